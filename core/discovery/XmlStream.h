// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/Result.h"
#include "core/jobs/JobContext.h"

#include <QIODevice>
#include <QString>

#include <memory>
#include <string_view>

namespace muster {

/// The most that Muster takes from one XML document; past it the document is refused.
struct XmlLimits
{
    int depth = 256;                      ///< Elements inside each other.
    qint64 textBytes = qint64{64} << 20;  ///< Text between two tags, or one attribute.
    qint64 totalBytes = qint64{16} << 30; ///< The whole document, as it lies on disk.
};

/// An element's name. The views are UTF-8 and live as long as the parser.
struct XmlName
{
    std::string_view namespaceUri; ///< Empty for an element in no namespace.
    std::string_view local;
};

/// The attributes of one element, in the order of the file; namespace declarations are not among
/// them. The views are UTF-8 with all references resolved, and live until the handler returns.
class XmlAttributes
{
public:
    XmlAttributes(const unsigned char *const *raw, int count)
        : m_raw(raw)
        , m_count(count)
    {
    }

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] std::string_view name(int index) const;
    [[nodiscard]] std::string_view value(int index) const;
    /// The value of the attribute called @p wanted; a null view (`data() == nullptr`) when absent.
    [[nodiscard]] std::string_view value(std::string_view wanted) const;
    /// The same as text; a null QString when absent.
    [[nodiscard]] QString text(std::string_view wanted) const;
    /// Whether the value is `true` or `1`; false when absent.
    [[nodiscard]] bool isTrue(std::string_view wanted) const;

private:
    const unsigned char *const *m_raw; ///< libxml2's five pointers for each attribute.
    int m_count;
};

class XmlParser;

/// What a reader of an XML format implements: it is told of each tag and text in turn.
class XmlHandler
{
public:
    XmlHandler() = default;
    XmlHandler(const XmlHandler &) = delete;
    XmlHandler &operator=(const XmlHandler &) = delete;
    virtual ~XmlHandler() = default;

    virtual void startElement(const XmlName &name, const XmlAttributes &attributes) = 0;
    virtual void endElement(const XmlName &name) = 0;
    /// A piece of text or of a CDATA section, white space between tags too. One text may come in
    /// several pieces; no piece cuts a character.
    virtual void text(std::string_view piece) = 0;

    /// Lets this handler refuse and ask for lines while @p outer passes a part of its document on.
    void followParserOf(const XmlHandler &outer) { m_parser = outer.m_parser; }

protected:
    /// Ends the reading with this error; file and line are filled in where it has none.
    void refuse(ErrorCode code, const QString &detail);
    /// One-based line of the file at which the parser stands.
    [[nodiscard]] qint64 line() const;

private:
    friend class XmlParser;
    XmlParser *m_parser = nullptr; ///< While the handler is being fed.
};

/// Our one door on libxml2: a SAX2 push parser that refuses every document type definition.
///
/// Reads UTF-8 with or without byte order mark, UTF-16 of both orders with or without declaration,
/// and what else a declaration names and libxml2 knows.
class XmlParser
{
public:
    /// @param subject  the file, as errors name it.
    XmlParser(XmlHandler &handler, QString subject, const XmlLimits &limits = {});
    XmlParser(const XmlParser &) = delete;
    XmlParser &operator=(const XmlParser &) = delete;
    ~XmlParser();

    /// Parses the next bytes of the document.
    /// @errors  XmlMalformed, XmlDoctype, XmlTooDeep, XmlTextTooLong, TooLarge, BadEncoding, and
    ///          whatever the handler refused. After an error every call gives the same one.
    Result<void> feed(const QByteArray &block);
    /// Says that the document has ended.
    /// @errors  as `feed`, XmlTruncated when an element is still open, and EmptyFile.
    Result<void> finish();

private:
    friend class XmlHandler;
    class Core;
    std::unique_ptr<Core> m_core;
    XmlHandler &m_handler;
};

/// Reads @p device from where it stands to its end through @p handler.
///
/// @param subject  the file, as errors name it.
/// @errors   those of `XmlParser`, Io, and Cancelled, which is looked for in every block of 64 KiB.
/// @thread   any worker; counts the bytes read on the job's progress.
Result<void> readXml(QIODevice &device, const QString &subject, XmlHandler &handler,
                     const JobContext &job, const XmlLimits &limits = {});

/// UTF-8 as text; `QString::fromUtf8` for a view.
[[nodiscard]] inline QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace muster
