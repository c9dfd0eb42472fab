// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QMutex>
#include <QString>

#include <functional>

namespace muster {

/// Writes every log line of this run to a file of its own, and hands it on; one may exist at a time.
///
/// A file is never written over or deleted: its name is the time at which the run began.
class ProgramLog
{
public:
    /// @param folder  made when it is missing; without a writable one the lines are only handed on.
    /// @param onLine  called in whatever thread logs.
    ProgramLog(const QString &folder, std::function<void(const QString &line)> onLine);
    ProgramLog(const ProgramLog &) = delete;
    ProgramLog &operator=(const ProgramLog &) = delete;
    ~ProgramLog();

    /// Empty when no file could be made.
    [[nodiscard]] QString path() const { return m_file.isOpen() ? m_file.fileName() : QString(); }

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(QtMsgType type, const QMessageLogContext &context, const QString &message);

    std::function<void(const QString &line)> m_onLine;
    QMutex m_mutex; ///< Guards the file.
    QFile m_file;
};

} // namespace muster
