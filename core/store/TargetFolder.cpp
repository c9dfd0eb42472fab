// SPDX-License-Identifier: Apache-2.0
#include "core/store/TargetFolder.h"

#include "core/store/StorePaths.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Whether a link at @p path would point out of the folder that paths are relative to.
bool pointsOut(const QByteArray &path, const QByteArray &link)
{
    if (link.isEmpty() || link.startsWith('/') || link.startsWith('\\') || link.contains('\0')
        || link.mid(1, 1) == ":") {
        return true;
    }
    qsizetype depth = path.count('/'); // Folders above the link within the target.
    for (const QByteArray &name : link.split('/')) {
        if (name == "..") {
            --depth;
        } else if (!name.isEmpty() && name != ".") {
            ++depth;
        }
        if (depth < 0) {
            return true;
        }
    }
    return false;
}

} // namespace

TargetFolder::TargetFolder(QByteArray folder)
    : m_folder(std::move(folder))
{
}

Result<TargetFolder> TargetFolder::take(const QString &folder)
{
    const QByteArray path = nativePath(QDir::cleanPath(QDir(folder).absolutePath()));
    const Result<std::vector<FolderEntry>> inside = listFolder(path);
    if (inside && !inside->empty()) {
        return fail(ErrorCode::TargetNotEmpty, folder,
                    u"holds %1"_s.arg(displayPath(inside->front().name)));
    }
    if (!inside && factsOf(path)) {
        const bool isDenied = inside.error().code == ErrorCode::AccessDenied;
        return fail(isDenied ? ErrorCode::AccessDenied : ErrorCode::TargetNotEmpty, folder,
                    inside.error().detail);
    }
    if (const Result<void> made = makeFolder(path); !made) {
        return fail(made.error());
    }
    return TargetFolder(path);
}

QString TargetFolder::admit(const QByteArray &path, FileKind kind, const QByteArray &link)
{
    if (!isSafePath(path)) {
        return u"unsafePath"_s;
    }
    if (QString objection = windowsObjection(path); !objection.isEmpty()) {
        return objection;
    }
    if (kind == FileKind::Link && pointsOut(path, link)) {
        return u"linkOut"_s;
    }
    return clash(path, kind);
}

QString TargetFolder::clash(const QByteArray &path, FileKind kind)
{
    // Above a path there may only be folders, spelt as they were spelt first.
    for (qsizetype end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        const QByteArray parent = path.first(end);
        const FileKind above = m_kinds.value(parent, FileKind::Folder);
        if (above != FileKind::Folder) {
            return above == FileKind::Link ? u"throughLink"_s : u"fileAndFolder"_s;
        }
        QByteArray &spelling = m_spelling[QString::fromUtf8(parent).toLower()];
        if (spelling.isEmpty()) {
            spelling = parent;
        }
        if (spelling != parent) {
            return u"caseClash"_s;
        }
        m_kinds.insert(parent, FileKind::Folder);
    }
    const QString key = QString::fromUtf8(path).toLower();
    const auto known = m_kinds.constFind(path);
    if (known != m_kinds.constEnd()) {
        // A folder may have been met before as the parent of another path.
        return *known == FileKind::Folder && kind == FileKind::Folder ? QString()
                                                                      : u"fileAndFolder"_s;
    }
    // Two names which are no text can have one display form without being a clash.
    if (m_spelling.contains(key) && m_spelling.value(key) != path
        && !key.contains(QChar::ReplacementCharacter)) {
        return u"caseClash"_s;
    }
    m_spelling.insert(key, path);
    m_kinds.insert(path, kind);
    return {};
}

} // namespace muster
