// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/gallery/SampleState.h"
#include "ui/models/AccountSearch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ui;

class AccountSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void newestQuestionIsAnswered();
    void shorterTextFindsMoreAgain();
    void sortingKeepsTheFilter();
    void otherAccountsForgetWhatWasFound();

private:
    void ask(const QString &text)
    {
        AccountQuery query;
        query.text = text;
        m_search->filter(query);
    }

    std::unique_ptr<AccountSearch> m_search;
    std::shared_ptr<const AccountRows> m_rows;
    QList<int> m_found;
};

void AccountSearchTest::init()
{
    m_search = std::make_unique<AccountSearch>();
    m_rows.reset();
    m_found.clear();
    connect(m_search.get(), &AccountSearch::loaded, this,
            [this](const auto &rows) { m_rows = rows; });
    connect(m_search.get(), &AccountSearch::found, this,
            [this](const QList<int> &shown) { m_found = shown; });
    m_search->load(sampleDeployment(655));
    QTRY_COMPARE(m_found.size(), 655);
}

void AccountSearchTest::newestQuestionIsAnswered()
{
    const QSignalSpy spy(m_search.get(), &AccountSearch::found);
    for (const QString &text : {u"m"_s, u"mü"_s, u"x"_s, u"user77@"_s}) {
        ask(text);
    }
    QTRY_COMPARE(m_found.size(), 1);
    QVERIFY(!m_search->isBusy());
    QCOMPARE(m_rows->accounts.at(m_found.constFirst()).sip.withoutScheme().section(u'@', 0, 0),
             u"user77"_s);
    QCOMPARE(spy.size(), 1); // Those asked in between were never answered.
}

void AccountSearchTest::shorterTextFindsMoreAgain()
{
    ask(u"user7"_s);
    QTRY_COMPARE(m_found.size(), 11); // user7 and user70 to user79.
    ask(u"user77"_s);
    QTRY_VERIFY(m_found.size() < 10);
    ask(u"user7"_s);
    QTRY_VERIFY(m_found.size() > 10);
    ask({});
    QTRY_COMPARE(m_found.size(), 655);
}

void AccountSearchTest::sortingKeepsTheFilter()
{
    ask(u"müller"_s);
    QTRY_VERIFY(m_found.size() < 655);
    const QList<int> before = m_found;
    m_search->sort(AccountColumn::Sip, Qt::DescendingOrder);
    QTRY_VERIFY(m_found != before);
    QCOMPARE(m_found.size(), before.size());
    QCOMPARE(QSet<int>(m_found.begin(), m_found.end()), QSet<int>(before.begin(), before.end()));
}

void AccountSearchTest::otherAccountsForgetWhatWasFound()
{
    ask(u"user77@"_s);
    QTRY_COMPARE(m_found.size(), 1);
    m_search->load(sampleDeployment(50)); // Has no user77.
    QTRY_COMPARE(m_found.size(), 0);
    ask({});
    QTRY_COMPARE(m_found.size(), 50);
}

QTEST_GUILESS_MAIN(AccountSearchTest)
#include "tst_AccountSearch.moc"
