// SPDX-License-Identifier: Apache-2.0
#include "ui/models/DeploymentModel.h"

#include "ui/text/Amounts.h"
#include "ui/text/DomainWords.h"
#include "ui/widgets/ItemRoles.h"
#include "ui/widgets/Status.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr quintptr siteLevel =
    0; ///< Internal id of a site; a pool has the row of its site plus one.

class PoolWords
{
    Q_DECLARE_TR_FUNCTIONS(muster::ui::PoolWords)
};

QString countOrDash(qsizetype count)
{
    return count > 0 ? countText(count) : u"–"_s;
}

Status buildStatus(const Pool &pool)
{
    if (!pool.isProductServer()) {
        return Status::None;
    }
    if (pool.builds.isEmpty()) {
        return Status::Unknown;
    }
    return pool.builds.size() > 1 ? Status::Warning : Status::None;
}

} // namespace

QString roleText(const Pool &pool)
{
    const QString role = wordFor(pool.role);
    return pool.isActiveCentralManagement ? PoolWords::tr("%1, CMS host").arg(role) : role;
}

QString buildText(const Pool &pool)
{
    if (!pool.isProductServer()) {
        return u"–"_s;
    }
    if (pool.builds.isEmpty()) {
        return PoolWords::tr("Unknown");
    }
    return pool.builds.size() > 1 ? PoolWords::tr("Mixed") : pool.builds.constFirst();
}

void DeploymentModel::setTree(const DeploymentTree &tree)
{
    beginResetModel();
    m_tree = tree;
    endResetModel();
}

const SiteRow *DeploymentModel::siteAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() != siteLevel) {
        return nullptr;
    }
    return &m_tree.sites.at(index.row());
}

const PoolRow *DeploymentModel::poolAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == siteLevel) {
        return nullptr;
    }
    return &m_tree.sites.at(static_cast<qsizetype>(index.internalId()) - 1).pools.at(index.row());
}

QModelIndex DeploymentModel::firstPool() const
{
    for (int site = 0; site < rowCount(); ++site) {
        const QModelIndex parent = index(site, 0);
        if (rowCount(parent) > 0) {
            return index(0, 0, parent);
        }
    }
    return {};
}

QModelIndex DeploymentModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : siteLevel);
}

QModelIndex DeploymentModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == siteLevel) {
        return {};
    }
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, siteLevel);
}

int DeploymentModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_tree.sites.size());
    }
    if (parent.internalId() != siteLevel || parent.column() != 0) {
        return 0;
    }
    return static_cast<int>(m_tree.sites.at(parent.row()).pools.size());
}

int DeploymentModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant DeploymentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((index.column() >= Servers ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    }
    if (const SiteRow *site = siteAt(index)) {
        return siteData(*site, index.column(), role);
    }
    return poolData(*poolAt(index), index.column(), role);
}

QVariant DeploymentModel::siteData(const SiteRow &site, int column, int role) const
{
    if (role == GroupRole) {
        return true;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (column == Name) {
        return site.name.isEmpty() ? tr("No site") : site.name;
    }
    return column == Accounts ? countText(site.accounts) : QString();
}

QVariant DeploymentModel::poolData(const PoolRow &row, int column, int role) const
{
    const Pool &pool = row.pool;
    if (role == IndentRole) {
        return column == Name;
    }
    if (role == Qt::ToolTipRole && column == Name) {
        return pool.fqdn.text();
    }
    if (role == StatusRole && column == Build) {
        return static_cast<int>(buildStatus(pool));
    }
    if (role == QuietRole) {
        return column == Accounts && row.accounts == 0;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Name:
        return pool.fqdn.hostPart();
    case Role:
        return roleText(pool);
    case Build:
        return buildText(pool);
    case Servers:
        return countOrDash(pool.machines.size());
    case Accounts:
        return countOrDash(row.accounts);
    default:
        return {};
    }
}

QVariant DeploymentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((section >= Servers ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Site and pool");
    case Role:
        return tr("Role");
    case Build:
        return tr("Build");
    case Servers:
        return tr("Servers");
    case Accounts:
        return tr("Accounts");
    default:
        return {};
    }
}

} // namespace muster::ui
