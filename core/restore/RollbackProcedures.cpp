// SPDX-License-Identifier: Apache-2.0
#include "core/restore/RollbackProcedures.h"

#include "core/knowledge/CommandTemplate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

const QStringList repeatWords{u"once"_s,         u"legacyPool"_s,     u"legacyPool2010"_s,
                              u"standardPool"_s, u"enterprisePool"_s, u"responseGroupPool"_s,
                              u"callParkPool"_s, u"chatPool"_s,       u"edgePool"_s,
                              u"fileStore"_s,    u"managementPool"_s, u"sipDomain"_s};
const QStringList shellWords{u"none"_s, u"pool"_s, u"target"_s, u"newest"_s};
const QStringList useWords{u"always"_s, u"hasEdge"_s, u"hasInPlacePath"_s};
const QStringList triggerWords{u"atOnce"_s, u"notRepaired"_s};

/// Two numbers, the smaller change of the two first or last as the file writes them.
std::pair<qint64, qint64> readPair(KnowledgeReader &reader, const QString &key, bool isRequired)
{
    const QList<qint64> numbers =
        isRequired || reader.has(key) ? reader.numbers(key) : QList<qint64>{0, 0};
    if (numbers.size() != 2) {
        reader.refuse(u"\"%1\" must be two numbers"_s.arg(key));
        return {0, 0};
    }
    return {numbers.first(), numbers.last()};
}

QString readCommand(KnowledgeReader &reader, const QString &key)
{
    QString command = reader.optionalTexts(key).join(u'\n');
    const QString fault = faultOfCommandTemplate(command);
    if (!fault.isEmpty()) {
        reader.refuse(fault);
    }
    return command;
}

std::optional<AccountKind> readKind(KnowledgeReader &reader)
{
    const QString word = reader.optionalText(u"moves"_s);
    const std::optional<AccountKind> kind = accountKindFromWord(word);
    if (!word.isEmpty() && !kind) {
        reader.refuse(u"\"%1\" is no kind of account"_s.arg(word));
    }
    return kind;
}

CardTemplate readCard(KnowledgeReader &reader)
{
    CardTemplate card;
    card.id = reader.text(u"id"_s);
    card.title = reader.localText(u"title"_s);
    card.goal = reader.localText(u"goal"_s);
    card.repeat = static_cast<CardRepeat>(reader.word(u"repeat"_s, repeatWords));
    card.on = reader.localText(u"on"_s);
    card.account = reader.optionalLocalText(u"account"_s);
    card.moves = readKind(reader);
    card.shell = static_cast<CardShell>(reader.optionalWord(u"shell"_s, shellWords, 0));
    card.versions = reader.optionalVersions(u"versions"_s);
    card.needs = reader.optionalTexts(u"needs"_s);
    card.needsBuild = reader.optionalFlag(u"needsBuild"_s);
    card.before = reader.optionalLocalTexts(u"before"_s);
    card.command = readCommand(reader, u"command"_s);
    std::tie(card.minutesFrom, card.minutesTo) = readPair(reader, u"minutes"_s, true);
    std::tie(card.fastAccountsPerMinute, card.slowAccountsPerMinute) =
        readPair(reader, u"accountsPerMinute"_s, false);
    card.expected = reader.localText(u"expected"_s);
    card.proof = readCommand(reader, u"proof"_s);
    card.proofExpected = reader.optionalLocalText(u"proofExpected"_s);
    card.stopIf = reader.optionalLocalTexts(u"stopIf"_s);
    card.source = reader.text(u"source"_s);
    if (card.stopIf.isEmpty()) {
        reader.refuse(u"a card must say when to stop"_s);
    }
    if (card.proof.isEmpty() != card.proofExpected.isEmpty()) {
        reader.refuse(u"\"proof\" and \"proofExpected\" belong together"_s);
    }
    return card;
}

StageTemplate readStage(KnowledgeReader &reader)
{
    StageTemplate stage;
    stage.id = reader.text(u"id"_s);
    stage.title = reader.localText(u"title"_s);
    stage.changes = reader.localText(u"changes"_s);
    stage.wayBack = reader.localText(u"wayBack"_s);
    stage.lost = reader.localText(u"lost"_s);
    stage.targets = reader.targets(u"targets"_s);
    stage.use = static_cast<StageUse>(reader.optionalWord(u"onlyIf"_s, useWords, 0));
    stage.pointOfNoReturn = reader.optionalLocalText(u"pointOfNoReturn"_s);
    stage.cards = reader.optionalTexts(u"cards"_s);
    stage.source = reader.text(u"source"_s);
    if (stage.cards.isEmpty() && stage.pointOfNoReturn.isEmpty()) {
        reader.refuse(u"a stage has cards or is a point of no return"_s);
    }
    return stage;
}

RollbackTrigger readTrigger(KnowledgeReader &reader)
{
    RollbackTrigger trigger;
    trigger.isImmediate = reader.word(u"when"_s, triggerWords) == 0;
    trigger.minutes = trigger.isImmediate ? 0 : reader.number(u"minutes"_s);
    trigger.text = reader.localText(u"text"_s);
    return trigger;
}

void readStagesAndCards(KnowledgeReader &root, RollbackProcedures &procedures)
{
    root.objects(u"cards"_s, [&procedures](KnowledgeReader &reader) {
        const CardTemplate card = readCard(reader);
        if (procedures.findCard(card.id) != nullptr) {
            reader.refuse(u"card \"%1\" stands twice"_s.arg(card.id));
        }
        procedures.cards.append(card);
    });
    root.objects(u"stages"_s, [&procedures](KnowledgeReader &reader) {
        const StageTemplate stage = readStage(reader);
        for (const QString &id : stage.cards) {
            if (procedures.findCard(id) == nullptr) {
                reader.refuse(u"card \"%1\" does not exist"_s.arg(id));
            }
        }
        procedures.stages.append(stage);
    });
}

} // namespace

const CardTemplate *RollbackProcedures::findCard(const QString &id) const
{
    const auto found = std::find_if(cards.begin(), cards.end(),
                                    [&id](const CardTemplate &card) { return card.id == id; });
    return found == cards.end() ? nullptr : &*found;
}

Result<RollbackProcedures> loadRollbackProcedures(const QString &path)
{
    RollbackProcedures procedures;
    const Result<void> read = readKnowledgeFile(path, [&procedures](KnowledgeReader &root) {
        procedures.stamp = root.stamp();
        procedures.defaultAccount = root.localText(u"defaultAccount"_s);
        procedures.preparation = root.optionalLocalTexts(u"preparation"_s);
        root.objects(u"triggers"_s, [&procedures](KnowledgeReader &reader) {
            procedures.triggers.append(readTrigger(reader));
        });
        readStagesAndCards(root, procedures);
        procedures.verification = root.optionalLocalTexts(u"verification"_s);
        root.objects(u"messages"_s, [&procedures](KnowledgeReader &reader) {
            procedures.messages.append(
                {reader.text(u"id"_s), reader.localText(u"text"_s), QString()});
        });
        root.objects(u"clauses"_s, [&procedures](KnowledgeReader &reader) {
            procedures.clauses.append(
                {reader.text(u"id"_s), reader.localText(u"text"_s), reader.text(u"source"_s)});
        });
        root.entries(u"unknowns"_s, [&procedures](const QString &key, KnowledgeReader &reader) {
            procedures.unknowns.insert(key, {reader.text(u"en"_s), reader.text(u"es"_s)});
        });
    });
    if (!read) {
        return fail(read.error());
    }
    return procedures;
}

} // namespace muster
