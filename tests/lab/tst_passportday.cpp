// SPDX-License-Identifier: GPL-3.0-or-later

// One change from its first commit to its clean-up, on real parts: a real repository, a real private swarm, a real
// PostgreSQL, and the stand-in for GitHub. The program is started at every step, as a user would.

#include "app/adapters/clock/systemclock.h"
#include "app/sandbox/github/githubstandin.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/swarmlab.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_passportday {

namespace {

constexpr int Number = 481;
const QString BranchName = u"feat/address"_s;
const QString Code = u"web/checkout.ts"_s;

QString iso(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QString stateIn(const QJsonObject &change, const QString &service)
{
    for (const QJsonValue &one : change["production"_L1].toArray()) {
        if (one["service"_L1].toString() == service)
            return one["state"_L1].toString();
    }
    return {};
}

QJsonObject run(const QString &name, const QString &app, const QString &conclusion, const QString &sha)
{
    return makeCheckRun(name, app, app == u"ai-reviewer"_s ? 770001 : 15368, u"COMPLETED"_s, conclusion, sha,
                        QDateTime::currentDateTimeUtc(), 77 + name.size());
}

}

class PassportDayTest : public QObject
{
    Q_OBJECT

private:
    const SystemClock m_clock;
    TestRepository m_repository;
    QTemporaryDir m_home;
    PostgresCluster m_cluster;
    std::unique_ptr<SwarmLab> m_lab;
    std::unique_ptr<GithubStandIn> m_github;
    QString m_first; ///< what runs in the morning
    QDateTime m_opened; ///< when its first commit was made
    QString m_merged; ///< the change on trunk
    QByteArray m_complaints;

    void commit(const QString &file, const QByteArray &content, const QString &message)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        m_repository.setTime(now, now);
        m_repository.commit(file, content, now, message);
    }
    QString head() { return m_repository.git({u"rev-parse"_s, u"HEAD"_s}); }
    void push() { m_repository.git({u"update-ref"_s, u"refs/remotes/origin/main"_s, u"refs/heads/main"_s}); }

    QJsonObject &pullRequest() { return m_github->world().open[Number]; }

    QJsonArray ask(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "COLUMNS", "DBUS_SESSION_BUS_ADDRESS", "GITHUB_TOKEN"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CACHE_HOME"_s, m_home.filePath(u"cache"_s));
        environment.insert(u"XDG_STATE_HOME"_s, m_home.filePath(u"state"_s));
        environment.insert(u"GH_PATH"_s, m_home.filePath(u"no-such-gh"_s));
        environment.insert(u"GH_TOKEN"_s, u"ghp_one"_s);
        environment.insert(u"TRUNKLINE_GITHUB_URL"_s, m_github->url());
        environment.insert(u"TRUNKLINE_DATABASE_URL"_s, m_cluster.url());
        environment.insert(u"DOCKER_HOST"_s, u"unix://"_s + m_lab->socket(1));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"TZ"_s, u"UTC"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_repository.path());
        process.start(QStringLiteral(TRUNKLINE_BINARY), arguments);
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000)) // GitHub is in here
            process.kill();
        m_complaints = process.readAllStandardError();
        return QJsonDocument::fromJson(process.readAllStandardOutput())["items"_L1].toArray();
    }

    QJsonObject passport(const QString &id = QString::number(Number))
    {
        const QJsonArray items = ask({u"changes"_s, u"--json"_s});
        for (const QJsonValue &item : items) {
            if (item["id"_L1].toString() == id || item["branch"_L1].toString() == id)
                return item.toObject();
        }
        return {};
    }
    QString station(const QString &id = QString::number(Number)) { return passport(id)["station"_L1].toString(); }

    /// Asks until the change stands so in the service; what the program sees on the way, it remembers.
    QJsonObject waitFor(const QString &state)
    {
        QElapsedTimer timer;
        timer.start();
        QJsonObject seen = passport();
        while (stateIn(seen, u"api"_s) != state && timer.elapsed() < 90'000)
            seen = passport();
        return seen;
    }

    void roll(const QString &image, const QString &health)
    {
        m_lab->docker(u"tag demo:good %1"_s.arg(image));
        m_lab->docker(u"service update -q -d --no-resolve-image --image %1 --health-cmd %2 api"_s.arg(image, health));
    }

    void sql(const QString &words) { m_cluster.run(words); }

private Q_SLOTS:
    void initTestCase()
    {
        m_lab = std::make_unique<SwarmLab>(1);
        if (!m_lab->whyNot().isEmpty())
            QSKIP(qPrintable(m_lab->whyNot()));
        QVERIFY2(m_cluster.problem().isEmpty(), qPrintable(m_cluster.problem()));
        QFile tables(QStringLiteral(SOURCE_FOLDER "/resources/sql/flags_up.sql"));
        QVERIFY(tables.open(QIODevice::ReadOnly));
        sql(QString::fromUtf8(tables.readAll()));
        sql(u"insert into flags (key, description, owner) values ('address', 'Address step', 'shop')"_s);
        m_github = std::make_unique<GithubStandIn>(m_clock);
        m_github->world() = makeGithubWorld(1, QDateTime::currentDateTimeUtc(), 1, 0);
        m_repository.git({u"remote"_s, u"add"_s, u"origin"_s, u"git@github.com:acme/platform.git"_s});
        commit(Code, "start()\n", u"feat: start"_s);
        push();
        m_first = head();
        m_lab->docker(u"tag demo:good demo:sha-%1"_s.arg(m_first.first(12)));
        m_lab->docker(u"service create -q -d --no-resolve-image --stop-grace-period 1s --endpoint-mode dnsrr "
                      "--name api --health-cmd true --health-interval 1s --health-retries 2 "
                      "--update-order start-first --update-failure-action rollback --update-monitor 3s "
                      "--rollback-monitor 2s demo:sha-%1 sleep 1000"_s.arg(m_first.first(12)));
    }

    void one_aBranchIsOpened()
    {
        m_repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, BranchName});
        commit(Code, "start()\nif (flags.on('address')) step()\n", u"feat: address step"_s);
        m_opened = QDateTime::currentDateTimeUtc();
        const QJsonObject change = passport(BranchName);
        QVERIFY2(!change.isEmpty(), m_complaints.constData());
        QCOMPARE(change["station"_L1].toString(), u"branch"_s);
        QCOMPARE(change["flags"_L1][0]["key"_L1].toString(), u"address"_s);
        QCOMPARE(change["next"_L1]["rule"_L1].toString(), u"BRANCH-2"_s);
        QVERIFY(change["mergedAt"_L1].isNull());
    }

    void two_aPullRequestIsOpenedAndReviewed()
    {
        QJsonObject opened = m_github->world().open.first();
        m_github->world().open.clear();
        const QString sha = head();
        const QString now = iso(QDateTime::currentDateTimeUtc());
        opened[u"number"_s] = Number;
        opened[u"id"_s] = u"PR_481"_s;
        opened[u"title"_s] = u"Address step"_s;
        opened[u"url"_s] = u"https://github.com/acme/platform/pull/481"_s;
        opened[u"author"_s] = QJsonObject{{u"__typename"_s, u"User"_s}, {u"login"_s, u"linus"_s}};
        opened[u"isDraft"_s] = false;
        opened[u"isCrossRepository"_s] = false;
        opened[u"headRepository"_s] = QJsonObject{{u"nameWithOwner"_s, u"acme/platform"_s}};
        opened[u"headRefName"_s] = BranchName;
        opened[u"headRef"_s] = QJsonObject{{u"name"_s, BranchName}};
        opened[u"createdAt"_s] = opened[u"updatedAt"_s] = now;
        opened[u"mergeable"_s] = u"MERGEABLE"_s;
        opened[u"reviewDecision"_s] = u"REVIEW_REQUIRED"_s;
        opened[u"reviews"_s] = QJsonArray();
        opened[u"files"_s] = QJsonArray{QJsonObject{
                {u"path"_s, Code}, {u"changeType"_s, u"MODIFIED"_s}, {u"additions"_s, 1}, {u"deletions"_s, 0}}};
        opened[u"changedFiles"_s] = 1;
        pushCommit(opened, sha, QDateTime::currentDateTimeUtc());
        QJsonObject commit = opened[u"commits"_s][0][u"commit"_s].toObject();
        commit[u"authoredDate"_s] = iso(m_opened);
        opened[u"commits"_s] = QJsonArray{QJsonObject{{u"commit"_s, commit}}};
        m_github->world().open.insert(Number, opened);
        m_github->world().deployments = {};
        m_github->world().environments = {};
        QJsonObject change = passport();
        QVERIFY2(!change.isEmpty(), m_complaints.constData());
        QCOMPARE(change["station"_L1].toString(), u"review"_s);
        QCOMPARE(change["gates"_L1][0]["state"_L1].toString(), u"missing"_s);
        QJsonObject &facts = pullRequest();
        facts[u"statusCheckRollup"_s]
                = QJsonObject{{u"state"_s, u"SUCCESS"_s},
                              {u"contexts"_s,
                               QJsonArray{run(u"Unit tests"_s, u"github-actions"_s, u"SUCCESS"_s, sha),
                                          run(u"AI Review"_s, u"ai-reviewer"_s, u"SUCCESS"_s, sha)}}};
        facts[u"reviewDecision"_s] = u"APPROVED"_s;
        facts[u"reviews"_s] = QJsonArray{
                QJsonObject{{u"author"_s, QJsonObject{{u"__typename"_s, u"User"_s}, {u"login"_s, u"grace"_s}}},
                            {u"authorCanPushToRepository"_s, true},
                            {u"state"_s, u"APPROVED"_s},
                            {u"submittedAt"_s, iso(QDateTime::currentDateTimeUtc())},
                            {u"url"_s, u"https://github.com/acme/platform/pull/481#r"_s},
                            {u"commit"_s, QJsonObject{{u"oid"_s, sha}}}}};
        facts[u"updatedAt"_s] = iso(QDateTime::currentDateTimeUtc().addSecs(1));
        change = passport();
        for (int gate = 0; gate < 3; ++gate)
            QCOMPARE(change["gates"_L1][gate]["state"_L1].toString(), u"passed"_s);
    }

    void three_itIsMergedAndNotLive()
    {
        m_repository.git({u"checkout"_s, u"-q"_s, u"main"_s});
        m_repository.git({u"merge"_s, u"-q"_s, u"--squash"_s, BranchName});
        const QDateTime now = QDateTime::currentDateTimeUtc();
        m_repository.setTime(now, now);
        m_repository.git({u"commit"_s, u"-q"_s, u"-m"_s, u"Address step (#481)"_s});
        m_merged = head();
        push();
        QJsonObject merged = m_github->world().open.take(Number);
        merged[u"mergedAt"_s] = iso(now);
        merged[u"updatedAt"_s] = iso(now.addSecs(2));
        merged[u"mergedBy"_s] = QJsonObject{{u"__typename"_s, u"User"_s}, {u"login"_s, u"grace"_s}};
        merged[u"mergeCommit"_s] = QJsonObject{{u"oid"_s, m_merged}};
        merged[u"timelineItems"_s] = QJsonArray();
        m_github->world().merged = {merged};
        const QJsonObject change = passport();
        QCOMPARE(change["station"_L1].toString(), u"merged"_s);
        QCOMPARE(change["mergeCommit"_L1].toString(), m_merged);
        QCOMPARE(change["mergedBy"_L1].toString(), u"grace"_s);
        QCOMPARE(stateIn(change, u"api"_s), u"waiting"_s);
        QCOMPARE(change["branchDeleted"_L1].toBool(true), false);
    }

    void four_itsRolloutFailsAndGoesBack()
    {
        roll(u"demo:sha-"_s + m_merged.first(12), u"false"_s);
        const QJsonObject change = waitFor(u"rolledBack"_s);
        QCOMPARE(stateIn(change, u"api"_s), u"rolledBack"_s);
        QCOMPARE(change["station"_L1].toString(), u"built"_s);
        QCOMPARE(change["rolledBackWith"_L1].toArray().size(), 1);
        QCOMPARE(change["rolledBackWith"_L1][0]["change"_L1].toString(), u"#481"_s);
        QCOMPARE(change["rolledBackWith"_L1][0]["flags"_L1].toArray(), QJsonArray{u"address"_s});
        QCOMPARE(change["images"_L1][0].toString(), u"demo:sha-"_s + m_merged.first(12));
        QVERIFY(change["deployedAt"_L1].isNull());
    }

    void five_itIsFixedAndDeployedButNotReleased()
    {
        commit(Code, "start()\nif (flags.on('address')) step(1)\n", u"Fix the step’s health (#482)"_s);
        push();
        roll(u"demo:sha-"_s + head().first(12), u"true"_s);
        const QJsonObject change = waitFor(u"running"_s);
        QCOMPARE(stateIn(change, u"api"_s), u"running"_s);
        QCOMPARE(change["station"_L1].toString(), u"deployed"_s);
        QVERIFY(!change["deployedAt"_L1].isNull());
        QVERIFY(change["leadTimeSeconds"_L1].toInt() > 0);
        QVERIFY(change["releasedAt"_L1].isNull());
        QCOMPARE(change["flags"_L1][0]["rolloutPercent"_L1].toInt(-1), 0);
        QCOMPARE(station(u"482"_s), u"deployed"_s);
    }

    void six_theFlagReleasesIt()
    {
        sql(u"update flags set enabled = true, rollout_percent = 25 where key = 'address'"_s);
        QJsonObject change = passport();
        QCOMPARE(change["station"_L1].toString(), u"deployed"_s);
        QCOMPARE(change["flags"_L1][0]["rolloutPercent"_L1].toInt(), 25);
        sql(u"update flags set rollout_percent = 100 where key = 'address'"_s);
        change = passport();
        QCOMPARE(change["station"_L1].toString(), u"released"_s);
        QVERIFY(!change["releasedAt"_L1].isNull());
        QVERIFY(!change["flags"_L1][0]["removeBy"_L1].isNull());
    }

    void seven_itIsCleanedUp()
    {
        commit(Code, "start()\nstep(1)\n", u"Remove the flag (#483)"_s);
        push();
        roll(u"demo:sha-"_s + head().first(12), u"true"_s);
        sql(u"delete from flags where key = 'address'"_s);
        m_repository.git({u"branch"_s, u"-q"_s, u"-D"_s, BranchName});
        QJsonObject &merged = m_github->world().merged.first();
        merged[u"headRef"_s] = QJsonValue();
        merged[u"updatedAt"_s] = iso(QDateTime::currentDateTimeUtc().addSecs(5));
        merged[u"timelineItems"_s] = QJsonArray{QJsonObject{{u"__typename"_s, u"HeadRefDeletedEvent"_s},
                                                            {u"createdAt"_s, iso(QDateTime::currentDateTimeUtc())}}};
        const QJsonObject change = waitFor(u"running"_s);
        QVERIFY(change["flags"_L1][0]["removed"_L1].toBool());
        QCOMPARE(change["station"_L1].toString(), u"done"_s);
        QVERIFY(!change["cleanedUpAt"_L1].isNull());
        QVERIFY(change["next"_L1].isNull());
    }
};

GUILESS_TEST(PassportDayTest)

}

#include "tst_passportday.moc"
