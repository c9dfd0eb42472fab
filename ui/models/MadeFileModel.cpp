// SPDX-License-Identifier: Apache-2.0
#include "ui/models/MadeFileModel.h"

#include "ui/text/Amounts.h"
#include "ui/widgets/ItemRoles.h"

#include <QDir>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

int alignmentOf(int column)
{
    return static_cast<int>(column == MadeFileModel::Size ? Qt::AlignRight | Qt::AlignVCenter
                                                          : Qt::AlignLeft | Qt::AlignVCenter);
}

QString textOf(const MadeFile &file, int column)
{
    switch (column) {
    case MadeFileModel::Document:
        return wordFor(file.kind);
    case MadeFileModel::File:
        return QFileInfo(file.path).fileName();
    case MadeFileModel::Format:
        return wordFor(file.format);
    case MadeFileModel::Size:
        return sizeText(file.bytes);
    default:
        return {};
    }
}

} // namespace

QString wordFor(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Report:
        return MadeFileModel::tr("Report");
    case DocumentKind::Roster:
        return MadeFileModel::tr("Roster");
    case DocumentKind::Rollback:
        return MadeFileModel::tr("Rollback plan");
    }
    return {};
}

QString wordFor(DocumentFormat format)
{
    switch (format) {
    case DocumentFormat::Pdf:
        return u"PDF"_s;
    case DocumentFormat::Html:
        return u"HTML"_s;
    case DocumentFormat::Xlsx:
        return u"XLSX"_s;
    case DocumentFormat::Csv:
        return u"CSV"_s;
    case DocumentFormat::Json:
        return u"JSON"_s;
    }
    return {};
}

void MadeFileModel::setFiles(const QList<MadeFile> &files)
{
    beginResetModel();
    m_files = files;
    endResetModel();
}

int MadeFileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int MadeFileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MadeFileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const MadeFile &file = m_files.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(file, index.column());
    case Qt::ToolTipRole:
        return QDir::toNativeSeparators(file.path);
    case EmphasisRole:
        return index.column() == Document;
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case SortRole:
        return index.column() == Size ? QVariant(file.bytes)
                                      : QVariant(textOf(file, index.column()));
    default:
        return {};
    }
}

QVariant MadeFileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignmentOf(section);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const std::array<QString, ColumnCount> heads{tr("Document"), tr("File"), tr("Format"),
                                                 tr("Size")};
    return heads.at(static_cast<std::size_t>(section));
}

} // namespace muster::ui
