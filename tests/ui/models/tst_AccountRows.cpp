// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/SampleState.h"
#include "ui/models/AccountExport.h"
#include "ui/models/AccountRows.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ui;

class AccountRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_rows = buildAccountRows(sampleDeployment(655), std::stop_token()); }
    void everyAccountIsCountedOnce();
    void filterFindsByAnyPart_data();
    void filterFindsByAnyPart();
    void allWordsMustOccur();
    void wordIsNotFoundAcrossTwoParts();
    void sharedPartsAreFound();
    void narrowingTellsWhatItMayReuse_data();
    void narrowingTellsWhatItMayReuse();
    void narrowedAnswerIsThatOfAFreshSearch();
    void facetsNarrow();
    void filterKeepsTheOrder();
    void namesAreSortedAsTheLanguageDoes();
    void descendingIsTheReverseOfAscendingForDistinctKeys();
    void sharedNumbersAreKnown();
    void stoppedWorkGivesNothing();
    void exportQuotesEverything();
    void failedExportLeavesNoFile();

private:
    [[nodiscard]] QList<int> found(const AccountQuery &query) const
    {
        QList<int> order;
        for (int i = 0; i < m_rows->accounts.size(); ++i) {
            order.append(i);
        }
        return filterAccountRows(*m_rows, order, query, std::stop_token());
    }
    [[nodiscard]] QList<int> foundText(const QString &text) const
    {
        AccountQuery query;
        query.text = text;
        return found(query);
    }

    std::shared_ptr<const AccountRows> m_rows;
};

void AccountRowsTest::everyAccountIsCountedOnce()
{
    qsizetype pooled = m_rows->withoutPool;
    for (const AccountRows::PoolCount &pool : m_rows->pools) {
        pooled += pool.count;
    }
    QCOMPARE(pooled, 655);
    QCOMPARE(m_rows->withoutPool, 3);
    QCOMPARE(std::accumulate(m_rows->kindCounts.begin(), m_rows->kindCounts.end(), qsizetype{0}),
             655);
    QCOMPARE(m_rows->pools.size(), 5);
    QCOMPARE(m_rows->pools.constFirst().site, u"Madrid"_s);
}

void AccountRowsTest::filterFindsByAnyPart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addRow("name, other case") << u"IBÁÑEZ muñoz"_s << u"Begoña Ibáñez Muñoz"_s;
    QTest::addRow("address") << u"user3@fabrikam"_s << u"Jürgen Müller"_s;
    QTest::addRow("Cyrillic, other case") << u"СОКОЛОВ"_s << u"Дмитрий Соколов"_s;
    QTest::addRow("Japanese") << u"美咲"_s << u"田中 美咲"_s;
}

void AccountRowsTest::filterFindsByAnyPart()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    const QList<int> rows = foundText(text);
    QVERIFY(!rows.isEmpty());
    for (const int row : rows) {
        QVERIFY(m_rows->accounts.at(row).displayName.startsWith(name));
    }
}

void AccountRowsTest::allWordsMustOccur()
{
    QVERIFY(!foundText(u"muñoz user0@"_s).isEmpty());
    QVERIFY(foundText(u"muñoz user1@"_s).isEmpty());
    QCOMPARE(foundText(u"  "_s).size(), 655);
}

void AccountRowsTest::wordIsNotFoundAcrossTwoParts()
{
    Deployment deployment = sampleDeployment(1);
    deployment.accounts[0].displayName = u"Anna Lund"_s;
    const auto rows = buildAccountRows(deployment, std::stop_token());
    AccountQuery query;
    query.text = u"lunduser0"_s;
    QVERIFY(filterAccountRows(*rows, {0}, query, std::stop_token()).isEmpty());
    query.text = u"lund user0"_s;
    QCOMPARE(filterAccountRows(*rows, {0}, query, std::stop_token()), QList<int>{0});
}

void AccountRowsTest::sharedPartsAreFound()
{
    const AccountRows::PoolCount &pool = m_rows->pools.constFirst();
    QCOMPARE(foundText(pool.pool.text().toUpper()).size(), pool.count);
    // Half of it in the pool, which is kept once, half in the account's own name.
    AccountQuery query;
    query.text = u"müller "_s + pool.pool.hostPart();
    const QList<int> rows = found(query);
    QVERIFY(!rows.isEmpty() && rows.size() < pool.count);
}

void AccountRowsTest::narrowingTellsWhatItMayReuse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wider");
    QTest::addColumn<bool>("narrows");
    QTest::addRow("one letter more") << u"mül"_s << u"mü"_s << true;
    QTest::addRow("one word more") << u"müller 12"_s << u"müller"_s << true;
    QTest::addRow("letter before") << u"xmü"_s << u"mü"_s << true;
    QTest::addRow("other case") << u"MÜL"_s << u"mü"_s << true;
    QTest::addRow("nothing before") << u"m"_s << QString() << true;
    QTest::addRow("letter taken away") << u"m"_s << u"mü"_s << false;
    QTest::addRow("word taken away") << u"müller"_s << u"müller 1"_s << false;
    QTest::addRow("words joined") << u"ab"_s << u"a b"_s << true;
    QTest::addRow("word parted") << u"a b"_s << u"ab"_s << false;
}

void AccountRowsTest::narrowingTellsWhatItMayReuse()
{
    QFETCH(const QString, text);
    QFETCH(const QString, wider);
    QFETCH(const bool, narrows);
    AccountQuery query;
    query.text = text;
    AccountQuery before;
    before.text = wider;
    QCOMPARE(query.narrows(before), narrows);
    query.pool = 0; // Other facets hide other accounts.
    QVERIFY(!query.narrows(before));
}

void AccountRowsTest::narrowedAnswerIsThatOfAFreshSearch()
{
    const QList<int> order =
        sortAccountRows(*m_rows, AccountColumn::Name, Qt::DescendingOrder, std::stop_token());
    AccountQuery query;
    QList<int> before = order;
    for (const QChar letter : u"müller 12"_s) {
        query.text += letter;
        const QList<int> narrowed = filterAccountRows(*m_rows, before, query, std::stop_token());
        QCOMPARE(narrowed, filterAccountRows(*m_rows, order, query, std::stop_token()));
        before = narrowed;
    }
    QVERIFY(!before.isEmpty());
}

void AccountRowsTest::facetsNarrow()
{
    AccountQuery query;
    query.pool = AccountQuery::unknownPool;
    QCOMPARE(found(query).size(), 3);
    query.pool = 0;
    QCOMPARE(found(query).size(), m_rows->pools.constFirst().count);
    query = {};
    query.hiddenKinds.insert(AccountKind::User);
    QCOMPARE(found(query).size(), 655 - m_rows->kindCounts.constFirst());
    query = {};
    query.hiddenStores.insert(ContactStore::Exchange);
    // Contact objects have no contacts of their own, so the box does not hide them.
    QCOMPARE(found(query).size(),
             655 - m_rows->storeCounts.at(static_cast<int>(ContactStore::Exchange)));
}

void AccountRowsTest::filterKeepsTheOrder()
{
    const QList<int> order =
        sortAccountRows(*m_rows, AccountColumn::Sip, Qt::DescendingOrder, std::stop_token());
    AccountQuery query;
    query.text = u"müller"_s;
    const QList<int> rows = filterAccountRows(*m_rows, order, query, std::stop_token());
    QVERIFY(rows.size() > 3);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QVERIFY(order.indexOf(rows.at(i - 1)) < order.indexOf(rows.at(i)));
    }
}

void AccountRowsTest::namesAreSortedAsTheLanguageDoes()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QList<int> order =
        sortAccountRows(*m_rows, AccountColumn::Name, Qt::AscendingOrder, std::stop_token());
    QLocale::setDefault(before);
    const auto place = [this, &order](const QString &name) {
        for (qsizetype i = 0; i < order.size(); ++i) {
            if (m_rows->accounts.at(order.at(i)).displayName == name) {
                return i;
            }
        }
        return qsizetype{-1};
    };
    // By code points Í and Å would come after every plain letter.
    QVERIFY(place(u"Åse Håkonsen"_s) < place(u"Begüm Yıldız"_s));
    QVERIFY(place(u"Íñigo Peña"_s) < place(u"João Magalhães"_s));
    QCOMPARE(order.size(), 655);
}

void AccountRowsTest::descendingIsTheReverseOfAscendingForDistinctKeys()
{
    const QList<int> up =
        sortAccountRows(*m_rows, AccountColumn::Sip, Qt::AscendingOrder, std::stop_token());
    QList<int> down =
        sortAccountRows(*m_rows, AccountColumn::Sip, Qt::DescendingOrder, std::stop_token());
    std::reverse(down.begin(), down.end());
    QCOMPARE(up, down);
}

void AccountRowsTest::sharedNumbersAreKnown()
{
    QCOMPARE(m_rows->sharedNumbers, QSet<QString>{u"+34 915 550000 100"_s});
}

void AccountRowsTest::stoppedWorkGivesNothing()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(buildAccountRows(sampleDeployment(10), stop.get_token()) == nullptr);
    QVERIFY(sortAccountRows(*m_rows, AccountColumn::Name, Qt::AscendingOrder, stop.get_token())
                .isEmpty());
    QVERIFY(filterAccountRows(*m_rows, {0, 1, 2}, {}, stop.get_token()).isEmpty());
}

void AccountRowsTest::exportQuotesEverything()
{
    Deployment deployment = sampleDeployment(2);
    deployment.accounts[0].displayName = u"Peña, \"Íñigo\""_s;
    const auto rows = buildAccountRows(deployment, std::stop_token());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    QVERIFY(writeAccountsCsv(path, *rows, {0}, {AccountColumn::Name, AccountColumn::Sip},
                             std::stop_token()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), u"\uFEFF\"Name\",\"SIP address\"\r\n"
                             "\"Peña, \"\"Íñigo\"\"\",\"user0@fabrikam.example\"\r\n"_s.toUtf8());
}

void AccountRowsTest::failedExportLeavesNoFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"absent/a.csv"_s);
    const Result<void> result =
        writeAccountsCsv(path, *m_rows, {0}, {AccountColumn::Name}, std::stop_token());
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::WriteFailed);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(AccountRowsTest)
#include "tst_AccountRows.moc"
