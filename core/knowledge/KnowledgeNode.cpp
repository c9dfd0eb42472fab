// SPDX-License-Identifier: Apache-2.0
#include "core/knowledge/KnowledgeNode.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int maximumDepth = 32;
constexpr qsizetype maximumBytes = qsizetype{4} * 1024 * 1024;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

/// Reads one document by recursive descent, counting lines as it goes.
class Parser final
{
public:
    Parser(QString text, QString subject)
        : m_text(std::move(text))
        , m_subject(std::move(subject))
    {
    }

    Result<KnowledgeNode> document()
    {
        Result<KnowledgeNode> root = value(0);
        if (!root) {
            return root;
        }
        skipSpace();
        if (m_at < m_text.size()) {
            return refuse(u"text after the end of the document"_s);
        }
        return root;
    }

private:
    Result<KnowledgeNode> value(int depth);
    Result<KnowledgeNode> object(int depth);
    Result<KnowledgeNode> list(int depth);
    Result<KnowledgeNode> number();
    Result<KnowledgeNode> word();
    Result<QString> string();
    Result<QChar> escaped();

    [[nodiscard]] Failure refuse(const QString &detail) const
    {
        return fail(ErrorCode::KnowledgeInvalid, m_subject, detail, m_line);
    }
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }
    bool take(QChar c)
    {
        skipSpace();
        if (m_at >= m_text.size() || m_text.at(m_at) != c) {
            return false;
        }
        ++m_at;
        return true;
    }
    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text.at(m_at))) {
            m_line += m_text.at(m_at) == u'\n' ? 1 : 0;
            ++m_at;
        }
    }
    [[nodiscard]] KnowledgeNode node(KnowledgeNode::Kind kind) const
    {
        KnowledgeNode made;
        made.kind = kind;
        made.line = m_line;
        return made;
    }

    QString m_text;
    QString m_subject;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

Result<KnowledgeNode> Parser::value(int depth)
{
    skipSpace();
    if (depth > maximumDepth) {
        return refuse(u"nested deeper than %1"_s.arg(maximumDepth));
    }
    if (m_at >= m_text.size()) {
        return refuse(u"ends in the middle of a value"_s);
    }
    const QChar c = peek();
    if (c == u'{') {
        return object(depth);
    }
    if (c == u'[') {
        return list(depth);
    }
    if (c == u'"') {
        KnowledgeNode made = node(KnowledgeNode::Kind::Text);
        Result<QString> text = string();
        if (!text) {
            return fail(text.error());
        }
        made.text = *text;
        return made;
    }
    return c == u'-' || (c >= u'0' && c <= u'9') ? number() : word();
}

Result<KnowledgeNode> Parser::object(int depth)
{
    KnowledgeNode made = node(KnowledgeNode::Kind::Object);
    take(u'{');
    if (take(u'}')) {
        return made;
    }
    do {
        skipSpace();
        KnowledgeMember member;
        member.line = m_line;
        if (peek() != u'"') {
            return refuse(u"expected a key in double quotes"_s);
        }
        Result<QString> key = string();
        if (!key) {
            return fail(key.error());
        }
        member.key = *key;
        const bool isTwice =
            std::any_of(made.members.begin(), made.members.end(),
                        [&member](const KnowledgeMember &m) { return m.key == member.key; });
        if (isTwice) {
            return refuse(u"key \"%1\" stands twice in one object"_s.arg(member.key));
        }
        if (!take(u':')) {
            return refuse(u"expected ':' after key \"%1\""_s.arg(member.key));
        }
        Result<KnowledgeNode> inner = value(depth + 1);
        if (!inner) {
            return inner;
        }
        member.value = std::move(*inner);
        made.members.push_back(std::move(member));
    } while (take(u','));
    if (!take(u'}')) {
        return refuse(u"expected ',' or '}'"_s);
    }
    return made;
}

Result<KnowledgeNode> Parser::list(int depth)
{
    KnowledgeNode made = node(KnowledgeNode::Kind::List);
    take(u'[');
    if (take(u']')) {
        return made;
    }
    do {
        Result<KnowledgeNode> element = value(depth + 1);
        if (!element) {
            return element;
        }
        made.elements.push_back(std::move(*element));
    } while (take(u','));
    if (!take(u']')) {
        return refuse(u"expected ',' or ']'"_s);
    }
    return made;
}

Result<KnowledgeNode> Parser::number()
{
    KnowledgeNode made = node(KnowledgeNode::Kind::Number);
    const qsizetype start = m_at;
    while (m_at < m_text.size() && u"+-.eE0123456789"_s.contains(m_text.at(m_at))) {
        ++m_at;
    }
    const QString written = m_text.mid(start, m_at - start);
    bool isNumber = false;
    made.number = written.toDouble(&isNumber);
    if (!isNumber) {
        return refuse(u"\"%1\" is no number"_s.arg(written));
    }
    return made;
}

Result<KnowledgeNode> Parser::word()
{
    const auto takes = [this](QStringView text) {
        if (!QStringView(m_text).mid(m_at).startsWith(text)) {
            return false;
        }
        m_at += text.size();
        return true;
    };
    KnowledgeNode made = node(KnowledgeNode::Kind::Boolean);
    if (takes(u"true")) {
        made.boolean = true;
        return made;
    }
    if (takes(u"false")) {
        return made;
    }
    if (takes(u"null")) {
        made.kind = KnowledgeNode::Kind::Null;
        return made;
    }
    return refuse(u"unexpected '%1'"_s.arg(peek()));
}

Result<QString> Parser::string()
{
    QString text;
    ++m_at; // The opening quote.
    while (m_at < m_text.size()) {
        const QChar c = m_text.at(m_at++);
        if (c == u'"') {
            return text;
        }
        if (c.unicode() < 0x20) {
            return refuse(u"a text goes on past the end of its line"_s);
        }
        if (c != u'\\') {
            text.append(c);
            continue;
        }
        const Result<QChar> special = escaped();
        if (!special) {
            return fail(special.error());
        }
        text.append(*special);
    }
    return refuse(u"ends in the middle of a text"_s);
}

Result<QChar> Parser::escaped()
{
    static const QString letters = u"\"\\/bfnrt"_s;
    static const QString meanings = u"\"\\/\b\f\n\r\t"_s;
    const QChar c = peek();
    ++m_at;
    const qsizetype known = letters.indexOf(c);
    if (known >= 0) {
        return meanings.at(known);
    }
    bool isHex = false;
    const QString digits = m_text.mid(m_at, 4);
    const ushort code = digits.toUShort(&isHex, 16);
    if (c != u'u' || digits.size() != 4 || !isHex) {
        return refuse(u"unknown escape \"\\%1\""_s.arg(c));
    }
    m_at += 4;
    return QChar(code);
}

} // namespace

Result<KnowledgeNode> parseKnowledge(const QByteArray &json, const QString &subject)
{
    if (json.size() > maximumBytes) {
        return fail(ErrorCode::KnowledgeInvalid, subject, u"over %1 bytes"_s.arg(maximumBytes));
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text;
    qint64 line = 0;
    // Line by line, so that a wrong byte is reported with its line.
    for (const QByteArray &part : json.split('\n')) {
        text += line++ > 0 ? u"\n"_s : QString();
        text += decoder.decode(part);
        if (decoder.hasError()) {
            return fail(ErrorCode::KnowledgeInvalid, subject, u"not UTF-8"_s, line);
        }
    }
    return Parser(text, subject).document();
}

} // namespace muster
