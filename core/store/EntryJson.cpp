// SPDX-License-Identifier: Apache-2.0
#include "core/store/EntryJson.h"

#include "core/archive/TarHeader.h"
#include "core/store/LineFields.h"
#include "core/store/StorePaths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUtf8StringView>

#include <algorithm>
#include <climits>

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
        if (!entry.extras->member.isEmpty()) {
            line.name("member", entry.extras->member);
        }
        break;
    case Storage::Chunks:
        line.raw("chunks", piecesArray(entry.extras->pieces));
        break;
    case Storage::Export:
        line.name("export", entry.extras->exportPath);
        break;
    }
}

QByteArray bytesOf(const LineFields &fields, const char *key, const char *bytesKey)
{
    return fields.has(bytesKey) ? QByteArray::fromBase64(fields.text(bytesKey)) : fields.text(key);
}

/// Puts the hash into @p digest; false for what is none.
bool takeDigest(const QByteArray &hex, Digest &digest)
{
    const std::optional<Digest> read = Digest::fromHex(hex);
    digest = read.value_or(Digest{});
    return read.has_value();
}

bool takePieces(const QJsonArray &array, Entry &entry)
{
    qint64 total = 0;
    for (const auto &value : array) {
        Piece piece;
        piece.bytes = value[u"bytes"_s].toInteger(-1);
        if (!takeDigest(value[u"stored"_s].toString().toLatin1(), piece.stored)
            || !takeDigest(value[u"plain"_s].toString().toLatin1(), piece.plain) || piece.bytes < 0
            || piece.bytes > qint64(256) << 20U) {
            return false;
        }
        total += piece.bytes;
        entry.extras.edit().pieces.append(piece);
    }
    return total == entry.bytes;
}

bool takeContent(const LineFields &fields, Entry &entry)
{
    entry.bytes = fields.number("bytes");
    if (entry.bytes < 0 || !takeDigest(fields.text("sha256"), entry.sha256)) {
        return false;
    }
    entry.isSparse = fields.isTrue("sparse");
    if (fields.has("pack")) {
        entry.storage = Storage::Pack;
        entry.offset = fields.number("offset");
        if (fields.has("member")) {
            entry.extras.edit().member = bytesOf(fields, "member", "memberBytes");
        }
        return takeDigest(fields.text("pack"), entry.pack) && entry.offset >= 0;
    }
    if (fields.has("chunks")) {
        entry.storage = Storage::Chunks;
        return takePieces(fields.nested("chunks").array(), entry);
    }
    entry.storage = Storage::Export;
    EntryExtras &extras = entry.extras.edit();
    extras.exportPath = bytesOf(fields, "export", "exportBytes");
    // A path out of the set would let a forged entry copy a file of this computer.
    return extras.exportPath.startsWith("items/") && isSafePath(extras.exportPath);
}

bool takeHead(const LineFields &fields, EntryLine &line)
{
    const QByteArray type = fields.text("type");
    line.entry.kind = type == "folder" ? FileKind::Folder
                      : type == "link" ? FileKind::Link
                                       : FileKind::File;
    line.entry.item = int(std::min<qint64>(fields.number("item"), INT_MAX));
    line.folder = bytesOf(fields, "folder", "folderBytes");
    line.entry.path = bytesOf(fields, "path", "pathBytes");
    line.entry.fileId = fields.text("fileId").toULongLong();
    bool isOctal = false;
    line.entry.mode = fields.text("mode").toUInt(&isOctal, 8);
    return isOctal && fromDecimalSeconds(fields.text("modified"), line.entry.modifiedNs);
}

void takeAttributes(const LineFields &fields, Entry &entry)
{
    const QJsonObject attributes = fields.nested("xattrs").object();
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        entry.extras.edit().attributes.append(
            {it.key().toUtf8(), QByteArray::fromBase64(it.value().toString().toLatin1())});
    }
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
        line.name("link", entry.extras->link);
    }
    if (!entry.extras->attributes.isEmpty()) {
        LineWriter attributes;
        for (const ExtendedAttribute &attribute : entry.extras->attributes) {
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
    const std::optional<LineFields> fields = LineFields::parse(text);
    if (!fields) {
        return std::nullopt;
    }
    EntryLine line;
    if (fields->text("type") == "stale") {
        StaleMember stale;
        stale.path = bytesOf(*fields, "path", "pathBytes");
        stale.bytes = std::max<qint64>(fields->number("bytes"), 0);
        if (!takeDigest(fields->text("pack"), stale.pack) || stale.path.isEmpty()) {
            return std::nullopt;
        }
        line.stale = stale;
        return line;
    }
    if (!takeHead(*fields, line)
        || (line.entry.kind == FileKind::File && !takeContent(*fields, line.entry))) {
        return std::nullopt;
    }
    if (line.entry.kind == FileKind::Link) {
        line.entry.extras.edit().link = bytesOf(*fields, "link", "linkBytes");
    }
    if (fields->has("xattrs")) {
        takeAttributes(*fields, line.entry);
    }
    return line;
}

} // namespace muster
