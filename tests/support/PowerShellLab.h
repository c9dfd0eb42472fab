// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace muster {

/// The real PowerShell engine, built with the .NET SDK for tests; see tests/lab/powershell.
class PowerShellLab final
{
public:
    struct Run
    {
        int exitCode = -1;
        QString output;
        QString errors;
    };

    /// Builds the host. Needs some ten seconds and the package of the engine.
    /// @returns  why it cannot be had here; empty when it is ready.
    [[nodiscard]] QString prepare();
    /// Syntax errors of a script, one a line.
    [[nodiscard]] Run parse(const QString &script) const;
    [[nodiscard]] Run run(const QString &stubs, const QString &script,
                          const QStringList &parameters) const;

private:
    [[nodiscard]] Run start(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
};

} // namespace muster
