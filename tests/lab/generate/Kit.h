// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>

class QIODevice;

namespace muster::lab {

/// The moment at which the invented deployment is looked at; tests set their clock to it.
QDateTime asOf();

/// What kit.json says of one file.
struct KitEntry
{
    QString path;            ///< Below the kit, with slashes.
    QString item;            ///< Catalogue id; empty for what is only discovered from.
    QString scope;           ///< Pool, server, site; empty for the deployment.
    QString takenFrom;       ///< Server the command ran on.
    int minutesBefore = 480; ///< How long before asOf() it was taken.
    QByteArray sha256;
};

/// A folder of exports with its kit.json. Ends the program when a file cannot be written.
class Kit
{
public:
    /// @param out  must be empty or new.
    explicit Kit(const QString &out);

    /// Writes @p bytes and enters the file in kit.json.
    void add(KitEntry entry, const QByteArray &bytes);
    /// Lets @p write fill the file, for what does not fit in memory.
    void add(KitEntry entry, const std::function<void(QIODevice &)> &write);
    /// Writes a file that kit.json does not list: a file store, a draft.
    void addUnlisted(const QString &path, const QByteArray &bytes);
    void addUnlisted(const QString &path, const std::function<void(QIODevice &)> &write);
    /// For writers that want a name; enter() afterwards.
    [[nodiscard]] QString pathOf(const QString &path) const;
    void enter(KitEntry entry);
    /// Writes kit.json.
    void finish();

private:
    QString m_out;
    QList<KitEntry> m_entries;
};

/// Prints @p why and ends the program with 1.
[[noreturn]] void giveUp(const QString &why);

} // namespace muster::lab
