// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/PassphraseInput.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// Bytes as they are typed or read, wiped with this; never reallocated.
class Line
{
public:
    Line() = default;
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;
    ~Line() { clear(); }

    bool add(char byte)
    {
        if (m_size == m_bytes.size()) {
            return false;
        }
        m_bytes[m_size++] = byte;
        return true;
    }
    /// Takes the last letter back, all bytes of it.
    void removeLetter()
    {
        bool isContinuation = true;
        while (m_size > 0 && isContinuation) {
            isContinuation = (static_cast<unsigned char>(m_bytes[m_size - 1]) & 0xC0U) == 0x80U;
            m_bytes[--m_size] = 0;
        }
    }
    void clear()
    {
        SecretText::overwrite(m_bytes.data(), m_bytes.size());
        m_size = 0;
    }
    /// What is in it, without the carriage return that Windows puts before a newline.
    [[nodiscard]] SecretText take()
    {
        if (m_size > 0 && m_bytes[m_size - 1] == '\r') {
            --m_size;
        }
        SecretText secret({m_bytes.data(), m_size});
        clear();
        return secret;
    }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

private:
    std::array<char, maximumPassphraseBytes> m_bytes{};
    std::size_t m_size = 0;
};

/// A terminal whose echo is off and which hands on every key, until this dies.
class SilentTerminal
{
public:
    explicit SilentTerminal(int descriptor)
        : m_descriptor(descriptor)
    {
        m_isOne = tcgetattr(descriptor, &m_before) == 0;
        if (!m_isOne) {
            return;
        }
        termios silent = m_before;
        // Without ISIG a Ctrl-C cannot end us while the echo is off.
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ICANON | ISIG);
        silent.c_cc[VMIN] = 1;
        silent.c_cc[VTIME] = 0;
        tcsetattr(descriptor, TCSAFLUSH, &silent);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;
    ~SilentTerminal()
    {
        if (m_isOne) {
            tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        }
    }
    [[nodiscard]] bool isOne() const { return m_isOne; }

private:
    int m_descriptor;
    termios m_before{};
    bool m_isOne = false;
};

/// One byte; 0 at the end, -1 on an error.
ssize_t readByte(int descriptor, char &byte)
{
    ssize_t got = -1;
    do {
        got = read(descriptor, &byte, 1);
    } while (got < 0 && errno == EINTR);
    return got;
}

void show(int terminal, const QByteArray &text)
{
    // A prompt that cannot be shown is no reason not to listen.
    [[maybe_unused]] const ssize_t written =
        write(terminal, text.constData(), static_cast<size_t>(text.size()));
}

Failure tooLong()
{
    return fail(ErrorCode::TooLarge, {}, u"passphrase over %1 bytes"_s.arg(maximumPassphraseBytes));
}

Result<SecretText> readTyped(int terminal)
{
    constexpr char interrupt = 3;
    constexpr char endOfInput = 4;
    constexpr char eraseLine = 21;
    Line line;
    for (;;) {
        char byte = 0;
        if (readByte(terminal, byte) <= 0 || byte == interrupt
            || (byte == endOfInput && line.isEmpty())) {
            return fail(ErrorCode::Cancelled, {}, u"no passphrase was typed"_s);
        }
        if (byte == '\n' || byte == '\r') {
            return line.take();
        }
        if (byte == '\b' || byte == '\x7f') {
            line.removeLetter();
        } else if (byte == eraseLine) {
            line.clear();
        } else if (!line.add(byte)) {
            return tooLong();
        }
    }
}

} // namespace

Result<QList<SecretText>> readPassphrases(int descriptor)
{
    QList<SecretText> all;
    Line line;
    for (;;) {
        char byte = 0; // One at a time: nothing that belongs to another reader is taken away.
        const ssize_t got = readByte(descriptor, byte);
        if (got < 0) {
            return fail(ErrorCode::Usage, u"--passphrase-fd"_s,
                        QString::fromLocal8Bit(std::strerror(errno)));
        }
        if (got == 0 || byte == '\n') {
            SecretText secret = line.take();
            if (!secret.isEmpty()) {
                all.append(std::move(secret));
            }
            if (got == 0) {
                break;
            }
        } else if (!line.add(byte)) {
            return tooLong();
        }
    }
    if (all.isEmpty()) {
        return fail(ErrorCode::Usage, u"--passphrase-fd"_s, u"no passphrase in it"_s);
    }
    return all;
}

Result<SecretText> promptPassphrase(int terminal, const QString &prompt)
{
    const SilentTerminal silent(terminal);
    if (!silent.isOne()) {
        return fail(ErrorCode::Io, {}, u"no terminal"_s);
    }
    show(terminal, prompt.toUtf8());
    Result<SecretText> typed = readTyped(terminal);
    show(terminal, "\n");
    return typed;
}

bool isInteractive()
{
    return isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1;
}

Result<SecretText> promptPassphrase(const QString &prompt)
{
    const int terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0) {
        return fail(ErrorCode::PassphraseMissing, {}, u"there is no terminal to ask on"_s);
    }
    Result<SecretText> typed = promptPassphrase(terminal, prompt);
    close(terminal);
    return typed;
}

} // namespace muster
