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

quint64 spellingOf(const QByteArray &path)
{
    return qHash(path, QHashSeed::globalSeed());
}

/// Without regard to case. Two names which are no text can have one display form without being the same.
quint64 keyOf(const QByteArray &path)
{
    const QString text = QString::fromUtf8(path).toLower();
    return text.contains(QChar::ReplacementCharacter) ? ~spellingOf(path)
                                                      : qHash(text, QHashSeed::globalSeed());
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
    const QByteArray folder = path.first(std::max<qsizetype>(path.lastIndexOf('/'), 0));
    for (qsizetype end = path.indexOf('/'); end >= 0 && folder != m_lastFolder;
         end = path.indexOf('/', end + 1)) {
        const QByteArray parent = path.first(end);
        const Admitted *above = find(parent);
        if (above != nullptr && above->kind != FileKind::Folder
            && above->spelling == spellingOf(parent)) {
            return above->kind == FileKind::Link ? u"throughLink"_s : u"fileAndFolder"_s;
        }
        if (const QString reason = admitAt(parent, FileKind::Folder); !reason.isEmpty()) {
            return reason;
        }
    }
    m_lastFolder = folder;
    return admitAt(path, kind);
}

const TargetFolder::Admitted *TargetFolder::find(const QByteArray &path) const
{
    const auto found = m_admitted.constFind(keyOf(path));
    return found == m_admitted.constEnd() ? nullptr : &*found;
}

QString TargetFolder::admitAt(const QByteArray &path, FileKind kind)
{
    const Admitted *known = find(path);
    if (known == nullptr) {
        m_admitted.insert(keyOf(path), {spellingOf(path), kind});
        return {};
    }
    if (known->spelling != spellingOf(path)) {
        return u"caseClash"_s;
    }
    // A folder may have been met before as the parent of another path.
    return known->kind == FileKind::Folder && kind == FileKind::Folder ? QString()
                                                                       : u"fileAndFolder"_s;
}

} // namespace muster
