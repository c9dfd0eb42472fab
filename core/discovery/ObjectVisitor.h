// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/discovery/ObjectRecord.h"
#include "core/discovery/TextDecoding.h"
#include "core/domain/Source.h"

#include <QStringList>

namespace muster {

/// Is told of each object of a file in turn.
class ObjectVisitor
{
public:
    ObjectVisitor() = default;
    ObjectVisitor(const ObjectVisitor &) = delete;
    ObjectVisitor &operator=(const ObjectVisitor &) = delete;
    virtual ~ObjectVisitor() = default;

    /// The record is gone when this returns. An error ends the reading and becomes its outcome.
    virtual Result<void> visit(const ObjectRecord &record) = 0;
    /// An object that was visited before stands in the file again, by reference.
    /// @param number  counts the visited objects, from 0.
    virtual Result<void> visitAgain(qint64 number) = 0;
};

/// What a reader of objects says of a file when it has come to its end.
struct ObjectFile
{
    qint64 records = 0; ///< Objects visited, those that came again not counted.
    TextEncoding encoding = TextEncoding::Utf8; ///< Of CSV and JSON.
    QStringList columns;                        ///< CSV only.
    qint64 columnsLine = 0;                     ///< CSV only: the line on which they stand.
    QString typeName;                           ///< CSV only: what the `#TYPE` line says, or empty.
    QList<SourceWarning> warnings;
};

/// Limits on one object; past them the file is refused with TooLarge.
constexpr std::size_t maximumRecordBytes = std::size_t{64} << 20;

} // namespace muster
