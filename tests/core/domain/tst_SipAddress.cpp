// SPDX-License-Identifier: Apache-2.0
#include "core/domain/SipAddress.h"

#include "tests/support/ResultChecks.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class SipAddressTest : public QObject
{
    Q_OBJECT

private slots:
    void schemeIsOptional();
    void addressesAreComparedWithoutCase();
    void parseRefuses_data();
    void parseRefuses();
};

void SipAddressTest::schemeIsOptional()
{
    const Result<SipAddress> with = SipAddress::parse(u"SIP:ada.berg@fabrikam.example");
    const Result<SipAddress> without = SipAddress::parse(u"ada.berg@fabrikam.example");
    MUSTER_VERIFY_OK(with);
    MUSTER_VERIFY_OK(without);
    QCOMPARE(with->text(), u"sip:ada.berg@fabrikam.example"_s);
    QCOMPARE(with->text(), without->text());
    QCOMPARE(with->withoutScheme(), u"ada.berg@fabrikam.example"_s);
    QCOMPARE(with->domain(), u"fabrikam.example"_s);
}

void SipAddressTest::addressesAreComparedWithoutCase()
{
    QVERIFY(*SipAddress::parse(u"sip:Ada@Fabrikam.example")
            == *SipAddress::parse(u"sip:ada@fabrikam.EXAMPLE"));
}

void SipAddressTest::parseRefuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("empty") << QString();
    QTest::addRow("scheme alone") << u"sip:"_s;
    QTest::addRow("no domain") << u"sip:ada@"_s;
    QTest::addRow("no user") << u"sip:@fabrikam.example"_s;
    QTest::addRow("space") << u"sip:ada berg@fabrikam.example"_s;
}

void SipAddressTest::parseRefuses()
{
    QFETCH(QString, text);
    MUSTER_VERIFY_FAILS(SipAddress::parse(text), ErrorCode::Usage);
}

QTEST_GUILESS_MAIN(SipAddressTest)
#include "tst_SipAddress.moc"
