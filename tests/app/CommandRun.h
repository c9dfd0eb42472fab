// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline/CommandLine.h"
#include "tests/support/FakeEngine.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace muster {

/// What one call of the command line came to.
struct Run
{
    ExitCode code = ExitCode::Complete;
    QString output;
    QString errors;
};

/// @param ask  as of runCommandLine.
Run run(Engine &engine, const QStringList &arguments, const AskPassphrase &ask = {});
QJsonObject toObject(const QString &json);

/// A person who types these one after the other, and then gives up.
class Typist
{
public:
    explicit Typist(QList<QByteArray> answers)
        : m_answers(std::move(answers))
    {
    }

    AskPassphrase ask()
    {
        return [this](const QString &prompt) -> Result<SecretText> {
            prompts.append(prompt);
            if (m_answers.isEmpty()) {
                return fail(ErrorCode::Cancelled);
            }
            return SecretText(m_answers.takeFirst().toStdString());
        };
    }

    QStringList prompts;

private:
    QList<QByteArray> m_answers;
};

/// One site, one pool, one account homed there and one homed nowhere.
Deployment aSmallDeployment();
/// User data that nothing here would bring back.
PlannedItem aHole();

} // namespace muster
