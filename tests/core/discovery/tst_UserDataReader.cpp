// SPDX-License-Identifier: Apache-2.0
#include "core/discovery/UserDataReader.h"

#include "tests/support/ResultChecks.h"
#include "tests/support/TestJob.h"

#include <QBuffer>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

Result<UserData> read(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readUserData(buffer, u"DocItemSet.xml"_s, quietJob());
}

/// As the vendor's writer nests it (formats.md §7.1).
const QByteArray twoUsers =
    "<DocItemSet>\n"
    "  <DocItem Name='urn:lcd:ada@fabrikam.example'><Data><HomedResource>\n"
    "    <ContactGroups><ContactGroup Number='1' DisplayName='fg=='/><ContactGroup Number='2' "
    "DisplayName='UHJvamVjdCBY'/></ContactGroups>\n"
    "    <Contacts><Contact Buddy='bob@fabrikam.example' Groups='1 2'/><Contact "
    "Buddy='eve@x'/><Contact Buddy='dan@x'/></Contacts>\n"
    "    <Containers><Container ContainerNumber='32000'><UserMember "
    "Member='eve@litware.example'/></Container></Containers>\n"
    "  </HomedResource></Data></DocItem>\n"
    "  <DocItem "
    "Name='urn:hcd:ADA@fabrikam.example'><Data><HomedResource><Conferences/></HomedResource></"
    "Data></DocItem>\n"
    "  <DocItem Name='urn:other:thing'><Data><Contact/></Data></DocItem>\n"
    "  <DocItem "
    "Name='urn:lcd:bob@fabrikam.example'><Data><HomedResource><Contacts/></HomedResource></Data></"
    "DocItem>\n"
    "</DocItemSet>"_ba;

const QByteArray legacy =
    "<HomedResources xmlns='http://schemas.microsoft.com/RtcServer/2002/11/dbimpexp'>\n"
    "  <HomedResource UserAtHost='ada@fabrikam.example'>\n"
    "    <ContactGroups><ContactGroup Number='1' DisplayName='fg=='/></ContactGroups>\n"
    "    <Contacts><Contact Buddy='bob@fabrikam.example' SubscribePresence='1' "
    "Groups='1'/></Contacts>\n"
    "  </HomedResource>\n"
    "</HomedResources>"_ba;

} // namespace

class UserDataReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void usersAreCountedWithWhatBelongsToThem();
    void legacyFilesAreRead();
    void namespacesDoNotMatter();
    void emptySetHasNoUsers();
    void otherDocumentsAreRefused();
    void everyTruncationIsRefused();
    void documentTypesAreRefused();
};

void UserDataReaderTest::usersAreCountedWithWhatBelongsToThem()
{
    const Result<UserData> data = read(twoUsers);
    MUSTER_VERIFY_OK(data);
    QCOMPARE(data->items, 4);
    QCOMPARE(data->users, (QList<ExportedUser>{{u"ada@fabrikam.example"_s, 3, 2, true, true},
                                               {u"bob@fabrikam.example"_s, 0, 0, true, false}}));
}

void UserDataReaderTest::legacyFilesAreRead()
{
    const QString text = QString::fromUtf8(legacy);
    const QByteArray utf16 =
        "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    for (const QByteArray &bytes : {legacy, utf16}) {
        const Result<UserData> data = read(bytes);
        MUSTER_VERIFY_OK(data);
        QCOMPARE(data->users,
                 (QList<ExportedUser>{{u"ada@fabrikam.example"_s, 1, 1, true, false}}));
    }
}

void UserDataReaderTest::namespacesDoNotMatter()
{
    const Result<UserData> data = read(QByteArray(twoUsers).replace(
        "<DocItemSet>",
        "<DocItemSet xmlns='urn:schema:Microsoft.Rtc.Management.Xds.AppLayer.2008'>"));
    MUSTER_VERIFY_OK(data);
    QCOMPARE(data->users.size(), 2);
}

void UserDataReaderTest::emptySetHasNoUsers()
{
    const Result<UserData> data = read("<DocItemSet/>"_ba);
    MUSTER_VERIFY_OK(data);
    QVERIFY(data->users.isEmpty());
    QCOMPARE(data->items, 0);
}

void UserDataReaderTest::otherDocumentsAreRefused()
{
    const Result<UserData> data = read("<Topology/>"_ba);
    MUSTER_VERIFY_FAILS(data, ErrorCode::WrongKind);
    QVERIFY(data.error().detail.contains(u"Topology"_s));
    MUSTER_VERIFY_FAILS(read({}), ErrorCode::EmptyFile);
}

void UserDataReaderTest::everyTruncationIsRefused()
{
    for (qsizetype length = 1; length < twoUsers.size(); length += 13) {
        QVERIFY2(!read(twoUsers.first(length)),
                 qPrintable(u"%1 bytes pass for a whole export"_s.arg(length)));
    }
}

void UserDataReaderTest::documentTypesAreRefused()
{
    MUSTER_VERIFY_FAILS(read("<!DOCTYPE x><DocItemSet/>"_ba), ErrorCode::XmlDoctype);
}

QTEST_GUILESS_MAIN(UserDataReaderTest)
#include "tst_UserDataReader.moc"
