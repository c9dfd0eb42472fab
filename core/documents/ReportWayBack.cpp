// SPDX-License-Identifier: Apache-2.0
// Can we go back, and until when?
#include "core/documents/DocumentWords.h"
#include "core/documents/ReportParts.h"
#include "core/documents/WayBackFigure.h"
#include "core/restore/WayBack.h"

#include <algorithm>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namedHoles = 3;
constexpr qsizetype shownHoles = 2;

WayBackLimits limitsOf(const ReportBasis &basis)
{
    const DocumentFacts &facts = basis.facts;
    return wayBackLimits(facts.deployment,
                         facts.snapshot ? std::optional(facts.snapshot->manifest) : std::nullopt,
                         facts.builds, facts.particulars.target, facts.particulars.plannedEnd);
}

QString certificateName(const QString &subject)
{
    const qsizetype from = subject.indexOf(u"CN="_s);
    return shown(from < 0 ? subject : subject.mid(from + 3).section(u',', 0, 0));
}

QString versionName(const QString &word)
{
    const std::optional<ProductVersion> version = versionFromWord(word);
    return version ? productName(*version) : word;
}

QString duration(const DocumentLanguage &language, qint64 minutes)
{
    return minutes < 90 ? language.translate("Rollback", "%1 min").arg(language.number(minutes))
                        : language.translate("Rollback", "%1 h %2")
                              .arg(minutes / 60)
                              .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

/// How long moving every account back takes, by the plan; empty without one.
QString timeToMoveBack(const ReportBasis &basis)
{
    if (!basis.facts.rollback) {
        return {};
    }
    for (const RollbackStage &stage : basis.facts.rollback->stages) {
        const bool movesAccounts = stage.id == u"accounts"_s || stage.id == u"teams"_s;
        if (movesAccounts && !stage.cards.isEmpty()) {
            return basis.language.translate("Rollback", "%1 – %2")
                .arg(duration(basis.language, stage.minutesFrom()),
                     duration(basis.language, stage.minutesTo()));
        }
    }
    return {};
}

RichText movingBack(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    const QDate end = basis.facts.particulars.plannedEnd;
    const QString time = timeToMoveBack(basis);
    RichText text =
        end.isValid()
            ? richText(language.translate("Board",
                                          "<b>By moving accounts back</b> until the old pools are "
                                          "dismantled, planned for <b>%1</b>."),
                       {language.date(end)})
            : richText(language.translate(
                "Board",
                "<b>By moving accounts back</b> while the old pools stand. Their last day is "
                "not in the project: it would be <b>____________</b>."));
    if (!time.isEmpty()) {
        text += richText(
            u' '
                + language.translate("Board", "All accounts: %1, <b>estimated, not rehearsed</b>."),
            {time});
    }
    return text;
}

RichText restoring(const ReportBasis &basis, const WayBackLimits &limits)
{
    const DocumentLanguage &language = basis.language;
    RichText text = richText(language.translate(
        "Board", "<b>After each point of no return</b> only by restoring from the snapshot."));
    if (const WayBackLimit *oldest = limits.find(WayBackLimitKind::ExportAges)) {
        text += richText(u' '
                             + language.translate("Board",
                                                  "Its oldest mandatory export is of <b>%1</b>: "
                                                  "what changed since would be lost."),
                         {language.dateTime(oldest->takenAt)});
    }
    if (limits.exportsOfUnknownAge > 0) {
        text += richText(u' '
                         + language.translate("Board",
                                              "The age of %n mandatory export(s) is not known.",
                                              nullptr, limits.exportsOfUnknownAge));
    }
    return text;
}

QString answerOf(const ReportBasis &basis, qsizetype holes, qsizetype pools)
{
    const DocumentLanguage &language = basis.language;
    if (!basis.facts.snapshot) {
        return language.translate("Board", "Only by moving back");
    }
    if (holes > 0 && holes == pools) {
        return language.translate("Board", "Only by moving back: no user data is saved");
    }
    const QString yes = holes > 0
                            ? language.translate("Board", "Yes, with %n gap(s)", nullptr, holes)
                            : language.translate("Board", "Yes");
    const QDate end = basis.facts.particulars.plannedEnd;
    return end.isValid() ? language.translate("Board", "%1, until %2").arg(yes, language.date(end))
                         : yes;
}

QString namesOf(const ReportBasis &basis, const QList<Fqdn> &holes)
{
    QStringList names;
    for (const Fqdn &hole : holes.first(std::min(namedHoles, holes.size()))) {
        names.append(hole.hostPart());
    }
    const qsizetype more = holes.size() - namedHoles;
    if (more > 0) {
        names.append(basis.language.translate("Report", "%n more pool(s)", nullptr, more));
    }
    return basis.language.list(names);
}

WayBackFigure figureOf(const ReportBasis &basis, const QList<Fqdn> &holes, qsizetype pools,
                       const WayBackLimits &limits)
{
    const DocumentLanguage &language = basis.language;
    const Particulars &words = basis.facts.particulars;
    using Kind = WayBackFigure::RowKind;
    WayBackFigure figure;
    figure.today = basis.facts.deployment.discoveredAt.toUTC().date();
    figure.start = words.plannedStart;
    if (pools > holes.size()) {
        figure.rows.append(
            {Kind::MoveBack, language.translate("Board", "Pools"),
             language.translate("Paper", "%n pool(s)", nullptr, pools - holes.size()),
             words.plannedEnd});
    }
    const qsizetype alone = holes.size() > shownHoles ? shownHoles - 1 : holes.size();
    for (const Fqdn &hole : holes.first(alone)) {
        figure.rows.append({Kind::Hole,
                            hole.hostPart(),
                            accountCount(language, basis.facts.deployment.accountsOn(hole)),
                            {}});
    }
    const qsizetype others = holes.size() - alone;
    if (others > 0) {
        figure.rows.append({Kind::Hole,
                            language.translate("Board", "Others"),
                            language.translate("Paper", "%n pool(s)", nullptr, others),
                            {}});
    }
    if (const WayBackLimit *one = limits.find(WayBackLimitKind::CertificateEnds)) {
        figure.rows.append({Kind::Limit, language.translate("Board", "Certificate"),
                            language.translate("Board", "first to end"), one->day});
    }
    if (const WayBackLimit *one = limits.find(WayBackLimitKind::SupportEnds)) {
        figure.rows.append(
            {Kind::Limit, language.translate("Board", "Support"), one->subject, one->day});
    }
    return figure;
}

QString meaningOf(const DocumentLanguage &language, const WayBackLimit &limit)
{
    switch (limit.kind) {
    case WayBackLimitKind::MigrationEnds:
        return language.translate("WayBack",
                                  "The old pools are dismantled: a point of no return. Later "
                                  "only a restore leads back.");
    case WayBackLimitKind::SupportEnds:
        return language
            .translate("WayBack",
                       "Microsoft’s support of %1 ends: going back works, and leads to a "
                       "product without updates.")
            .arg(versionName(limit.subject));
    case WayBackLimitKind::ExportAges:
        return language
            .translate("WayBack",
                       "The oldest mandatory export, %1, is a day old. What changed after "
                       "%2 would be lost by a restore; back up anew.")
            .arg(shown(limit.subject), language.dateTime(limit.takenAt));
    case WayBackLimitKind::CertificateEnds:
        return language
            .translate("WayBack", "The certificate of %1 ends. Renew it while the old pools must "
                                  "still work.")
            .arg(certificateName(limit.subject));
    }
    Q_UNREACHABLE();
}

PaperTable limitTable(const ReportBasis &basis, const WayBackLimits &limits)
{
    const DocumentLanguage &language = basis.language;
    const QDate today = basis.facts.deployment.discoveredAt.toUTC().date();
    PaperTable table;
    table.heading = language.translate("WayBack", "Days that count");
    table.note = language.translate("WayBack", "soonest first");
    table.columns = {{language.translate("WayBack", "Day"), 0, 74},
                     {language.translate("WayBack", "What ends, and what it means"), 80, 402}};
    for (const WayBackLimit &limit : limits.limits) {
        const bool isOver = limit.day < today;
        PaperCell day{richText(u"<b>%1</b>"_s, {language.date(limit.day)}),
                      isOver ? language.translate("WayBack", "over") : QString()};
        day.mark = isOver ? Mark::Warning : Mark::None;
        table.rows.append({RowKind::Plain, {day, {plainText(meaningOf(language, limit))}}});
    }
    const auto unknown = [&](const QString &words) {
        PaperCell day;
        day.isBlank = true;
        table.rows.append({RowKind::Plain, {day, {plainText(words), {}, Mark::Unknown}}});
    };
    if (limits.find(WayBackLimitKind::MigrationEnds) == nullptr) {
        unknown(language.translate("WayBack",
                                   "The day on which the old pools are dismantled is not in the "
                                   "project. It ends the way back by moving."));
    }
    if (limits.exportsOfUnknownAge > 0) {
        unknown(language.translate("WayBack", "The age of %n mandatory export(s) is not known.",
                                   nullptr, limits.exportsOfUnknownAge));
    }
    if (limits.find(WayBackLimitKind::CertificateEnds) == nullptr) {
        unknown(language.translate("WayBack", "No certificate was read that is still good."));
    }
    return table;
}

PaperTable pointTable(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    const QString code = language.code();
    PaperTable table;
    table.heading = language.translate("WayBack", "Points of no return");
    table.note = language.translate("WayBack", "each needs two signatures; write in its day");
    table.columns = {{language.translate("WayBack", "Planned for"), 0, 74},
                     {language.translate("WayBack", "Stage"), 80, 150},
                     {language.translate("WayBack", "From then on"), 236, 120},
                     {language.translate("WayBack", "Lost by going back before it"), 362, 120}};
    if (!basis.facts.rollback) {
        return table;
    }
    for (const RollbackStage &stage : basis.facts.rollback->stages) {
        if (stage.pointOfNoReturn.isEmpty()) {
            continue;
        }
        PaperCell day;
        day.isBlank = true;
        table.rows.append({RowKind::Plain,
                           {day,
                            {richText(u"<b>%1</b>"_s, {stage.title.in(code)})},
                            {plainText(stage.pointOfNoReturn.in(code))},
                            {plainText(stage.lost.in(code)), {}, Mark::None, Ink::Soft}}});
    }
    return table;
}

} // namespace

PaperGoingBack goingBackBlock(const ReportBasis &basis, const QList<Fqdn> &holes)
{
    const DocumentLanguage &language = basis.language;
    const qsizetype pools = std::count_if(basis.roster.begin(), basis.roster.end(),
                                          [](const auto &pool) { return !pool.fqdn.isEmpty(); });
    const WayBackLimits limits = limitsOf(basis);
    PaperGoingBack block;
    block.heading = language.translate("Board", "Can we go back, and until when?");
    block.answer = answerOf(basis, holes.size(), pools);
    block.paragraphs.append(movingBack(basis));
    if (basis.facts.snapshot) {
        block.paragraphs.append(restoring(basis, limits));
    } else {
        block.paragraphs.append(plainText(language.translate(
            "Board", "No snapshot has been taken. Nothing is protected by Muster.")));
    }
    if (basis.facts.snapshot && !holes.isEmpty()) {
        block.paragraphs.append(
            richText(language.translate("Board", "<b>The gap:</b> %1 without saved user data."),
                     {namesOf(basis, holes)}));
    }
    block.picture = wayBackPicture(figureOf(basis, holes, pools, limits), language, basis.measure);
    return block;
}

PaperSection wayBackSection(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    PaperSection section;
    section.anchor = u"way-back"_s;
    section.name = language.translate("WayBack", "Until when");
    section.title =
        language.translate("WayBack", "Going back: the days and the points that end it");
    section.source = sourceLine(language, basis.facts.deployment);
    section.outlineLevel = 1;
    section.blocks = {limitTable(basis, limitsOf(basis)), pointTable(basis)};
    return section;
}

} // namespace muster
