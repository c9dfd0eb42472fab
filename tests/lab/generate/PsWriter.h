// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/lab/generate/PsObject.h"

#include <QHash>
#include <QIODevice>

#include <memory>

namespace muster::lab {

enum class TextEncoding
{
    Utf8,
    Utf8WithMark,
    Utf16, ///< Little-endian with byte order mark, what Windows PowerShell makes by default.
};

/// Writes results of a cmdlet one after the other, as PowerShell's own exporters do; memory stays
/// the same however many there are.
class PsWriter
{
public:
    virtual ~PsWriter() = default;
    PsWriter(const PsWriter &) = delete;
    PsWriter &operator=(const PsWriter &) = delete;

    void add(const PsObject &object);
    /// Must be called at the end, also when nothing was added.
    void finish();

protected:
    PsWriter(QIODevice &device, TextEncoding encoding);

    virtual void write(const PsObject &object) = 0;
    virtual void writeStart() = 0;
    virtual void writeEnd() = 0;
    void put(QByteArrayView utf8);
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    void flush();

    QIODevice &m_device;
    TextEncoding m_encoding;
    QByteArray m_buffer;
    qint64 m_count = 0;
    bool m_isStarted = false;
};

/// @param format  `csv`, `clixml` or `json`.
std::unique_ptr<PsWriter> makePsWriter(const QString &format, QIODevice &device,
                                       TextEncoding encoding);

/// Escapes text for CLIXML (clixml.md §4).
QByteArray clixmlEscaped(const QByteArray &utf8);

std::unique_ptr<PsWriter> makeClixmlWriter(QIODevice &device, TextEncoding encoding);

} // namespace muster::lab
