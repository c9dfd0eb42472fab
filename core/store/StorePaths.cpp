// SPDX-License-Identifier: Apache-2.0
#include "core/store/StorePaths.h"

#include "core/base/LocalFile.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QByteArray objectName(const char *kind, const Digest &name, const QByteArray &suffix)
{
    const QByteArray hex = name.toHex();
    return QByteArray(kind) + '/' + hex.first(2) + '/' + hex + suffix;
}

/// @source Microsoft Learn, "Naming Files, Paths, and Namespaces".
bool isReservedOnWindows(const QString &name)
{
    static const QRegularExpression reserved(
        u"^(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])\\s*(\\.|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return reserved.match(name).hasMatch();
}

} // namespace

StorePaths::StorePaths(const QString &folder, Encryption encryption)
    : m_folder(nativePath(QDir::cleanPath(QDir(folder).absolutePath())))
    , m_encryption(encryption)
{
}

QByteArray StorePaths::set(const QString &id) const
{
    return sets() + '/' + id.toLatin1();
}

QByteArray StorePaths::pack(const Digest &name) const
{
    return m_folder + '/' + packName(name, m_encryption);
}

QByteArray StorePaths::chunk(const Digest &name) const
{
    return m_folder + '/' + chunkName(name, m_encryption);
}

QByteArray packName(const Digest &name, Encryption encryption)
{
    return objectName("packs", name, ".tar.zst" + suffixOf(encryption));
}

QByteArray chunkName(const Digest &name, Encryption encryption)
{
    return objectName("chunks", name, ".zst" + suffixOf(encryption));
}

bool isSnapshotId(QStringView text)
{
    static const QRegularExpression pattern(u"^[0-9]{8}T[0-9]{6}Z_[0-9a-f]{8}\\z"_s);
    return pattern.match(text.toString()).hasMatch();
}

bool isSafePath(const QByteArray &path)
{
    if (path.isEmpty() || path.contains('\0')) {
        return false;
    }
    const QByteArrayList components = path.split('/');
    return std::none_of(components.begin(), components.end(), [](const QByteArray &component) {
        return component.isEmpty() || component == "." || component == "..";
    });
}

QString windowsObjection(const QByteArray &path)
{
    for (const QString &name : QString::fromUtf8(path).split(u'/')) {
        if (name.contains(u':')) {
            return u"alternateStream"_s;
        }
        if (isReservedOnWindows(name)) {
            return u"reservedName"_s;
        }
        if (name.endsWith(u'.') || name.endsWith(u' ')) {
            return u"lastPointOrSpace"_s;
        }
#ifdef Q_OS_WIN
        if (name.contains(u'\\')) { // A separator there, an ordinary letter elsewhere.
            return u"backslash"_s;
        }
#endif
    }
    return {};
}

QString folderNameOf(const QString &scope)
{
    static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|\\x00-\\x1f\\x7f]"_s);
    static const QRegularExpression leading(u"^\\\\+"_s);
    static const QRegularExpression trailing(u"[. ]$"_s);
    QString name = scope;
    name.remove(leading);
    name.replace(forbidden, u"_"_s);
    name.replace(trailing, u"_"_s);
    if (name.isEmpty()) {
        return u"deployment"_s;
    }
    return isReservedOnWindows(name) ? u'_' + name : name;
}

} // namespace muster
