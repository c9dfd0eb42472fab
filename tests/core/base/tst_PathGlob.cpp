// SPDX-License-Identifier: Apache-2.0
#include "core/base/PathGlob.h"

#include <QTest>

using namespace muster;

class PathGlobTest : public QObject
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void refuses_data();
    void refuses();
    void lettersMayCompareWithoutCase();
    void manyStarsEndSoon();
};

void PathGlobTest::matches_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char *name, const QByteArray &pattern, const QByteArray &path) {
        QTest::addRow("%s", name) << pattern << path;
    };
    row("itself", "a/b.txt", "a/b.txt");
    row("star in a name", "a/*.txt", "a/b.txt");
    row("star for nothing", "a*b", "ab");
    row("two stars in a name", "*-Web*s-1", "1-WebServices-1");
    row("star that must give back", "*ab", "aabab");
    row("question mark", "?.txt", "b.txt");
    row("question mark for a letter of two bytes", "?and?", "ñandú");
    row("question mark for a letter of three bytes", "?本", "日本");
    row("set", "[abc]x", "bx");
    row("range", "[a-c0-9]x", "7x");
    row("negated set", "[!a-c]x", "dx");
    row("letters of two bytes in a set", "[äñ]and[ú]", "ñandú");
    row("range of letters of two bytes", "[α-ω]", "λ");
    row("negated set for a letter of two bytes", "[!a]and?", "ñandú");
    row("bracket in a set", "[]]", "]");
    row("minus at the end of a set", "[a-]", "-");
    row("open bracket", "a[b", "a[b");
    row("open bracket at the end", "a[", "a[");
    row("any names for none", "a/**/b", "a/b");
    row("any names for several", "a/**/b", "a/x/y/b");
    row("any names at the end", "a/**", "a/x/y");
    row("any names at the beginning", "**/b", "x/b");
    row("any names alone", "**", "a/b/c");
    row("any names twice", "**/**/b/**", "a/b/c");
    row("star behind any names", "**/*.wma", "FS-ALL/share/hold.wma");
    row("name that is no text", "\xff*", "\xff\xfe");
}

void PathGlobTest::matches()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const QByteArray, path);
    QVERIFY(PathGlob(pattern).matches(path));
}

void PathGlobTest::refuses_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("path");
    const auto row = [](const char *name, const QByteArray &pattern, const QByteArray &path) {
        QTest::addRow("%s", name) << pattern << path;
    };
    row("another name", "a/b", "a/c");
    row("beginning only", "a", "a/b");
    row("end only", "b", "a/b");
    row("star does not cross a slash", "a/*", "a/b/c");
    row("question mark is no slash", "a?b", "a/b");
    row("question mark is one letter", "?", "ab");
    row("question mark is not nothing", "a?", "a");
    row("two question marks for one letter", "??", "ñ");
    row("other case", "A", "a");
    row("outside a set", "[abc]", "d");
    row("inside a negated set", "[!abc]", "b");
    row("set is no slash", "a[/]b", "a/b");
    row("half a letter of a set", "[ñ]", "ó");
    row("point is a letter", "*.txt", "atxt");
    row("any names with a name behind", "a/**/b", "a/b/c");
    row("empty path", "a", "");
}

void PathGlobTest::refuses()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const QByteArray, path);
    QVERIFY(!PathGlob(pattern).matches(path));
}

void PathGlobTest::lettersMayCompareWithoutCase()
{
    const PathGlob glob("**/Meeting.[A-C]ctive", Qt::CaseInsensitive);
    QVERIFY(glob.matches("DataConf/MEETING.ACTIVE"));
    QVERIFY(glob.matches("meeting.active"));
    QVERIFY(!glob.matches("meeting.dctive"));
    QVERIFY(!PathGlob("**/Meeting.Active").matches("x/MEETING.ACTIVE"));
}

void PathGlobTest::manyStarsEndSoon()
{
    // Naive backtracking would take longer than anybody lives.
    const PathGlob names(QByteArray("a*").repeated(30) + 'b');
    QVERIFY(!names.matches(QByteArray(200, 'a')));
    const PathGlob folders(QByteArray("**/a/").repeated(30) + 'b');
    QVERIFY(!folders.matches(QByteArray("a/").repeated(60)));
}

QTEST_GUILESS_MAIN(PathGlobTest)
#include "tst_PathGlob.moc"
