// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/listedfactmodel.h"
#include "models/items/pullrequestmodel.h"
#include "models/rules/pullrequestjudging.h"
#include "models/wording/pullrequestlists.h"
#include "tests/support/branches.h"
#include "tests/support/pullrequests.h"
#include "tests/support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_pullrequestmodel {

class PullRequestModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void showsFactsAndGates()
    {
        PullRequestModel model(noon());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        PullRequest blocked = pullRequest(12, 50h);
        blocked.checks->first().state = Check::State::Failed;
        blocked.checks->removeLast();
        blocked.author.login.clear();
        model.setRows(judged(pullRequestSnapshot({pullRequest(7), blocked}), {}));
        QCOMPARE(rows(model),
                 QStringList({u"#7 | Change 7 | ready | ✓✓✓–– | 5 h | ada | +12 −3 | 1 h ago"_s,
                              u"#12 | Change 12 | blocked | ✗○✓–– | 50 h | deleted account | +12 −3 | 1 h ago"_s}));
        const auto spoken = model.index(1, PullRequestModel::GatesColumn).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"unit tests: failed (Unit tests); AI review: missing"_s), qPrintable(spoken));
        QCOMPARE(model.index(1, PullRequestModel::StandingColumn).data(Qt::ToolTipRole).toString(),
                 u"Blocked by failed unit tests, missing AI review."_s);
        QVERIFY(model.index(1, PullRequestModel::AgeColumn)
                        .data(Qt::ToolTipRole)
                        .toString()
                        .endsWith(u"overdue since 10:00"_s));
    }

    void whatIsNotKnownIsNeverZero()
    {
        PullRequestModel model(noon());
        PullRequest bare{.number = 1, .createdAt = noon()};
        model.setRows(judged(pullRequestSnapshot({bare}), {}));
        QCOMPARE(model.index(0, PullRequestModel::SizeColumn).data().toString(), u"—"_s);
        QCOMPARE(model.index(0, PullRequestModel::GatesColumn).data().toString(), u"?????"_s);
        QVERIFY(model.sortKey(0, PullRequestModel::SizeColumn).isUnknown);
        QVERIFY(model.sortKey(0, PullRequestModel::UpdatedColumn).isUnknown);
    }

    void numbersSortAsNumbersAndStandingByUrgency()
    {
        PullRequestModel model(noon());
        PullRequest draft = pullRequest(9);
        draft.isDraft = true;
        model.setRows(judged(pullRequestSnapshot({draft, pullRequest(10)}), {}));
        QVERIFY(model.sortKey(0, PullRequestModel::NumberColumn).number
                < model.sortKey(1, PullRequestModel::NumberColumn).number);
        QVERIFY(model.sortKey(0, PullRequestModel::StandingColumn).number
                > model.sortKey(1, PullRequestModel::StandingColumn).number);
    }

    void timeAndWatchingChangeOnlyTheirCells()
    {
        PullRequestModel model(noon());
        model.setRows(judged(pullRequestSnapshot({pullRequest(1)}), {}));
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setNow(noon().addDuration(2h));
        QCOMPARE(model.index(0, PullRequestModel::AgeColumn).data().toString(), u"7 h"_s);
        model.setWatched({1});
        QVERIFY(model.index(0, 0).data(PullRequestModel::IsWatchedRole).toBool());
        QCOMPARE(changes.count(), 3);
        QCOMPARE(resets.count(), 0);
    }

    void randomSnapshotsAreReachedWithoutAReset()
    {
        PullRequestModel model(noon());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            QList<PullRequest> open;
            for (int number = 1; number <= 40; ++number) {
                if (random.bounded(3) == 0)
                    continue;
                open.append(pullRequest(number));
                open.last().isDraft = random.bounded(4) == 0;
            }
            const QList<JudgedPullRequest> next = judged(pullRequestSnapshot(open), {});
            model.setRows(next);
            QCOMPARE(model.rowCount(), next.size());
            for (int row = 0; row < model.rowCount(); ++row)
                QVERIFY(model.row(row) == next.at(row));
        }
        QCOMPARE(resets.count(), 0);
    }

    void listsOfThePanelSayWhatAsksForSomethingFirst()
    {
        PullRequest facts = pullRequest(1);
        facts.checks->append(check(u"lint"_s, Check::State::Failed));
        facts.checks->append(check(u"build"_s, Check::State::Running));
        facts.reviews->append({.author = {.login = u"ai-reviewer"_s, .isBot = true},
                               .state = Review::State::Commented,
                               .sha = u"older"_s,
                               .at = noon().addDuration(-1h)});
        facts.reviewRequests = QStringList{u"barbara"_s};
        ListedFactModel checks({u"Check"_s, u"State"_s, u"Duration"_s});
        const QAbstractItemModelTester tester(&checks, QAbstractItemModelTester::FailureReportingMode::QtTest);
        checks.setRows(checkLines(facts, {u"Unit tests"_s}, noon()));
        QCOMPARE(rows(checks),
                 QStringList({u"lint | failed | 2 min"_s, u"build | running | 10 min"_s,
                              u"AI Review | passed | 2 min"_s, u"Unit tests (required) | passed | 2 min"_s}));
        QCOMPARE(checks.index(0, 1).data(ListedFactModel::UrlRole).toString(), u"https://ci.example.org/lint"_s);
        ListedFactModel reviewers({u"Who"_s, u"What"_s, u"When"_s});
        reviewers.setRows(reviewerLines(facts, noon()));
        QCOMPARE(rows(reviewers),
                 QStringList({u"ai-reviewer | commented, of an older commit (a bot) | 1 h ago"_s,
                              u"grace | approved | 2 h ago"_s, u"barbara | asked to review"_s}));
        ListedFactModel gates({u"Gate"_s, u"State"_s});
        gates.setRows(gateLines(judged(pullRequestSnapshot({facts}), {}).first()));
        QCOMPARE(rows(gates).first(), u"Unit tests | passed (Unit tests)"_s);
    }
};

GUILESS_TEST(PullRequestModelTest)

}

#include "tst_pullrequestmodel.moc"
