// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/ShortKit.h"

#include "core/archive/ZipReader.h"
#include "core/base/LocalFile.h"
#include "core/crypto/Sha256.h"
#include "tests/journeys/JourneyEngine.h"
#include "tests/support/TestJob.h"
#include "tests/support/ZipBuilder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Takes the first user's document out of @p items; returns the user's address.
QString removeFirstUser(QByteArray &items)
{
    const QByteArray mark("<DocItem Name=\"urn:lcd:");
    const QByteArray endMark("</DocItem>");
    const qsizetype begin = items.indexOf(mark);
    if (begin < 0) {
        return {};
    }
    const qsizetype name = begin + mark.size();
    QString user = QString::fromUtf8(items.sliced(name, items.indexOf('"', name) - name));
    items.remove(begin, items.indexOf(endMark, begin) + endMark.size() - begin);
    return user;
}

/// Lets the kit.json at @p path name another hash for @p name.
Result<void> setHash(const QString &path, const QString &name, const QByteArray &content)
{
    const Result<QByteArray> list = readWhole(path.toUtf8(), qint64{1} << 24);
    if (!list) {
        return fail(list.error());
    }
    QJsonObject kit = QJsonDocument::fromJson(*list).object();
    QJsonArray files = kit.value(u"files"_s).toArray();
    for (QJsonValueRef file : files) {
        QJsonObject entry = file.toObject();
        if (entry.value(u"path"_s).toString() == name) {
            entry.insert(u"sha256"_s, QString::fromLatin1(Sha256::of(content).toHex()));
            file = entry;
        }
    }
    kit.insert(u"files"_s, files);
    return replaceFile(path.toUtf8(), QJsonDocument(kit).toJson());
}

} // namespace

Result<QString> makeShortKit(const QString &target, const QString &name)
{
    std::filesystem::copy((sampleFolder() + u"/kit"_s).toStdString(), target.toStdString(),
                          std::filesystem::copy_options::recursive);
    const QString path = target + u'/' + name;
    const Result<ZipReader> zip = ZipReader::open(path, quietJob());
    if (!zip) {
        return fail(zip.error());
    }
    QString user;
    ZipBuilder builder;
    for (const ZipEntry &entry : zip->entries()) {
        Result<QByteArray> content = zip->read(entry.path, qint64{1} << 30, quietJob());
        if (!content) {
            return fail(content.error());
        }
        const QString removed = removeFirstUser(*content);
        user = removed.isEmpty() ? user : removed;
        builder.add(entry.path.toUtf8(), *content, ZipBuilder::Method::Deflate);
    }
    if (const Result<void> written = replaceFile(path.toUtf8(), builder.bytes()); !written) {
        return fail(written.error());
    }
    if (const Result<void> listed = setHash(target + u"/kit.json"_s, name, builder.bytes());
        !listed) {
        return fail(listed.error());
    }
    return user;
}

} // namespace muster
