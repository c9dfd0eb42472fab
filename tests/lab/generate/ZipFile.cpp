// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/generate/ZipFile.h"

#include "tests/lab/generate/Kit.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace muster::lab {

using namespace Qt::StringLiterals;

ZipFile::ZipFile(const QString &path)
    : m_path(path)
    , m_archive(archive_write_new())
{
    check(archive_write_set_format_zip(m_archive));
    check(archive_write_set_options(m_archive, "zip:compression=deflate,zip:compression-level=6"));
    check(archive_write_open_filename(m_archive, QFile::encodeName(path).constData()));
}

ZipFile::~ZipFile()
{
    close();
}

void ZipFile::check(int result)
{
    if (result < ARCHIVE_OK) {
        giveUp(m_path + u": "_s + QString::fromUtf8(archive_error_string(m_archive)));
    }
}

void ZipFile::beginEntry(const QByteArray &name)
{
    const std::unique_ptr<archive_entry, void (*)(archive_entry *)> entry(archive_entry_new(),
                                                                          archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), name.constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), asOf().addSecs(-480LL * 60).toSecsSinceEpoch(), 0);
    check(archive_write_header(m_archive, entry.get()));
}

void ZipFile::write(const QByteArray &bytes)
{
    if (!bytes.isEmpty()
        && archive_write_data(m_archive, bytes.constData(), static_cast<std::size_t>(bytes.size()))
               < 0) {
        check(ARCHIVE_FATAL);
    }
}

void ZipFile::addEntry(const QByteArray &name, const QByteArray &bytes)
{
    beginEntry(name);
    write(bytes);
}

void ZipFile::addContentTypes()
{
    addEntry("[Content_Types].xml",
             "<?xml version=\"1.0\" encoding=\"utf-8\"?><Types "
             "xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
             "<Default Extension=\"xml\" ContentType=\"text/xml\" /></Types>");
}

void ZipFile::close()
{
    if (m_archive != nullptr) {
        check(archive_write_close(m_archive));
        archive_write_free(m_archive);
        m_archive = nullptr;
    }
}

} // namespace muster::lab
