// SPDX-License-Identifier: Apache-2.0
#include "core/plan/BackupPlan.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 freshSeconds = qint64{24} * 60 * 60;

/// Feeds a hash with texts of stated length, so that no two plans read the same.
class PlanHash final
{
public:
    void add(const QString &text) { add(text.toUtf8()); }
    void add(const QByteArray &bytes)
    {
        add(qint64{bytes.size()});
        m_hash.addData(bytes);
    }
    void add(qint64 number) { m_hash.addData(QByteArray::number(number) + ':'); }
    template <typename E>
    requires std::is_enum_v<E>
    void add(E word) { add(static_cast<qint64>(word)); }
    [[nodiscard]] QByteArray result() const { return m_hash.result().toHex(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

void addItem(PlanHash &hash, const PlannedItem &item)
{
    hash.add(item.id);
    hash.add(item.scope);
    hash.add(item.scopeKind);
    hash.add(item.how);
    hash.add(item.necessity);
    hash.add(item.usage);
    hash.add(item.treePath);
    hash.add(item.command);
    hash.add(item.exportFileName);
    hash.add(qint64{item.exports.size()});
    for (const NativeExport &file : item.exports) {
        hash.add(file.location.file);
        hash.add(file.location.entry);
        hash.add(file.bytes);
        hash.add(file.sha256);
    }
}

int rankOf(const PlannedItem &item)
{
    switch (item.how) {
    case Obtain::Unprotected:
        return item.isMandatory() ? 0 : 1;
    case Obtain::File:
    case Obtain::Tree:
        return 2;
    case Obtain::External:
        return 3;
    }
    return 3;
}

} // namespace

QDateTime PlannedItem::takenAt() const
{
    QDateTime oldest;
    for (const NativeExport &file : exports) {
        if (!file.takenAt.isValid()) {
            return {};
        }
        oldest = oldest.isValid() ? std::min(oldest, file.takenAt) : file.takenAt;
    }
    return oldest;
}

qint64 BackupPlan::totalBytes() const
{
    return std::accumulate(items.begin(), items.end(), qint64{0},
                           [](qint64 sum, const PlannedItem &item) {
                               return item.isTaken() ? sum + item.bytes : sum;
                           });
}

qint64 BackupPlan::totalFiles() const
{
    return std::accumulate(items.begin(), items.end(), qint64{0},
                           [](qint64 sum, const PlannedItem &item) {
                               return item.isTaken() ? sum + item.files : sum;
                           });
}

qint64 BackupPlan::neededFreeBytes() const
{
    const qint64 bytes = totalBytes();
    return bytes + bytes / 5;
}

qsizetype BackupPlan::takenCount() const
{
    return std::count_if(items.begin(), items.end(),
                         [](const PlannedItem &item) { return item.isTaken(); });
}

QList<PlannedItem> BackupPlan::unprotectedMandatory() const
{
    QList<PlannedItem> holes;
    std::copy_if(items.begin(), items.end(), std::back_inserter(holes),
                 [](const PlannedItem &item) {
                     return item.how == Obtain::Unprotected && item.isMandatory();
                 });
    return holes;
}

QByteArray BackupPlan::hash() const
{
    PlanHash hash;
    for (const PlannedItem &item : items) {
        addItem(hash, item);
    }
    return hash.result();
}

AgeState ageStateOf(const PlannedItem &item, const QDateTime &now)
{
    if (item.how == Obtain::Tree) {
        return AgeState::ReadAtOnce;
    }
    if (item.how != Obtain::File) {
        return AgeState::NotTaken;
    }
    const QDateTime takenAt = item.takenAt();
    // An export from the future tells of a wrong clock, so its age is not known.
    if (!takenAt.isValid() || takenAt > now.addSecs(freshSeconds)) {
        return AgeState::Unknown;
    }
    return takenAt.secsTo(now) > freshSeconds ? AgeState::Old : AgeState::Fresh;
}

const PlannedItem *oldestMandatory(const BackupPlan &plan)
{
    const PlannedItem *oldest = nullptr;
    for (const PlannedItem &item : plan.items) {
        if (item.how != Obtain::File || !item.isMandatory()) {
            continue;
        }
        if (!item.takenAt().isValid()) {
            return &item;
        }
        if (oldest == nullptr || item.takenAt() < oldest->takenAt()) {
            oldest = &item;
        }
    }
    return oldest;
}

QList<PlannedItem> holesFirst(const BackupPlan &plan)
{
    QList<PlannedItem> items = plan.items;
    std::stable_sort(items.begin(), items.end(), [](const PlannedItem &a, const PlannedItem &b) {
        return rankOf(a) < rankOf(b);
    });
    return items;
}

qint64 estimatedSeconds(const BackupPlan &plan, const Throughput &throughput)
{
    return std::max<qint64>(1, plan.totalBytes() / std::max<qint64>(1, throughput.bytesPerSecond)
                                   + plan.totalFiles()
                                         / std::max<qint64>(1, throughput.filesPerSecond));
}

QString toWord(Obtain how)
{
    constexpr std::array words{"file"_L1, "tree"_L1, "external"_L1, "unprotected"_L1};
    return words.at(static_cast<std::size_t>(how));
}

} // namespace muster
