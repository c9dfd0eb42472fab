// SPDX-License-Identifier: Apache-2.0
#include "core/store/StoreFile.h"

#include "core/crypto/Sha256.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster {

QByteArray storeFileText(QJsonObject store)
{
    store.remove(u"sum"_s);
    const QByteArray compact = QJsonDocument(store).toJson(QJsonDocument::Compact);
    store[u"sum"_s] = QString::fromLatin1(Sha256::of(compact).toHex());
    return QJsonDocument(store).toJson();
}

bool isStoreFileWhole(const QByteArray &bytes)
{
    return bytes == storeFileText(QJsonDocument::fromJson(bytes).object());
}

} // namespace muster
