// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/branchmodel.h"
#include "tests/support/branches.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_keyedtablemodel {

namespace {

/// What a model said, one letter per signal: "-0..1 ~2..2 +3..9".
class SignalLog
{
public:
    explicit SignalLog(const QAbstractItemModel &model)
    {
        using Model = QAbstractItemModel;
        m_context.connect(&model, &Model::rowsInserted, &m_context,
                          [this](const QModelIndex &, int first, int last) { add(u'+', first, last); });
        m_context.connect(&model, &Model::rowsRemoved, &m_context,
                          [this](const QModelIndex &, int first, int last) { add(u'-', first, last); });
        m_context.connect(
                &model, &Model::dataChanged, &m_context,
                [this](const QModelIndex &top, const QModelIndex &bottom) { add(u'~', top.row(), bottom.row()); });
        m_context.connect(&model, &Model::modelReset, &m_context, [this] { add(u'!', 0, 0); });
        m_context.connect(&model, &Model::layoutChanged, &m_context, [this] { add(u'%', 0, 0); });
    }

    QString take() { return std::exchange(m_lines, {}).join(u' '); }

private:
    void add(QChar sign, int first, int last) { m_lines.append(u"%1%2..%3"_s.arg(sign).arg(first).arg(last)); }

    QObject m_context;
    QStringList m_lines;
};

QList<Branch> named(const QString &names, std::chrono::hours age = 1h)
{
    QList<Branch> all;
    for (const QChar name : names)
        all.append(branch(name, age));
    return all;
}

}

class KeyedTableModelTest : public QObject
{
    Q_OBJECT

private:
    static QList<Branch> randomSnapshot(QRandomGenerator &random)
    {
        QList<Branch> next;
        for (int i = 0; i < 12; ++i) {
            if (random.bounded(2) == 0)
                next.append(branch(u"b%1"_s.arg(i, 2, 10, QChar(u'0')), std::chrono::hours(random.bounded(3))));
        }
        return next;
    }

private Q_SLOTS:
    void neighboursShareASignal()
    {
        BranchModel model(noon());
        model.setRows(named(u"bcdxyz"_s));
        SignalLog log(model);
        model.setRows(named(u"aabdefgz"_s));
        QCOMPARE(log.take(), u"+0..0 -2..2 +3..5 -6..7"_s);
        QCOMPARE(names(model).join(QString()), u"abdefgz"_s);
    }

    void onlyWhatDiffersChanges()
    {
        BranchModel model(noon());
        model.setRows(named(u"abcde"_s));
        SignalLog log(model);
        QList<Branch> next = named(u"abcde"_s);
        next[1].ahead = 5;
        next[2].ahead = 5;
        next[4].ahead = 5;
        model.setRows(next);
        QCOMPARE(log.take(), u"~1..2 ~4..4"_s);
        model.setRows(next);
        QCOMPARE(log.take(), QString());
    }

    void anUnsortedSnapshotIsSortedAndTheLastOfEqualKeysWins()
    {
        BranchModel model(noon());
        model.setRows(named(u"cab"_s) + named(u"b"_s, 5h));
        QCOMPARE(names(model).join(QString()), u"abc"_s);
        QCOMPARE(model.row(1).startedAt, noon().addDuration(-5h));
    }

    void rowsAreFoundByKey()
    {
        BranchModel model(noon());
        QCOMPARE(model.find(u"a"_s), -1);
        model.setRows(named(u"ace"_s));
        QCOMPARE(model.find(u"a"_s), 0);
        QCOMPARE(model.find(u"e"_s), 2);
        QCOMPARE(model.find(u"b"_s), -1);
        QCOMPARE(model.find(u"f"_s), -1);
    }

    void aPersistentIndexFollowsItsRow()
    {
        BranchModel model(noon());
        model.setRows(named(u"bd"_s));
        const QPersistentModelIndex selected = model.index(1, 0);
        model.setRows(named(u"acde"_s, 7h));
        QCOMPARE(selected.data().toString(), u"d"_s);
        model.setRows(named(u"ae"_s));
        QVERIFY(!selected.isValid());
    }

    void aStepDoesNoMoreThanAskedFor()
    {
        BranchModel model(noon());
        model.setTarget(named(u"abcdefgh"_s));
        QVERIFY(model.step(3));
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.step(3));
        QVERIFY(model.step(2));
        QCOMPARE(model.rowCount(), 8);
        QVERIFY(!model.step(1));
    }

    void anySequenceOfSnapshotsEndsInTheLastOne()
    {
        QRandomGenerator random(20261122);
        BranchModel model(noon());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        for (int round = 0; round < 400; ++round) {
            const QList<Branch> next = randomSnapshot(random);
            model.setTarget(next);
            // Half of the snapshots are overtaken by the next before they are reached.
            const bool isOvertaken = random.bounded(2) == 0;
            for (int i = 0; model.step(1 + random.bounded(3)); ++i) {
                if (isOvertaken && i == 1)
                    break;
            }
            QStringList shown = names(model);
            QVERIFY(std::ranges::is_sorted(shown));
            if (isOvertaken)
                continue;
            QCOMPARE(model.rowCount(), int(next.size()));
            for (int row = 0; row < model.rowCount(); ++row)
                QCOMPARE(model.row(row), next.at(row));
        }
        QCOMPARE(resets.count(), 0);
    }
};

GUILESS_TEST(KeyedTableModelTest)

}

#include "tst_keyedtablemodel.moc"
