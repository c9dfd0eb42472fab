// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline/ExitCode.h"
#include "app/commandline/JobWaiter.h"
#include "app/commandline/PassphrasePrompt.h"
#include "core/base/Error.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QTextStream>

namespace muster {

enum class OutputForm
{
    Text,
    Json, ///< One JSON value on standard output and nothing else.
};

/// Where a command writes: results to standard output, progress and refusals to standard error.
class Terminal
{
public:
    Terminal(QTextStream &output, QTextStream &errors, OutputForm form, AskPassphrase ask = {});

    [[nodiscard]] bool wantsJson() const { return m_form == OutputForm::Json; }

    /// Waits for @p job, showing its progress on standard error.
    template <typename T>
    Result<T> run(const Job<T> &job)
    {
        return m_waiter.wait(job);
    }

    [[nodiscard]] PassphrasePrompt &passphrases() { return m_passphrases; }

    /// One line of text; nothing when JSON was asked for.
    void say(const QString &line = {});
    /// Rows in columns as wide as their longest cell; numbers stand right where @p rightAligned has their column.
    void sayTable(const QStringList &head, const QList<QStringList> &rows,
                  const QList<int> &rightAligned = {});
    void print(const QJsonValue &value);
    /// Raw text on standard output, for formats that are no prose.
    void write(const QString &text);

    /// Tells @p error as text on standard error or as the JSON value, and says what to end with.
    ExitCode refuse(const Error &error);
    /// Tells a usage mistake in whole sentences.
    ExitCode refuseUsage(const QString &subject, const QString &message, const QString &remedy);

private:
    void printError(const QString &code, const QString &subject, qint64 line,
                    const QString &message, const QString &remedy);

    QTextStream *m_output;
    QTextStream *m_errors;
    OutputForm m_form;
    JobWaiter m_waiter;
    PassphrasePrompt m_passphrases;
};

} // namespace muster
