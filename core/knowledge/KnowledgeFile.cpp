// SPDX-License-Identifier: Apache-2.0
#include "core/knowledge/KnowledgeFile.h"

#include <QFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

// The resources lie in a static library, whose objects the linker drops unless something names
// them; the macro may not stand in a namespace.
static void initialiseKnowledgeResources()
{
    Q_INIT_RESOURCE(knowledge);
}

namespace muster {

namespace {

QString kindName(KnowledgeNode::Kind kind)
{
    static const QStringList names{u"null"_s,   u"true or false"_s, u"a number"_s,
                                   u"a text"_s, u"a list"_s,        u"an object"_s};
    return names.at(static_cast<qsizetype>(kind));
}

} // namespace

void KnowledgeFault::report(qint64 line, const QString &detail)
{
    if (!m_first) {
        m_first = Error{ErrorCode::KnowledgeInvalid, m_subject, detail, line};
    }
}

Result<void> KnowledgeFault::outcome() const
{
    if (m_first) {
        return fail(*m_first);
    }
    return {};
}

KnowledgeReader::KnowledgeReader(const KnowledgeNode &object, KnowledgeFault &fault)
    : m_object(object)
    , m_fault(fault)
{
    if (object.kind != KnowledgeNode::Kind::Object) {
        refuse(u"expected an object, found %1"_s.arg(kindName(object.kind)));
    }
}

const KnowledgeNode *KnowledgeReader::find(const QString &key) const
{
    const auto found =
        std::find_if(m_object.members.begin(), m_object.members.end(),
                     [&key](const KnowledgeMember &member) { return member.key == key; });
    return found == m_object.members.end() ? nullptr : &found->value;
}

const KnowledgeNode *KnowledgeReader::take(const QString &key, KnowledgeNode::Kind kind,
                                           bool isRequired)
{
    m_taken.insert(key);
    const KnowledgeNode *node = find(key);
    if (node == nullptr) {
        if (isRequired) {
            refuse(u"key \"%1\" is missing"_s.arg(key));
        }
        return nullptr;
    }
    if (node->kind != kind) {
        m_fault.report(node->line, u"\"%1\" must be %2, not %3"_s.arg(key, kindName(kind),
                                                                      kindName(node->kind)));
        return nullptr;
    }
    if (kind == KnowledgeNode::Kind::Text && node->text.trimmed().isEmpty()) {
        m_fault.report(node->line, u"\"%1\" is empty"_s.arg(key));
        return nullptr;
    }
    return node;
}

QString KnowledgeReader::text(const QString &key)
{
    const KnowledgeNode *node = take(key, KnowledgeNode::Kind::Text, true);
    return node == nullptr ? QString() : node->text;
}

QString KnowledgeReader::optionalText(const QString &key)
{
    const KnowledgeNode *node = take(key, KnowledgeNode::Kind::Text, false);
    return node == nullptr ? QString() : node->text;
}

QStringList KnowledgeReader::takeTexts(const QString &key, bool isRequired)
{
    const KnowledgeNode *list = take(key, KnowledgeNode::Kind::List, isRequired);
    if (list == nullptr) {
        return {};
    }
    QStringList texts;
    for (const KnowledgeNode &element : list->elements) {
        if (element.kind != KnowledgeNode::Kind::Text || element.text.trimmed().isEmpty()) {
            m_fault.report(element.line,
                           u"\"%1\" may hold only texts that are not empty"_s.arg(key));
            return {};
        }
        texts.append(element.text);
    }
    if (texts.isEmpty()) {
        m_fault.report(list->line, u"\"%1\" is an empty list"_s.arg(key));
    }
    return texts;
}

QStringList KnowledgeReader::texts(const QString &key)
{
    return takeTexts(key, true);
}

QStringList KnowledgeReader::optionalTexts(const QString &key)
{
    return takeTexts(key, false);
}

LocalText KnowledgeReader::toLocalText(const KnowledgeNode &node)
{
    KnowledgeReader reader(node, m_fault);
    LocalText made{reader.text(u"en"_s), reader.text(u"es"_s)};
    reader.finish();
    return made;
}

LocalText KnowledgeReader::localText(const QString &key)
{
    const KnowledgeNode *node = take(key, KnowledgeNode::Kind::Object, true);
    return node == nullptr ? LocalText() : toLocalText(*node);
}

LocalText KnowledgeReader::optionalLocalText(const QString &key)
{
    const KnowledgeNode *node = take(key, KnowledgeNode::Kind::Object, false);
    return node == nullptr ? LocalText() : toLocalText(*node);
}

QList<LocalText> KnowledgeReader::optionalLocalTexts(const QString &key)
{
    QList<LocalText> made;
    const KnowledgeNode *list = take(key, KnowledgeNode::Kind::List, false);
    if (list != nullptr) {
        for (const KnowledgeNode &element : list->elements) {
            made.append(toLocalText(element));
        }
    }
    return made;
}

qint64 KnowledgeReader::number(const QString &key)
{
    const KnowledgeNode *node = take(key, KnowledgeNode::Kind::Number, true);
    return node == nullptr ? 0 : optionalNumber(key, 0);
}

qint64 KnowledgeReader::optionalNumber(const QString &key, qint64 otherwise)
{
    const KnowledgeNode *node = take(key, KnowledgeNode::Kind::Number, false);
    return node == nullptr ? otherwise : toNumber(*node, key, otherwise);
}

QList<qint64> KnowledgeReader::numbers(const QString &key)
{
    QList<qint64> made;
    const KnowledgeNode *list = take(key, KnowledgeNode::Kind::List, true);
    if (list != nullptr) {
        for (const KnowledgeNode &element : list->elements) {
            made.append(toNumber(element, key, 0));
        }
    }
    return made;
}

qint64 KnowledgeReader::toNumber(const KnowledgeNode &node, const QString &key, qint64 otherwise)
{
    if (node.kind != KnowledgeNode::Kind::Number || node.number < 0 || node.number > 9e15
        || std::floor(node.number) != node.number) {
        m_fault.report(node.line, u"\"%1\" must be a whole number of at least 0"_s.arg(key));
        return otherwise;
    }
    return static_cast<qint64>(node.number);
}

bool KnowledgeReader::optionalFlag(const QString &key)
{
    const KnowledgeNode *node = take(key, KnowledgeNode::Kind::Boolean, false);
    return node != nullptr && node->boolean;
}

QDate KnowledgeReader::takeDate(const QString &key, bool isRequired)
{
    const KnowledgeNode *node = take(key, KnowledgeNode::Kind::Text, isRequired);
    if (node == nullptr) {
        return {};
    }
    const QDate made = QDate::fromString(node->text, Qt::ISODate);
    if (!made.isValid()) {
        m_fault.report(node->line, u"\"%1\" must be a date such as 2025-10-14"_s.arg(key));
    }
    return made;
}

QDate KnowledgeReader::date(const QString &key)
{
    return takeDate(key, true);
}

QDate KnowledgeReader::optionalDate(const QString &key)
{
    return takeDate(key, false);
}

QList<ProductVersion> KnowledgeReader::takeVersions(const QString &key, bool isRequired)
{
    QList<ProductVersion> versions;
    const QStringList words = takeTexts(key, isRequired);
    for (const QString &word : words) {
        const std::optional<ProductVersion> version = versionFromWord(word);
        if (!version || versions.contains(*version)) {
            m_fault.report(
                find(key)->line,
                u"\"%1\" of \"%2\" is no version word, or stands twice"_s.arg(word, key));
            return {};
        }
        versions.append(*version);
    }
    return versions;
}

QList<ProductVersion> KnowledgeReader::versions(const QString &key)
{
    return takeVersions(key, true);
}

QList<ProductVersion> KnowledgeReader::optionalVersions(const QString &key)
{
    return takeVersions(key, false);
}

QList<Target> KnowledgeReader::targets(const QString &key)
{
    QList<Target> made;
    const QStringList words = takeTexts(key, true);
    for (const QString &word : words) {
        const std::optional<Target> target = targetFromWord(word);
        if (!target) {
            m_fault.report(find(key)->line, u"\"%1\" is no target word"_s.arg(word));
            return {};
        }
        made.append(*target);
    }
    return made;
}

int KnowledgeReader::word(const QString &key, const QStringList &words)
{
    return take(key, KnowledgeNode::Kind::Text, true) == nullptr ? 0 : optionalWord(key, words, 0);
}

int KnowledgeReader::optionalWord(const QString &key, const QStringList &words, int otherwise)
{
    const KnowledgeNode *node = take(key, KnowledgeNode::Kind::Text, false);
    if (node == nullptr) {
        return otherwise;
    }
    const qsizetype place = words.indexOf(node->text);
    if (place < 0) {
        m_fault.report(node->line, u"\"%1\" of \"%2\" is none of: %3"_s.arg(node->text, key,
                                                                            words.join(u", "_s)));
        return otherwise;
    }
    return static_cast<int>(place);
}

void KnowledgeReader::objects(const QString &key,
                              const std::function<void(KnowledgeReader &)> &read)
{
    if (take(key, KnowledgeNode::Kind::List, true) != nullptr) {
        optionalObjects(key, read);
    }
}

void KnowledgeReader::optionalObjects(const QString &key,
                                      const std::function<void(KnowledgeReader &)> &read)
{
    const KnowledgeNode *list = take(key, KnowledgeNode::Kind::List, false);
    if (list == nullptr) {
        return;
    }
    for (const KnowledgeNode &element : list->elements) {
        KnowledgeReader reader(element, m_fault);
        read(reader);
        reader.finish();
    }
}

void KnowledgeReader::optionalObject(const QString &key,
                                     const std::function<void(KnowledgeReader &)> &read)
{
    const KnowledgeNode *node = take(key, KnowledgeNode::Kind::Object, false);
    if (node != nullptr) {
        KnowledgeReader reader(*node, m_fault);
        read(reader);
        reader.finish();
    }
}

void KnowledgeReader::entries(const QString &key,
                              const std::function<void(const QString &, KnowledgeReader &)> &read)
{
    const KnowledgeNode *node = take(key, KnowledgeNode::Kind::Object, true);
    if (node == nullptr) {
        return;
    }
    for (const KnowledgeMember &member : node->members) {
        KnowledgeReader reader(member.value, m_fault);
        read(member.key, reader);
        reader.finish();
    }
}

KnowledgeStamp KnowledgeReader::stamp()
{
    KnowledgeStamp made;
    made.format = static_cast<int>(number(u"format"_s));
    if (made.format != 1) {
        refuse(u"format %1 is not known, only 1"_s.arg(made.format));
    }
    made.reviewed = date(u"reviewed"_s);
    made.source = text(u"source"_s);
    return made;
}

void KnowledgeReader::finish()
{
    for (const KnowledgeMember &member : m_object.members) {
        if (!m_taken.contains(member.key)) {
            m_fault.report(member.line, u"unknown key \"%1\""_s.arg(member.key));
        }
    }
}

Result<QByteArray> readKnowledgeText(const QString &path)
{
    initialiseKnowledgeResources();
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorCode::NotFound, path);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, path, file.errorString());
    }
    return file.readAll();
}

Result<void> readKnowledgeFile(const QString &path,
                               const std::function<void(KnowledgeReader &)> &read)
{
    const Result<QByteArray> json = readKnowledgeText(path);
    if (!json) {
        return fail(json.error());
    }
    const Result<KnowledgeNode> root = parseKnowledge(*json, path);
    if (!root) {
        return fail(root.error());
    }
    KnowledgeFault fault(path);
    KnowledgeReader reader(*root, fault);
    read(reader);
    reader.finish();
    return fault.outcome();
}

bool coversVersion(const QList<ProductVersion> &stated, ProductVersion version)
{
    return stated.contains(version)
           || (version == ProductVersion::Sfb2019OrSe
               && (stated.contains(ProductVersion::Sfb2019)
                   || stated.contains(ProductVersion::SubscriptionEdition)));
}

} // namespace muster
