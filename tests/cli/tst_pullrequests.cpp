// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/github/githubstandin.h"
#include "tests/support/golden.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"
#include "tests/support/waiting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_pullrequests {
using Fault = GithubStandIn::Fault;

namespace {

struct Outcome
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

}

/// `trunkline prs` as a user starts it, against the stand-in for GitHub.
class PullRequestsVerbTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestRepository> m_repository;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<GithubStandIn> m_github;
    QTemporaryDir m_home;

    Outcome run(const QStringList &arguments, const QString &token = u"ghp_one"_s)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "COLUMNS", "DBUS_SESSION_BUS_ADDRESS", "GITHUB_TOKEN"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"none-is-needed"_s);
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CACHE_HOME"_s, m_home.filePath(u"cache"_s));
        environment.insert(u"GH_PATH"_s, m_home.filePath(u"no-such-gh"_s));
        environment.insert(u"GH_TOKEN"_s, token);
        environment.insert(u"TRUNKLINE_GITHUB_URL"_s, m_github->url());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"TZ"_s, u"UTC"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_repository->path());
        process.start(QStringLiteral(TRUNKLINE_BINARY),
                      arguments + QStringList{u"--now"_s, noon().toString(Qt::ISODate)});
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60000)) // the server is here
            process.kill();
        return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                .out = process.readAllStandardOutput(),
                .err = process.readAllStandardError()};
    }
    static QJsonObject source(const Outcome &outcome)
    {
        return QJsonDocument::fromJson(outcome.out)["source"_L1].toObject();
    }

private Q_SLOTS:
    void init()
    {
        m_repository = std::make_unique<TestRepository>();
        m_repository->commit(u"a.txt"_s, "1\n", noon().addDays(-1));
        m_repository->git({u"remote"_s, u"add"_s, u"origin"_s, u"git@github.com:acme/platform.git"_s});
        m_repository->git({u"update-ref"_s, u"refs/remotes/origin/main"_s, u"refs/heads/main"_s});
        m_clock = std::make_unique<ManualClock>(noon());
        m_github = std::make_unique<GithubStandIn>(*m_clock);
        m_github->world() = makeGithubWorld(1, noon(), 12, 8); // a small one, for people to read
    }

    void asJson()
    {
        const Outcome outcome = run({u"prs"_s, u"--json"_s});
        QCOMPARE(outcome.err, QByteArray());
        QCOMPARE(outcome.exitCode, 0);
        compareGolden(outcome.out, u"prs.json"_s);
        const QJsonDocument document = QJsonDocument::fromJson(outcome.out);
        QCOMPARE(document["items"_L1].toArray().size(), 12);
        const QStringList keys{u"ageSeconds"_s, u"author"_s,
                               u"autoMerge"_s,  u"base"_s,
                               u"branch"_s,     u"createdAt"_s,
                               u"files"_s,      u"findings"_s,
                               u"flags"_s,      u"gates"_s,
                               u"headSha"_s,    u"isDraft"_s,
                               u"labels"_s,     u"mergeQueuePosition"_s,
                               u"mergeable"_s,  u"migrations"_s,
                               u"number"_s,     u"ready"_s,
                               u"title"_s,      u"updatedAt"_s,
                               u"url"_s};
        for (const QJsonValue &item : document["items"_L1].toArray()) {
            QCOMPARE(item.toObject().keys(), keys);
            QCOMPARE(item["gates"_L1].toArray().size(), 5);
        }
        QCOMPARE(m_github->complaints(), QStringList());
    }

    void asTable()
    {
        const Outcome outcome = run({u"prs"_s});
        QCOMPARE(outcome.err, QByteArray());
        QCOMPARE(outcome.exitCode, 0);
        compareGolden(outcome.out, u"prs.txt"_s);
    }

    void statusCountsThemAndReportsFindings()
    {
        const Outcome outcome = run({u"status"_s, u"--json"_s});
        QCOMPARE(outcome.exitCode, 0);
        const QJsonDocument document = QJsonDocument::fromJson(outcome.out);
        bool isCounted = false;
        for (const QJsonValue &pane : document["items"_L1].toArray())
            isCounted = isCounted || (pane["pane"_L1] == "prs"_L1 && pane["count"_L1].toInt() == 12);
        QVERIFY2(isCounted, outcome.out.constData());
        QSet<QString> rules;
        for (const QJsonValue &finding : document["findings"_L1].toArray())
            rules.insert(finding["rule"_L1].toString());
        QVERIFY(rules.contains({u"PR-1"_s, u"PR-2"_s, u"PR-3"_s, u"PR-5"_s, u"TRUNK-1"_s}));
    }

    void everyBadDayHasItsKindMessageAndHint_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, Fault fault, const QString &kind, const QString &words) {
            QTest::newRow(name) << int(fault) << kind << words;
        };
        row("401", Fault::BadCredentials, u"unauthenticated"_s, u"sign-in was not accepted"_s);
        row("403, a right", Fault::MissingRight, u"forbidden"_s, u"contents=read"_s);
        row("sso", Fault::SsoRequired, u"forbidden"_s, u"https://127.0.0.1/orgs/acme/sso"_s);
        row("sso in GraphQL", Fault::SsoInGraphql, u"forbidden"_s, u"single sign-on"_s);
        row("primary limit", Fault::PrimaryLimit, u"rateLimited"_s, u"Too many requests"_s);
        row("primary limit in 200", Fault::PrimaryLimitNew, u"rateLimited"_s, u"Too many requests"_s);
        row("secondary limit", Fault::SecondaryLimit, u"rateLimited"_s, u"Too many requests"_s);
        row("429", Fault::RetryAfter, u"rateLimited"_s, u"Too many requests"_s);
        row("hidden", Fault::Hidden, u"notFound"_s, u"may not see it"_s);
        row("502", Fault::BadGateway, u"timeout"_s, u"too large to be answered"_s);
        row("504", Fault::GatewayTimeout, u"timeout"_s, u"too large to be answered"_s);
        row("invalid JSON", Fault::InvalidJson, u"protocol"_s, u"makes no sense"_s);
        row("a web page", Fault::WebPage, u"protocol"_s, u"makes no sense"_s);
    }
    void everyBadDayHasItsKindMessageAndHint()
    {
        QFETCH(int, fault);
        QFETCH(QString, kind);
        QFETCH(QString, words);
        m_github->inject(Fault(fault), 8);
        const Outcome outcome = run({u"prs"_s, u"--json"_s});
        QCOMPARE(outcome.exitCode, 3);
        const QJsonObject error = source(outcome)[u"error"_s].toObject();
        QCOMPARE(source(outcome)[u"state"_s].toString(), u"failed"_s);
        QCOMPARE(error[u"kind"_s].toString(), kind);
        QVERIFY2(error[u"message"_s].toString().contains(words), outcome.out.constData());
        QVERIFY(!error[u"hint"_s].toString().isEmpty());
        QCOMPARE(error.contains(u"retryAt"_s), kind == u"rateLimited");
        QVERIFY(!outcome.out.contains("Unicorn"));
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY(!outcome.out.contains("ghp_one") && !outcome.err.contains("ghp_one"));
    }

    void silenceEndsWithTheTimeout()
    {
        m_github->inject(Fault::Silence, 8);
        const Outcome outcome = run({u"prs"_s, u"--json"_s, u"--timeout"_s, u"0.5"_s});
        QCOMPARE(outcome.exitCode, 3);
        QCOMPARE(source(outcome)[u"error"_s][u"kind"_s].toString(), u"timeout"_s);
    }

    void aRenamedRepositoryIsFollowed()
    {
        m_github->rename(u"station"_s);
        const Outcome outcome = run({u"prs"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.contains("acme/station, trunk main: 12 open"));
    }

    void withoutAnybodySignedIn()
    {
        const Outcome outcome = run({u"prs"_s, u"--json"_s}, {});
        QCOMPARE(outcome.exitCode, 3);
        QCOMPARE(source(outcome)[u"error"_s][u"kind"_s].toString(), u"unauthenticated"_s);
        QVERIFY(outcome.err.contains("gh auth login"));
        const Outcome status = run({u"status"_s, u"--json"_s}, {}); // nobody asked for pull requests there
        QCOMPARE(status.exitCode, 0);
        QVERIFY(status.out.contains(R"({"name": "github", "state": "notConfigured", "asOf": null, "error": null})"));
    }

    void remotesThatDoNotTell()
    {
        m_repository->git({u"remote"_s, u"set-url"_s, u"origin"_s, u"https://gitlab.com/acme/platform.git"_s});
        Outcome outcome = run({u"prs"_s, u"--json"_s});
        QCOMPARE(outcome.exitCode, 3);
        QCOMPARE(source(outcome)[u"state"_s].toString(), u"notConfigured"_s);
        QVERIFY(source(outcome)[u"error"_s][u"hint"_s].toString().contains(u"--github-repo OWNER/NAME"_s));
        outcome = run({u"prs"_s, u"--github-repo"_s, u"acme/platform"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.contains("12 open"));
        m_repository->git({u"remote"_s, u"remove"_s, u"origin"_s});
        outcome = run({u"prs"_s, u"--json"_s});
        QCOMPARE(source(outcome)[u"error"_s][u"kind"_s].toString(), u"notFound"_s);
        m_repository->git({u"remote"_s, u"add"_s, u"ada"_s, u"https://github.com/ada/platform.git"_s});
        m_repository->git({u"remote"_s, u"add"_s, u"acme"_s, u"https://github.com/acme/platform.git"_s});
        outcome = run({u"prs"_s, u"--json"_s});
        QVERIFY2(source(outcome)[u"error"_s][u"message"_s].toString().contains(u"acme/platform, ada/platform"_s),
                 outcome.out.constData());
        QCOMPARE(run({u"prs"_s, u"--github-repo"_s, u"nonsense"_s}).exitCode, 2);
    }

    void missingRightsAreSaid()
    {
        m_github->ban(GithubStandIn::Ban::CheckRuns);
        const Outcome outcome = run({u"prs"_s, u"--json"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.err.contains("Check runs are not readable"), outcome.err.constData());
        QCOMPARE(run({u"prs"_s, u"--json"_s, u"-q"_s}).err, QByteArray());
    }

    void nobodyIsThere()
    {
        const QString url = m_github->url();
        m_github.reset();
        m_github = std::make_unique<GithubStandIn>(*m_clock);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        qputenv("TRUNKLINE_GITHUB_URL", u"http://127.0.0.1:%1"_s.arg(port).toLatin1());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GH_TOKEN"_s, u"x"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"XDG_CACHE_HOME"_s, m_home.filePath(u"cache"_s));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_repository->path());
        process.start(QStringLiteral(TRUNKLINE_BINARY), {u"prs"_s, u"--json"_s});
        QVERIFY(process.waitForFinished(60000));
        qunsetenv("TRUNKLINE_GITHUB_URL");
        QCOMPARE(process.exitCode(), 3);
        QCOMPARE(
                QJsonDocument::fromJson(process.readAllStandardOutput())["source"_L1]["error"_L1]["kind"_L1].toString(),
                u"unreachable"_s);
    }
};

GUILESS_TEST(PullRequestsVerbTest)

}

#include "tst_pullrequests.moc"
