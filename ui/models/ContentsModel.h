// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/restore/FolderRestore.h"
#include "core/store/Manifest.h"

#include <QAbstractItemModel>

namespace muster {
struct BackupCatalogue;
}

namespace muster::ui {

/// What a snapshot holds, to be ticked by item and by place, and below it what it does not hold.
class ContentsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Size,
        ColumnCount,
    };

    explicit ContentsModel(const BackupCatalogue &catalogue, QObject *parent = nullptr);

    /// Everything in it is ticked.
    void setManifest(const Manifest &manifest);
    [[nodiscard]] const Manifest &manifest() const { return m_manifest; }
    /// Pools, servers and other places that something inside belongs to, each once, in the order of the manifest.
    [[nodiscard]] QStringList scopes() const;
    /// Ticks what belongs to @p scope and nothing else; everything for an empty one.
    void chooseScope(const QString &scope);

    [[nodiscard]] qsizetype chosenItems() const;
    [[nodiscard]] qint64 chosenBytes() const;
    /// Names the ticked items and no other, by the folders they have in the snapshot.
    [[nodiscard]] RestoreSelection selection() const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

signals:
    void chosenChanged();

private:
    /// The places of one item, by their index in the manifest.
    using Group = QList<qsizetype>;

    [[nodiscard]] bool isMissing(const QModelIndex &index) const;
    [[nodiscard]] Group itemsAt(const QModelIndex &index) const;
    [[nodiscard]] Qt::CheckState stateOf(const Group &items) const;
    [[nodiscard]] qint64 accountsOf(const QString &scope) const;
    [[nodiscard]] QString placeText(const ManifestItem &item) const;
    [[nodiscard]] QVariant insideData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant missingData(const QModelIndex &index, int role) const;
    void announceChosen();

    const BackupCatalogue &m_catalogue;
    Manifest m_manifest;
    QList<Group> m_groups;
    QList<bool> m_isChosen; ///< For each item of the manifest.
};

} // namespace muster::ui
