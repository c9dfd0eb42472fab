// SPDX-License-Identifier: Apache-2.0
#include "core/domain/Source.h"

#include "tests/support/ResultChecks.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class SourceSpecTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFormSurvivesARoundTrip_data();
    void everyFormSurvivesARoundTrip();
    void splitsAtTheFirstColonOnly();
    void parseRefuses_data();
    void parseRefuses();
};

void SourceSpecTest::everyFormSurvivesARoundTrip_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("topology") << u"topology:/tmp/t.tbxml"_s;
    QTest::addRow("accounts") << u"accounts:users.csv"_s;
    QTest::addRow("kit") << u"kit:/srv/kit.zip"_s;
    QTest::addRow("file store") << u"filestore:/mnt/share"_s;
    QTest::addRow("certificate") << u"certificate:edge.pfx"_s;
    QTest::addRow("export with scope") << u"export:DB-USER@pool01.contoso.com=/x/u.zip"_s;
    QTest::addRow("export of the deployment") << u"export:SET-CMS=CsConfig.zip"_s;
    QTest::addRow("sample") << u"sample:"_s;
}

void SourceSpecTest::everyFormSurvivesARoundTrip()
{
    QFETCH(QString, text);
    const Result<SourceSpec> spec = SourceSpec::parse(text);
    MUSTER_VERIFY_OK(spec);
    QCOMPARE(spec->toText(), text);
}

void SourceSpecTest::splitsAtTheFirstColonOnly()
{
    const Result<SourceSpec> spec = SourceSpec::parse(u"topology:D:\\exports\\a=b@c.tbxml"_s);
    MUSTER_VERIFY_OK(spec);
    QCOMPARE(spec->path, u"D:\\exports\\a=b@c.tbxml"_s);
}

void SourceSpecTest::parseRefuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("no colon") << u"topology"_s;
    QTest::addRow("unknown kind") << u"directory:dc1"_s;
    QTest::addRow("no path") << u"topology:"_s;
    QTest::addRow("sample with a path") << u"sample:x"_s;
    QTest::addRow("export without file") << u"export:DB-USER@pool="_s;
    QTest::addRow("export without equals") << u"export:DB-USER"_s;
    QTest::addRow("export with an empty scope") << u"export:DB-USER@=f"_s;
}

void SourceSpecTest::parseRefuses()
{
    QFETCH(QString, text);
    MUSTER_VERIFY_FAILS(SourceSpec::parse(text), ErrorCode::SourceSpecInvalid);
}

QTEST_GUILESS_MAIN(SourceSpecTest)
#include "tst_SourceSpec.moc"
