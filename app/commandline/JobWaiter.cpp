// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/JobWaiter.h"

#include <csignal>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace muster {

namespace {

volatile std::sig_atomic_t interrupted = 0; ///< The only thing a signal handler may touch.

void noteInterrupt(int /*signal*/)
{
    interrupted = 1;
}

bool standardErrorIsTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(fileno(stderr)) == 1;
#else
    return false;
#endif
}

} // namespace

JobWaiter::JobWaiter(QTextStream &errors, Words words)
    : m_errors(&errors)
    , m_words(std::move(words))
    , m_isTerminal(standardErrorIsTerminal())
{
}

bool JobWaiter::isInterrupted()
{
    return interrupted != 0;
}

void JobWaiter::listenForInterrupts()
{
    std::signal(SIGINT, noteInterrupt);
    std::signal(SIGTERM, noteInterrupt);
}

void JobWaiter::show(const ProgressReading &reading)
{
    const QString line = m_words(reading);
    if (line == m_shown) {
        return;
    }
    m_shown = line;
    if (m_isTerminal) {
        *m_errors << u"\r\x1b[K"_s << line
                  << Qt::flush; // Carriage return and "erase to the end of the line".
    }
}

void JobWaiter::endLine()
{
    if (m_isTerminal && !m_shown.isEmpty()) {
        *m_errors << u"\r\x1b[K"_s << Qt::flush;
    }
    m_shown.clear();
}

} // namespace muster
