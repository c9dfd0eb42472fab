// SPDX-License-Identifier: Apache-2.0
#include "tests/support/KnowledgeVariant.h"

#include "core/knowledge/KnowledgeFile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace muster {

QString knowledgeVariant(const QTemporaryDir &folder, const QString &resource,
                         const QString &change, const QString &to)
{
    const Result<QByteArray> original = readKnowledgeText(resource);
    if (!original) {
        return {};
    }
    QString json = QString::fromUtf8(*original);
    const qsizetype place = json.indexOf(change);
    if (place < 0) {
        return {};
    }
    json.replace(place, change.size(), to);
    QFile file(folder.filePath(u"variant.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(json.toUtf8()) < 0) {
        return {};
    }
    return file.fileName();
}

} // namespace muster
