// SPDX-License-Identifier: Apache-2.0
#include "core/documents/DocumentWords.h"
#include "core/documents/ReportParts.h"
#include "core/documents/SourceWords.h"

#include <map>

namespace muster {

using namespace Qt::StringLiterals;

namespace {

/// The kinds of warnings of one source with their numbers.
QString warningsOf(const DocumentLanguage &language, const SourceRecord &source)
{
    std::map<WarningKind, qsizetype> counts;
    for (const SourceWarning &warning : source.warnings) {
        ++counts[warning.kind];
    }
    QStringList parts;
    for (const auto &[kind, count] : counts) {
        parts.append(count == 1
                         ? warningWords(language, kind)
                         : u"%1 (%2)"_s.arg(warningWords(language, kind), language.number(count)));
    }
    return parts.join(u"; "_s);
}

} // namespace

PaperSection sourcesAppendix(const ReportBasis &basis)
{
    const DocumentLanguage &language = basis.language;
    const QList<SourceRecord> &sources = basis.facts.deployment.sources;
    const PrintedPaths paths(sources);
    PaperSection section;
    section.anchor = u"appendix-sources"_s;
    section.name = language.translate("Appendix", "Everything that was read");
    section.title = section.name;
    if (!paths.sharedFolder().isEmpty()) {
        section.source = language.translate("Appendix", "All paths lie beneath %1")
                             .arg(shown(paths.sharedFolder()));
    }
    PaperTable table;
    table.heading = language.translate("Appendix", "Files");
    table.note = language.translate("Pools", "%1 of %1").arg(language.number(sources.size()));
    table.columns = {{language.translate("Coverage", "File"), 0, 186, false, BreakAt::Names},
                     {language.translate("Coverage", "Kind"), 192, 84},
                     {language.translate("Coverage", "Collected"), 280, 92},
                     {language.translate("Coverage", "Understood"), 376, 50, true},
                     {language.translate("Appendix", "SHA-256"), 434, 48}};
    for (const SourceRecord &source : sources) {
        const bool isDated = source.takenAt.isValid();
        PaperCell file{plainText(shown(source.location.mid(paths.sharedFolder().size()))),
                       warningsOf(language, source)};
        file.belowMark = source.warnings.isEmpty() ? Mark::None : Mark::Warning;
        PaperCell collected{plainText(isDated ? language.dateTime(source.takenAt)
                                              : language.translate("Coverage", "unknown")),
                            shown(source.takenFrom), isDated ? Mark::None : Mark::Unknown};
        table.rows.append(
            {RowKind::Plain,
             {file,
              {plainText(sourceKindWords(language, source.description))},
              collected,
              {plainText(
                  language.translate("Coverage", "%1 of %2")
                      .arg(language.number(source.recognised), language.number(source.total)))},
              {richText(u"<m>%1</m>"_s,
                        {source.sha256.isEmpty() ? u"–"_s
                                                 : QString::fromLatin1(source.sha256.left(8))})}}});
    }
    section.blocks.append(table);
    return section;
}

} // namespace muster
