// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/AccountKinds.h"

#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class AccountKindsTest : public QObject
{
    Q_OBJECT

private slots:
    void evidenceNamesTheKind_data();
    void evidenceNamesTheKind();
};

void AccountKindsTest::evidenceNamesTheKind_data()
{
    QTest::addColumn<KindEvidence>("evidence");
    QTest::addColumn<QString>("kind");
    const auto type = [](const QString &name) {
        return KindEvidence{
            evidenceOfTypes({u"Microsoft.Rtc.Management.ADConnect.Schema."_s + name}),
            {},
            {},
            {},
            {}};
    };
    QTest::addRow("nothing known") << KindEvidence{} << u"user"_s;
    QTest::addRow("Get-CsUser") << type(u"OCSADUser"_s) << u"user"_s;
    QTest::addRow("Get-CsCommonAreaPhone")
        << type(u"OCSADCommonAreaPhoneContact"_s) << u"commonAreaPhone"_s;
    QTest::addRow("Get-CsAnalogDevice") << type(u"OCSADAnalogDeviceContact"_s) << u"analogDevice"_s;
    QTest::addRow("Get-CsExUmContact") << type(u"OCSADExUmContact"_s) << u"exUmContact"_s;
    QTest::addRow("Get-CsMeetingRoom") << type(u"OCSADMeetingRoom"_s) << u"meetingRoom"_s;
    QTest::addRow("any application contact")
        << type(u"OCSADApplicationContact"_s) << u"otherContact"_s;
    QTest::addRow("selected phone")
        << KindEvidence{evidenceOfTypes({u"Selected.Microsoft.Rtc.OCSADCommonAreaPhone"_s}),
                        {},
                        {},
                        {},
                        {}}
        << u"commonAreaPhone"_s;
    QTest::addRow("user or contact, a contact by its class")
        << KindEvidence{evidenceOfTypes({u"X.OCSADUserOrAppContact"_s}),
                        u"top\nperson\ncontact"_s,
                        {},
                        {},
                        {}}
        << u"otherContact"_s;
    QTest::addRow("user or contact, a user by its class")
        << KindEvidence{evidenceOfTypes({u"X.OCSADUserOrAppContact"_s}), u"top\nuser"_s, {}, {}, {}}
        << u"user"_s;
    QTest::addRow("room by its owner")
        << KindEvidence{evidenceOfTypes({u"X.OCSADUser"_s}), {}, u"urn:device:roomsystem"_s, {}, {}}
        << u"meetingRoom"_s;
    QTest::addRow("room by its flags")
        << KindEvidence{evidenceOfTypes({u"X.OCSADUser"_s}), {}, {}, u"64"_s, {}}
        << u"meetingRoom"_s;
    QTest::addRow("response group")
        << KindEvidence{evidenceOfTypes({u"X.OCSADApplicationContact"_s}),
                        {},
                        u"urn:application:RGS"_s,
                        {},
                        {}}
        << u"responseGroup"_s;
    QTest::addRow("trusted application")
        << KindEvidence{{}, {}, u"urn:application:helpdesk"_s, {}, {}}
        << u"trustedApplicationEndpoint"_s;
    QTest::addRow("application by its address")
        << KindEvidence{{}, {}, {}, {}, u"sip:RtcApplication-5dedf4b0@contoso.example"_s}
        << u"trustedApplicationEndpoint"_s;
}

void AccountKindsTest::evidenceNamesTheKind()
{
    QFETCH(const KindEvidence, evidence);
    QFETCH(const QString, kind);
    QCOMPARE(toWord(kindOf(evidence)), kind);
}

QTEST_GUILESS_MAIN(AccountKindsTest)
#include "tst_AccountKinds.moc"
