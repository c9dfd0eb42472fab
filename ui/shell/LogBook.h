// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMutex>
#include <QObject>
#include <QStringList>

namespace muster::ui {

/// The last lines of this run's log, for the log page. Lines may come from any thread.
class LogBook final : public QObject
{
    Q_OBJECT

public:
    explicit LogBook(QObject *parent = nullptr);

    /// @thread  any.
    void append(const QString &line);
    /// Where the whole log lies; empty when it is written nowhere.
    void setFile(const QString &file) { m_file = file; }
    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] QStringList lines() const;

signals:
    /// Delivered in the thread of this object.
    void lineAdded(const QString &line);

private:
    mutable QMutex m_mutex;
    QStringList m_lines; ///< Guarded by m_mutex; the newest 5,000.
    QString m_file;
};

} // namespace muster::ui
