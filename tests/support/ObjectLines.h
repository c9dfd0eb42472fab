// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/discovery/ObjectVisitor.h"

#include <QStringList>

namespace muster {

/// One value on one line: `{Name="Ada", Enabled=true, Pool=null, List=["a", 2]}`. Text is quoted,
/// other values are as in the file, an object with a text form has it before its brace.
QString toLine(const ObjectView &value);

/// Keeps each object of a file as one line.
class ObjectLines final : public ObjectVisitor
{
public:
    Result<void> visit(const ObjectRecord &record) override;
    Result<void> visitAgain(qint64 number) override;

    QStringList lines;
    QList<qint64> fileLines; ///< Where each object began.
};

} // namespace muster
