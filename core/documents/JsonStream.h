// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>

namespace muster {

/// Writes JSON piece by piece, for data sets that should not stand in memory twice.
class JsonStream
{
public:
    explicit JsonStream(std::function<void(QByteArrayView)> sink)
        : m_sink(std::move(sink))
    {
    }
    ~JsonStream() { flush(); }
    JsonStream(const JsonStream &) = delete;
    JsonStream &operator=(const JsonStream &) = delete;

    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }
    void key(const QString &name);
    void value(const QString &text);
    void value(qint64 number);
    void value(bool truth);
    void value(const QDateTime &time); ///< ISO 8601 in UTC; null when invalid.
    void null();

    void member(const QString &name, const QString &text);
    void member(const QString &name, qint64 number);
    void member(const QString &name, bool truth);
    void member(const QString &name, const QDateTime &time);
    void member(const QString &name, const QStringList &texts);
    void flush();

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void quoted(const QString &text);

    std::function<void(QByteArrayView)> m_sink;
    QByteArray m_buffer;
    bool m_needsComma = false;
};

/// Writes member @p name: an array with one object for each of @p values, whose members @p write writes.
template <typename List, typename Write>
void writeObjects(JsonStream &json, const QString &name, const List &values, const Write &write)
{
    json.key(name);
    json.beginArray();
    for (const auto &value : values) {
        json.beginObject();
        write(value);
        json.endObject();
    }
    json.endArray();
}

} // namespace muster
