// SPDX-License-Identifier: Apache-2.0
// Reads the translation files and refuses what a person would stumble over.
#include <QFile>
#include <QRegularExpression>
#include <QSet>
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

QList<Message> readMessages(const QString &language)
{
    QFile file(QStringLiteral(MUSTER_SOURCE_DIR "/translations/muster_%1.ts").arg(language));
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

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
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
    const QList<Message> messages = readMessages(language);
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

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_Translations.moc"
