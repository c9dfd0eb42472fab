// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verify/Evidence.h"

#include <QAbstractTableModel>

namespace muster {
struct BackupCatalogue;
}

namespace muster::ui {

/// What a proof showed about each item, in the order of the snapshot.
class EvidenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Result,
        Proved,
        ColumnCount,
    };

    explicit EvidenceModel(const BackupCatalogue &catalogue, QObject *parent = nullptr);

    void setEvidence(const Evidence &evidence);
    [[nodiscard]] const Evidence &evidence() const { return m_evidence; }
    [[nodiscard]] const ItemEvidence &item(int row) const { return m_evidence.items.at(row); }
    [[nodiscard]] QString nameOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    const BackupCatalogue &m_catalogue;
    Evidence m_evidence;
};

/// The mandatory items of a proof, and how many of them reached the level that was asked.
struct MandatoryCount
{
    qsizetype proved = 0;
    qsizetype all = 0;
};
[[nodiscard]] MandatoryCount countMandatory(const Evidence &evidence);
/// How many items stay below the asked level because they can be proved no further.
[[nodiscard]] qsizetype countAtCeiling(const Evidence &evidence);

} // namespace muster::ui
