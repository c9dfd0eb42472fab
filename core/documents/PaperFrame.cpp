// SPDX-License-Identifier: Apache-2.0
#include "core/documents/PaperFrame.h"

namespace muster {

using namespace Qt::StringLiterals;

namespace {

void drawHeader(Canvas &canvas, const PaperFrame &frame, const PaperPage &page)
{
    const double baseline = 13 * pointsPerMm;
    double x = 0;
    if (!frame.organisation.isEmpty()) {
        canvas.text(0, baseline, frame.organisation, style::headerStrong);
        x = canvas.measure().width(frame.organisation, style::headerStrong) + 8;
    }
    canvas.text(x, baseline, frame.title, style::header);
    QStringList right{page.headerRight, frame.changeNumber};
    right.removeAll(QString());
    canvas.textRight(columnWidth, baseline, right.join(u" · "_s), style::header);
    canvas.rule(16 * pointsPerMm, 0.5, Ink::Rule);
}

double labelled(Canvas &canvas, double x, double baseline, const QString &label,
                const QString &value)
{
    const TextStyle labelStyle{Face::Regular, 7, 8, Ink::Soft};
    canvas.text(x, baseline, label, labelStyle);
    const double at = x + canvas.measure().width(label, labelStyle) + 2.5;
    canvas.text(at, baseline, value, style::footerMono);
    return at + canvas.measure().width(value, style::footerMono) + 9;
}

} // namespace

void drawFrame(Canvas &canvas, const PaperFrame &frame, const PaperMetrics &metrics,
               const DocumentLanguage &language, const PaperPage &page, qsizetype number,
               qsizetype count)
{
    if (page.hasHeader) {
        drawHeader(canvas, frame, page);
    }
    const double baseline = metrics.height - 12 * pointsPerMm;
    canvas.rule(metrics.height - 15.9 * pointsPerMm, 0.5, Ink::Rule);
    const TextStyle foot{Face::Regular, 7, 8, Ink::Soft};
    double x = 0;
    if (frame.snapshotId.isEmpty()) {
        const QString none = language.translate("Paper", "Snapshot none");
        canvas.text(0, baseline, none, foot);
        x = canvas.measure().width(none, foot) + 9;
    } else {
        x = labelled(canvas, 0, baseline, language.translate("Paper", "Snapshot"),
                     frame.snapshotId);
    }
    labelled(canvas, x, baseline, language.translate("Paper", "Data"), frame.dataHash);
    canvas.textCentred(columnWidth / 2 + 65, baseline, frame.classification, foot);
    canvas.textRight(columnWidth, baseline,
                     language.translate("Paper", "Page %1 of %2")
                         .arg(language.number(number), language.number(count)),
                     style::headerStrong);
}

QString shortHash(const QByteArray &sha256Hex)
{
    const QString hex = QString::fromLatin1(sha256Hex.left(12));
    return u"%1-%2-%3"_s.arg(hex.left(4), hex.mid(4, 4), hex.mid(8, 4));
}

} // namespace muster
