// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/XmlStream.h"

#include "core/discovery/StreamFailure.h"
#include "core/discovery/XmlDecoder.h"

#include <libxml/SAX2.h>
#include <libxml/parser.h>

#include <cstddef>
#include <cstring>
#include <mutex>
#include <optional>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr qint64 blockBytes = qint64{64} << 10;

/// libxml2 gives for each attribute its local name, prefix, namespace, value and the value's end.
constexpr std::ptrdiff_t pointersForAttribute = 5;

/// libxml2 reports wrong bytes inside a text under the code of a forbidden character.
constexpr QLatin1StringView notUtf8("Input is not proper UTF-8");

std::string_view viewOf(const xmlChar *text)
{
    return text == nullptr ? std::string_view()
                           : std::string_view(reinterpret_cast<const char *>(text));
}

/// The parser's library keeps tables which the first thread has to build alone.
void initialiseLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] { xmlInitParser(); });
}

bool isEncodingError(int code)
{
    return code == XML_ERR_INVALID_ENCODING || code == XML_ERR_UNKNOWN_ENCODING
           || code == XML_ERR_UNSUPPORTED_ENCODING || code == XML_I18N_CONV_FAILED
           || code == XML_I18N_NO_HANDLER;
}

} // namespace

std::string_view XmlAttributes::name(int index) const
{
    return viewOf(m_raw[index * pointersForAttribute]);
}

std::string_view XmlAttributes::value(int index) const
{
    const unsigned char *begin = m_raw[index * pointersForAttribute + 3];
    const unsigned char *end = m_raw[index * pointersForAttribute + 4];
    return {reinterpret_cast<const char *>(begin), static_cast<std::size_t>(end - begin)};
}

std::string_view XmlAttributes::value(std::string_view wanted) const
{
    for (int i = 0; i < m_count; ++i) {
        if (name(i) == wanted) {
            return value(i);
        }
    }
    return {};
}

QString XmlAttributes::text(std::string_view wanted) const
{
    const std::string_view found = value(wanted);
    return found.data() == nullptr ? QString() : toText(found);
}

bool XmlAttributes::isTrue(std::string_view wanted) const
{
    const QString found = text(wanted);
    return found.compare(u"true"_s, Qt::CaseInsensitive) == 0 || found == u"1"_s;
}

/// The libxml2 context and what its callbacks need.
class XmlParser::Core
{
public:
    Core(XmlHandler &handler, QString subject, const XmlLimits &limits)
        : m_handler(handler)
        , m_subject(std::move(subject))
        , m_limits(limits)
    {
        initialiseLibrary();
        m_sax.initialized = XML_SAX2_MAGIC;
        m_sax.startElementNs = &Core::onStart;
        m_sax.endElementNs = &Core::onEnd;
        m_sax.characters = &Core::onText;
        m_sax.ignorableWhitespace = &Core::onText;
        m_sax.cdataBlock = &Core::onText;
        m_sax.internalSubset = &Core::onDoctype;
        m_sax.serror = &Core::onError;
    }
    Core(const Core &) = delete;
    Core &operator=(const Core &) = delete;
    ~Core()
    {
        if (m_context != nullptr) {
            xmlFreeParserCtxt(m_context);
        }
    }

    Result<void> feed(const QByteArray &block);
    Result<void> finish();
    void refuse(ErrorCode code, const QString &detail);
    [[nodiscard]] qint64 line() const
    {
        return m_context != nullptr ? xmlSAX2GetLineNumber(m_context) : 1;
    }

private:
    static Core *self(void *core) { return static_cast<Core *>(core); }
    static void onStart(void *core, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri,
                        int namespaces, const xmlChar **declared, int attributes, int defaulted,
                        const xmlChar **raw);
    static void onEnd(void *core, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri);
    static void onText(void *core, const xmlChar *text, int length);
    static void onDoctype(void *core, const xmlChar *, const xmlChar *, const xmlChar *);
    static void onError(void *core, xmlErrorPtr error);

    Result<void> parse(const QByteArray &utf8, bool isLast);
    void open();
    [[nodiscard]] bool standsAtTheEnd() const;

    XmlHandler &m_handler;
    QString m_subject;
    XmlLimits m_limits;
    XmlDecoder m_decoder;
    xmlSAXHandler m_sax{};
    xmlParserCtxtPtr m_context = nullptr;
    std::optional<Error> m_error;
    qint64 m_totalBytes = 0;
    qint64 m_textBytes = 0; ///< Since the last tag.
    int m_depth = 0;
    bool m_hasRoot = false;
    bool m_isLast = false; ///< While the last bytes are parsed.
};

void XmlParser::Core::refuse(ErrorCode code, const QString &detail)
{
    if (m_error) {
        return; // The first reason is the true one.
    }
    m_error = Error{code, m_subject, detail, line()};
    if (m_context != nullptr) {
        xmlStopParser(m_context);
    }
}

void XmlParser::Core::onStart(void *core, const xmlChar *local, const xmlChar *, const xmlChar *uri,
                              int, const xmlChar **, int attributes, int, const xmlChar **raw)
{
    Core &me = *self(core);
    me.m_textBytes = 0;
    me.m_hasRoot = true;
    if (++me.m_depth > me.m_limits.depth) {
        me.refuse(ErrorCode::XmlTooDeep, u"more than %1 elements deep"_s.arg(me.m_limits.depth));
        return;
    }
    const XmlAttributes given(raw, attributes);
    for (int i = 0; i < attributes; ++i) {
        if (static_cast<qint64>(given.value(i).size()) > me.m_limits.textBytes) {
            me.refuse(ErrorCode::XmlTextTooLong, u"an attribute is too long"_s);
            return;
        }
    }
    me.m_handler.startElement({viewOf(uri), viewOf(local)}, given);
}

void XmlParser::Core::onEnd(void *core, const xmlChar *local, const xmlChar *, const xmlChar *uri)
{
    Core &me = *self(core);
    me.m_textBytes = 0;
    --me.m_depth;
    me.m_handler.endElement({viewOf(uri), viewOf(local)});
}

void XmlParser::Core::onText(void *core, const xmlChar *text, int length)
{
    Core &me = *self(core);
    me.m_textBytes += length;
    if (me.m_textBytes > me.m_limits.textBytes) {
        me.refuse(ErrorCode::XmlTextTooLong,
                  u"a text of more than %1 bytes"_s.arg(me.m_limits.textBytes));
        return;
    }
    me.m_handler.text({reinterpret_cast<const char *>(text), static_cast<std::size_t>(length)});
}

void XmlParser::Core::onDoctype(void *core, const xmlChar *, const xmlChar *, const xmlChar *)
{
    self(core)->refuse(ErrorCode::XmlDoctype, u"a document type definition is refused"_s);
}

bool XmlParser::Core::standsAtTheEnd() const
{
    // A character cut by the end leaves up to three bytes behind.
    constexpr qint64 cutCharacter = 3;
    const xmlParserInput *input = m_context->input;
    return input == nullptr || input->end - input->cur <= cutCharacter;
}

void XmlParser::Core::onError(void *core, xmlErrorPtr error)
{
    Core &me = *self(core);
    if (error->level < XML_ERR_ERROR || me.m_error) {
        return;
    }
    const QString detail = QString::fromUtf8(error->message).simplified();
    const bool isOpen = me.m_depth > 0 || !me.m_hasRoot;
    if (me.m_isLast && isOpen && (error->code == XML_ERR_DOCUMENT_END || me.standsAtTheEnd())) {
        me.refuse(ErrorCode::XmlTruncated, detail);
    } else if (isEncodingError(error->code) || detail.startsWith(notUtf8)) {
        me.refuse(ErrorCode::BadEncoding, detail);
    } else if (detail.contains(u"Huge input lookup"_s)) {
        me.refuse(ErrorCode::XmlTextTooLong, detail); // libxml2's own cap of ten million bytes.
    } else {
        me.refuse(ErrorCode::XmlMalformed, detail);
    }
}

void XmlParser::Core::open()
{
    m_context = xmlCreatePushParserCtxt(&m_sax, this, nullptr, 0, nullptr);
    Q_CHECK_PTR(m_context);
    const int encoding = m_decoder.ignoresDeclaration() ? XML_PARSE_IGNORE_ENC : 0;
    // Without XML_PARSE_NOENT an ampersand in an attribute stays written as a reference; there are
    // no other entities, for no definition gets this far.
    xmlCtxtUseOptions(m_context, XML_PARSE_NONET | XML_PARSE_NOENT | encoding);
}

Result<void> XmlParser::Core::parse(const QByteArray &utf8, bool isLast)
{
    if (m_context == nullptr && !utf8.isEmpty()) {
        if (!utf8.trimmed().startsWith('<')) {
            refuse(ErrorCode::XmlMalformed, u"does not begin with a tag"_s);
            return fail(*m_error);
        }
        open();
    }
    if (m_context != nullptr && (isLast || !utf8.isEmpty())) {
        m_isLast = isLast;
        const int code = xmlParseChunk(m_context, utf8.constData(), static_cast<int>(utf8.size()),
                                       isLast ? 1 : 0);
        if (code != XML_ERR_OK && !m_error && m_context->wellFormed == 0) {
            refuse(ErrorCode::XmlMalformed, u"libxml2 error %1"_s.arg(code));
        }
    }
    if (m_error) {
        return fail(*m_error);
    }
    return {};
}

Result<void> XmlParser::Core::feed(const QByteArray &block)
{
    if (m_error) {
        return fail(*m_error);
    }
    m_totalBytes += block.size();
    if (m_totalBytes > m_limits.totalBytes) {
        refuse(ErrorCode::TooLarge, u"more than %1 bytes"_s.arg(m_limits.totalBytes));
        return fail(*m_error);
    }
    const Result<QByteArray> utf8 = m_decoder.decode(block);
    if (!utf8) {
        refuse(utf8.error().code, utf8.error().detail);
        return fail(*m_error);
    }
    return parse(*utf8, false);
}

Result<void> XmlParser::Core::finish()
{
    if (m_error) {
        return fail(*m_error);
    }
    if (m_totalBytes == 0) {
        refuse(ErrorCode::EmptyFile, u"no bytes"_s);
        return fail(*m_error);
    }
    const Result<QByteArray> utf8 = m_decoder.finish();
    if (!utf8) {
        refuse(utf8.error().code, utf8.error().detail);
        return fail(*m_error);
    }
    const Result<void> rest = parse(*utf8, false);
    return rest ? parse({}, true) : rest;
}

void XmlHandler::refuse(ErrorCode code, const QString &detail)
{
    Q_ASSERT(m_parser != nullptr);
    m_parser->m_core->refuse(code, detail);
}

qint64 XmlHandler::line() const
{
    Q_ASSERT(m_parser != nullptr);
    return m_parser->m_core->line();
}

XmlParser::XmlParser(XmlHandler &handler, QString subject, const XmlLimits &limits)
    : m_core(std::make_unique<Core>(handler, std::move(subject), limits))
    , m_handler(handler)
{
    m_handler.m_parser = this;
}

XmlParser::~XmlParser()
{
    m_handler.m_parser = nullptr;
}

Result<void> XmlParser::feed(const QByteArray &block)
{
    return m_core->feed(block);
}

Result<void> XmlParser::finish()
{
    return m_core->finish();
}

Result<void> readXml(QIODevice &device, const QString &subject, XmlHandler &handler,
                     const JobContext &job, const XmlLimits &limits)
{
    XmlParser parser(handler, subject, limits);
    QByteArray block(blockBytes, Qt::Uninitialized);
    for (;;) {
        if (job.isCancelled()) {
            return fail(ErrorCode::Cancelled, subject);
        }
        const qint64 count = device.read(block.data(), block.size());
        if (count < 0) {
            return readFailure(device, subject);
        }
        if (count == 0) {
            return parser.finish();
        }
        job.progress().addBytes(count);
        if (Result<void> fed = parser.feed(block.first(count)); !fed) {
            return fed;
        }
    }
}

} // namespace muster
