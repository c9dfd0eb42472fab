// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"

#include <QByteArrayView>
#include <QSaveFile>

namespace muster {

/// A file written beside and renamed at the end; the first failure is kept and told by commit().
class OutputFile
{
public:
    explicit OutputFile(const QString &path);

    void write(QByteArrayView bytes);
    void writeText(const QString &text) { write(QByteArrayView(text.toUtf8())); }

    /// @returns the size in bytes.
    /// @errors  NotFound, DiskFull, AccessDenied or WriteFailed, of this or an earlier write.
    Result<qint64> commit();

private:
    QSaveFile m_file;
    bool m_isGood = false;
    qint64 m_bytes = 0;
    QByteArray m_pending; ///< Rows are small; the file gets them by the quarter megabyte.
};

} // namespace muster
