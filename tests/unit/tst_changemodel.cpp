// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/arrangedmodel.h"
#include "models/items/changemodel.h"
#include "models/items/changequery.h"
#include "models/wording/changewording.h"
#include "tests/support/branches.h"
#include "tests/support/changes.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_changemodel {

namespace {

Change changeNumber(qint32 number)
{
    for (const Change &change : sampleChanges()) {
        if (change.pullRequest == number)
            return change;
    }
    qFatal("no such change");
}

}

class ChangeModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trunkIsInProductionForSoLongOrOnItsWay()
    {
        QCOMPARE(trunkNoteText(changeNumber(476), noon()), u"in production for 50 h"_s);
        QCOMPARE(trunkNoteText(changeNumber(481), noon()), u"merged, rolled back in api"_s);
        QCOMPARE(trunkNoteText(changeNumber(480), noon()), u"merged, not live for 34 min"_s);
        QCOMPARE(trunkNoteText(changeNumber(489), noon()), QString()); // not on trunk
        Change unknown = changeNumber(476);
        unknown.isProductionKnown = false;
        QCOMPARE(trunkNoteText(unknown, noon()), QString());
    }

    void eachRowTellsWhereAChangeStands()
    {
        ChangeModel model({}, noon());
        QAbstractItemModelTester tester(&model);
        model.setRows(sampleChanges());
        ArrangedModel arranged(model);
        arranged.sort(ChangeModel::StandingColumn);
        QCOMPARE(
                rows(arranged),
                QStringList({
                        u"#481 Checkout: address step | merged, rolled back in api | 22 h | passed | 3333333 | built | "
                        "api rolled back · 1 of 2 | 25 % | live: 2 h over | cem"_s,
                        u"#480 Round VAT | merged, not live for 34 min | 24 h | passed | 4444444 | not seen | 0 of 1 | "
                        "unknown | live: 4 min over | cem"_s,
                        u"#489 New checkout behind a flag | ready to merge | 18 h | 4 of 4 gates | ready | — | — | — "
                        "| — | ada"_s,
                        u"feat/search | in work for 5 h | 5 h | — | — | — | — | — | overdue in 43 h | Bea"_s,
                        u"#476 Orders in cents | deployed, not released for 50 h | 22 h | passed | 5555555 | built | "
                        "all 1 | 25 % | contract of orders.total in 17 h | cem"_s,
                        u"#459 Session timeout | reverted by 8888888 | 22 h | passed | reverted by 8888888 | built | "
                        "all 1 | 25 % | — | cem"_s,
                        u"#452 VAT table | done | 22 h | passed | 7777777 | built | all 1 | no flag | — | cem"_s,
                }));
    }

    void stationsHaveStates()
    {
        const Policy::Branches limits;
        const Change back = changeNumber(481);
        QCOMPARE(stageState(back, Stage::Branch, limits), StageState::Passed);
        QCOMPARE(stageState(back, Stage::Image, limits), StageState::Passed);
        QCOMPARE(stageState(back, Stage::Production, limits), StageState::Failed);
        QCOMPARE(stageState(back, Stage::Release, limits), StageState::Ahead);
        const Change waiting = changeNumber(480);
        QCOMPARE(stageState(waiting, Stage::Image, limits), StageState::Here);
        QCOMPARE(stageState(waiting, Stage::Production, limits), StageState::Here);
        const Change deployed = changeNumber(476);
        QCOMPARE(stageState(deployed, Stage::Production, limits), StageState::Passed);
        QCOMPARE(stageState(deployed, Stage::Release, limits), StageState::Here);
        QCOMPARE(stageState(changeNumber(459), Stage::Merge, limits), StageState::Failed);
        QCOMPARE(stageState(changeNumber(452), Stage::CleanUp, limits), StageState::Passed);
        QCOMPARE(stageState(changeNumber(489), Stage::Merge, limits), StageState::Here);
        Change unknown = waiting;
        unknown.isProductionKnown = false;
        unknown.production.clear();
        unknown.startedAt = {};
        QCOMPARE(stageState(unknown, Stage::Production, limits), StageState::Unknown); // never taken for fine
        QCOMPARE(stageState(unknown, Stage::Image, limits), StageState::Unknown);
        QCOMPARE(stageState(unknown, Stage::Branch, limits), StageState::Unknown);
        Change old = waiting;
        old.startedAt = old.mergedAt.addSecs(-48 * 3600);
        QCOMPARE(stageState(old, Stage::Branch, limits), StageState::Failed);
        Change around = waiting;
        around.gates = {{.kind = Gate::Kind::AiReview, .state = Gate::State::Missing}};
        QCOMPARE(stageState(around, Stage::Review, limits), StageState::Failed);
    }

    void theWayIsTold()
    {
        const QString text = passportMarkdown(changeNumber(481), noon(), {});
        QVERIFY(text.startsWith(u"**#481 Checkout: address step**: merged, rolled back in api\n"_s));
        QVERIFY2(text.contains(u"- **Rollout of api**: went back to api:480, 10:00: health check failed; with it went "
                               "back: #480 Round VAT (bea)\n"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(u"- **Flag new_checkout**: 25 %\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"- **Next**: live: 2 h over (SWARM-7)\n"_s), qPrintable(text));
        QList<QPair<QString, QString>> links;
        for (const PassportLine &line : passportLines(changeNumber(476), noon(), {})) {
            if (!line.pane.isEmpty())
                links.append({line.pane, line.key});
        }
        QCOMPARE(links,
                 (QList<QPair<QString, QString>>{{u"prs"_s, u"476"_s},
                                                 {u"services"_s, u"api"_s},
                                                 {u"flags"_s, u"new_checkout"_s},
                                                 {u"migrations"_s, u"default/orders.total"_s}}));
        QCOMPARE(revertCommand(changeNumber(481)), u"git revert "_s + QString(40, u'3'));
        QVERIFY(revertCommand(changeNumber(489)).isEmpty());
    }

    void wordsAndOperatorsFind_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("word") << u"checkout"_s << QStringList({u"#489"_s, u"#481"_s, u"#476"_s, u"#459"_s});
        QTest::newRow("number") << u"#45"_s << QStringList({u"#459"_s, u"#452"_s});
        QTest::newRow("standing") << u"\"not live\""_s << QStringList(u"#480"_s);
        QTest::newRow("station") << u"station:rev"_s << QStringList({u"#489"_s, u"#459"_s});
        QTest::newRow("author") << u"author:bea"_s << QStringList(u"feat/search"_s);
        QTest::newRow("service") << u"service:web"_s << QStringList(u"#481"_s);
        QTest::newRow("commit") << u"commit:4444"_s << QStringList(u"#480"_s);
        QTest::newRow("age") << u"age:>2d"_s << QStringList({u"#476"_s, u"#459"_s, u"#452"_s});
        QTest::newRow("two") << u"flag:new station:deployed"_s << QStringList(u"#476"_s);
        QTest::newRow("unfinished") << u"author:"_s << QStringList();
    }
    void wordsAndOperatorsFind()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        const ChangeQuery query(text);
        QStringList names;
        for (const Change &change : sampleChanges()) {
            if (query.matches(change, noon()))
                names.append(changeName(change));
        }
        QCOMPARE(names, found);
    }

    void randomSnapshotsNeverBreakTheModel()
    {
        ChangeModel model({}, noon());
        QAbstractItemModelTester tester(&model);
        QRandomGenerator random(7);
        for (int round = 0; round < 100; ++round) {
            QList<Change> some = sampleChanges();
            some.removeIf([&](const Change &) { return random.bounded(3) == 0; });
            for (Change &change : some)
                change.station = Change::Station(random.bounded(8));
            model.setRows(some);
            QCOMPARE(model.rowCount(), some.size());
        }
        QVERIFY(!model.data(model.index(99, 0)).isValid());
        QVERIFY(!model.headerData(ChangeModel::ColumnCount, Qt::Horizontal).isValid());
    }

    void everyCellHasAWordInEveryStation()
    {
        ChangeModel model({}, noon());
        model.setRows(sampleChanges());
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < ChangeModel::ColumnCount; ++column) {
                const QModelIndex index = model.index(row, column);
                QVERIFY(!index.data().toString().isEmpty());
                QVERIFY(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
            }
        }
    }
};

GUILESS_TEST(ChangeModelTest)

}

#include "tst_changemodel.moc"
