// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/LogBook.h"

#include <QMutexLocker>

namespace muster::ui {

namespace {

constexpr qsizetype keptLines = 5'000;

} // namespace

LogBook::LogBook(QObject *parent)
    : QObject(parent)
{
}

void LogBook::append(const QString &line)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_lines.append(line);
        if (m_lines.size() > keptLines + keptLines / 10) {
            m_lines = m_lines.mid(m_lines.size() - keptLines);
        }
    }
    emit lineAdded(line);
}

QStringList LogBook::lines() const
{
    const QMutexLocker lock(&m_mutex);
    return m_lines;
}

} // namespace muster::ui
