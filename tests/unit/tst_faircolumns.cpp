// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "ui/widgets/faircolumns.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace Trunkline;

namespace tst_faircolumns {

class FairColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLacksLittleIsShownWhole()
    {
        const QList<ColumnWidth> columns{
                {.wanted = 300, .least = 100}, {.wanted = 60, .least = 50}, {.wanted = 200, .least = 100}};
        QCOMPARE(sharedWidths(columns, 1000), (QList<int>{300, 60, 200}));
        QCOMPARE(sharedWidths(columns, 340), (QList<int>{140, 60, 140}));
        QCOMPARE(sharedWidths(columns, 500), (QList<int>{240, 60, 200}));
        QCOMPARE(sharedWidths(columns, 200), (QList<int>{100, 50, 100}));
        QCOMPARE(sharedWidths({{.wanted = 40, .least = 70}}, 200), QList<int>{40});
        QCOMPARE(sharedWidths({}, 200), QList<int>());
    }

    void whatCanBeSparedGoesWhereThereIsNoRoom()
    {
        QStandardItemModel model(1, 3);
        for (int column = 0; column < 3; ++column)
            model.setItem(0, column, new QStandardItem(QStringLiteral("a text of some length")));
        QTreeView view;
        view.setModel(&model);
        view.header()->setMinimumSectionSize(10);
        new FairColumns(view, {2, 1});
        view.resize(900, 200);
        view.show();
        QTRY_VERIFY(!view.isColumnHidden(1) && !view.isColumnHidden(2));
        view.resize(240, 200);
        QTRY_VERIFY(view.isColumnHidden(2));
        QVERIFY(!view.isColumnHidden(0));
        view.resize(900, 200);
        QTRY_VERIFY(!view.isColumnHidden(2));
    }
};

WIDGET_TEST(FairColumnsTest)

}

#include "tst_faircolumns.moc"
