// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/arrangedmodel.h"
#include "models/items/branchmodel.h"
#include "tests/support/branches.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_arrangedmodel {

using Tester = QAbstractItemModelTester;

class ArrangedModelTest : public QObject
{
    Q_OBJECT

private:
    static Branch by(const QString &author, const QString &name, std::chrono::hours age)
    {
        Branch made = branch(name, age);
        made.author.name = author;
        return made;
    }

    static ArrangedModel::Grouping byAuthor(const BranchModel &model)
    {
        return [&model](int row) {
            const QString author = model.row(row).author.name;
            return ArrangedModel::Heading{author, author};
        };
    }

    static QList<Branch> randomSnapshot(QRandomGenerator &random)
    {
        QList<Branch> next;
        for (int i = 0; i < 16; ++i) {
            if (random.bounded(3) != 0)
                next.append(by(u"author %1"_s.arg(random.bounded(4)), u"b%1"_s.arg(i, 2, 10, QChar(u'0')),
                               std::chrono::hours(random.bounded(4) * 20)));
        }
        return next;
    }

private Q_SLOTS:
    void sortsByTypedKeys()
    {
        BranchModel source(noon());
        source.setRows({branch(u"a"_s, 5h), branch(u"b"_s, 100h), branch(u"c"_s, 50h)});
        ArrangedModel shown(source);
        shown.sort(BranchModel::AgeColumn, Qt::DescendingOrder);
        QCOMPARE(names(shown), QStringList({u"b"_s, u"c"_s, u"a"_s}));
        shown.sort(BranchModel::AgeColumn, Qt::AscendingOrder);
        QCOMPARE(names(shown), QStringList({u"a"_s, u"c"_s, u"b"_s}));
    }

    void unknownComesLastInEitherDirection()
    {
        BranchModel source(noon());
        Branch unknown = branch(u"b"_s, 1h);
        unknown.startedAt = {};
        source.setRows({branch(u"a"_s, 5h), unknown, branch(u"c"_s, 50h)});
        ArrangedModel shown(source);
        shown.sort(BranchModel::AgeColumn, Qt::DescendingOrder);
        QCOMPARE(names(shown).last(), u"b"_s);
        shown.sort(BranchModel::AgeColumn, Qt::AscendingOrder);
        QCOMPARE(names(shown).last(), u"b"_s);
    }

    void aNewOrderKeepsTheSelection()
    {
        BranchModel source(noon());
        source.setRows({branch(u"a"_s, 5h), branch(u"b"_s, 100h), branch(u"c"_s, 50h)});
        ArrangedModel shown(source);
        const QPersistentModelIndex selected = shown.index(0, 0);
        const QSignalSpy resets(&shown, &QAbstractItemModel::modelReset);
        shown.sort(BranchModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(selected.row(), 2);
        QCOMPARE(selected.data().toString(), u"a"_s);
        QCOMPARE(resets.count(), 0);
    }

    void aChangedRowMovesAndKeepsItsIndex()
    {
        BranchModel source(noon());
        source.setRows({branch(u"a"_s, 5h), branch(u"b"_s, 10h), branch(u"c"_s, 50h)});
        ArrangedModel shown(source);
        shown.sort(BranchModel::AgeColumn, Qt::AscendingOrder);
        const QPersistentModelIndex selected = shown.index(0, 0);
        const QSignalSpy moves(&shown, &QAbstractItemModel::rowsMoved);
        source.setRows({branch(u"a"_s, 90h), branch(u"b"_s, 10h), branch(u"c"_s, 50h)});
        QCOMPARE(names(shown), QStringList({u"b"_s, u"c"_s, u"a"_s}));
        QCOMPARE(selected.data().toString(), u"a"_s);
        QCOMPARE(moves.count(), 1);
    }

    void theFilterDecidesWhatIsShown()
    {
        BranchModel source(noon());
        source.setRows({branch(u"a"_s, 5h), branch(u"b"_s, 10h), branch(u"c"_s, 50h)});
        ArrangedModel shown(source);
        shown.setFilter([&](int row) { return source.state(row) == BranchState::Overdue; });
        QCOMPARE(names(shown), QStringList{u"c"_s});
        source.setRows({branch(u"a"_s, 50h), branch(u"b"_s, 10h), branch(u"c"_s, 5h)});
        QCOMPARE(names(shown), QStringList{u"a"_s});
        QCOMPARE(shown.mapFromSource(source.index(1, 0)), QModelIndex());
        shown.setFilter({});
        QCOMPARE(shown.shownRows(), 3);
    }

    void groupsHaveHeadingsWithCounts()
    {
        BranchModel source(noon());
        source.setRows({by(u"grace"_s, u"a"_s, 5h), by(u"ada"_s, u"b"_s, 10h), by(u"grace"_s, u"c"_s, 50h)});
        ArrangedModel shown(source);
        shown.setGrouping(byAuthor(source));
        QCOMPARE(names(shown), QStringList({u"ada · 1"_s, u"  b"_s, u"grace · 2"_s, u"  a"_s, u"  c"_s}));
        QVERIFY(shown.isHeading(shown.index(0, 0)));
        QVERIFY(!shown.flags(shown.index(0, 0)).testFlag(Qt::ItemIsSelectable));
        QCOMPARE(shown.shownRows(), 3);
        source.setRows({by(u"grace"_s, u"a"_s, 5h), by(u"grace"_s, u"b"_s, 10h)});
        QCOMPARE(names(shown), QStringList({u"grace · 2"_s, u"  a"_s, u"  b"_s}));
    }

    void onlyAChangeOfOrderIsSignalled()
    {
        BranchModel source(noon());
        source.setRows({branch(u"a"_s, 5h), branch(u"b"_s, 10h)});
        ArrangedModel shown(source);
        const QSignalSpy layouts(&shown, &QAbstractItemModel::layoutChanged);
        const QSignalSpy resets(&shown, &QAbstractItemModel::modelReset);
        shown.sort(BranchModel::AgeColumn, Qt::AscendingOrder);
        source.setNow(noon().addSecs(60));
        QCOMPARE(layouts.count() + resets.count(), 0);
    }

    void hundredsOfRowsAtOnceAreOneReset()
    {
        QList<Branch> many;
        for (int i = 0; i < 1000; ++i)
            many.append(branch(u"b%1"_s.arg(i, 4, 10, QChar(u'0')), std::chrono::hours(i % 90)));
        BranchModel source(noon());
        ArrangedModel shown(source);
        const Tester tester(&shown, Tester::FailureReportingMode::QtTest);
        shown.sort(BranchModel::StateColumn);
        const QSignalSpy resets(&shown, &QAbstractItemModel::modelReset);
        const QSignalSpy inserts(&shown, &QAbstractItemModel::rowsInserted);
        source.setRows(many);
        QCOMPARE(resets.count(), 1);
        QCOMPARE(inserts.count(), 0);
        QCOMPARE(shown.shownRows(), 1000);
        QCOMPARE(shown.index(0, 0).data(BranchModel::AgeRole).value<std::chrono::seconds>(), 89h);
        source.setNow(noon().addDays(1));
        QCOMPARE(resets.count(), 1);
        source.setRows({});
        QCOMPARE(shown.rowCount(), 0);
    }

    void anotherFilterKeepsWhatStaysShown()
    {
        QRandomGenerator random(3);
        BranchModel source(noon());
        source.setRows(randomSnapshot(random));
        ArrangedModel shown(source);
        shown.setGrouping(byAuthor(source));
        const Tester tester(&shown, Tester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&shown, &QAbstractItemModel::modelReset);
        for (int round = 0; round < 200; ++round) {
            const int most = random.bounded(source.rowCount() + 1);
            const auto isEarly = [most](int row) { return row < most; };
            const QPersistentModelIndex first = shown.mapFromSource(source.index(0, 0));
            const bool isKept = first.isValid() && most > 0;
            shown.setFilter(isEarly);
            ArrangedModel fresh(source);
            fresh.setGrouping(byAuthor(source));
            fresh.setFilter(isEarly);
            QCOMPARE(rows(shown), rows(fresh));
            QCOMPARE(first.isValid(), isKept);
        }
        QCOMPARE(resets.count(), 0);
    }

    void hundredsThatAFilterHidesOrShowsAreOneReset_data()
    {
        QTest::addColumn<bool>("grouped");
        QTest::newRow("flat") << false;
        QTest::newRow("grouped") << true;
    }

    void hundredsThatAFilterHidesOrShowsAreOneReset()
    {
        QFETCH(const bool, grouped);
        QRandomGenerator random(5);
        QList<Branch> many;
        for (int i = 0; i < 1200; ++i)
            many.append(by(u"author %1"_s.arg(i / 100), u"b%1"_s.arg(i, 4, 10, QChar(u'0')),
                           std::chrono::hours(random.bounded(90))));
        BranchModel source(noon());
        source.setRows(many);
        ArrangedModel shown(source);
        if (grouped)
            shown.setGrouping(byAuthor(source));
        shown.sort(BranchModel::AgeColumn, Qt::DescendingOrder);
        const Tester tester(&shown, Tester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&shown, &QAbstractItemModel::modelReset);
        for (const auto &[first, last] : {std::pair(0, 300), std::pair(600, 1100), std::pair(250, 800),
                                          std::pair(0, 1200), std::pair(1200, 1200), std::pair(0, 1200)}) {
            const auto isWanted = [first, last](int row) { return row >= first && row < last; };
            shown.setFilter(isWanted);
            ArrangedModel fresh(source);
            fresh.setFilter(isWanted);
            if (grouped)
                fresh.setGrouping(byAuthor(source));
            fresh.sort(BranchModel::AgeColumn, Qt::DescendingOrder); // arranges anew
            QCOMPARE(rows(shown), rows(fresh));
            QCOMPARE(shown.shownRows(), last - first);
        }
        QCOMPARE(resets.count(), 6);
        many.first().author.name = u"somebody"_s;
        source.setRows(many); // goes on from there
        QCOMPARE(shown.shownRows(), 1200);
    }

    void anySequenceOfChangesShowsWhatAFreshModelWould_data()
    {
        QTest::addColumn<bool>("grouped");
        QTest::addColumn<bool>("filtered");
        QTest::newRow("flat") << false << false;
        QTest::newRow("flat, filtered") << false << true;
        QTest::newRow("grouped") << true << false;
        QTest::newRow("grouped, filtered") << true << true;
    }

    void anySequenceOfChangesShowsWhatAFreshModelWould()
    {
        QFETCH(const bool, grouped);
        QFETCH(const bool, filtered);
        QRandomGenerator random(7);
        BranchModel source(noon());
        const auto arrange = [&](ArrangedModel &model) {
            if (grouped)
                model.setGrouping(byAuthor(source));
            if (filtered)
                model.setFilter([&](int row) { return source.state(row) != BranchState::Due; });
        };
        ArrangedModel shown(source);
        arrange(shown);
        const Tester tester(&shown, Tester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&shown, &QAbstractItemModel::modelReset);
        QPersistentModelIndex kept;
        QString keptName;
        for (int round = 0; round < 300; ++round) {
            const int column = round / 20 % BranchModel::ColumnCount;
            const auto order = round / 10 % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            shown.sort(column, order);
            source.setRows(randomSnapshot(random));
            ArrangedModel fresh(source);
            arrange(fresh);
            fresh.sort(column, order);
            QCOMPARE(rows(shown), rows(fresh));
            if (kept.isValid())
                QCOMPARE(kept.data().toString(), keptName);
            const QModelIndex any = shown.mapFromSource(source.index(random.bounded(source.rowCount()), 0));
            QCOMPARE(shown.mapFromSource(shown.mapToSource(any)), any);
            kept = any;
            keptName = any.data().toString();
        }
        QCOMPARE(resets.count(), 0);
    }
};

GUILESS_TEST(ArrangedModelTest)

}

#include "tst_arrangedmodel.moc"
