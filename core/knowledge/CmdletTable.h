// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/domain/ProductVersion.h"
#include "core/knowledge/KnowledgeFile.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace muster {

/// A parameter that only some versions have.
struct CmdletParameter
{
    QString name;                   ///< Without the hyphen.
    QList<ProductVersion> versions; ///< Empty: all of the cmdlet.

    friend bool operator==(const CmdletParameter &, const CmdletParameter &) = default;
};

struct Cmdlet
{
    QString name;
    QList<ProductVersion> versions;
    QList<CmdletParameter> parameters;
    QStringList forbidden; ///< Parameters which exist and which Muster never prints.

    friend bool operator==(const Cmdlet &, const Cmdlet &) = default;
};

/// The cmdlets Muster may print, with their real parameters.
class CmdletTable final
{
public:
    /// @errors  KnowledgeInvalid with file and line, NotFound, Io.
    static Result<CmdletTable>
    load(const QString &path = QStringLiteral(":/knowledge/cmdlets.json"));

    /// What is wrong with a command in @p version: a cmdlet or parameter it does not have, or a
    /// forbidden one. Comments and quoted texts are not looked into.
    [[nodiscard]] QStringList problemsOf(const QString &command, ProductVersion version) const;
    [[nodiscard]] const Cmdlet *find(const QString &name) const;

private:
    QHash<QString, Cmdlet> m_cmdlets; ///< By lower-cased name.
};

} // namespace muster
