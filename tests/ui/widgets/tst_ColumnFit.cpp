// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ColumnFit.h"
#include "ui/widgets/ItemRoles.h"
#include "ui/widgets/RowDelegate.h"
#include "ui/widgets/Status.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace muster::ui;
using namespace Qt::StringLiterals;

namespace {

/// A table in which only the words of @p rows are different.
struct Table
{
    explicit Table(const QList<QStringList> &rows)
        : model(0, static_cast<int>(rows.constFirst().size()))
    {
        for (const QStringList &row : rows) {
            QList<QStandardItem *> items;
            for (const QString &word : row) {
                items.append(new QStandardItem(word));
            }
            model.appendRow(items);
        }
        view.setModel(&model);
        view.horizontalHeader()->setMinimumSectionSize(10);
        new RowDelegate(&view);
    }

    [[nodiscard]] int width(int column) const { return view.columnWidth(column); }
    [[nodiscard]] int wanted(int row, int column) const
    {
        return view.itemDelegate()->sizeHint({}, model.index(row, column)).width();
    }

    QStandardItemModel model;
    QTableView view;
};

} // namespace

class ColumnFitTest : public QObject
{
    Q_OBJECT

private slots:
    void columnsTakeTheWidthOfTheirWords();
    void rowsThatComeLaterAreMeasured();
    void widestGivesWayFirst();
    void stateIsNeverShortened();
    void spareWidthIsShared();
};

void ColumnFitTest::columnsTakeTheWidthOfTheirWords()
{
    Table table({{u"rest"_s, u"Certificates with keys"_s, u"a"_s}});
    table.view.resize(900, 200);
    table.view.show();
    new ColumnFit(&table.view, 0, 100);
    QTRY_VERIFY(table.width(1) >= table.wanted(0, 1));
    QVERIFY(table.width(2) < table.width(1));
    QTRY_COMPARE(table.width(0) + table.width(1) + table.width(2), table.view.viewport()->width());
}

void ColumnFitTest::rowsThatComeLaterAreMeasured()
{
    Table table({{u"rest"_s, u"a"_s}});
    table.view.resize(900, 200);
    table.view.show();
    new ColumnFit(&table.view, 0, 100);
    table.model.appendRow({new QStandardItem(u"rest"_s), new QStandardItem(QString(16, u'm'))});
    QTRY_VERIFY(table.width(1) >= table.wanted(1, 1));
}

void ColumnFitTest::widestGivesWayFirst()
{
    Table table({{u"rest"_s, QString(26, u'm'), u"short word"_s}});
    table.view.resize(400, 200);
    table.view.show();
    new ColumnFit(&table.view, 0, 150);
    QTRY_VERIFY(table.width(1) < table.wanted(0, 1));
    QVERIFY(table.width(2) >= table.wanted(0, 2));
    QVERIFY(table.width(0) >= 150);
}

void ColumnFitTest::stateIsNeverShortened()
{
    Table table({{u"rest"_s, QString(26, u'm')}});
    table.model.item(0, 1)->setData(static_cast<int>(Status::Unknown), StatusRole);
    table.view.resize(300, 200);
    table.view.show();
    const int wanted = table.wanted(0, 1);
    new ColumnFit(&table.view, 0, 200);
    QTRY_VERIFY(table.width(1) > 200);
    QVERIFY(table.width(1) >= std::min(wanted, 300));
}

void ColumnFitTest::spareWidthIsShared()
{
    Table table({{u"one"_s, u"one"_s, u"one"_s}});
    table.view.resize(900, 200);
    table.view.show();
    new ColumnFit(&table.view);
    QTRY_VERIFY(table.width(0) > 250);
    QVERIFY(std::abs(table.width(0) - table.width(1)) <= 16);
}

QTEST_MAIN(ColumnFitTest)
#include "tst_ColumnFit.moc"
