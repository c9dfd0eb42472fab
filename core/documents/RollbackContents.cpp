// SPDX-License-Identifier: Apache-2.0
#include "core/documents/RollbackContents.h"

#include "core/documents/DocumentWords.h"
#include "core/documents/ReportParts.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// Writes the sections of one rollback plan.
class RollbackWriter
{
public:
    RollbackWriter(const DocumentFacts &facts, const DocumentLanguage &language,
                   const QList<qsizetype> &cardPages)
        : m_facts(facts)
        , m_plan(*facts.rollback)
        , m_language(language)
        , m_code(language.code())
        , m_cardPages(cardPages)
    {
    }

    [[nodiscard]] PaperSection stages() const
    {
        PaperSection section;
        section.anchor = u"stages"_s;
        section.name = m_language.translate("Rollback", "Stages");
        const auto ends = std::count_if(
            m_plan.stages.begin(), m_plan.stages.end(),
            [](const RollbackStage &stage) { return !stage.pointOfNoReturn.isEmpty(); });
        section.title =
            m_language.translate("Rollback", "%1, %2")
                .arg(m_language.translate("Rollback", "%n stage(s)", nullptr, m_plan.stages.size()),
                     m_language.translate("Rollback", "%n of them end(s) at a point of no return",
                                          nullptr, ends));
        section.source =
            m_language.translate("Rollback", "For the migration to %1 · %2")
                .arg(productName(m_plan.target),
                     m_facts.snapshot
                         ? m_language.translate("Report", "Snapshot %1, data %2")
                               .section(u',', 0, 0)
                               .arg(m_facts.snapshot->manifest.snapshotId)
                         : m_language.translate(
                             "Board",
                             "No snapshot has been taken. Nothing is protected by Muster."));
        section.blocks = {stageBlock(), triggers(), signOff()};
        return section;
    }

    /// What holds for every stage: what to do before, what to check after, and what to know.
    [[nodiscard]] PaperSection rules() const
    {
        PaperSection section;
        section.anchor = u"before-and-after"_s;
        section.name = m_language.translate("Rollback", "Before and after");
        section.title = m_language.translate(
            "Rollback", "What must hold before the first card, and after the last");
        section.blocks = {
            lines(m_language.translate("Rollback", "Before starting"), m_plan.preparation),
            lines(m_language.translate("Rollback", "Verification afterwards"), m_plan.verification),
            clauses(m_language.translate("Rollback", "What every plan must say"), m_plan.clauses),
            clauses(m_language.translate("Rollback", "Prepared messages"), m_plan.messages)};
        if (!m_facts.assessment.risks.isEmpty()) {
            section.blocks.append(riskTable(m_facts, m_language));
        }
        return section;
    }

    /// The contents: every card with its place, from which it is reached.
    [[nodiscard]] PaperSection list() const
    {
        PaperSection section;
        section.anchor = u"cards"_s;
        section.name = m_language.translate("Rollback", "List of cards");
        section.title = m_language.translate("Rollback", "%n card(s), one on each page", nullptr,
                                             m_plan.cardCount());
        PaperTable table;
        table.heading = section.name;
        table.note = m_language.translate("Rollback", "in the order in which they are carried out");
        table.columns = {
            {m_language.translate("Rollback", "No."), 0, 22, true},
            {m_language.translate("Rollback", "Card"), 32, 240},
            {m_language.translate("Rollback", "On server"), 278, 118, false, BreakAt::Names},
            {m_language.translate("Rollback", "Time box"), 400, 44, true},
            {m_language.translate("Rollback", "Page"), 448, 34, true}};
        for (const RollbackStage &stage : m_plan.stages) {
            if (!stage.cards.isEmpty()) {
                table.rows.append({RowKind::Group, {{plainText(in(stage.title))}}});
            }
            for (const RollbackCard &card : stage.cards) {
                const qsizetype page = m_cardPages.value(card.number - 1, 0);
                PaperCell title{plainText(in(card.title))};
                if (!card.unknown.isEmpty()) {
                    title.below =
                        m_language.translate("Rollback", "something must be found out first");
                    title.belowMark = Mark::Unknown;
                }
                table.rows.append({RowKind::Plain,
                                   {{plainText(m_language.number(card.number))},
                                    title,
                                    {plainText(in(card.on))},
                                    {plainText(duration(card.minutesTo))},
                                    {plainText(page > 0 ? m_language.number(page) : u"–"_s)}},
                                   cardAnchor(card.number)});
            }
        }
        section.blocks.append(table);
        return section;
    }

    [[nodiscard]] QList<PaperSection> cards() const
    {
        QList<PaperSection> sections;
        for (const RollbackStage &stage : m_plan.stages) {
            for (const RollbackCard &card : stage.cards) {
                PaperSection section;
                section.anchor = cardAnchor(card.number);
                section.name = m_language.translate("Rollback", "Card %1 · %2")
                                   .arg(m_language.number(card.number), in(stage.title));
                section.outlineLevel = 1;
                section.blocks.append(cardBlock(stage, card));
                sections.append(section);
            }
        }
        return sections;
    }

private:
    [[nodiscard]] QString in(const LocalText &text) const { return shown(text.in(m_code)); }

    [[nodiscard]] QString duration(qint64 minutes) const
    {
        return minutes < 90
                   ? m_language.translate("Rollback", "%1 min").arg(m_language.number(minutes))
                   : m_language.translate("Rollback", "%1 h %2")
                         .arg(minutes / 60)
                         .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }

    [[nodiscard]] QString range(qint64 from, qint64 to) const
    {
        return from == to
                   ? duration(to)
                   : m_language.translate("Rollback", "%1 – %2").arg(duration(from), duration(to));
    }

    [[nodiscard]] QString cardRange(const RollbackStage &stage) const
    {
        if (stage.cards.isEmpty()) {
            return m_language.translate("Rollback", "no cards");
        }
        return m_language.translate("Rollback", "cards %1 to %2")
            .arg(m_language.number(stage.cards.first().number),
                 m_language.number(stage.cards.last().number));
    }

    [[nodiscard]] PaperStages stageBlock() const
    {
        PaperStages block;
        const QString blank = u"____________________"_s;
        block.facts = {
            {m_language.translate("Rollback", "Decides"), blank,
             m_language.translate("Rollback", "Name and telephone; deputy: write them in"),
             Mark::None},
            {m_language.translate("Rollback", "Go back by, first window"), blank,
             m_language.translate("Rollback", "After that: repair forward, do not go back"),
             Mark::None},
            {m_language.translate("Rollback", "Not rehearsed"),
             m_language.translate("Rollback", "All times are estimates"),
             m_language.translate("Rollback", "from the number of accounts and steps"),
             Mark::Unknown}};
        block.heading = m_language.translate("Rollback", "Stages");
        block.note = m_language.translate(
            "Rollback", "each stage waits for a written “go” of the person who decides");
        block.heads = {m_language.translate("Rollback", "Stage and what changes"),
                       m_language.translate("Rollback", "Way back"),
                       m_language.translate("Rollback", "Time, cards"),
                       m_language.translate("Rollback", "Lost by going back"),
                       m_language.translate("Rollback", "Decides")};
        int ends = 0;
        for (qsizetype i = 0; i < m_plan.stages.size(); ++i) {
            const RollbackStage &stage = m_plan.stages.at(i);
            PaperStages::Stage row;
            row.number = m_language.number(i + 1);
            row.name = in(stage.title);
            row.changes = in(stage.changes);
            row.wayBack = in(stage.wayBack);
            row.time =
                stage.cards.isEmpty() ? u"–"_s : range(stage.minutesFrom(), stage.minutesTo());
            row.cards = cardRange(stage);
            row.lost = in(stage.lost);
            row.decides = u"________"_s;
            if (!stage.pointOfNoReturn.isEmpty()) {
                row.leadsToNoReturn = true;
                row.noReturnName = m_language.translate("Rollback", "Point of no return %1")
                                       .arg(m_language.number(++ends));
                row.noReturn = in(stage.pointOfNoReturn);
                row.noReturnNote = m_language.translate("Rollback", "needs two signatures");
            }
            block.stages.append(row);
        }
        return block;
    }

    [[nodiscard]] PaperTriggers triggers() const
    {
        PaperTriggers block;
        block.note = m_language.translate("Rollback", "triggers");
        PaperTriggers::Column now{
            m_language.translate("Rollback", "Go back at once when"), Mark::Blocker, {}};
        PaperTriggers::Column later{
            m_language.translate("Rollback", "Go back if not repaired"), Mark::Warning, {}};
        for (const RollbackTrigger &trigger : m_plan.triggers) {
            if (trigger.isImmediate) {
                now.triggers.append(in(trigger.text));
            } else {
                later.triggers.append(m_language.translate("Rollback", "within %1: %2")
                                          .arg(duration(trigger.minutes), in(trigger.text)));
            }
        }
        block.columns = {now, later};
        return block;
    }

    [[nodiscard]] PaperSignOff signOff() const
    {
        return {m_language.translate("Report", "Agreed"),
                m_language.translate("Rollback", "this plan is valid for this snapshot only"),
                {{m_language.translate("Report", "Prepared"), shown(m_facts.particulars.author)},
                 {m_language.translate("Report", "Reviewed"), {}},
                 {m_language.translate("Report", "Approved"), {}}},
                m_language.translate("Report", "signature"),
                m_language.translate("Report", "date")};
    }

    [[nodiscard]] PaperTable lines(const QString &heading, const QList<LocalText> &texts) const
    {
        PaperTable table;
        table.heading = heading;
        table.note = m_language.translate("Rollback", "tick each one");
        table.columns = {{{}, 0, 14}, {{}, 18, columnWidth - 18}};
        for (const LocalText &text : texts) {
            table.rows.append({RowKind::Plain, {{plainText(u"□"_s)}, {plainText(in(text))}}});
        }
        return table;
    }

    [[nodiscard]] PaperTable clauses(const QString &heading,
                                     const QList<RollbackClause> &texts) const
    {
        PaperTable table;
        table.heading = heading;
        table.columns = {{{}, 0, columnWidth}};
        for (const RollbackClause &clause : texts) {
            table.rows.append({RowKind::Plain, {{plainText(in(clause.text)), clause.source}}});
        }
        return table;
    }

    [[nodiscard]] QString nextWords(int number, QString *title) const
    {
        for (const RollbackStage &stage : m_plan.stages) {
            for (const RollbackCard &card : stage.cards) {
                if (card.number == number) {
                    *title = in(card.title);
                    const qsizetype page = m_cardPages.value(number - 1, 0);
                    return page > 0 ? m_language.translate("Rollback", "Next: card %1, page %2")
                                          .arg(m_language.number(number), m_language.number(page))
                                    : m_language.translate("Rollback", "Next: card %1")
                                          .arg(m_language.number(number));
                }
            }
        }
        return m_language.translate("Rollback", "The last card of its stage");
    }

    [[nodiscard]] QStringList texts(const QList<LocalText> &list) const
    {
        QStringList lines;
        for (const LocalText &text : list) {
            lines.append(in(text));
        }
        return lines;
    }

    [[nodiscard]] QString serverWords(const RollbackCard &card) const
    {
        return card.shell ? m_language
                                .translate("Rollback",
                                           "in the management shell of %1, run as administrator")
                                .arg(productName(*card.shell))
                          : m_language.translate("Rollback", "no management shell needed");
    }

    [[nodiscard]] PaperCard cardBlock(const RollbackStage &stage, const RollbackCard &card) const
    {
        PaperCard block;
        block.number = m_language.number(card.number);
        block.position = m_language.translate("Rollback", "Card %1 of %2 · this stage has %3")
                             .arg(m_language.number(card.number),
                                  m_language.number(m_plan.cardCount()), cardRange(stage));
        block.title = in(card.title);
        block.goal = m_language.translate("Rollback", "Goal: %1").arg(in(card.goal));
        block.timeLabel = m_language.translate("Rollback", "Time box");
        block.time = duration(card.minutesTo);
        block.timeWords = m_language.translate("Rollback", "estimated, not rehearsed");
        block.unknown = texts(card.unknown).join(u' ');
        block.server = {m_language.translate("Rollback", "On server"), in(card.on),
                        serverWords(card)};
        block.account = {m_language.translate("Rollback", "As"), in(card.account),
                         m_language.translate("Rollback", "not the everyday account")};
        block.startLabel = m_language.translate("Rollback", "Start");
        block.clockLabel = m_language.translate("Rollback", "clock time");
        block.beforeHead = m_language.translate("Rollback", "Before");
        block.beforeNote =
            m_language.translate("Rollback", "tick each one; without a tick, do not begin");
        block.before = texts(card.before);
        addRun(block, card);
        addEnd(block, card);
        return block;
    }

    void addRun(PaperCard &block, const RollbackCard &card) const
    {
        block.runHead = m_language.translate("Rollback", "Run");
        block.runNote = m_language.translate(
            "Rollback", "type exactly; a line that ends with a backtick goes on");
        block.commands = card.command.isEmpty() ? QStringList() : card.command.split(u'\n');
        block.expectedLabel = m_language.translate("Rollback", "Expected:");
        block.expected = in(card.expected);
        block.proofHead = m_language.translate("Rollback", "Then check");
        block.proofNote = m_language.translate("Rollback", "the answer must be this one");
        block.proof = card.proof.isEmpty() ? QStringList() : card.proof.split(u'\n');
        block.proofExpected = in(card.proofExpected);
        block.proofExpectedLabel = m_language.translate("Rollback", "expected");
        block.seenLabel = m_language.translate("Rollback", "seen:");
        block.stopHead = m_language.translate("Rollback", "Stop if");
        block.stopIf = texts(card.stopIf);
    }

    void addEnd(PaperCard &block, const RollbackCard &card) const
    {
        block.endingLabels = {m_language.translate("Rollback", "clock time"),
                              m_language.translate("Rollback", "initials"),
                              m_language.translate("Rollback", "second person")};
        block.done = {m_language.translate("Rollback", "Done"), Mark::Passed, {}, {}};
        block.done.next = nextWords(card.next, &block.done.nextWords);
        block.stopped = {
            m_language.translate("Rollback", "Stopped"), Mark::Blocker,
            m_language.translate("Rollback", "Go no further"),
            m_language.translate("Rollback", "Tell the person who decides; note what was seen.")};
        block.notesLabel = m_language.translate("Rollback", "Notes");
    }

    const DocumentFacts &m_facts;
    const RollbackPlan &m_plan;
    const DocumentLanguage &m_language;
    QString m_code;
    const QList<qsizetype> &m_cardPages;
};

} // namespace

QString cardAnchor(int number)
{
    return u"card-%1"_s.arg(number);
}

Paper rollbackPaper(const DocumentFacts &facts, const QByteArray &hash,
                    const DocumentLanguage &language, const QList<qsizetype> &cardPages)
{
    Paper paper;
    paper.title = language.translate("Rollback", "Rollback plan");
    paper.frame = frameOf(facts, paper.title, hash);
    const RollbackWriter writer(facts, language, cardPages);
    paper.sections = {writer.stages(), writer.list(), writer.rules()};
    paper.sections += writer.cards();
    return paper;
}

} // namespace muster
