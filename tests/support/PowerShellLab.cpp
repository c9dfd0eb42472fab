// SPDX-License-Identifier: Apache-2.0
#include "tests/support/PowerShellLab.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int deadlineMilliseconds = 240'000;

} // namespace

QString PowerShellLab::prepare()
{
    const QString dotnet = QStandardPaths::findExecutable(u"dotnet"_s);
    if (dotnet.isEmpty()) {
        return u"the .NET SDK (dotnet) is not installed"_s;
    }
    // A copy, so that the build leaves nothing in the source tree.
    const QString source = QStringLiteral(MUSTER_SOURCE_DIR "/tests/lab/powershell/");
    for (const QString &name : {u"PowerShellHost.csproj"_s, u"Program.cs"_s}) {
        if (!QFile::copy(source + name, m_folder.filePath(name))) {
            return u"cannot copy "_s + name;
        }
    }
    const Run built = start(dotnet, {u"build"_s, m_folder.filePath(u"PowerShellHost.csproj"_s),
                                     u"-c"_s, u"Release"_s, u"-o"_s, m_folder.filePath(u"out"_s),
                                     u"--nologo"_s, u"-v"_s, u"q"_s});
    return built.exitCode == 0 ? QString() : u"dotnet build failed: "_s + built.output.right(500);
}

PowerShellLab::Run PowerShellLab::parse(const QString &script) const
{
    return start(m_folder.filePath(u"out/PowerShellHost"_s), {u"parse"_s, script});
}

PowerShellLab::Run PowerShellLab::run(const QString &stubs, const QString &script,
                                      const QStringList &parameters) const
{
    return start(m_folder.filePath(u"out/PowerShellHost"_s),
                 QStringList{u"run"_s, stubs, script} + parameters);
}

PowerShellLab::Run PowerShellLab::start(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
    if (!process.waitForFinished(deadlineMilliseconds)) {
        return {-1, QString(), process.errorString()};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace muster
