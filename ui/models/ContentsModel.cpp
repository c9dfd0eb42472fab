// SPDX-License-Identifier: Apache-2.0
#include "ui/models/ContentsModel.h"

#include "ui/text/Amounts.h"
#include "ui/text/CatalogueWords.h"
#include "ui/text/SnapshotWords.h"
#include "ui/widgets/ItemRoles.h"
#include "ui/widgets/Status.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr quintptr topLevel = 0; ///< Internal id of a head; what stands below has its row plus one.

QString scopeText(const QString &scope)
{
    return scope.isEmpty() ? wordFor(ScopeKind::Deployment) : scope;
}

/// A name of a folder as a pattern that matches it: what a pattern would read otherwise stands for any one letter.
QString patternFor(QString folder)
{
    for (const QChar special : {u'[', u']', u'*'}) {
        folder.replace(special, u'?');
    }
    return folder + u"/**"_s;
}

Status statusOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Complete:
        return Status::None;
    case Outcome::Incomplete:
        return Status::Warning;
    case Outcome::Failed:
        return Status::Failed;
    }
    return Status::Unknown;
}

} // namespace

ContentsModel::ContentsModel(const BackupCatalogue &catalogue, QObject *parent)
    : QAbstractItemModel(parent)
    , m_catalogue(catalogue)
{
}

void ContentsModel::setManifest(const Manifest &manifest)
{
    beginResetModel();
    m_manifest = manifest;
    m_groups.clear();
    m_isChosen = QList<bool>(manifest.items.size(), true);
    QHash<QString, qsizetype> groups;
    for (qsizetype i = 0; i < manifest.items.size(); ++i) {
        const QString &id = manifest.items.at(i).id;
        if (!groups.contains(id)) {
            groups.insert(id, m_groups.size());
            m_groups.append(Group());
        }
        m_groups[groups.value(id)].append(i);
    }
    endResetModel();
    emit chosenChanged();
}

QStringList ContentsModel::scopes() const
{
    QStringList scopes;
    for (const ManifestItem &item : m_manifest.items) {
        if (!item.scope.isEmpty() && !scopes.contains(item.scope)) {
            scopes.append(item.scope);
        }
    }
    return scopes;
}

void ContentsModel::chooseScope(const QString &scope)
{
    for (qsizetype i = 0; i < m_isChosen.size(); ++i) {
        m_isChosen[i] = scope.isEmpty() || m_manifest.items.at(i).scope == scope;
    }
    announceChosen();
}

qsizetype ContentsModel::chosenItems() const
{
    return m_isChosen.count(true);
}

qint64 ContentsModel::chosenBytes() const
{
    qint64 bytes = 0;
    for (qsizetype i = 0; i < m_isChosen.size(); ++i) {
        bytes += m_isChosen.at(i) ? m_manifest.items.at(i).bytes : 0;
    }
    return bytes;
}

RestoreSelection ContentsModel::selection() const
{
    RestoreSelection selection;
    if (chosenItems() == m_isChosen.size()) {
        return selection;
    }
    for (qsizetype i = 0; i < m_isChosen.size(); ++i) {
        if (m_isChosen.at(i)) {
            selection.paths.append(patternFor(m_manifest.items.at(i).folder));
        }
    }
    return selection;
}

QModelIndex ContentsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : topLevel);
}

QModelIndex ContentsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel) {
        return {};
    }
    return createIndex(static_cast<int>(child.internalId() - 1), 0, topLevel);
}

int ContentsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size()) + (m_manifest.missing.isEmpty() ? 0 : 1);
    }
    if (parent.internalId() != topLevel || parent.column() != 0) {
        return 0;
    }
    if (isMissing(parent)) {
        return static_cast<int>(m_manifest.missing.size());
    }
    const qsizetype places = m_groups.at(parent.row()).size();
    return places > 1 ? static_cast<int>(places) : 0;
}

int ContentsModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

bool ContentsModel::isMissing(const QModelIndex &index) const
{
    const QModelIndex head = index.internalId() == topLevel ? index : index.parent();
    return head.row() == m_groups.size();
}

ContentsModel::Group ContentsModel::itemsAt(const QModelIndex &index) const
{
    return index.internalId() == topLevel
               ? m_groups.at(index.row())
               : Group{m_groups.at(index.parent().row()).at(index.row())};
}

Qt::CheckState ContentsModel::stateOf(const Group &items) const
{
    const auto chosen =
        std::count_if(items.begin(), items.end(), [this](qsizetype i) { return m_isChosen.at(i); });
    if (chosen == 0) {
        return Qt::Unchecked;
    }
    return chosen == items.size() ? Qt::Checked : Qt::PartiallyChecked;
}

qint64 ContentsModel::accountsOf(const QString &scope) const
{
    for (const HomedAccounts &homed : m_manifest.homed) {
        if (homed.pool.compare(scope, Qt::CaseInsensitive) == 0) {
            return homed.accounts;
        }
    }
    return -1;
}

QString ContentsModel::placeText(const ManifestItem &item) const
{
    const qint64 accounts = accountsOf(item.scope);
    const QString place = scopeText(item.scope);
    return accounts < 0
               ? place
               : tr("%1, %Ln account(s)", "Pool and its accounts", static_cast<int>(accounts))
                     .arg(place);
}

QVariant ContentsModel::insideData(const QModelIndex &index, int role) const
{
    const Group items = itemsAt(index);
    const ManifestItem &first = m_manifest.items.at(items.constFirst());
    const bool isHead = index.internalId() == topLevel;
    if (index.column() == Size) {
        qint64 bytes = 0;
        for (const qsizetype i : items) {
            bytes += m_manifest.items.at(i).bytes;
        }
        return role == Qt::DisplayRole ? QVariant(sizeText(bytes)) : QVariant();
    }
    switch (role) {
    case Qt::CheckStateRole:
        return stateOf(items);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return isHead ? itemNameText(m_catalogue, first.id) : placeText(first);
    case SecondLineRole:
        if (!isHead) {
            return tr("%Ln file(s)", "Of an item", static_cast<int>(first.files));
        }
        return items.size() == 1 ? placeText(first)
                                 : tr("%n place(s)", "Of an item", static_cast<int>(items.size()));
    case IndentRole:
        return !isHead;
    case StatusRole: {
        Outcome worst = Outcome::Complete;
        for (const qsizetype i : items) {
            worst = std::max(worst, m_manifest.items.at(i).outcome);
        }
        return static_cast<int>(statusOf(worst));
    }
    default:
        return {};
    }
}

QVariant ContentsModel::missingData(const QModelIndex &index, int role) const
{
    if (index.column() == Size) {
        return role == Qt::DisplayRole && index.internalId() != topLevel ? QVariant(u"–"_s)
                                                                         : QVariant();
    }
    if (index.internalId() == topLevel) {
        switch (role) {
        case Qt::DisplayRole:
            return tr("Not inside");
        case SecondLineRole:
            return tr("%n item(s) that the deployment has", "Not in a snapshot",
                      static_cast<int>(m_manifest.missing.size()));
        case StatusRole:
            return static_cast<int>(Status::Unprotected);
        default:
            return {};
        }
    }
    const MissingItem &item = m_manifest.missing.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1, %2", "Item and place")
            .arg(itemNameText(m_catalogue, item.id), scopeText(item.scope));
    case SecondLineRole:
    case Qt::ToolTipRole:
        return missingText(m_catalogue, item);
    case IndentRole:
        return true;
    case StatusRole:
        return static_cast<int>(item.how == u"external"_s ? Status::External : Status::Unprotected);
    default:
        return {};
    }
}

QVariant ContentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((index.column() == Size ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    }
    return isMissing(index) ? missingData(index, role) : insideData(index, role);
}

bool ContentsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || index.column() != Name || isMissing(index)) {
        return false;
    }
    for (const qsizetype i : itemsAt(index)) {
        m_isChosen[i] = value.value<Qt::CheckState>() == Qt::Checked;
    }
    announceChosen();
    return true;
}

void ContentsModel::announceChosen()
{
    if (m_groups.isEmpty()) {
        return;
    }
    for (int row = 0; row < m_groups.size(); ++row) {
        const QModelIndex head = index(row, Name);
        emit dataChanged(head, head, {Qt::CheckStateRole});
        if (const int places = rowCount(head); places > 0) {
            emit dataChanged(index(0, Name, head), index(places - 1, Name, head),
                             {Qt::CheckStateRole});
        }
    }
    emit chosenChanged();
}

Qt::ItemFlags ContentsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Name && !isMissing(index) ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ContentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((section == Size ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == Name ? tr("What is inside") : tr("Size");
}

} // namespace muster::ui
