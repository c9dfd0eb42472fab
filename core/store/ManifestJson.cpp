// SPDX-License-Identifier: Apache-2.0
#include "core/store/ManifestJson.h"

#include "core/crypto/Sha256.h"
#include "core/store/StorePaths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QString hexText(const QByteArray &hex)
{
    return QString::fromLatin1(hex);
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &text : value.toArray()) {
        texts.append(text.toString());
    }
    return texts;
}

/// Calls @p make for each object of the array and collects what it returns.
template <typename T, typename Make>
QList<T> listOf(const QJsonValue &array, Make make)
{
    QList<T> list;
    for (const auto &value : array.toArray()) {
        list.append(make(value.toObject()));
    }
    return list;
}

template <typename T, typename Make>
QJsonArray arrayOf(const QList<T> &list, Make make)
{
    QJsonArray array;
    for (const T &value : list) {
        array.append(make(value));
    }
    return array;
}

QJsonObject itemObject(const ManifestItem &item)
{
    return {
        {u"id"_s, item.id},
        {u"scope"_s, item.scope},
        {u"folder"_s, item.folder},
        {u"how"_s, item.how},
        {u"outcome"_s, toWord(item.outcome)},
        {u"mandatory"_s, item.isMandatory},
        {u"files"_s, item.files},
        {u"bytes"_s, item.bytes},
        {u"sha256"_s, hexText(item.sha256)},
        {u"source"_s, item.sourcePath},
        {u"taken"_s, timeValue(item.takenAt)},
        {u"ageEvidence"_s, item.ageEvidence},
        {u"takenBy"_s, item.takenBy},
        {u"takenFrom"_s, item.takenFrom},
        {u"notCaptured"_s, QJsonArray::fromStringList(item.notCaptured)},
        {u"problems"_s, arrayOf(item.problems,
                                [](const FileProblem &problem) {
                                    return QJsonObject{{u"path"_s, problem.path},
                                                       {u"outcome"_s, toWord(problem.outcome)},
                                                       {u"detail"_s, problem.detail}};
                                })},
        {u"skipped"_s, arrayOf(item.skipped,
                               [](const SkippedByRule &skipped) {
                                   return QJsonObject{{u"rule"_s, skipped.rule},
                                                      {u"files"_s, skipped.files},
                                                      {u"bytes"_s, skipped.bytes}};
                               })},
    };
}

ManifestItem itemOf(const QJsonObject &object, bool &isWellFormed)
{
    ManifestItem item;
    item.id = object[u"id"_s].toString();
    item.scope = object[u"scope"_s].toString();
    item.folder = object[u"folder"_s].toString();
    item.how = object[u"how"_s].toString();
    const std::optional<Outcome> outcome = outcomeFromWord(object[u"outcome"_s].toString());
    item.outcome = outcome.value_or(Outcome::Failed);
    item.isMandatory = object[u"mandatory"_s].toBool();
    item.files = object[u"files"_s].toInteger();
    item.bytes = object[u"bytes"_s].toInteger();
    item.sha256 = object[u"sha256"_s].toString().toLatin1();
    item.sourcePath = object[u"source"_s].toString();
    item.takenAt = timeOf(object[u"taken"_s]);
    item.ageEvidence = object[u"ageEvidence"_s].toString();
    item.takenBy = object[u"takenBy"_s].toString();
    item.takenFrom = object[u"takenFrom"_s].toString();
    item.notCaptured = textsOf(object[u"notCaptured"_s]);
    item.problems = listOf<FileProblem>(object[u"problems"_s], [](const QJsonObject &problem) {
        return FileProblem{
            problem[u"path"_s].toString(),
            fileOutcomeFromWord(problem[u"outcome"_s].toString()).value_or(FileOutcome::Unreadable),
            problem[u"detail"_s].toString()};
    });
    item.skipped = listOf<SkippedByRule>(object[u"skipped"_s], [](const QJsonObject &skipped) {
        return SkippedByRule{skipped[u"rule"_s].toString(), skipped[u"files"_s].toInteger(),
                             skipped[u"bytes"_s].toInteger()};
    });
    isWellFormed = isWellFormed && outcome && !item.id.isEmpty() && isSafePath(item.folder.toUtf8())
                   && item.folder.count(u'/') == 1;
    return item;
}

QJsonObject filesObject(const QList<SetFile> &files)
{
    QJsonObject object;
    for (const SetFile &file : files) {
        QJsonObject facts{{u"sha256"_s, hexText(file.sha256)}, {u"bytes"_s, file.bytes}};
        if (!file.name.isEmpty()) {
            facts[u"name"_s] = QString::fromUtf8(file.name);
        }
        object[QString::fromUtf8(file.path)] = facts;
    }
    return object;
}

QList<SetFile> filesOf(const QJsonObject &object, bool &isWellFormed)
{
    QList<SetFile> files;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject file = it.value().toObject();
        files.append({it.key().toUtf8(), file[u"sha256"_s].toString().toLatin1(),
                      file[u"bytes"_s].toInteger(), file[u"name"_s].toString().toUtf8()});
        isWellFormed = isWellFormed && isSafePath(files.constLast().path)
                       && Digest::fromHex(files.constLast().sha256);
    }
    return files;
}

void readHeads(const QJsonObject &root, Manifest &manifest)
{
    manifest.snapshotId = root[u"id"_s].toString();
    manifest.encryption = root[u"encryption"_s] == u"cms"_s ? Encryption::Cms : Encryption::None;
    manifest.startedAt = timeOf(root[u"started"_s]);
    manifest.endedAt = timeOf(root[u"ended"_s]);
    manifest.programVersion = root[u"program"_s].toString();
    manifest.host = root[u"host"_s].toString();
    manifest.account = root[u"account"_s].toString();
    manifest.projectName = root[u"project"_s].toString();
    manifest.target = root[u"target"_s].toString();
    manifest.planHash = root[u"planHash"_s].toString().toLatin1();
    manifest.versions = textsOf(root[u"versions"_s]);
    manifest.packs = textsOf(root[u"packs"_s]);
    manifest.files = root[u"fileCount"_s].toInteger();
    manifest.bytes = root[u"bytes"_s].toInteger();
    manifest.storedBytes = root[u"storedBytes"_s].toInteger();
    manifest.missing = listOf<MissingItem>(root[u"missing"_s], [](const QJsonObject &item) {
        return MissingItem{item[u"id"_s].toString(), item[u"scope"_s].toString(),
                           item[u"how"_s].toString(), item[u"mandatory"_s].toBool(),
                           item[u"reason"_s].toString()};
    });
    manifest.homed = listOf<HomedAccounts>(root[u"homed"_s], [](const QJsonObject &pool) {
        return HomedAccounts{pool[u"pool"_s].toString(), pool[u"accounts"_s].toInteger(),
                             pool[u"sha256"_s].toString().toLatin1()};
    });
}

} // namespace

QByteArray toJson(const Manifest &manifest)
{
    QJsonObject root{
        {u"format"_s, manifest.format},
        {u"id"_s, manifest.snapshotId},
        {u"started"_s, timeValue(manifest.startedAt)},
        {u"ended"_s, timeValue(manifest.endedAt)},
        {u"program"_s, manifest.programVersion},
        {u"host"_s, manifest.host},
        {u"account"_s, manifest.account},
        {u"project"_s, manifest.projectName},
        {u"target"_s, manifest.target},
        {u"planHash"_s, hexText(manifest.planHash)},
        {u"versions"_s, QJsonArray::fromStringList(manifest.versions)},
        {u"outcome"_s, toWord(manifest.outcome)},
        {u"items"_s, arrayOf(manifest.items, itemObject)},
        {u"missing"_s, arrayOf(manifest.missing,
                               [](const MissingItem &item) {
                                   return QJsonObject{{u"id"_s, item.id},
                                                      {u"scope"_s, item.scope},
                                                      {u"how"_s, item.how},
                                                      {u"mandatory"_s, item.isMandatory},
                                                      {u"reason"_s, item.reason}};
                               })},
        {u"packs"_s, QJsonArray::fromStringList(manifest.packs)},
        {u"files"_s, filesObject(manifest.setFiles)},
        {u"homed"_s, arrayOf(manifest.homed,
                             [](const HomedAccounts &pool) {
                                 return QJsonObject{{u"pool"_s, pool.pool},
                                                    {u"accounts"_s, pool.accounts},
                                                    {u"sha256"_s, hexText(pool.sha256)}};
                             })},
        {u"fileCount"_s, manifest.files},
        {u"bytes"_s, manifest.bytes},
        {u"storedBytes"_s, manifest.storedBytes},
    };
    if (manifest.encryption == Encryption::Cms) {
        root[u"encryption"_s] = u"cms"_s;
    }
    return QJsonDocument(root).toJson();
}

Result<Manifest> manifestFromJson(const QByteArray &json, const QString &subject)
{
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError) {
        const qint64 line = json.first(std::min<qsizetype>(fault.offset, json.size())).count('\n');
        return fail(ErrorCode::Corrupt, subject, fault.errorString(), line + 1);
    }
    Manifest manifest;
    manifest.format = root[u"format"_s].toInt();
    if (manifest.format > 1) {
        return fail(ErrorCode::StoreNewer, subject, u"format %1"_s.arg(manifest.format));
    }
    bool isWellFormed = manifest.format == 1;
    readHeads(root, manifest);
    const std::optional<Outcome> outcome = outcomeFromWord(root[u"outcome"_s].toString());
    manifest.outcome = outcome.value_or(Outcome::Failed);
    manifest.items =
        listOf<ManifestItem>(root[u"items"_s], [&isWellFormed](const QJsonObject &item) {
            return itemOf(item, isWellFormed);
        });
    manifest.setFiles = filesOf(root[u"files"_s].toObject(), isWellFormed);
    for (const QString &pack : manifest.packs) {
        isWellFormed = isWellFormed && Digest::fromHex(pack.toLatin1());
    }
    if (!isWellFormed || !outcome || !isSnapshotId(manifest.snapshotId)) {
        return fail(ErrorCode::Corrupt, subject, u"a required key is missing or malformed"_s);
    }
    return manifest;
}

} // namespace muster
