// SPDX-License-Identifier: Apache-2.0
#include "core/verify/ExpectedUsers.h"

#include "core/base/LocalFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 largestInventory = qint64{1} << 30;

/// @returns  false for a line of another form.
bool addLine(const QString &line, ExpectedUsers &expected)
{
    const QStringList fields = line.split(u'|');
    if (fields.size() != 3) {
        return false;
    }
    if (fields.at(0) == u"contactObject"_s) {
        ++expected.contactObjects;
    } else if (fields.at(0) == u"online"_s) {
        ++expected.hostedOnline;
    } else if (fields.at(0) == u"user"_s) {
        const std::optional<ContactStore> store = contactStoreFromWord(fields.at(2));
        if (!store) {
            return false;
        }
        expected.users.append({fields.at(1), *store});
    } else {
        return false;
    }
    return true;
}

} // namespace

Result<ExpectedUsers> readExpectedUsers(const SnapshotStore &store, const Snapshot &snapshot,
                                        const QString &pool)
{
    const QByteArray path = "inventory/expected/" + folderNameOf(pool.toLower()).toUtf8() + ".txt";
    const Result<QByteArray> bytes = store.setFile(snapshot, path, largestInventory);
    if (!bytes) {
        return fail(bytes.error());
    }
    ExpectedUsers expected;
    qint64 number = 0;
    for (const QByteArray &line : bytes->split('\n')) {
        ++number;
        if (!line.isEmpty() && !addLine(QString::fromUtf8(line), expected)) {
            return fail(ErrorCode::Corrupt, QString::fromUtf8(path), u"not a line of the roster"_s,
                        number);
        }
    }
    return expected;
}

Result<QStringList> readExpectedClusters(const SnapshotStore &store, const Snapshot &snapshot)
{
    const QByteArray path = "inventory/topology.json";
    const Result<QByteArray> bytes = store.setFile(snapshot, path, largestInventory);
    if (!bytes) {
        return fail(bytes.error());
    }
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject()) {
        return fail(ErrorCode::Corrupt, QString::fromUtf8(path), u"not JSON"_s);
    }
    QStringList names;
    for (const auto &pool : document.object().value(u"pools"_s).toArray()) {
        names.append(pool.toObject().value(u"fqdn"_s).toString().toLower());
    }
    return names;
}

} // namespace muster
