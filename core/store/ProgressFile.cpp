// SPDX-License-Identifier: Apache-2.0
#include "core/store/ProgressFile.h"

#include "core/crypto/CmsDecryptor.h"
#include "core/crypto/CmsEncryptor.h"
#include "core/crypto/Sha256.h"

namespace muster {

namespace {

constexpr qsizetype sumDigits = 16;
const QByteArray sumKey = R"({"sum":")";

/// Of what a line says beside its sum.
QByteArray sumOf(const QByteArray &rest)
{
    return Sha256::of(rest).toHex().first(sumDigits);
}

/// The line with its sum in front, so that a changed one is not believed.
QByteArray withSum(const QByteArray &line)
{
    const QByteArray rest = line.mid(1);
    return sumKey + sumOf(rest) + "\"," + rest;
}

bool hasGoodSum(const QByteArray &line)
{
    const qsizetype end = sumKey.size() + sumDigits;
    return line.startsWith(sumKey) && line.mid(end, 2) == "\","
           && line.mid(sumKey.size(), sumDigits) == sumOf(line.mid(end + 2));
}

} // namespace

Result<QByteArray> progressText(const QByteArray &lines, const ObjectSeal &seal)
{
    if (lines.trimmed().isEmpty()) {
        return lines;
    }
    if (!seal.isEncrypted()) {
        QByteArray text;
        text.reserve(lines.size() + lines.size() / 8);
        for (const QByteArray &line : lines.split('\n')) {
            text += line.isEmpty() ? QByteArray() : withSum(line) + '\n';
        }
        return text;
    }
    const Result<QByteArray> object = encrypt(lines, {*seal.recipient});
    if (!object) {
        return fail(object.error());
    }
    return object->toBase64() + '\n';
}

QByteArrayList progressLines(const QByteArray &line, const ObjectSeal &seal)
{
    if (!seal.isEncrypted()) {
        return hasGoodSum(line) ? QByteArrayList{line} : QByteArrayList();
    }
    if (!seal.key || line.isEmpty()) {
        return {};
    }
    const Result<QByteArray> plain =
        decrypt(QByteArray::fromBase64(line), *seal.key, QStringLiteral("progress.ndjson"));
    return plain ? plain->split('\n') : QByteArrayList();
}

} // namespace muster
