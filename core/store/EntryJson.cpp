// SPDX-License-Identifier: Apache-2.0
#include "core/store/EntryJson.h"

#include "core/archive/TarHeader.h"
#include "core/store/StorePaths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUtf8StringView>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

void appendQuoted(QByteArray &line, const QByteArray &utf8)
{
    line += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            line += '\\';
            line += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            line += "\\u00" + QByteArray(1, c).toHex();
        } else {
            line += c;
        }
    }
    line += '"';
}

/// Written by hand: a tree has a line for each of its files, and QJsonDocument takes ten times as
/// long.
class LineWriter
{
public:
    void text(const char *key, const QByteArray &utf8)
    {
        begin(key);
        appendQuoted(m_line, utf8);
    }
    /// A name that may be any bytes.
    void name(const char *key, const QByteArray &bytes)
    {
        if (QUtf8StringView(bytes).isValidUtf8()) {
            text(key, bytes);
            return;
        }
        text(key, QString::fromUtf8(bytes).toUtf8());
        text(QByteArray(key).append("Bytes").constData(), bytes.toBase64());
    }
    void number(const char *key, qint64 value)
    {
        begin(key);
        m_line += QByteArray::number(value);
    }
    void raw(const char *key, const QByteArray &json)
    {
        begin(key);
        m_line += json;
    }
    [[nodiscard]] QByteArray object() const { return m_line + '}'; }

private:
    void begin(const char *key)
    {
        m_line += m_line.isEmpty() ? '{' : ',';
        appendQuoted(m_line, key);
        m_line += ':';
    }
    QByteArray m_line;
};

QByteArray kindWord(FileKind kind)
{
    return kind == FileKind::Folder ? "folder" : kind == FileKind::Link ? "link" : "file";
}

QByteArray piecesArray(const QList<Piece> &pieces)
{
    QByteArrayList array;
    for (const Piece &piece : pieces) {
        LineWriter object;
        object.text("stored", piece.stored.toHex());
        object.text("plain", piece.plain.toHex());
        object.number("bytes", piece.bytes);
        array.append(object.object());
    }
    return '[' + array.join(',') + ']';
}

void writeStorage(LineWriter &line, const Entry &entry)
{
    switch (entry.storage) {
    case Storage::Nowhere:
        break;
    case Storage::Pack:
        line.text("pack", entry.pack.toHex());
        line.number("offset", entry.offset);
        if (!entry.member.isEmpty()) {
            line.name("member", entry.member);
        }
        break;
    case Storage::Chunks:
        line.raw("chunks", piecesArray(entry.pieces));
        break;
    case Storage::Export:
        line.name("export", entry.exportPath);
        break;
    }
}

QByteArray bytesOf(const QJsonObject &object, const QString &key)
{
    const QJsonValue bytes = object[key + u"Bytes"_s];
    return bytes.isString() ? QByteArray::fromBase64(bytes.toString().toLatin1())
                            : object[key].toString().toUtf8();
}

/// Puts the hash into @p digest; false for what is none.
bool takeDigest(const QJsonValue &value, Digest &digest)
{
    const std::optional<Digest> read = Digest::fromHex(value.toString().toLatin1());
    digest = read.value_or(Digest{});
    return read.has_value();
}

bool takePieces(const QJsonArray &array, Entry &entry)
{
    qint64 total = 0;
    for (const auto &value : array) {
        Piece piece;
        piece.bytes = value[u"bytes"_s].toInteger(-1);
        if (!takeDigest(value[u"stored"_s], piece.stored)
            || !takeDigest(value[u"plain"_s], piece.plain) || piece.bytes < 0
            || piece.bytes > qint64(256) << 20U) {
            return false;
        }
        total += piece.bytes;
        entry.pieces.append(piece);
    }
    return total == entry.bytes;
}

bool takeContent(const QJsonObject &object, Entry &entry)
{
    entry.bytes = object[u"bytes"_s].toInteger(-1);
    if (entry.bytes < 0 || !takeDigest(object[u"sha256"_s], entry.sha256)) {
        return false;
    }
    entry.isSparse = object[u"sparse"_s].toBool();
    if (object.contains(u"pack"_s)) {
        entry.storage = Storage::Pack;
        entry.offset = object[u"offset"_s].toInteger(-1);
        entry.member = bytesOf(object, u"member"_s);
        return takeDigest(object[u"pack"_s], entry.pack) && entry.offset >= 0;
    }
    if (object.contains(u"chunks"_s)) {
        entry.storage = Storage::Chunks;
        return takePieces(object[u"chunks"_s].toArray(), entry);
    }
    entry.storage = Storage::Export;
    entry.exportPath = bytesOf(object, u"export"_s);
    // A path out of the set would let a forged entry copy a file of this computer.
    return entry.exportPath.startsWith("items/") && isSafePath(entry.exportPath);
}

bool takeHead(const QJsonObject &object, EntryLine &line)
{
    const QString type = object[u"type"_s].toString();
    line.entry.kind = type == u"folder" ? FileKind::Folder
                      : type == u"link" ? FileKind::Link
                                        : FileKind::File;
    line.entry.item = object[u"item"_s].toInt(-1);
    line.folder = object[u"folder"_s].toString().toUtf8();
    line.entry.path = bytesOf(object, u"path"_s);
    line.entry.fileId = object[u"fileId"_s].toString().toULongLong();
    bool isOctal = false;
    line.entry.mode = object[u"mode"_s].toString().toUInt(&isOctal, 8);
    return isOctal
           && fromDecimalSeconds(object[u"modified"_s].toString().toLatin1(),
                                 line.entry.modifiedNs);
}

} // namespace

QByteArray toLine(const Entry &entry, const QByteArray &folder)
{
    LineWriter line;
    line.text("type", kindWord(entry.kind));
    if (folder.isEmpty()) {
        line.number("item", entry.item);
    } else {
        line.name("folder", folder);
    }
    line.name("path", entry.path);
    line.text("modified", toDecimalSeconds(entry.modifiedNs));
    line.text("mode", '0' + QByteArray::number(entry.mode, 8));
    if (entry.fileId != 0) {
        line.text("fileId", QByteArray::number(entry.fileId));
    }
    if (entry.kind == FileKind::File) {
        line.number("bytes", entry.bytes);
        line.text("sha256", entry.sha256.toHex());
        if (entry.isSparse) {
            line.raw("sparse", "true");
        }
    }
    writeStorage(line, entry);
    if (entry.kind == FileKind::Link) {
        line.name("link", entry.link);
    }
    if (!entry.attributes.isEmpty()) {
        LineWriter attributes;
        for (const ExtendedAttribute &attribute : entry.attributes) {
            // A name that is no text would make the whole line unreadable.
            const QByteArray name = QString::fromUtf8(attribute.name).toUtf8();
            attributes.text(name.constData(), attribute.value.toBase64());
        }
        line.raw("xattrs", attributes.object());
    }
    return line.object() + '\n';
}

QByteArray toLine(const StaleMember &member)
{
    LineWriter line;
    line.text("type", "stale");
    line.text("pack", member.pack.toHex());
    line.name("path", member.path);
    if (member.bytes > 0) {
        line.number("bytes", member.bytes);
    }
    return line.object() + '\n';
}

std::optional<EntryLine> entryFromLine(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    EntryLine line;
    if (object[u"type"_s] == u"stale"_s) {
        StaleMember stale;
        stale.path = bytesOf(object, u"path"_s);
        stale.bytes = std::max<qint64>(object[u"bytes"_s].toInteger(), 0);
        if (!takeDigest(object[u"pack"_s], stale.pack) || stale.path.isEmpty()) {
            return std::nullopt;
        }
        line.stale = stale;
        return line;
    }
    if (object.isEmpty() || !takeHead(object, line)) {
        return std::nullopt;
    }
    if (line.entry.kind == FileKind::File && !takeContent(object, line.entry)) {
        return std::nullopt;
    }
    line.entry.link = bytesOf(object, u"link"_s);
    const QJsonObject attributes = object[u"xattrs"_s].toObject();
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        line.entry.attributes.append(
            {it.key().toUtf8(), QByteArray::fromBase64(it.value().toString().toLatin1())});
    }
    return line;
}

} // namespace muster
