// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/KeychainStore.h"

#include <qt6keychain/keychain.h>

#include <QThread>

#include <functional>
#include <future>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// What a keychain job ended with.
struct KeychainReply
{
    QKeychain::Error error = QKeychain::OtherError;
    QString errorText;
    SecretText secret;
};

/// A thread with an event loop, in which jobs answer. QtKeychain queues all jobs of a process in an object that lives in
/// the thread of the first one, so there can only be one such thread, and it must not end before the program.
class KeychainThread
{
public:
    static KeychainThread &only()
    {
        static KeychainThread thread;
        return thread;
    }
    KeychainThread(const KeychainThread &) = delete;
    KeychainThread &operator=(const KeychainThread &) = delete;
    ~KeychainThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    /// Runs a job and waits for it. @param prepare  is called in that thread.
    template <typename Job>
    KeychainReply ask(const QString &service, const QString &name,
                      const std::function<void(Job &)> &prepare)
    {
        std::promise<KeychainReply> promise;
        QMetaObject::invokeMethod(&m_home, [&]() {
            auto *job = new Job(service, &m_home);
            job->setInsecureFallback(false); // Never into a plain file.
            job->setKey(name);
            prepare(*job);
            QObject::connect(job, &QKeychain::Job::finished, &m_home,
                             [job, &promise]() { promise.set_value(replyOf(*job)); });
            job->start(); // It deletes itself afterwards.
        });
        return promise.get_future().get();
    }

private:
    KeychainThread()
    {
        m_home.moveToThread(&m_thread);
        m_thread.start();
    }

    template <typename Job>
    static KeychainReply replyOf(const Job &job)
    {
        KeychainReply reply{job.error(), job.errorString(), {}};
        if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>) {
            QString text = job.textData();
            reply.secret = SecretText::take(text);
        }
        return reply;
    }

    QThread m_thread;
    QObject m_home;
};

template <typename Job>
KeychainReply ask(
    const QString &service, const QString &name,
    const std::function<void(Job &)> &prepare = [](Job &) {})
{
    return KeychainThread::only().ask<Job>(service, name, prepare);
}

Failure refusal(const QString &name, const KeychainReply &reply)
{
    return fail(ErrorCode::KeychainUnavailable, name,
                u"%1 (%2)"_s.arg(reply.errorText).arg(reply.error));
}

} // namespace

KeychainStore::KeychainStore(QString service)
    : m_service(std::move(service))
{
}

Result<std::optional<SecretText>> KeychainStore::read(const QString &name)
{
    using Job = QKeychain::ReadPasswordJob;
    KeychainReply reply = ask<Job>(m_service, name);
    if (reply.error == QKeychain::EntryNotFound) {
        return std::optional<SecretText>();
    }
    if (reply.error != QKeychain::NoError) {
        return refusal(name, reply);
    }
    return std::optional<SecretText>(std::move(reply.secret));
}

Result<void> KeychainStore::write(const QString &name, const SecretText &secret)
{
    using Job = QKeychain::WritePasswordJob;
    const auto prepare = [&secret](Job &job) {
        const std::string_view utf8 = secret.utf8();
        job.setTextData(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
    };
    const KeychainReply reply = ask<Job>(m_service, name, prepare);
    if (reply.error != QKeychain::NoError) {
        return refusal(name, reply);
    }
    return {};
}

Result<void> KeychainStore::remove(const QString &name)
{
    using Job = QKeychain::DeletePasswordJob;
    const KeychainReply reply = ask<Job>(m_service, name);
    if (reply.error != QKeychain::NoError && reply.error != QKeychain::EntryNotFound) {
        return refusal(name, reply);
    }
    return {};
}

} // namespace muster
