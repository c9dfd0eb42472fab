// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/Kit.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <openssl/evp.h>

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace muster::lab {

using namespace Qt::StringLiterals;

namespace {

/// OpenSSL's SHA-256 is ten times quicker than QCryptographicHash.
QByteArray sha256Of(const QString &path)
{
    QFile file(path);
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> context(EVP_MD_CTX_new(),
                                                                      EVP_MD_CTX_free);
    if (!file.open(QIODevice::ReadOnly)
        || EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) != 1) {
        giveUp(path + u": "_s + file.errorString());
    }
    while (!file.atEnd()) {
        const QByteArray block = file.read(1 << 20);
        EVP_DigestUpdate(context.get(), block.constData(), static_cast<std::size_t>(block.size()));
    }
    QByteArray digest(EVP_MAX_MD_SIZE, '\0');
    unsigned int size = 0;
    EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char *>(digest.data()), &size);
    return digest.left(static_cast<qsizetype>(size)).toHex();
}

} // namespace

QDateTime asOf()
{
    return {QDate(2025, 9, 15), QTime(5, 0), QTimeZone::utc()};
}

void giveUp(const QString &why)
{
    std::fprintf(stderr, "generate: %s\n", qPrintable(why));
    std::exit(1);
}

Kit::Kit(const QString &out)
    : m_out(out)
{
    const QDir folder(out);
    if (folder.exists() && !folder.isEmpty()) {
        giveUp(u"%1 is not empty"_s.arg(out));
    }
    if (!folder.mkpath(u"."_s)) {
        giveUp(u"cannot make %1"_s.arg(out));
    }
}

QString Kit::pathOf(const QString &path) const
{
    QString full = QDir(m_out).filePath(u"kit/"_s + path);
    if (!QDir().mkpath(full.section(u'/', 0, -2))) {
        giveUp(u"cannot make the folder of "_s + full);
    }
    return full;
}

void Kit::write(const QString &fullPath, const std::function<void(QIODevice &)> &write) const
{
    QFile file(fullPath);
    if (!QDir().mkpath(fullPath.section(u'/', 0, -2)) || !file.open(QIODevice::WriteOnly)) {
        giveUp(fullPath + u": "_s + file.errorString());
    }
    write(file);
    if (!file.flush() || file.error() != QFileDevice::NoError) {
        giveUp(fullPath + u": "_s + file.errorString());
    }
    file.setFileTime(asOf().addSecs(-480LL * 60), QFileDevice::FileModificationTime);
}

void Kit::addBeside(const QString &path, const std::function<void(QIODevice &)> &write)
{
    this->write(QDir(m_out).filePath(path), write);
}

void Kit::addBeside(const QString &path, const QByteArray &bytes)
{
    addBeside(path, [&](QIODevice &device) { device.write(bytes); });
}

void Kit::add(KitEntry entry, const std::function<void(QIODevice &)> &write)
{
    this->write(pathOf(entry.path), write);
    enter(std::move(entry));
}

void Kit::add(KitEntry entry, const QByteArray &bytes)
{
    add(std::move(entry), [&](QIODevice &device) { device.write(bytes); });
}

void Kit::enter(KitEntry entry)
{
    entry.sha256 = sha256Of(pathOf(entry.path));
    m_entries.append(std::move(entry));
}

void Kit::finish()
{
    QJsonArray files;
    for (const KitEntry &entry : m_entries) {
        const QDateTime takenAt = asOf().addSecs(-60LL * entry.minutesBefore);
        QJsonObject file{{u"path"_s, entry.path},
                         {u"takenAt"_s, takenAt.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s)},
                         {u"takenBy"_s, u"FABRIKAM\\backup.operator"_s},
                         {u"sha256"_s, QString::fromLatin1(entry.sha256)}};
        if (!entry.item.isEmpty()) {
            file.insert(u"item"_s, entry.item);
        }
        if (!entry.scope.isEmpty()) {
            file.insert(u"scope"_s, entry.scope);
        }
        if (!entry.takenFrom.isEmpty()) {
            file.insert(u"takenFrom"_s, entry.takenFrom);
        }
        files.append(file);
    }
    // The format stands first, so that the file is recognised by its beginning.
    const QByteArray list = QJsonDocument(files).toJson().trimmed();
    add({u"kit.json"_s, {}, {}, {}, 0, {}},
        "{\n\"format\": \"muster-kit\",\n\"version\": 1,\n\"files\": " + list + "\n}\n");
}

} // namespace muster::lab
