// SPDX-License-Identifier: Apache-2.0
#include "core/store/ProgressFile.h"

#include "core/crypto/CmsDecryptor.h"
#include "core/crypto/CmsEncryptor.h"

namespace muster {

Result<QByteArray> progressText(const QByteArray &lines, const ObjectSeal &seal)
{
    if (!seal.isEncrypted() || lines.trimmed().isEmpty()) {
        return lines;
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
        return {line};
    }
    if (!seal.key || line.isEmpty()) {
        return {};
    }
    const Result<QByteArray> plain =
        decrypt(QByteArray::fromBase64(line), *seal.key, QStringLiteral("progress.ndjson"));
    return plain ? plain->split('\n') : QByteArrayList();
}

} // namespace muster
