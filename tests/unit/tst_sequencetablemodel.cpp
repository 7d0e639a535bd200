// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/commitmodel.h"
#include "models/items/filechangemodel.h"
#include "tests/support/branches.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_sequencetablemodel {

using Tester = QAbstractItemModelTester;

class SequenceTableModelTest : public QObject
{
    Q_OBJECT

private:
    static Commit commit(const QString &subject)
    {
        return {.subject = subject, .author = {.name = u"Ada"_s, .email = {}}, .authoredAt = noon().addSecs(-7200)};
    }

    static QList<Commit> commits(const QString &subjects)
    {
        QList<Commit> all;
        for (const QChar subject : subjects)
            all.append(commit(subject));
        return all;
    }

    static QString subjects(const CommitModel &model)
    {
        QString all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.index(row, CommitModel::SubjectColumn).data().toString();
        return all;
    }

private Q_SLOTS:
    void onlyWhatDiffersIsExchanged()
    {
        CommitModel model;
        model.show(commits(u"abcde"_s), noon());
        const QPersistentModelIndex first = model.index(0, 0);
        const QPersistentModelIndex last = model.index(4, 0);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.show(commits(u"abxyde"_s), noon());
        QCOMPARE(subjects(model), u"abxyde"_s);
        QCOMPARE(first.data().toString(), u"a"_s);
        QCOMPARE(last.row(), 5);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(inserted.count(), 1);
        model.show(commits(u"abxyde"_s), noon());
        QCOMPARE(removed.count() + inserted.count(), 2);
    }

    void neverResets()
    {
        QRandomGenerator random(11);
        CommitModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        for (int round = 0; round < 300; ++round) {
            QString next;
            for (int length = random.bounded(7); length > 0; --length)
                next += QChar(u'a' + random.bounded(3));
            model.show(commits(next), noon());
            QCOMPARE(subjects(model), next);
        }
        QCOMPARE(resets.count(), 0);
    }

    void agesFollowTheClock()
    {
        CommitModel model;
        model.show(commits(u"a"_s), noon());
        const QString before = model.index(0, CommitModel::TimeColumn).data().toString();
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.show(commits(u"a"_s), noon().addSecs(3600));
        QCOMPARE_NE(model.index(0, CommitModel::TimeColumn).data().toString(), before);
        QCOMPARE(changes.count(), 1);
    }

    void filesAreNamedWithWhatHappenedToThem()
    {
        FileChangeModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setRows({{.path = u"a.cpp"_s, .linesAdded = 3, .linesRemoved = 1},
                       {.path = u"b.cpp"_s, .oldPath = u"c.cpp"_s, .kind = FileChange::Kind::Renamed},
                       {.path = u"d.png"_s, .kind = FileChange::Kind::Added, .isBinary = true}});
        const auto text = [&model](int row, FileChangeModel::Column column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(0, FileChangeModel::KindColumn), u"changed"_s);
        QCOMPARE(text(0, FileChangeModel::LinesColumn), u"+3 −1"_s);
        QCOMPARE(text(1, FileChangeModel::KindColumn), u"renamed"_s);
        QCOMPARE(model.index(1, 0).data(Qt::ToolTipRole).toString(), u"c.cpp → b.cpp"_s);
        QCOMPARE(text(2, FileChangeModel::LinesColumn), u"binary"_s);
        QVERIFY(!model.index(3, 0).isValid());
        QVERIFY(!model.data(model.index(0, 0, model.index(0, 0))).isValid());
    }
};

GUILESS_TEST(SequenceTableModelTest)

}

#include "tst_sequencetablemodel.moc"
