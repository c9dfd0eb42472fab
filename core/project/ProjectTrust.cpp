// SPDX-License-Identifier: Apache-2.0
// What a project knows of signatures.
#include "core/project/Database.h"
#include "core/project/Project.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr auto addSetting = "INSERT INTO setting(name, value) VALUES(?, ?) "
                            "ON CONFLICT(name) DO NOTHING";

Result<QString> readSetting(Database &database, const QString &name)
{
    QString value;
    const Result<void> read =
        database.run(u"SELECT value FROM setting WHERE name = ?"_s, {name},
                     [&value](const QVariantList &row) { value = row.at(0).toString(); });
    if (!read) {
        return fail(read.error());
    }
    return value;
}

} // namespace

Result<QString> Project::identity() const
{
    Result<Database> database = Database::open(databasePath());
    if (!database) {
        return fail(database.error());
    }
    const QString fresh =
        u"%1%2"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QChar(u'0'))
            .arg(QRandomGenerator::system()->generate64(), 16, 16, QChar(u'0'));
    // Whoever comes first decides, for two programs may have one project open.
    const Result<void> added =
        database->run(QString::fromLatin1(addSetting), {u"identity"_s, fresh});
    if (!added) {
        return fail(added.error());
    }
    return readSetting(*database, u"identity"_s);
}

Result<QByteArrayList> Project::signers() const
{
    Result<Database> database = Database::open(databasePath());
    if (!database) {
        return fail(database.error());
    }
    const Result<QString> text = readSetting(*database, u"signers"_s);
    if (!text) {
        return fail(text.error());
    }
    return text->isEmpty() ? QByteArrayList() : text->toLatin1().split(' ');
}

Result<void> Project::addSigner(const QByteArray &fingerprint) const
{
    Result<Database> database = Database::open(databasePath());
    if (!database) {
        return fail(database.error());
    }
    return database->transaction([&]() -> Result<void> {
        const Result<QString> text = readSetting(*database, u"signers"_s);
        if (!text) {
            return fail(text.error());
        }
        QByteArrayList all = text->isEmpty() ? QByteArrayList() : text->toLatin1().split(' ');
        if (all.contains(fingerprint)) {
            return {};
        }
        all.append(fingerprint);
        return database->run(u"INSERT INTO setting(name, value) VALUES('signers', ?) "
                             "ON CONFLICT(name) DO UPDATE SET value = excluded.value"_s,
                             {QString::fromLatin1(all.join(' '))});
    });
}

} // namespace muster
