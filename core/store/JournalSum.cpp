// SPDX-License-Identifier: Apache-2.0
#include "core/store/JournalSum.h"

#include "core/base/LocalFile.h"
#include "core/crypto/Sha256.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 largestJournalBytes = qint64(512) << 20U;

QByteArray textOf(qint64 bytes, const QByteArray &sha256)
{
    const QJsonObject sum{{u"bytes"_s, bytes}, {u"sha256"_s, QString::fromLatin1(sha256)}};
    return QJsonDocument(sum).toJson(QJsonDocument::Compact) + '\n';
}

/// A first line may be there without a sum: it was appended by one who was killed then.
bool isAtMostOneLine(const QByteArray &journal)
{
    const QByteArrayList lines = journal.split('\n');
    return std::count_if(lines.begin(), lines.end(),
                         [](const QByteArray &line) { return !line.isEmpty(); })
           <= 1;
}

} // namespace

QString journalDamage(const StorePaths &paths)
{
    const Result<QByteArray> journal = readWhole(paths.journal(), largestJournalBytes);
    const Result<QByteArray> sum = readWhole(paths.journalSum(), 4096);
    if (!journal && journal.error().code != ErrorCode::NotFound) {
        return journal.error().detail;
    }
    if (!sum && sum.error().code != ErrorCode::NotFound) {
        return u"journal.sum: "_s + sum.error().detail;
    }
    if (!sum) {
        return !journal || isAtMostOneLine(*journal) ? QString() : u"journal.sum is missing"_s;
    }
    const QJsonObject object = QJsonDocument::fromJson(*sum).object();
    const qint64 bytes = object[u"bytes"_s].toInteger(-1);
    const QByteArray sha256 = object[u"sha256"_s].toString().toLatin1();
    if (bytes < 0 || *sum != textOf(bytes, sha256)) {
        return u"journal.sum is damaged"_s;
    }
    if (!journal) {
        return u"it is missing"_s;
    }
    if (journal->size() < bytes) {
        return u"%1 bytes where journal.sum knows %2"_s.arg(journal->size()).arg(bytes);
    }
    return Sha256::of(journal->first(bytes)).toHex() == sha256
               ? QString()
               : u"its first %1 bytes are not those journal.sum knows"_s.arg(bytes);
}

Result<void> sumJournal(const StorePaths &paths)
{
    const Result<QByteArray> journal = readWhole(paths.journal(), largestJournalBytes);
    if (!journal) {
        return fail(journal.error());
    }
    return replaceFile(paths.journalSum(), textOf(journal->size(), Sha256::of(*journal).toHex()));
}

} // namespace muster
