// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/RestoreReportPane.h"

#include "ui/text/Amounts.h"
#include "ui/text/ErrorText.h"
#include "ui/text/ProofWords.h"
#include "ui/text/SnapshotWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/DetailPane.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// More lines than this nobody reads, and each is a widget; the log has all.
constexpr qsizetype shownPaths = 100;

class RestoreReportPane
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::RestoreReportPane)
};

Status statusOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Complete:
        return Status::Done;
    case Outcome::Incomplete:
        return Status::Warning;
    case Outcome::Failed:
        return Status::Failed;
    }
    return Status::Unknown;
}

void addMore(DetailPane &pane, qsizetype all)
{
    if (all > shownPaths) {
        pane.addCaption(RestoreReportPane::tr("%1 of %2 shown; all are in the log.")
                            .arg(countText(shownPaths), countText(all)));
    }
}

void addFailed(DetailPane &pane, const QList<FailedFile> &failed)
{
    if (failed.isEmpty()) {
        return;
    }
    pane.addRule();
    pane.addSection(RestoreReportPane::tr("%n file(s) could not be restored", nullptr,
                                          static_cast<int>(failed.size())));
    for (const FailedFile &file : failed.mid(0, shownPaths)) {
        pane.addText(file.path, &Theme::danger);
        pane.addCaption(errorText(file.error).toPlainText());
    }
    addMore(pane, failed.size());
}

void addRefused(DetailPane &pane, const QList<RefusedPath> &refused)
{
    if (refused.isEmpty()) {
        return;
    }
    pane.addRule();
    pane.addSection(RestoreReportPane::tr("%n path(s) were refused", nullptr,
                                          static_cast<int>(refused.size())));
    for (const RefusedPath &path : refused.mid(0, shownPaths)) {
        pane.addText(path.path, &Theme::warning);
        pane.addCaption(refusalText(path.reason));
    }
    addMore(pane, refused.size());
}

} // namespace

void showRestoreOutcome(Banner &banner, const RestoreReport &report)
{
    const qsizetype left = report.failed.size() + report.refused.size();
    const QString done = RestoreReportPane::tr("%Ln file(s) are written and compared.", nullptr,
                                               static_cast<int>(report.files));
    const QString open = RestoreReportPane::tr("%Ln file(s) are not; the list says why.",
                                               "Of a restore", static_cast<int>(left));
    banner.setOutcome(statusOf(report.outcome), wordFor(report.outcome),
                      left > 0 ? u"%1 %2"_s.arg(done, open) : done);
}

void showRestoreReport(DetailPane &pane, const RestoreReport &report)
{
    pane.clear();
    pane.setTitle(u"archive-restore"_s, RestoreReportPane::tr("What was restored"),
                  report.snapshotId);
    pane.addRule();
    pane.addFact(RestoreReportPane::tr("Outcome"), wordFor(report.outcome),
                 statusOf(report.outcome));
    pane.addFact(RestoreReportPane::tr("Files"), countText(report.files));
    pane.addFact(RestoreReportPane::tr("Size"), sizeText(report.bytes));
    pane.addFact(RestoreReportPane::tr("Folder"), QDir::toNativeSeparators(report.folder));
    pane.addRule();
    pane.addText(RestoreReportPane::tr(
        "No server was changed. The imports that follow are in the cards of the rollback plan."));
    addFailed(pane, report.failed);
    addRefused(pane, report.refused);
    if (!report.attributesLost.isEmpty()) {
        pane.addRule();
        pane.addSection(RestoreReportPane::tr("%n file(s) without their extended attributes",
                                              nullptr,
                                              static_cast<int>(report.attributesLost.size())));
        for (const QString &path : report.attributesLost.mid(0, shownPaths)) {
            pane.addCaption(path);
        }
        addMore(pane, report.attributesLost.size());
    }
    auto *open = new Button(RestoreReportPane::tr("Open folder"), ButtonKind::Secondary, &pane);
    open->setObjectName(u"openRestored"_s);
    open->setIconName(u"folder-open"_s);
    QObject::connect(open, &Button::clicked, &pane, [folder = report.folder] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    pane.addFoot(open);
}

} // namespace muster::ui
