// SPDX-License-Identifier: Apache-2.0
// Holds the CLIXML reader against files that a real PowerShell wrote.
#include "core/discovery/ClixmlObjects.h"

#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

const QString accountFiles =
    QStringLiteral(MUSTER_SOURCE_DIR) + u"/tests/data/accounts-powershell/"_s;

/// Looks at each object while it is there.
class Looking final : public ObjectVisitor
{
public:
    explicit Looking(std::function<void(const ObjectView &)> look)
        : m_look(std::move(look))
    {
    }
    Result<void> visit(const ObjectRecord &record) override
    {
        m_look(record.root());
        return {};
    }
    Result<void> visitAgain(qint64) override { return {}; }

private:
    std::function<void(const ObjectView &)> m_look;
};

Result<ObjectFile> lookAt(const QString &path, const std::function<void(const ObjectView &)> &look)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io, path, file.errorString());
    }
    ObjectNames names;
    Looking visitor(look);
    return readClixmlObjects(file, path, names, visitor, quietJob());
}

QString unitsOf(const QString &text)
{
    QStringList units;
    for (const QChar c : text) {
        units.append(QString::number(c.unicode(), 16).rightJustified(4, u'0').toUpper());
    }
    return units.join(u' ');
}

/// Import-Clixml puts this before the types of what it could not make whole again.
QString deserializedTypes(const ObjectView &value)
{
    const bool isWhole = value.typeNames().first() == u"System.Net.IPAddress"_s;
    QStringList types;
    for (const QString &type : value.typeNames()) {
        types.append(isWhole ? type : u"Deserialized."_s + type);
    }
    return u"typenames="_s + types.join(u'|');
}

QString dotNetDate(const QString &iso)
{
    static const QRegularExpression pattern(
        u"^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)(?:\\.(\\d+))?(.*)$"_s);
    const QRegularExpressionMatch match = pattern.match(iso);
    return match.captured(1) + u'.' + match.captured(2).leftJustified(7, u'0') + match.captured(3);
}

QString dotNetDuration(const QString &iso)
{
    static const QRegularExpression pattern(
        u"^(-?)P(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)(?:\\.(\\d+))?S)?)?$"_s);
    const QRegularExpressionMatch match = pattern.match(iso);
    const auto two = [&match](int group) { return match.captured(group).rightJustified(2, u'0'); };
    const QString days = match.captured(2).isEmpty() ? QString() : match.captured(2) + u'.';
    const QString ticks =
        match.captured(6).isEmpty() ? QString() : u'.' + match.captured(6).leftJustified(7, u'0');
    return match.captured(1) + days + two(3) + u':' + two(4) + u':' + two(5) + ticks;
}

struct Seen
{
    QString type;
    QJsonValue value;
};

Seen number(const QString &type, const ObjectView &value)
{
    return {type, value.text()};
}

Seen primitiveAsPowerShell(const ObjectView &value)
{
    const QString text = value.text();
    switch (value.type()) {
    case ValueType::Null:
        return {u"null"_s, QJsonValue::Null};
    case ValueType::Text:
    case ValueType::ScriptBlock: // Import-Clixml gives the text of a script, never the script.
        return {u"System.String"_s, unitsOf(text)};
    case ValueType::Char:
        return {u"System.Char"_s, text.toInt()};
    case ValueType::Byte:
        return number(u"System.Byte"_s, value);
    case ValueType::SignedByte:
        return number(u"System.SByte"_s, value);
    case ValueType::Int16:
        return number(u"System.Int16"_s, value);
    case ValueType::UInt16:
        return number(u"System.UInt16"_s, value);
    case ValueType::Int32:
        return number(u"System.Int32"_s, value);
    case ValueType::UInt32:
        return number(u"System.UInt32"_s, value);
    case ValueType::Int64:
        return number(u"System.Int64"_s, value);
    case ValueType::UInt64:
        return number(u"System.UInt64"_s, value);
    case ValueType::Decimal:
        return number(u"System.Decimal"_s, value);
    case ValueType::Single:
        return number(u"System.Single"_s, value);
    case ValueType::Double:
        return {u"System.Double"_s, QString(text).replace(u"INF"_s, u"Infinity"_s)};
    case ValueType::Boolean:
        return {u"System.Boolean"_s, text == u"true"_s ? u"True"_s : u"False"_s};
    case ValueType::DateTime:
        return {u"System.DateTime"_s, dotNetDate(text)};
    case ValueType::TimeSpan:
        return {u"System.TimeSpan"_s, dotNetDuration(text)};
    case ValueType::Guid:
        return {u"System.Guid"_s, text};
    case ValueType::Uri:
        return {u"System.Uri"_s, text};
    case ValueType::Bytes:
        return {u"System.Byte[]"_s, text};
    case ValueType::Version:
        return {u"System.Version"_s, text};
    case ValueType::Xml:
        return {u"System.Xml.XmlDocument"_s, text};
    case ValueType::Protected:
        return {u"System.Security.SecureString"_s, u"(protected)"_s + text};
    default:
        return {u"(none)"_s, text};
    }
}

/// What Import-Clixml makes of the value, told as make.ps1 tells it.
Seen asPowerShell(const ObjectView &value)
{
    const auto counted = [](int count) { return u"count=%1"_s.arg(count); };
    switch (value.type()) {
    case ValueType::List:
        return {u"System.Collections.ArrayList"_s, counted(value.count(NodeRole::Item))};
    case ValueType::Queue:
        return {u"System.Collections.Queue"_s, counted(value.count(NodeRole::Item))};
    case ValueType::Stack:
        return {u"System.Collections.Stack"_s, counted(value.count(NodeRole::Item))};
    case ValueType::Dictionary:
        return {value.typeNames().first(), counted(value.count(NodeRole::Key))};
    case ValueType::Object: {
        const QString first = value.typeNames().first();
        const bool keepsType = first == u"System.Net.IPAddress"_s
                               || first == u"System.Management.Automation.PSCustomObject"_s;
        return {keepsType ? first : u"System.Management.Automation.PSObject"_s,
                deserializedTypes(value)};
    }
    default:
        return primitiveAsPowerShell(value);
    }
}

} // namespace

class ClixmlSamplesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTypeIsWhatPowerShellReads();
    void sharedAndCyclicObjectsAreAnswered();
    void remoteSessionIsReadWhole();
};

void ClixmlSamplesTest::everyTypeIsWhatPowerShellReads()
{
    QFile answers(accountFiles + u"every-type.expected.json"_s);
    QVERIFY(answers.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(answers.readAll()).object();
    QVERIFY(expected.size() > 50);
    for (const QString &name : {u"every-type.clixml"_s, u"every-type-depth2.clixml"_s}) {
        QJsonObject found;
        MUSTER_VERIFY_OK(lookAt(accountFiles + name, [&found](const ObjectView &root) {
            root.forEachChild([&found](const ObjectView &property) {
                const Seen seen = asPowerShell(property);
                const std::string key(property.name());
                found.insert(QString::fromStdString(key),
                             QJsonObject{{u"type"_s, seen.type}, {u"value"_s, seen.value}});
            });
        }));
        for (auto it = expected.begin(); it != expected.end(); ++it) {
            QVERIFY2(found.value(it.key()) == it.value(),
                     qPrintable(it.key() + u": "_s
                                + QString::fromUtf8(
                                    QJsonDocument(found.value(it.key()).toObject()).toJson())));
        }
        QCOMPARE(found.size(), expected.size());
    }
}

void ClixmlSamplesTest::sharedAndCyclicObjectsAreAnswered()
{
    QStringList found;
    MUSTER_VERIFY_OK(lookAt(accountFiles + u"every-type.clixml"_s, [&found](
                                                                       const ObjectView &root) {
        root.property("Shared").forEachChild(
            [&found](const ObjectView &item) { found.append(item.property("Tag").text()); });
        const ObjectView self = root.property("Cycle").property("Self");
        found.append(self.type() == ValueType::Cycle ? u"cycle"_s : u"followed"_s);
        found.append(root.property("Enum").typeNames().value(1));
        found.append(
            root.property("Nested").property("A").property("b").property("C").property("D").text());
    }));
    QCOMPARE(found, (QStringList{u"same object twice"_s, u"same object twice"_s, u"cycle"_s,
                                 u"System.Enum"_s, u"deep"_s}));
}

void ClixmlSamplesTest::remoteSessionIsReadWhole()
{
    const QString path =
        QStringLiteral(MUSTER_SAMPLES) + u"/clixml-remotesession/RemoteSession.xml"_s;
    if (!QFile::exists(path)) {
        MUSTER_MISSING("The folder of real samples is not here.");
    }
    QStringList found;
    const Result<ObjectFile> file = lookAt(path, [&found](const ObjectView &root) {
        const std::string_view form = root.toStringUtf8();
        found.append(QString::fromUtf8(form.data(), static_cast<qsizetype>(form.size())));
        for (const char *name :
             {"ComputerType", "ComputerName", "ContainerId", "InstanceId", "Id", "Availability"}) {
            const ObjectView value = root.property(name);
            QVERIFY(value.exists());
            found.append(value.text());
        }
        QCOMPARE(root.property("VMId").type(), ValueType::Null);
        QCOMPARE(root.property("ContainerId").type(), ValueType::Text);
        const ObjectView table = root.property("ApplicationPrivateData");
        QCOMPARE(table.type(), ValueType::Dictionary);
        QCOMPARE(table.count(NodeRole::Key), 6);
        QCOMPARE(root.property("Availability").toStringUtf8(), std::string_view("Available"));
    });
    MUSTER_VERIFY_OK(file);
    QCOMPARE(file->records, 1);
    QVERIFY(file->warnings.isEmpty());
    QCOMPARE(found, (QStringList{u"[PSSession]WinRM1"_s, u"0"_s, u"edge.contoso.com"_s, u""_s,
                                 u"7cec96db-aaf9-42e1-950f-c1359e579458"_s, u"1"_s, u"1"_s}));
}

QTEST_GUILESS_MAIN(ClixmlSamplesTest)
#include "tst_ClixmlSamples.moc"
