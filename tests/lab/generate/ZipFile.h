// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

struct archive;
struct archive_entry;

namespace muster::lab {

/// Writes a ZIP file with fixed times, entry by entry and block by block. Ends the program when it
/// cannot.
class ZipFile
{
public:
    explicit ZipFile(const QString &path);
    ~ZipFile();
    ZipFile(const ZipFile &) = delete;
    ZipFile &operator=(const ZipFile &) = delete;

    void beginEntry(const QByteArray &name);
    void write(const QByteArray &bytes);
    void addEntry(const QByteArray &name, const QByteArray &bytes);
    /// The helper part that every OPC package has.
    void addContentTypes();
    void close();

private:
    void check(int result);

    QString m_path;
    archive *m_archive;
};

} // namespace muster::lab
