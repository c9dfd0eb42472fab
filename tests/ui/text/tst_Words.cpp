// SPDX-License-Identifier: Apache-2.0
#include "ui/text/CheckWords.h"
#include "ui/text/DomainWords.h"
#include "ui/text/SnapshotWords.h"
#include "ui/text/SourceWords.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ui;

namespace {

/// The words of an enum from its first to @p last enumerator, failing on an empty or doubled one.
template <typename Enum>
bool haveWords(Enum last)
{
    QSet<QString> seen;
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        const QString word = wordFor(static_cast<Enum>(value));
        if (word.isEmpty() || seen.contains(word)) {
            qWarning("Value %d has no word of its own.", value);
            return false;
        }
        seen.insert(word);
    }
    return true;
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyValueHasAWordOfItsOwn();
    void everyWarningIsASentence();
    void everyContradictionNamesBothFacts();
    void percentSignInANameDoesNoHarm();
};

void WordsTest::everyValueHasAWordOfItsOwn()
{
    QVERIFY(haveWords(ClusterRole::Unused));
    QVERIFY(haveWords(ProductVersion::Sfb2019OrSe));
    QVERIFY(haveWords(Target::Teams));
    QVERIFY(haveWords(AccountKind::OtherContact));
    QVERIFY(haveWords(AccountState::NeverEnabled));
    QVERIFY(haveWords(ContactStore::Migrating));
    QVERIFY(haveWords(Hosting::None));
    QVERIFY(haveWords(SiteKind::Branch));
    QVERIFY(haveWords(TopologyState::Published));
    QVERIFY(haveWords(SourceKind::Sample));
    QVERIFY(haveWords(PrivateKeyState::Mismatch));
    QVERIFY(haveWords(AgeEvidence::Asked));
    QVERIFY(haveWords(FindingOutcome::NotDue));
    QVERIFY(haveWords(Severity::Info));
    QVERIFY(haveWords(Verdict::Unknown));
    QVERIFY(haveWords(NeededSource::Person));
    QVERIFY(haveWords(Obtain::Unprotected));
    QVERIFY(haveWords(Necessity::Optional));
    QVERIFY(haveWords(Usage::Unknown));
    QVERIFY(haveWords(ScopeKind::External));
    QVERIFY(haveWords(Outcome::Failed));
    QVERIFY(haveWords(ProofLevel::Rehearsed));
    QVERIFY(haveWords(FileOutcome::Unreadable));
    QVERIFY(haveWords(ProgressPhase::Writing));
}

void WordsTest::everyWarningIsASentence()
{
    QSet<QString> seen;
    for (int kind = 0; kind <= static_cast<int>(WarningKind::ManifestMismatch); ++kind) {
        const QString text =
            warningText({static_cast<WarningKind>(kind), u"subject"_s, u"detail"_s});
        QVERIFY2(text.contains(u"subject"_s) && !text.contains(u'%'), qPrintable(text));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
}

void WordsTest::everyContradictionNamesBothFacts()
{
    for (int kind = 0; kind <= static_cast<int>(ContradictionKind::DuplicateLineUri); ++kind) {
        Contradiction contradiction;
        contradiction.kind = static_cast<ContradictionKind>(kind);
        contradiction.subject = u"subject"_s;
        contradiction.first = u"first"_s;
        contradiction.second = u"second"_s;
        const QString text = contradictionText(contradiction);
        // Of a pool that the topology lacks, the first fact is the subject itself.
        const bool namesFirst = kind == 0 || text.contains(u"first"_s);
        QVERIFY2(namesFirst && text.contains(u"second"_s), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
    }
}

void WordsTest::percentSignInANameDoesNoHarm()
{
    QCOMPARE(warningText({WarningKind::UnreadableFile, u"100%2.csv"_s, u"busy"_s}),
             u"100%2.csv could not be read: busy"_s);
}

QTEST_GUILESS_MAIN(WordsTest)
#include "tst_Words.moc"
