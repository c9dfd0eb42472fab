// SPDX-License-Identifier: Apache-2.0
#include "core/store/StoreJournal.h"

#include "core/base/LocalFile.h"
#include "core/base/Log.h"
#include "core/crypto/CmsDecryptor.h"
#include "core/crypto/CmsEncryptor.h"
#include "core/store/JournalSum.h"
#include "core/store/StorePaths.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 largestJournalBytes = qint64(512) << 20U;

QDateTime timeOf(const QJsonObject &line)
{
    return QDateTime::fromString(line[u"at"_s].toString(), Qt::ISODateWithMs).toUTC();
}

Result<void> append(const QString &storeFolder, const QJsonObject &line)
{
    const StorePaths paths(storeFolder);
    const bool isDamaged = !journalDamage(paths).isEmpty();
    Result<LocalFile> file = LocalFile::openForAppending(paths.journal());
    if (!file) {
        return fail(file.error());
    }
    // A line that was torn by a power cut must not swallow this one: an empty line harms nobody.
    const QByteArray text = '\n' + QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (const Result<void> written = file->write(text); !written) {
        return fail(written.error());
    }
    if (const Result<void> safe = file->sync(); !safe) {
        return fail(safe.error());
    }
    const Result<void> closed = file->close();
    return closed && !isDamaged ? sumJournal(paths) : closed;
}

ProofRecord proofOf(const QJsonObject &line)
{
    ProofRecord proof;
    proof.snapshotId = line[u"snapshot"_s].toString();
    proof.at = timeOf(line);
    proof.manifestSha256 = line[u"manifest"_s].toString().toLatin1();
    proof.asked = proofLevelFromWord(line[u"asked"_s].toString()).value_or(ProofLevel::None);
    proof.level = proofLevelFromWord(line[u"level"_s].toString()).value_or(ProofLevel::None);
    proof.outcome = outcomeFromWord(line[u"outcome"_s].toString()).value_or(Outcome::Failed);
    proof.details = {{u"items"_s, line[u"items"_s]}, {u"problems"_s, line[u"problems"_s]}};
    return proof;
}

void takeCopy(const QJsonObject &line, Journal &journal)
{
    const CopyRecord copy{
        line[u"snapshot"_s].toString(), line[u"to"_s].toString(),
        proofLevelFromWord(line[u"level"_s].toString()).value_or(ProofLevel::None),
        outcomeFromWord(line[u"outcome"_s].toString()).value_or(Outcome::Failed), timeOf(line)};
    journal.copies.removeIf([&copy](const CopyRecord &known) {
        return known.snapshotId == copy.snapshotId && known.folder == copy.folder;
    });
    journal.copies.append(copy);
}

void take(const QJsonObject &line, Journal &journal)
{
    const QString event = line[u"event"_s].toString();
    const QString id = line[u"snapshot"_s].toString();
    if (event == u"proof") {
        journal.proofs.append(proofOf(line));
    } else if (event == u"pin" || event == u"unpin") {
        journal.pins.removeIf([&id](const Pin &pin) { return pin.snapshotId == id; });
        if (event == u"pin") {
            journal.pins.append(
                {id, line[u"reason"_s].toString(), timeOf(line), line[u"automatic"_s].toBool()});
        }
    } else if (event == u"copy") {
        takeCopy(line, journal);
    } else if (event == u"check") {
        journal.checks.append({timeOf(line), line[u"from"_s].toInt(), line[u"to"_s].toInt(),
                               line[u"outcome"_s] == u"complete"_s});
    } else if (event == u"signoff") {
        journal.signOff = SignOff{line[u"by"_s].toString(), timeOf(line)};
    }
}

/// What tells of the content, as one key where the store is encrypted.
Result<QJsonObject> sealedTo(const ObjectSeal &seal, const QJsonObject &details)
{
    if (!seal.isEncrypted()) {
        return details;
    }
    const QByteArray json = QJsonDocument(details).toJson(QJsonDocument::Compact);
    const Result<QByteArray> object = encrypt(json, {*seal.recipient});
    if (!object) {
        return fail(object.error());
    }
    return QJsonObject{{u"sealed"_s, QString::fromLatin1(object->toBase64())}};
}

/// The line with what was sealed in it, as far as the key is there.
QJsonObject opened(QJsonObject line, const ObjectSeal &seal)
{
    const QByteArray object = QByteArray::fromBase64(line.take(u"sealed"_s).toString().toLatin1());
    if (object.isEmpty() || !seal.key) {
        return line;
    }
    const Result<QByteArray> json = decrypt(object, *seal.key, u"journal.ndjson"_s);
    const QJsonObject details = json ? QJsonDocument::fromJson(*json).object() : QJsonObject();
    for (auto it = details.begin(); it != details.end(); ++it) {
        line[it.key()] = it.value();
    }
    return line;
}

} // namespace

const ProofRecord *Journal::lastProof(const QString &snapshotId,
                                      const QByteArray &manifestSha256) const
{
    for (auto it = proofs.crbegin(); it != proofs.crend(); ++it) {
        if (it->snapshotId == snapshotId && it->manifestSha256 == manifestSha256) {
            return &*it;
        }
    }
    return nullptr;
}

Result<Journal> readJournal(const QString &storeFolder, const ObjectSeal &seal)
{
    const StorePaths paths(storeFolder);
    const Result<QByteArray> bytes = readWhole(paths.journal(), largestJournalBytes);
    if (!bytes && bytes.error().code == ErrorCode::NotFound) {
        Journal journal;
        journal.damage = journalDamage(paths);
        return journal;
    }
    if (!bytes) {
        return fail(bytes.error());
    }
    Journal journal;
    journal.damage = journalDamage(paths);
    for (const QByteArray &text : bytes->split('\n')) {
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        if (line.isEmpty() && !text.isEmpty()) {
            qCWarning(log::store) << "Skipped an unreadable line of" << paths.journal();
        }
        take(opened(line, seal), journal);
    }
    return journal;
}

Result<void> appendProof(const QString &storeFolder, const ObjectSeal &seal,
                         const ProofRecord &proof)
{
    Result<QJsonObject> sealed = sealedTo(seal, proof.details);
    if (!sealed) {
        return fail(sealed.error());
    }
    QJsonObject line = std::move(*sealed);
    line[u"event"_s] = u"proof"_s;
    line[u"at"_s] = proof.at.toString(Qt::ISODateWithMs);
    line[u"snapshot"_s] = proof.snapshotId;
    line[u"manifest"_s] = QString::fromLatin1(proof.manifestSha256);
    line[u"asked"_s] = toWord(proof.asked);
    line[u"level"_s] = toWord(proof.level);
    line[u"outcome"_s] = toWord(proof.outcome);
    return append(storeFolder, line);
}

Result<void> appendPin(const QString &storeFolder, const ObjectSeal &seal, const Pin &pin)
{
    const Result<QJsonObject> sealed = sealedTo(seal, {{u"reason"_s, pin.reason}});
    if (!sealed) {
        return fail(sealed.error());
    }
    QJsonObject line = *sealed;
    line[u"event"_s] = u"pin"_s;
    if (pin.isAutomatic) {
        line[u"automatic"_s] = true;
    }
    line[u"at"_s] = pin.at.toString(Qt::ISODateWithMs);
    line[u"snapshot"_s] = pin.snapshotId;
    return append(storeFolder, line);
}

Result<void> appendUnpin(const QString &storeFolder, const QString &snapshotId, const QDateTime &at)
{
    return append(storeFolder, {{u"event"_s, u"unpin"_s},
                                {u"at"_s, at.toString(Qt::ISODateWithMs)},
                                {u"snapshot"_s, snapshotId}});
}

Result<void> appendCopy(const QString &storeFolder, const ObjectSeal &seal, const CopyRecord &copy)
{
    const Result<QJsonObject> sealed = sealedTo(seal, {{u"to"_s, copy.folder}});
    if (!sealed) {
        return fail(sealed.error());
    }
    QJsonObject line = *sealed;
    line[u"event"_s] = u"copy"_s;
    line[u"at"_s] = copy.at.toString(Qt::ISODateWithMs);
    line[u"snapshot"_s] = copy.snapshotId;
    line[u"level"_s] = toWord(copy.level);
    line[u"outcome"_s] = toWord(copy.outcome);
    return append(storeFolder, line);
}

Result<void> appendCheck(const QString &storeFolder, const CheckRecord &check)
{
    return append(storeFolder,
                  {{u"event"_s, u"check"_s},
                   {u"at"_s, check.at.toString(Qt::ISODateWithMs)},
                   {u"from"_s, check.from},
                   {u"to"_s, check.to},
                   {u"outcome"_s, toWord(check.isWhole ? Outcome::Complete : Outcome::Failed)}});
}

Result<void> appendSignOff(const QString &storeFolder, const ObjectSeal &seal,
                           const SignOff &signOff)
{
    const Result<QJsonObject> sealed = sealedTo(seal, {{u"by"_s, signOff.by}});
    if (!sealed) {
        return fail(sealed.error());
    }
    QJsonObject line = *sealed;
    line[u"event"_s] = u"signoff"_s;
    line[u"at"_s] = signOff.at.toString(Qt::ISODateWithMs);
    return append(storeFolder, line);
}

} // namespace muster
