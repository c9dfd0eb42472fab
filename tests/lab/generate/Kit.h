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

/// The folder that is made: `kit/` with its kit.json, and beside it what is not part of a kit, such
/// as file stores. Ends the program when a file cannot be written.
class Kit
{
public:
    /// @param out  must be empty or new.
    explicit Kit(const QString &out);

    /// Writes @p bytes and enters the file in kit.json.
    void add(KitEntry entry, const QByteArray &bytes);
    /// Lets @p write fill the file, for what does not fit in memory.
    void add(KitEntry entry, const std::function<void(QIODevice &)> &write);
    /// Writes a file beside the kit: a file store, a draft.
    void addBeside(const QString &path, const QByteArray &bytes);
    void addBeside(const QString &path, const std::function<void(QIODevice &)> &write);
    /// Full name of a file of the kit, for writers that want one; enter() afterwards.
    [[nodiscard]] QString pathOf(const QString &path) const;
    void enter(KitEntry entry);
    /// Writes kit.json.
    void finish();

private:
    void write(const QString &fullPath, const std::function<void(QIODevice &)> &write) const;

    QString m_out;
    QList<KitEntry> m_entries;
};

/// Prints @p why and ends the program with 1.
[[noreturn]] void giveUp(const QString &why);

} // namespace muster::lab
