// SPDX-License-Identifier: Apache-2.0
#include "core/base/WholeFile.h"

#include <QSaveFile>

namespace muster {

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorCode::WriteFailed, path, file.errorString());
    }
    return {};
}

} // namespace muster
