// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/KitManifest.h"

#include "core/discovery/TextDecoding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

constexpr int knownVersion = 1;

/// Reads one kit.json and remembers the first thing that is wrong.
class ManifestParser
{
public:
    ManifestParser(const QByteArray &bytes, QString subject)
        : m_bytes(decodeHead(bytes))
        , m_subject(std::move(subject))
    {
    }

    Result<KitManifest> parse();

private:
    Failure invalid(const QString &what, qsizetype at = -1) const
    {
        const qint64 line = at < 0 ? 0 : m_bytes.first(at).count('\n') + 1;
        return fail(ErrorCode::KitManifestInvalid, m_subject, what, line);
    }
    /// Where a text of the file stands, for the line of an error.
    qsizetype placeOf(const QString &text) const
    {
        return m_bytes.indexOf(QByteArray("\"" + text.toUtf8() + "\""));
    }
    Result<KitEntry> parseEntry(const QJsonObject &object, const QJsonObject &defaults) const;
    Result<QString> text(const QJsonObject &object, const QString &key) const;

    QByteArray m_bytes;
    QString m_subject;
};

Result<QString> ManifestParser::text(const QJsonObject &object, const QString &key) const
{
    const QJsonValue value = object.value(key);
    if (!value.isString() && !value.isUndefined() && !value.isNull()) {
        return invalid(key + u" is no text"_s, placeOf(key));
    }
    return value.toString();
}

Result<KitEntry> ManifestParser::parseEntry(const QJsonObject &object,
                                            const QJsonObject &defaults) const
{
    static const QRegularExpression hash(u"^[0-9a-fA-F]{64}$"_s);
    QHash<QString, QString> values;
    for (const QString &key : {u"path"_s, u"item"_s, u"scope"_s, u"command"_s, u"takenAt"_s,
                               u"takenBy"_s, u"takenFrom"_s, u"sha256"_s}) {
        const bool isInherited = key.startsWith(u"taken"_s) && !object.contains(key);
        const Result<QString> value = text(isInherited ? defaults : object, key);
        if (!value) {
            return fail(value.error());
        }
        values.insert(key, *value);
    }
    KitEntry entry;
    entry.path = values.value(u"path"_s).replace(u'\\', u'/');
    if (entry.path.isEmpty() || entry.path.startsWith(u'/')
        || entry.path.split(u'/').contains(u".."_s)) {
        return invalid(u"a file needs a path inside the kit"_s, placeOf(values.value(u"path"_s)));
    }
    const QString takenAt = values.value(u"takenAt"_s);
    entry.takenAt = QDateTime::fromString(takenAt, Qt::ISODateWithMs);
    if (!takenAt.isEmpty()
        && (!entry.takenAt.isValid() || entry.takenAt.timeSpec() == Qt::LocalTime)) {
        return invalid(u"takenAt needs ISO 8601 with Z or an offset"_s, placeOf(takenAt));
    }
    entry.takenAt = entry.takenAt.toUTC();
    const QString sha256 = values.value(u"sha256"_s);
    if (!sha256.isEmpty() && !hash.match(sha256).hasMatch()) {
        return invalid(u"sha256 needs 64 hexadecimal digits"_s, placeOf(sha256));
    }
    entry.sha256 = sha256.toLatin1().toLower();
    entry.itemId = values.value(u"item"_s);
    entry.scope = values.value(u"scope"_s);
    entry.command = values.value(u"command"_s);
    entry.takenBy = values.value(u"takenBy"_s);
    entry.takenFrom = values.value(u"takenFrom"_s);
    return entry;
}

Result<KitManifest> ManifestParser::parse()
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        return invalid(error.errorString(), qMin(qsizetype{error.offset}, m_bytes.size()));
    }
    const QJsonObject root = document.object();
    if (root.value(u"format"_s).toString() != u"muster-kit"_s) {
        return invalid(u"format is not muster-kit"_s, 0);
    }
    if (root.value(u"version"_s).toInt() != knownVersion) {
        return invalid(u"only version 1 is known"_s, placeOf(u"version"_s));
    }
    if (!root.value(u"files"_s).isArray()) {
        return invalid(u"files is no list"_s, placeOf(u"files"_s));
    }
    KitManifest manifest;
    for (const auto &value : root.value(u"files"_s).toArray()) {
        if (!value.isObject()) {
            return invalid(u"an entry of files is no object"_s, placeOf(u"files"_s));
        }
        const Result<KitEntry> entry = parseEntry(value.toObject(), root);
        if (!entry) {
            return fail(entry.error());
        }
        if (manifest.find(entry->path) != nullptr) {
            return invalid(u"%1 is named twice"_s.arg(entry->path), placeOf(entry->path));
        }
        manifest.files.append(*entry);
    }
    return manifest;
}

} // namespace

const KitEntry *KitManifest::find(const QString &path) const
{
    const auto found = std::find_if(files.begin(), files.end(), [&path](const KitEntry &entry) {
        return entry.path.compare(path, Qt::CaseInsensitive) == 0;
    });
    return found == files.end() ? nullptr : &*found;
}

Result<KitManifest> parseKitManifest(const QByteArray &bytes, const QString &subject)
{
    return ManifestParser(bytes, subject).parse();
}

} // namespace muster
