// SPDX-License-Identifier: Apache-2.0
// Reads the translation files and refuses what a person would stumble over.
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< One, or one for each plural form.
    bool isUnfinished = false;
    bool isPlural = false;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(u"numerus"_s) == u"yes"_s;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            message.isUnfinished = xml.attributes().value(u"type"_s) == u"unfinished"_s;
            if (!message.isPlural) {
                message.translations.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement()) {
                message.translations.append(xml.readElementText());
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QString pathOf(const QString &language)
{
    return QStringLiteral(MUSTER_SOURCE_DIR "/translations/muster_%1.ts").arg(language);
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    QString context;
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name"_s) {
                context = xml.readElementText();
            } else {
                messages.append(readMessage(xml, context));
            }
        }
    }
    return messages;
}

QSet<QString> placeholdersOf(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:\\d|n|L\\d)"_s);
    QSet<QString> found;
    auto match = pattern.globalMatch(text);
    while (match.hasNext()) {
        found.insert(match.next().captured());
    }
    return found;
}

/// The one form of a plural may say "one" in a word and leave the number out.
bool keepsPlaceholders(const Message &message, const QString &translation)
{
    QSet<QString> wanted = placeholdersOf(message.source);
    QSet<QString> given = placeholdersOf(translation);
    if (message.isPlural) {
        wanted.remove(u"%n"_s);
        given.remove(u"%n"_s);
    }
    return wanted == given;
}

QSet<QString> keysOf(const QList<Message> &messages)
{
    QSet<QString> keys;
    for (const Message &message : messages) {
        keys.insert(message.context + u": "_s + message.source);
    }
    return keys;
}

QStringList sortedDifference(const QSet<QString> &all, const QSet<QString> &without)
{
    QStringList lines = (all - without).values();
    lines.sort();
    return lines;
}

/// The text of one or more C++ string literals standing side by side.
QString joinedLiterals(const QString &literals)
{
    static const QRegularExpression literal(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QString text;
    auto match = literal.globalMatch(literals);
    while (match.hasNext()) {
        text += match.next().captured(1);
    }
    return text.replace(u"\\\""_s, u"\""_s).replace(u"\\n"_s, u"\n"_s);
}

/// Texts whose context stands beside them in the source, found without lupdate, which overlooks some.
QSet<QString> textsWithContext(const QString &folder)
{
    static const QRegularExpression call(u"\\b(?:QT_TRANSLATE_NOOP|translate)\\(\\s*\"(\\w+)\"\\s*,"
                                         "\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"_s);
    QSet<QString> keys;
    QDirIterator files(QStringLiteral(MUSTER_SOURCE_DIR "/") + folder, {u"*.cpp"_s, u"*.h"_s},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        auto match = call.globalMatch(QString::fromUtf8(file.readAll()));
        while (match.hasNext()) {
            const QRegularExpressionMatch found = match.next();
            keys.insert(found.captured(1) + u": "_s + joinedLiterals(found.captured(2)));
        }
    }
    return keys;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void filesHoldTheTextsOfTheSource();
    void noTextIsOverlooked();
};

void TranslationsTest::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("English plurals") << u"en"_s;
    QTest::addRow("Spanish") << u"es"_s;
}

void TranslationsTest::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const QList<Message> messages = readMessages(pathOf(language));
    QVERIFY(!messages.isEmpty());
    QStringList problems;
    for (const Message &message : messages) {
        const QString place = u"%1: %2"_s.arg(message.context, message.source);
        if (message.isUnfinished || message.translations.isEmpty()) {
            problems.append(u"unfinished: "_s + place);
            continue;
        }
        for (const QString &translation : message.translations) {
            if (translation.isEmpty() || !keepsPlaceholders(message, translation)) {
                problems.append(u"placeholders differ: %1 → %2"_s.arg(place, translation));
            }
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

// Refresh with: cmake --build --preset dev --target update_translations.
void TranslationsTest::filesHoldTheTextsOfTheSource()
{
    const QString lupdate = QStringLiteral(MUSTER_LUPDATE);
    QVERIFY2(QFile::exists(lupdate), MUSTER_LUPDATE);
    QTemporaryDir folder;
    const QString fresh = folder.filePath(u"muster_es.ts"_s);
    QVERIFY(QFile::copy(pathOf(u"es"_s), fresh));

    QProcess process;
    process.setWorkingDirectory(QStringLiteral(MUSTER_SOURCE_DIR));
    process.start(lupdate, {u"-silent"_s, u"-no-obsolete"_s, u"-I"_s, u"."_s, u"app"_s, u"core"_s,
                            u"ui"_s, u"-ts"_s, fresh});
    QVERIFY(process.waitForFinished(120'000));
    QCOMPARE(process.exitCode(), 0);

    const QSet<QString> inSource = keysOf(readMessages(fresh));
    const QSet<QString> inFile = keysOf(readMessages(pathOf(u"es"_s)));
    QVERIFY(inSource.size() > 1000);
    QCOMPARE(sortedDifference(inSource, inFile), QStringList());
    QCOMPARE(sortedDifference(inFile, inSource), QStringList());
}

void TranslationsTest::noTextIsOverlooked()
{
    const QSet<QString> inFile = keysOf(readMessages(pathOf(u"es"_s)));
    for (const QString &folder : {u"app"_s, u"core"_s, u"ui"_s}) {
        const QSet<QString> inSource = textsWithContext(folder);
        QVERIFY2(!inSource.isEmpty(), qPrintable(folder));
        QCOMPARE(sortedDifference(inSource, inFile), QStringList());
    }
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_Translations.moc"
