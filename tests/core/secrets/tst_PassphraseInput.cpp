// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/PassphraseInput.h"
#include "tests/support/ResultChecks.h"

#include <QTemporaryFile>
#include <QTest>

#include <array>
#include <future>
#include <pty.h>
#include <termios.h>
#include <unistd.h>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

/// A terminal with a person at the other end.
class TypedTerminal
{
public:
    TypedTerminal() { openpty(&m_person, &m_program, nullptr, nullptr, nullptr); }
    TypedTerminal(const TypedTerminal &) = delete;
    TypedTerminal &operator=(const TypedTerminal &) = delete;
    ~TypedTerminal()
    {
        close(m_person);
        close(m_program);
    }

    /// Asks, and types @p keys once the prompt stands there.
    Result<SecretText> answer(const QByteArray &keys)
    {
        auto asked = std::async(std::launch::async, [this]() {
            return promptPassphrase(m_program, u"Passphrase: "_s);
        });
        // The prompt comes after the echo is off, so typing cannot come too early.
        while (!m_seen.contains("Passphrase: ")) {
            see();
        }
        [[maybe_unused]] const ssize_t typed =
            write(m_person, keys.constData(), static_cast<size_t>(keys.size()));
        Result<SecretText> secret = asked.get();
        see();
        return secret;
    }
    [[nodiscard]] bool echoes() const
    {
        termios state{};
        return tcgetattr(m_program, &state) == 0 && (state.c_lflag & ECHO) != 0;
    }
    [[nodiscard]] const QByteArray &seen() const { return m_seen; }

private:
    void see()
    {
        std::array<char, 256> buffer{};
        const ssize_t got = read(m_person, buffer.data(), buffer.size());
        m_seen.append(buffer.data(), std::max<ssize_t>(got, 0));
    }

    int m_person = -1;
    int m_program = -1;
    QByteArray m_seen;
};

/// A descriptor from which @p bytes can be read.
class Input
{
public:
    explicit Input(const QByteArray &bytes)
    {
        m_isOpen = m_file.open() && m_file.write(bytes) == bytes.size() && m_file.flush();
        lseek(m_file.handle(), 0, SEEK_SET);
    }
    [[nodiscard]] int descriptor() const { return m_file.handle(); }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

private:
    QTemporaryFile m_file;
    bool m_isOpen = false;
};

} // namespace

class PassphraseInputTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLineIsAPassphrase_data();
    void everyLineIsAPassphrase();
    void inputWithoutPassphraseIsRefused();
    void closedDescriptorIsRefused();
    void endlessInputIsRefused();
    void typingIsNotShown();
    void typingCanBeCorrected();
    void interruptCancels();
    void echoComesBack();
    void fileIsNoTerminal();
};

void PassphraseInputTest::everyLineIsAPassphrase_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("passphrases");
    QTest::addRow("no newline") << QByteArray("one") << QByteArrayList{"one"};
    QTest::addRow("newline") << QByteArray("one\n") << QByteArrayList{"one"};
    QTest::addRow("from Windows") << QByteArray("one\r\n") << QByteArrayList{"one"};
    QTest::addRow("blanks belong to it") << QByteArray(" o ne \n") << QByteArrayList{" o ne "};
    QTest::addRow("two") << QByteArray("one\nzwölf") << QByteArrayList{"one", "zwölf"};
    QTest::addRow("empty lines are none") << QByteArray("\none\n\n") << QByteArrayList{"one"};
}

void PassphraseInputTest::everyLineIsAPassphrase()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArrayList, passphrases);
    const Input input(bytes);
    QVERIFY(input.isOpen());
    const Result<QList<SecretText>> read = readPassphrases(input.descriptor());
    MUSTER_VERIFY_OK(read);
    QByteArrayList found;
    for (const SecretText &secret : *read) {
        found.append({secret.utf8().data(), static_cast<qsizetype>(secret.utf8().size())});
    }
    QCOMPARE(found, passphrases);
}

void PassphraseInputTest::inputWithoutPassphraseIsRefused()
{
    const Input input("\n");
    MUSTER_VERIFY_FAILS(readPassphrases(input.descriptor()), ErrorCode::Usage);
}

void PassphraseInputTest::closedDescriptorIsRefused()
{
    const Result<QList<SecretText>> read = readPassphrases(987);
    MUSTER_VERIFY_FAILS(read, ErrorCode::Usage);
    QCOMPARE(read.error().subject, u"--passphrase-fd"_s);
}

void PassphraseInputTest::endlessInputIsRefused()
{
    const Input input(QByteArray(maximumPassphraseBytes + 1, 'x'));
    MUSTER_VERIFY_FAILS(readPassphrases(input.descriptor()), ErrorCode::TooLarge);
}

void PassphraseInputTest::typingIsNotShown()
{
    TypedTerminal terminal;
    const Result<SecretText> secret = terminal.answer("hunter2\r");
    MUSTER_VERIFY_OK(secret);
    QCOMPARE(secret->utf8(), std::string_view("hunter2"));
    QCOMPARE(terminal.seen(), QByteArray("Passphrase: \r\n"));
}

void PassphraseInputTest::typingCanBeCorrected()
{
    TypedTerminal terminal;
    const Result<SecretText> secret = terminal.answer("wrong\x15hünü\x7f\x7fo\n");
    MUSTER_VERIFY_OK(secret);
    QCOMPARE(secret->utf8(), std::string_view("hüo"));
}

void PassphraseInputTest::interruptCancels()
{
    TypedTerminal terminal;
    MUSTER_VERIFY_FAILS(terminal.answer("half\x03"), ErrorCode::Cancelled);
    TypedTerminal another;
    MUSTER_VERIFY_FAILS(another.answer("\x04"), ErrorCode::Cancelled);
}

void PassphraseInputTest::echoComesBack()
{
    TypedTerminal terminal;
    QVERIFY(terminal.echoes());
    MUSTER_VERIFY_OK(terminal.answer("one\n"));
    QVERIFY(terminal.echoes());
}

void PassphraseInputTest::fileIsNoTerminal()
{
    const Input input("one\n");
    MUSTER_VERIFY_FAILS(promptPassphrase(input.descriptor(), u"?"_s), ErrorCode::Io);
}

QTEST_GUILESS_MAIN(PassphraseInputTest)
#include "tst_PassphraseInput.moc"
