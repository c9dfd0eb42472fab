// SPDX-License-Identifier: Apache-2.0
#include "core/engine/ProjectSigner.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FakeKeychain.h"
#include "tests/support/ResultChecks.h"

#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace Qt::StringLiterals;

class ProjectSignerTest : public QObject
{
    Q_OBJECT

private slots:
    void keyIsMadeOnceAndBelieved();
    void eachProjectHasAKeyOfItsOwn();
    void anotherPersonIsBelievedBeside();
    void withoutAKeychainNobodySigns();
    void damagedKeySignsNothing();
    void identityNeverChanges();

private:
    [[nodiscard]] Result<Project> aProject(const QString &name) const
    {
        return Project::create(m_folder.filePath(name));
    }

    QTemporaryDir m_folder;
    FakeClock m_clock;
};

void ProjectSignerTest::keyIsMadeOnceAndBelieved()
{
    FakeKeychain keychain;
    const Result<Project> project = aProject(u"one"_s);
    MUSTER_VERIFY_OK(project);
    QCOMPARE(project->signers().value(), QByteArrayList());
    const Result<std::optional<KeyPair>> first = signerOf(*project, keychain, m_clock);
    const Result<std::optional<KeyPair>> second = signerOf(*project, keychain, m_clock);
    MUSTER_VERIFY_OK(first);
    MUSTER_VERIFY_OK(second);
    QVERIFY(first->has_value() && second->has_value());
    const QByteArray fingerprint = (*first)->certificate().fingerprint();
    QCOMPARE((*second)->certificate().fingerprint(), fingerprint);
    QCOMPARE(project->signers().value(), QByteArrayList{fingerprint});
    QCOMPARE(keychain.secrets.size(), 1);
}

void ProjectSignerTest::eachProjectHasAKeyOfItsOwn()
{
    FakeKeychain keychain;
    const auto first = signerOf(*aProject(u"two"_s), keychain, m_clock);
    const auto second = signerOf(*aProject(u"three"_s), keychain, m_clock);
    MUSTER_VERIFY_OK(first);
    MUSTER_VERIFY_OK(second);
    QVERIFY((*first)->certificate().fingerprint() != (*second)->certificate().fingerprint());
}

void ProjectSignerTest::anotherPersonIsBelievedBeside()
{
    FakeKeychain mine;
    FakeKeychain hers;
    const Result<Project> project = aProject(u"four"_s);
    MUSTER_VERIFY_OK(project);
    const auto first = signerOf(*project, mine, m_clock);
    const auto second = signerOf(*project, hers, m_clock);
    MUSTER_VERIFY_OK(first);
    MUSTER_VERIFY_OK(second);
    const QByteArrayList both{(*first)->certificate().fingerprint(),
                              (*second)->certificate().fingerprint()};
    QCOMPARE(project->signers().value(), both);
}

void ProjectSignerTest::withoutAKeychainNobodySigns()
{
    FakeKeychain keychain;
    keychain.isUnavailable = true;
    const Result<Project> project = aProject(u"five"_s);
    const auto signer = signerOf(*project, keychain, m_clock);
    MUSTER_VERIFY_OK(signer);
    QVERIFY(!signer->has_value());
    QCOMPARE(project->signers().value(), QByteArrayList());
}

void ProjectSignerTest::damagedKeySignsNothing()
{
    FakeKeychain keychain;
    const Result<Project> project = aProject(u"six"_s);
    MUSTER_VERIFY_OK(signerOf(*project, keychain, m_clock));
    QCOMPARE(keychain.secrets.size(), 1);
    keychain.secrets.begin().value() = SecretText("nonsense");
    const auto signer = signerOf(*project, keychain, m_clock);
    MUSTER_VERIFY_OK(signer);
    QVERIFY(!signer->has_value());
    QCOMPARE(keychain.secrets.begin().value().utf8(), std::string_view("nonsense"));
}

void ProjectSignerTest::identityNeverChanges()
{
    const Result<Project> project = aProject(u"seven"_s);
    const Result<QString> identity = project->identity();
    MUSTER_VERIFY_OK(identity);
    QCOMPARE(identity->size(), 32);
    QCOMPARE(project->identity().value(), *identity);
    QCOMPARE(Project::open(project->folder())->identity().value(), *identity);
    QVERIFY(aProject(u"eight"_s)->identity().value() != *identity);
}

QTEST_GUILESS_MAIN(ProjectSignerTest)
#include "tst_ProjectSigner.moc"
