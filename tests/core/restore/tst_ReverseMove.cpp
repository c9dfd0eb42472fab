// SPDX-License-Identifier: Apache-2.0
#include "core/restore/ReverseMove.h"

#include "core/knowledge/CmdletTable.h"
#include "tests/support/MixedDeployment.h"
#include "tests/support/ResultChecks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster {

class ReverseMoveTest : public QObject
{
    Q_OBJECT

private slots:
    void eachKindHasItsCmdlet_data();
    void eachKindHasItsCmdlet();
    void namesAreQuoted_data();
    void namesAreQuoted();
    void nobodyIsMovedWithoutAName();
    void patternIsTheCommandWithoutTheName_data() { eachKindHasItsCmdlet_data(); }
    void patternIsTheCommandWithoutTheName();
};

void ReverseMoveTest::eachKindHasItsCmdlet_data()
{
    QTest::addColumn<AccountKind>("kind");
    QTest::addColumn<Target>("from");
    QTest::addColumn<QString>("command");
    constexpr Target se = Target::SubscriptionEdition;
    QTest::addRow("user") << AccountKind::User << se
                          << u"Move-CsUser -Identity 'sip:a@x.com' -Target 'p.x.com' "
                             "-MoveConferenceData"_s;
    QTest::addRow("user from Teams") << AccountKind::User << Target::Teams
                                     << u"Move-CsUser -Identity 'sip:a@x.com' -Target 'p.x.com'"_s;
    QTest::addRow("phone") << AccountKind::CommonAreaPhone << se
                           << u"Move-CsCommonAreaPhone -Identity 'CN=a,OU=b' -Target 'p.x.com'"_s;
    QTest::addRow("analog") << AccountKind::AnalogDevice << se
                            << u"Move-CsAnalogDevice -Identity 'CN=a,OU=b' -Target 'p.x.com'"_s;
    QTest::addRow("voice mail") << AccountKind::ExchangeUmContact << se
                                << u"Move-CsExUmContact -Identity 'CN=a,OU=b' -Target 'p.x.com'"_s;
    QTest::addRow("room") << AccountKind::MeetingRoom << se
                          << u"Move-CsMeetingRoom -Identity 'CN=a,OU=b' -Target 'p.x.com'"_s;
    const QString endpoint = u"Move-CsApplicationEndpoint -Identity 'sip:a@x.com' "
                             "-TargetApplicationPool 'p.x.com'"_s;
    QTest::addRow("access number") << AccountKind::DialInAccessNumber << se << endpoint;
    QTest::addRow("application") << AccountKind::TrustedApplicationEndpoint << se << endpoint;
    QTest::addRow("response group") << AccountKind::ResponseGroup << se << endpoint;
    QTest::addRow("other") << AccountKind::OtherContact << se << QString();
}

void ReverseMoveTest::eachKindHasItsCmdlet()
{
    QFETCH(AccountKind, kind);
    QFETCH(Target, from);
    QFETCH(QString, command);
    Account account;
    account.kind = kind;
    account.sip = sipOf(u"a@x.com"_s);
    account.distinguishedName = u"CN=a,OU=b"_s;
    QCOMPARE(reverseMoveCommand(account, fqdnOf(u"p.x.com"_s), from), command);
    const Result<CmdletTable> table = CmdletTable::load();
    MUSTER_VERIFY_OK(table);
    QCOMPARE(table->problemsOf(command, ProductVersion::Sfb2015), QStringList());
}

void ReverseMoveTest::patternIsTheCommandWithoutTheName()
{
    QFETCH(AccountKind, kind);
    QFETCH(Target, from);
    QFETCH(QString, command);
    Account account;
    account.kind = kind;
    account.sip = sipOf(u"b@x.com"_s);
    account.distinguishedName = u"CN=b,OU=c"_s;
    const MovePlaceholders placeholders{u"sip:a@x.com"_s, u"CN=a,OU=b"_s};
    QCOMPARE(reverseMovePattern(account, fqdnOf(u"p.x.com"_s), from, placeholders), command);
    QVERIFY(!command.contains(u"-Force"_s));
}

void ReverseMoveTest::namesAreQuoted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("quoted");
    QTest::addRow("apostrophe") << u"CN=O'Neill"_s << u"'CN=O''Neill'"_s;
    QTest::addRow("comma") << u"CN=Ib\u00e1\u00f1ez\\, N\u00faria"_s
                           << u"'CN=Ib\u00e1\u00f1ez\\, N\u00faria'"_s;
    QTest::addRow("quotes") << u"CN=\"Bob\""_s << u"'CN=\"Bob\"'"_s;
    QTest::addRow("dollar") << u"CN=$(whoami)`"_s << u"'CN=$(whoami)`'"_s;
    QTest::addRow("typographic") << u"CN=O\u2019Neill"_s << u"'CN=O\u2019\u2019Neill'"_s;
}

void ReverseMoveTest::namesAreQuoted()
{
    QFETCH(QString, name);
    QFETCH(QString, quoted);
    Account account;
    account.kind = AccountKind::CommonAreaPhone;
    account.distinguishedName = name;
    QCOMPARE(reverseMoveCommand(account, fqdnOf(u"p"_s)),
             u"Move-CsCommonAreaPhone -Identity %1 -Target 'p'"_s.arg(quoted));
}

void ReverseMoveTest::nobodyIsMovedWithoutAName()
{
    Account account;
    QCOMPARE(reverseMoveCommand(account, fqdnOf(u"p"_s)), QString());
    account.kind = AccountKind::ResponseGroup;
    QCOMPARE(reverseMoveCommand(account, fqdnOf(u"p"_s)), QString());
    account.kind = AccountKind::AnalogDevice;
    QCOMPARE(reverseMoveCommand(account, fqdnOf(u"p"_s)), QString());
    account.sip = sipOf(u"o'fax@x.com"_s);
    QCOMPARE(reverseMoveCommand(account, fqdnOf(u"p"_s)),
             u"Get-CsAnalogDevice -Filter {SipAddress -eq 'sip:o''fax@x.com'} | "
             "Move-CsAnalogDevice -Target 'p'"_s);
}

} // namespace muster

QTEST_GUILESS_MAIN(muster::ReverseMoveTest)
#include "tst_ReverseMove.moc"
