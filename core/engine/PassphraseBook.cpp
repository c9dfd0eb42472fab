// SPDX-License-Identifier: Apache-2.0
#include "core/engine/PassphraseBook.h"

#include "core/base/Log.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

QString nameOf(const QString &file)
{
    return u"passphrase of "_s + QDir::cleanPath(QDir(file).absolutePath());
}

} // namespace

void PassphraseBook::give(const QString &file, const SecretText &passphrase)
{
    const std::scoped_lock lock(m_mutex);
    m_given.insert(nameOf(file), passphrase);
}

Result<void> PassphraseBook::keep(const QString &file, const SecretText &passphrase)
{
    give(file, passphrase);
    return m_keychain.write(nameOf(file), passphrase);
}

std::optional<SecretText> PassphraseBook::find(const FileLocation &location)
{
    if (!location.entry.isEmpty()) {
        std::optional<SecretText> inside = findFile(nameOf(location.file) + u'!' + location.entry);
        if (inside) {
            return inside;
        }
    }
    return findFile(nameOf(location.file));
}

std::optional<SecretText> PassphraseBook::findFile(const QString &name)
{
    {
        const std::scoped_lock lock(m_mutex);
        const auto given = m_given.constFind(name);
        if (given != m_given.constEnd()) {
            return *given;
        }
        if (m_isKeychainSilent) {
            return std::nullopt;
        }
    }
    const Result<std::optional<SecretText>> kept = m_keychain.read(name);
    if (!kept) {
        qCInfo(log::engine) << "The keychain does not answer:" << kept.error().detail;
        const std::scoped_lock lock(m_mutex);
        m_isKeychainSilent = true;
        return std::nullopt;
    }
    return *kept;
}

} // namespace muster
