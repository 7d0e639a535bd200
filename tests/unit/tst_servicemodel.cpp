// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/markdown.h"
#include "models/items/servicemodel.h"
#include "models/items/servicequery.h"
#include "models/items/taskmodel.h"
#include "tests/support/branches.h"
#include "tests/support/swarmfacts.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_servicemodel {

namespace {

const QHash<QString, QString> nodeNames{{u"n1"_s, u"one"_s}, {u"n2"_s, u"two"_s}};

QStringList found(const QString &query)
{
    QStringList names;
    for (const ServiceRow &row : sampleRows())
        if (ServiceQuery(query).matches(row, nodeNames))
            names.append(row.service.name);
    return names;
}

QString cell(const ServiceModel &model, const QString &name, ServiceModel::Column column, int role = Qt::DisplayRole)
{
    return model.index(model.find(name), column).data(role).toString();
}

}

class ServiceModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowSaysWhatIsKnown()
    {
        ServiceModel model(noon());
        model.setRows(sampleRows());
        QCOMPARE(
                rows(model).first(),
                u"api | rolled back | 2/2 | api:1.5 failed and Swarm went back to api:1.4 (4f2c91a), 2 of 2 tasks run: "
                "its health check failed (exit code 137). | api:1.4 | 4f2c91a | trunk's tip | 1 h ago "
                "| shop | 8080→3000/tcp"_s);
        QCOMPARE(cell(model, u"mail"_s, ServiceModel::ReasonColumn), u"2 of 2 tasks run."_s);
        QCOMPARE(
                cell(model, u"search"_s, ServiceModel::ReasonColumn),
                u"1 of 2 tasks run, and no node takes the others: 2 nodes have too little memory or processor left."_s);
    }

    void timeChangesOnlyWhatReadsOtherwise()
    {
        ServiceModel model(noon());
        QList<ServiceRow> services = sampleRows().first(3);
        services[0].service.updatedAt = noon().addSecs(-40);
        services[1].service.updatedAt = noon().addSecs(-40 * 60);
        services[2].service.updatedAt = noon().addDays(-40);
        model.setRows(services);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setNow(noon());
        QCOMPARE(changed.size(), 0);
        model.setNow(noon().addSecs(1));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.last().at(0).toModelIndex(), model.index(0, ServiceModel::ChangedColumn));
        QCOMPARE(changed.last().at(1).toModelIndex(), model.index(0, ServiceModel::ChangedColumn));
        model.setNow(noon().addSecs(60)); // the first two
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.last().at(1).toModelIndex().row(), 1);
    }

    void whatIsNotKnownIsADashAndSaidAloud()
    {
        ServiceRow row = sampleRow(u"mail"_s);
        row.service.release.commit.clear();
        row.distance = {};
        row.verdict = {};
        ServiceModel model(noon());
        model.setRows({row});
        QCOMPARE(cell(model, u"mail"_s, ServiceModel::CommitColumn), u"—"_s);
        QCOMPARE(cell(model, u"mail"_s, ServiceModel::TrunkColumn), u"—"_s);
        QCOMPARE(cell(model, u"mail"_s, ServiceModel::RunningColumn), u"—"_s);
        QCOMPARE(cell(model, u"mail"_s, ServiceModel::StateColumn), u"unknown"_s);
        QCOMPARE(cell(model, u"mail"_s, ServiceModel::RunningColumn, Qt::AccessibleTextRole), u"unknown"_s);
    }

    void theWorstComesFirst()
    {
        ServiceModel model(noon());
        model.setRows(sampleRows());
        QList<int> order(model.rowCount());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::sort(order, {}, [&](int row) {
            const SortKey key = model.sortKey(row, ServiceModel::StateColumn);
            return std::pair(key.number, key.text);
        });
        QStringList names;
        for (const int row : order)
            names.append(model.row(row).service.name);
        QCOMPARE(names.join(u' '), u"worker billing api search web mail pr-482_web importer"_s);
    }

    void randomSnapshotsNeverBreakTheModel()
    {
        ServiceModel model(noon());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QRandomGenerator random(42);
        const QList<ServiceRow> all = sampleRows();
        for (int i = 0; i < 300; ++i) {
            QList<ServiceRow> next;
            for (ServiceRow row : all) {
                if (random.bounded(3) == 0)
                    continue;
                row.verdict.up = random.bounded(3);
                next.append(row);
            }
            model.setRows(next);
            QCOMPARE(model.rowCount(), next.size());
        }
        QCOMPARE(resets.count(), 0);
        QVERIFY(!model.index(-1, 0).isValid());
        QVERIFY(!model.index(0, ServiceModel::ColumnCount).data().isValid());
    }

    void wordsAndFactsFind()
    {
        QCOMPARE(found(u"rolled"_s), QStringList{u"api"_s});
        QCOMPARE(found(u"billing:1.4"_s), QStringList{u"billing"_s});
        QCOMPARE(found(u"stack:pr-482"_s), QStringList{u"pr-482_web"_s});
        QCOMPARE(found(u"state:paused"_s), QStringList{u"billing"_s});
        QCOMPARE(found(u"node:two stack:shop mail"_s), QStringList{u"mail"_s});
        QCOMPARE(found(u"commit:4f2c"_s).size(), 8);
        QCOMPARE(found(u"behind:>1"_s), QStringList());
        QCOMPARE(found(u"behind:<1"_s).size(), 8);
        QVERIFY(ServiceQuery(u"  "_s).isEmpty());
    }

    void tasksStandBySlotTheNewestFirst()
    {
        TaskModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(sampleService(u"worker"_s), nodeNames, noon());
        QCOMPARE(rows(model),
                 QStringList({u"1 | ready | just now | one | worker:1.4"_s,
                              u"1 | failed | 5 s ago | one | worker:1.4 | it ended with exit code 3"_s,
                              u"1 | failed | 12 s ago | one | worker:1.4 | exit code 3"_s,
                              u"1 | failed | 19 s ago | one | worker:1.4 | exit code 3"_s,
                              u"2 | running | 3 min ago | two | worker:1.4"_s}));
        model.show(sampleService(u"api"_s), nodeNames, noon());
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(rows(model).at(1).contains(u"api:1.5 (old)"_s)); // newer than the one that runs in its slot
    }

    void aTableCanBePasted()
    {
        ServiceModel model(noon());
        ServiceRow row = sampleRow(u"mail"_s);
        row.service.stack = u"a|b"_s;
        model.setRows({row});
        QCOMPARE(markdownTable(model, {0}),
                 u"| Service | State | Running | Why | Image | Commit | Trunk | Changed | Stack | Ports |\n"
                 "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n"
                 "| mail | healthy | 2/2 | 2 of 2 tasks run. | mail:1.4 | 4f2c91a | trunk's tip | 1 h ago | a\\|b | "
                 "— |\n"_s);
    }
};

GUILESS_TEST(ServiceModelTest)

}

#include "tst_servicemodel.moc"
