// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/PassphrasePrompt.h"

#include "core/secrets/PassphraseInput.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int attempts = 3;

} // namespace

Result<void> PassphrasePrompt::open(const QString &descriptor, const QString &prompt,
                                    const QString &subject, const TryPassphrase &tryOne)
{
    if (!descriptor.isEmpty()) {
        return openByDescriptor(descriptor, subject, tryOne);
    }
    if (!m_ask) {
        return fail(ErrorCode::PassphraseMissing, subject);
    }
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const Result<SecretText> typed = m_ask(prompt);
        if (!typed) {
            return fail(typed.error());
        }
        Result<void> opened = tryOne(*typed);
        if (opened || opened.error().code != ErrorCode::PassphraseWrong) {
            return opened;
        }
    }
    return fail(ErrorCode::PassphraseWrong, subject);
}

Result<SecretText> PassphrasePrompt::fresh(const QString &descriptor, const QString &prompt,
                                           const QString &promptAgain)
{
    if (!descriptor.isEmpty()) {
        const Result<void> read = readDescriptor(descriptor);
        return read ? Result<SecretText>(m_read->constLast()) : fail(read.error());
    }
    if (!m_ask) {
        return fail(ErrorCode::PassphraseMissing, u"store"_s);
    }
    Result<SecretText> first = m_ask(prompt);
    if (!first || first->isEmpty()) {
        return first ? fail(ErrorCode::Usage, u"passphrase"_s, u"empty"_s) : first;
    }
    const Result<SecretText> second = m_ask(promptAgain);
    if (!second) {
        return second;
    }
    return second->utf8() == first->utf8()
               ? first
               : fail(ErrorCode::Usage, u"passphrase"_s, u"typed differently the second time"_s);
}

Result<void> PassphrasePrompt::readDescriptor(const QString &descriptor)
{
    if (!m_read) {
        bool isNumber = false;
        const int number = descriptor.toInt(&isNumber);
        if (!isNumber || number < 0) {
            return fail(ErrorCode::Usage, u"--passphrase-fd"_s, u"no number of an open file"_s);
        }
        Result<QList<SecretText>> read = readPassphrases(number);
        if (!read) {
            return fail(read.error());
        }
        m_read = std::move(*read);
    }
    return {};
}

Result<void> PassphrasePrompt::openByDescriptor(const QString &descriptor, const QString &subject,
                                                const TryPassphrase &tryOne)
{
    if (const Result<void> read = readDescriptor(descriptor); !read) {
        return read;
    }
    for (const SecretText &passphrase : *m_read) {
        Result<void> opened = tryOne(passphrase);
        if (opened || opened.error().code != ErrorCode::PassphraseWrong) {
            return opened;
        }
    }
    return fail(ErrorCode::PassphraseWrong, subject);
}

AskPassphrase interactiveAsk()
{
    if (!isInteractive()) {
        return {};
    }
    return [](const QString &prompt) { return promptPassphrase(prompt); };
}

} // namespace muster
