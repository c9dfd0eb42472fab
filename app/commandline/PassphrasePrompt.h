// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/secrets/SecretText.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace muster {

/// Asks the person for a passphrase in whole words. @errors  Cancelled.
using AskPassphrase = std::function<Result<SecretText>(const QString &prompt)>;
/// Tries one. @errors  PassphraseWrong when it is another; then the next one is tried.
using TryPassphrase = std::function<Result<void>(const SecretText &passphrase)>;

/// Where a command gets passphrases from: the descriptor that was named, else the person.
class PassphrasePrompt
{
public:
    /// @param ask  empty when nobody is there to be asked.
    explicit PassphrasePrompt(AskPassphrase ask = {})
        : m_ask(std::move(ask))
    {
    }

    [[nodiscard]] bool canAsk() const { return static_cast<bool>(m_ask); }
    /// Tries those of the descriptor, one a line; without one asks, three times at most.
    ///
    /// @param descriptor  the number of an open file; empty when none was named.
    /// @param subject     what is opened, for errors.
    /// @errors  Usage for what is no descriptor or empty; PassphraseMissing without descriptor and person; PassphraseWrong;
    ///          those of @p tryOne; Cancelled.
    Result<void> open(const QString &descriptor, const QString &prompt, const QString &subject,
                      const TryPassphrase &tryOne);

    /// A new passphrase: the last one of the descriptor; without one it is typed twice.
    /// @errors  Usage, and when it is empty or the two differ; PassphraseMissing; Cancelled.
    Result<SecretText> fresh(const QString &descriptor, const QString &prompt,
                             const QString &promptAgain);

private:
    Result<void> readDescriptor(const QString &descriptor);
    Result<void> openByDescriptor(const QString &descriptor, const QString &subject,
                                  const TryPassphrase &tryOne);

    AskPassphrase m_ask;
    std::optional<QList<SecretText>> m_read; ///< A descriptor can be read only once.
};

/// Asks on the terminal; empty unless a person sits there, reading and typing.
AskPassphrase interactiveAsk();

} // namespace muster
