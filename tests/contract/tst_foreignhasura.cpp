// SPDX-License-Identifier: GPL-3.0-or-later

// TRUNKLINE_TEST_HASURA_URL leads every client suite to another server: here to a stand-in of another process's, as far
// as these suites can tell.

#include "app/sandbox/hasura/hasurastandin.h"
#include "tests/support/flagtables.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QRegularExpression>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_foreignhasura {

namespace {

/// The roles of hasurametadata.json.
StandInRules rulesOfTheMetadata()
{
    const QStringList all{u"key"_s,
                          u"description"_s,
                          u"owner"_s,
                          u"type"_s,
                          u"enabled"_s,
                          u"rollout_percent"_s,
                          u"created_at"_s,
                          u"changed_at"_s,
                          u"changed_by"_s,
                          u"version"_s,
                          u"change_id"_s,
                          u"change_reason"_s,
                          u"fully_rolled_out_at"_s};
    const auto mayRead = [](const QStringList &columns) {
        return StandInRole{.readable = {{u"flags"_s, columns}}, .updatable = {}, .insertable = {}, .filters = {}};
    };
    StandInRole reader = mayRead(all);
    reader.readable[u"flag_events"_s] = {u"flag_key"_s, u"at"_s, u"change_id"_s};
    reader.updatable[u"flags"_s]
            = {u"owner"_s, u"version"_s, u"changed_at"_s, u"changed_by"_s, u"change_reason"_s, u"change_id"_s};
    StandInRole keeper = mayRead({u"key"_s});
    keeper.updatable[u"flags"_s] = {u"owner"_s};
    keeper.filters[u"flags"_s] = u"key <> 'a'"_s;
    return {.adminSecret = "another's secret",
            .roles = {{u"reader"_s, reader},
                      {u"viewer"_s, mayRead({u"key"_s, u"enabled"_s, u"version"_s})},
                      {u"blind"_s, mayRead({u"key"_s})},
                      {u"keeper"_s, keeper}},
            .refetchMs = 200};
}

}

class ForeignHasuraTest : public QObject
{
    Q_OBJECT

private:
    PostgresCluster m_cluster;
    std::unique_ptr<HasuraStandIn> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        fillFlagTables(m_cluster);
        m_server = std::make_unique<HasuraStandIn>(*parsePostgresUrl(m_cluster.url()), rulesOfTheMetadata());
    }

    void everyClientSuiteReachesIt_data()
    {
        QTest::addColumn<QString>("suite");
        QTest::addColumn<int>("least"); ///< tests that pass there
        QTest::newRow("what every source promises") << u"tst_flagsource"_s << 15;
        QTest::newRow("what the client makes of trouble") << u"tst_hasura"_s << 6;
        QTest::newRow("what it makes of trouble while it listens") << u"tst_hasuralive"_s << 3;
        QTest::newRow("what Hasura does") << u"tst_hasurastandin"_s << 25;
        QTest::newRow("how long it takes") << u"tst_flaglatency"_s << 3;
        QTest::newRow("tokens") << u"tst_hasuratoken"_s << 0;
        QTest::newRow("faults") << u"tst_flagfaults"_s << 0;
    }

    void everyClientSuiteReachesIt()
    {
        QFETCH(const QString, suite);
        QFETCH(const int, least);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TRUNKLINE_TEST_HASURA_URL"_s, m_server->url().toString());
        environment.insert(u"TRUNKLINE_TEST_DATABASE_URL"_s, m_cluster.url());
        environment.insert(u"TRUNKLINE_HASURA_ADMIN_SECRET"_s, u"another's secret"_s);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        const int before = m_server->requests() + m_server->sockets();
        const bool isPainted = suite == "tst_flaglatency"_L1;
        process.start(QCoreApplication::applicationDirPath() + (isPainted ? "/widget_tests"_L1 : "/hasura_tests"_L1),
                      isPainted ? QStringList{suite, u"aChangeIsSoonPainted"_s} : QStringList{suite});
        QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 240'000));
        const QString output = QString::fromUtf8(process.readAll());
        static const QRegularExpression totals(u"Totals: (\\d+) passed, 0 failed, (\\d+) skipped"_s);
        const QRegularExpressionMatch match = totals.match(output);
        QVERIFY2(match.hasMatch() && process.exitCode() == 0, qPrintable(output.right(4000)));
        qInfo("%s: %s", qPrintable(suite), qPrintable(match.captured()));
        QVERIFY2(match.captured(1).toInt() >= least, qPrintable(output.right(4000)));
        QCOMPARE(m_server->requests() > before, least > 0); // and not a server of its own
        QCOMPARE(output.count(u"a foreign Hasura cannot be told"_s) + output.count(u"another way"_s),
                 match.captured(2).toInt());
    }
};

GUILESS_TEST(ForeignHasuraTest)

}

#include "tst_foreignhasura.moc"
