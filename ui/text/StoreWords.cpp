// SPDX-License-Identifier: Apache-2.0
#include "ui/text/StoreWords.h"

#include "core/store/ProofAge.h"
#include "ui/text/Amounts.h"

#include <QCoreApplication>

namespace muster::ui {

namespace {

class StoreWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::StoreWords)
};

} // namespace

QString provedText(const QDateTime &provedAt, const QDateTime &now)
{
    if (!provedAt.isValid()) {
        return StoreWords::tr("never proved: prove it");
    }
    const QString age = ageText(provedAt, now);
    return isOldProof(provedAt, now) ? StoreWords::tr("proved %1 ago: prove it again").arg(age)
                                     : StoreWords::tr("proved %1 ago").arg(age);
}

QString wordFor(KeptFor reason)
{
    switch (reason) {
    case KeptFor::Last:
        return StoreWords::tr("one of the last");
    case KeptFor::Daily:
        return StoreWords::tr("newest of its day");
    case KeptFor::Weekly:
        return StoreWords::tr("newest of its week");
    case KeptFor::Monthly:
        return StoreWords::tr("newest of its month");
    case KeptFor::Pinned:
        return StoreWords::tr("pinned");
    case KeptFor::MigrationStart:
        return StoreWords::tr("the migration starts from it");
    case KeptFor::LastProved:
        return StoreWords::tr("the last that was proved");
    case KeptFor::NoNewerProved:
        return StoreWords::tr("no newer one is proved at least Readable");
    }
    return {};
}

QString wordFor(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return StoreWords::tr("Added");
    case ChangeKind::Removed:
        return StoreWords::tr("Removed");
    case ChangeKind::Changed:
        return StoreWords::tr("Changed");
    case ChangeKind::Touched:
        return StoreWords::tr("Only time or rights", "Change of a file");
    }
    return {};
}

} // namespace muster::ui
