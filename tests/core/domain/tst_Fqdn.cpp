// SPDX-License-Identifier: Apache-2.0
#include "core/domain/Fqdn.h"

#include "tests/support/ResultChecks.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class FqdnTest : public QObject
{
    Q_OBJECT

private slots:
    void parseAccepts_data();
    void parseAccepts();
    void parseRefuses_data();
    void parseRefuses();
    void namesAreComparedWithoutCase();
};

void FqdnTest::parseAccepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addRow("pool") << u"pool01.contoso.com"_s << u"pool01"_s;
    QTest::addRow("mixed case") << u"SKYPE-FE-01.tenant.rlevchenko.com"_s << u"SKYPE-FE-01"_s;
    QTest::addRow("bare host name") << u"owa1"_s << u"owa1"_s;
    QTest::addRow("underscore, met in real topologies") << u"fe_1.contoso.com"_s << u"fe_1"_s;
    QTest::addRow("surrounding space") << u" fe1.contoso.com "_s << u"fe1"_s;
}

void FqdnTest::parseAccepts()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    const Result<Fqdn> fqdn = Fqdn::parse(text);
    MUSTER_VERIFY_OK(fqdn);
    QCOMPARE(fqdn->text(), text.trimmed());
    QCOMPARE(fqdn->hostPart(), host);
}

void FqdnTest::parseRefuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("empty text") << QString();
    QTest::addRow("label of 64 letters") << QString(64, u'a') + u".contoso.com"_s;
    QTest::addRow("whole of 254 letters") << u"a."_s.repeated(127) + u"aaaa"_s;
    QTest::addRow("empty label") << u"fe1..contoso.com"_s;
    QTest::addRow("slash") << u"fe1/contoso"_s;
    QTest::addRow("space inside") << u"fe 1.contoso.com"_s;
}

void FqdnTest::parseRefuses()
{
    QFETCH(QString, text);
    MUSTER_VERIFY_FAILS(Fqdn::parse(text), ErrorCode::Usage);
}

void FqdnTest::namesAreComparedWithoutCase()
{
    const Fqdn upper = *Fqdn::parse(u"POOL01.Contoso.COM");
    const Fqdn lower = *Fqdn::parse(u"pool01.contoso.com");
    QVERIFY(upper == lower);
    QCOMPARE(qHash(upper), qHash(lower));
    QVERIFY(!(upper < lower));
    QVERIFY(lower < *Fqdn::parse(u"pool02.contoso.com"));
}

QTEST_GUILESS_MAIN(FqdnTest)
#include "tst_Fqdn.moc"
