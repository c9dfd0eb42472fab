// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/documents/DocumentLanguage.h"
#include "core/domain/Deployment.h"

#include <QHash>
#include <QList>
#include <QRectF>

namespace muster {

/// How much of each box is shown (documents.md §9).
enum class DiagramLevel
{
    Large,
    Medium,
    Small,
};

enum class BoxKind
{
    Pool,
    Edge,
    Gateway,
    Sql,
    FileStore,
    Role,
    Chip, ///< Stands in another site.
};

/// A box of the topology diagram; its area counts from the top of its row.
struct DiagramBox
{
    BoxKind kind = BoxKind::Role;
    const Pool *cluster =
        nullptr; ///< What it stands for; null where the topology does not know it.
    QString key; ///< Lower-case name, by which lines find it.
    QString name;
    QString words;
    QRectF area;
    bool isMirror = false; ///< The second half of a mirrored database, joined to the box above it.
};

struct DiagramRow
{
    const Pool *pool = nullptr; ///< Null in a row of what no pool uses.
    QRectF poolArea;
    QList<DiagramBox> boxes; ///< Beside the pool.
    QStringList outside;     ///< Keys of the Edge and the gateways this pool uses …
    QStringList media;       ///< … those of them which are an Edge …
    QStringList stores;      ///< … and of its databases and file stores.
    double height = 0;
};

struct DiagramBand
{
    const Site *site = nullptr;
    QString words; ///< "central site · 188 accounts · 2 pools"
    QList<DiagramRow> rows;

    [[nodiscard]] double height(DiagramLevel level, qsizetype from, qsizetype to) const;
};

/// Lengths of a level in points.
struct DiagramMeasures
{
    double enterprise = 66, standard = 50, edge = 36, gateway = 24, sql = 30, fileStore = 26,
           role = 28, chip = 15, rowGap = 16, stackGap = 9, head = 17, above = 15, below = 13,
           bandGap = 13;

    /// Highest stack of boxes beside one pool; what is beyond it is counted in a last box.
    static constexpr double highestStack = 420;

    static const DiagramMeasures &of(DiagramLevel level);
    [[nodiscard]] double heightOf(BoxKind kind, const Pool *pool) const;
};

/// The lanes of the diagram, from the left edge of the text.
namespace lane {
inline constexpr double outsideWidth = 104;
inline constexpr double media = 110;
inline constexpr double trunks = 116;
inline constexpr double pairs = 124;
inline constexpr double pool = 134;
inline constexpr double poolWidth = 150;
inline constexpr double storeRun = 299;
inline constexpr double stores = 308;
inline constexpr double storesWidth = 86;
inline constexpr double roles = 412;
inline constexpr double rolesWidth = 70;
} // namespace lane

/// Sites by name, each central site followed by its branches; pools by name. Same deployment, same
/// layout.
QList<DiagramBand> layDiagram(const Deployment &deployment, DiagramLevel level,
                              const QString &suffix, const DocumentLanguage &language);

} // namespace muster
