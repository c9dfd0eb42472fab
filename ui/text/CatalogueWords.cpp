// SPDX-License-Identifier: Apache-2.0
#include "ui/text/CatalogueWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace muster::ui {

namespace {

class CatalogueWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::CatalogueWords)
};

} // namespace

QString itemNameText(const BackupCatalogue &catalogue, const QString &id)
{
    const CatalogueItem *item = catalogue.find(id);
    return item == nullptr ? id : item->name.in(QLocale().name());
}

QString missingText(const BackupCatalogue &catalogue, const MissingItem &item)
{
    QString reason = catalogue.reason(item.reason).in(QLocale().name());
    if (!reason.isEmpty()) {
        return reason;
    }
    return item.reason.isEmpty() ? CatalogueWords::tr("No reason was recorded.") : item.reason;
}

} // namespace muster::ui
