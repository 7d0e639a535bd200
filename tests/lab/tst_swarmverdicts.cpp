// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/dockerservicesource.h"
#include "tests/support/services.h"
#include "tests/support/swarmlab.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_swarmverdicts {

namespace {

/// One command and what may be seen until its end is reached.
struct Phase
{
    const char *command;
    const char *allowed; ///< reasons, besides the end of the phase before
    const char *end; ///< the reason, with the count up/wanted
};

struct Scenario
{
    const char *name;
    QList<Phase> phases;
};

constexpr const char *Common = "-q -d --no-resolve-image ";

const QList<Scenario> &scenarios()
{
    static const QList<Scenario> all{
            {"healthy",
             {{"create CHECKED --replicas 2 demo:good sleep 1000", "starting", "allUp 2/2"},
              {"update --image demo:good2 NAME", "updating", "allUp 2/2"}}},
            {"rolledback",
             {{"create CHECKED demo:good sleep 1000", "starting", "allUp 1/1"},
              {"update --image demo:good2 --health-cmd false NAME",
               "updating rollingBackByItself outageDuringUpdate tooFew", "rolledBackByItself 1/1"},
              {"update --label-add seen=yes NAME", "starting",
               "allUp 1/1"}}}, // the engine has forgotten; history has not
            {"byhand",
             {{"create CHECKED demo:good sleep 1000", "starting", "allUp 1/1"},
              {"update --image demo:good2 NAME", "updating", "allUp 1/1"},
              {"rollback NAME", "rollingBackByHand outageDuringUpdate tooFew", "rolledBackByHand 1/1"}}},
            {"paused",
             {{"create CHECKED --update-failure-action pause demo:good sleep 1000", "starting", "allUp 1/1"},
              {"update --image demo:good2 --health-cmd false NAME", "updating outageDuringUpdate", "updatePaused 1/1"},
              {"update --image demo:good2 --health-cmd true NAME", "updating outageDuringUpdate restarted",
               "allUp 1/1"}}},
            {"continued",
             {{"create CHECKED --update-failure-action continue demo:good sleep 1000", "starting", "allUp 1/1"},
              {"update --image demo:good2 --health-cmd false NAME",
               "updating outageDuringUpdate tasksFailing restarted", "crashLoop 0/1|crashLoop 1/1"}}},
            {"unhealthy",
             {{"create CHECKED --health-cmd false demo:good sleep 1000", "starting tasksFailing", "crashLoop 0/1"}}},
            {"backanddown", // what it falls back to is no better, and the engine may call that completed
             {{"create CHECKED --update-order stop-first --health-cmd \"test ! -e /tmp/bad\" --rollback-monitor 15s "
               "--rollback-failure-action pause demo:good sh -c \"sleep 6; touch /tmp/bad; sleep 1000\"",
               "starting", "allUp 1/1"},
              {"update --health-cmd false NAME",
               "updating outageDuringUpdate rollingBackByItself rolledBackByItself tooFew tasksFailing restarted",
               "rollbackFailed 0/1|crashLoop 0/1"}}},
            {"noimage", {{"create demo:missing", "starting tasksFailing", "crashLoop 0/1"}}},
            {"badimage",
             {{"create CHECKED demo:good sleep 1000", "starting", "allUp 1/1"},
              {"update --image demo:missing NAME", "updating rollingBackByItself tooFew", "rolledBackByItself 1/1"}}},
            {"crashing",
             {{"create --restart-delay 2s demo:good sh -c \"exit 3\"", "starting tasksFailing allUp restarted",
               "crashLoop 0/1"}}},
            {"latecrash",
             {{"create CHECKED demo:good sleep 1000", "starting", "allUp 1/1"},
              {"update --image demo:good2 --args \"sh -c 'sleep 7; exit 3'\" NAME",
               "updating tasksFailing restarted allUp tooFew recoveringFromCrashLoop", "crashLoop 0/1"}}},
            {"gaveup",
             {{"create --restart-max-attempts 1 --restart-delay 500ms demo:good sh -c \"exit 1\"",
               "starting tasksFailing allUp restarted", "crashLoop 0/1"}}},
            {"oneshot",
             {{"create --restart-condition on-failure demo:good true", "starting allUp restarted", "finished 0/1"}}},
            {"global", {{"create --mode global demo:good sleep 1000", "starting tooFew", "allUp 2/2"}}},
            {"job",
             {{"create --mode replicated-job --replicas 3 --max-concurrent 2 demo:good sleep 1", "jobRunning",
               "jobDone 0/3"}}},
            {"scaled",
             {{"create demo:good sleep 1000", "starting", "allUp 1/1"},
              {"scale NAME=0", "", "scaledToZero 0/0"},
              {"scale NAME=2", "starting scaling", "allUp 2/2"},
              {"scale NAME=3", "starting scaling", "allUp 3/3"}}},
            {"toolarge", {{"create --reserve-cpu 64 demo:good sleep 1000", "starting", "waitingForNode 0/1"}}},
            {"stuck",
             {{"create --update-order start-first demo:good sleep 1000", "starting", "allUp 1/1"},
              {"update --reserve-cpu 64 NAME", "updating", "updateStuck 1/1"}}},
    };
    return all;
}

QString commandOf(const Scenario &scenario, const Phase &phase)
{
    QString words = QString::fromLatin1(phase.command);
    const QString name = QString::fromLatin1(scenario.name);
    if (words.startsWith("create "_L1))
        words.replace("create "_L1, u"create --stop-grace-period 1s --endpoint-mode dnsrr --name "_s + name + u' ');
    words.replace("CHECKED"_L1,
                  "--health-cmd true --health-interval 1s --health-retries 2 --update-order start-first "
                  "--update-failure-action rollback --update-monitor 3s --rollback-monitor 2s"_L1);
    words.replace("NAME"_L1, name);
    const qsizetype space = words.indexOf(u' ');
    const QString verb = words.left(space);
    const QString options = verb == "scale"_L1 ? u"-d "_s
            : verb == "rollback"_L1            ? u"-q -d "_s
                                               : QString::fromLatin1(Common);
    return u"service "_s + verb + u' ' + options + words.mid(space + 1);
}

/// Plays one scenario and holds every verdict against what is allowed at its place.
class Player
{
public:
    Player(SwarmLab &lab, const Scenario &scenario)
        : m_lab(lab)
        , m_scenario(scenario)
    {
        next();
    }

    void see(const ServiceVerdict &verdict)
    {
        if (isOver())
            return;
        const QString words = line(verdict);
        const QString reason = words.section(u' ', 1, 1);
        const QString count = reason + u' ' + words.section(u' ', 3, 3);
        if (m_seen.isEmpty() || m_seen.last() != words)
            m_seen.append(words);
        const Phase &phase = m_scenario.phases[m_phase];
        const QStringList ends = QString::fromLatin1(phase.end).split(u'|');
        if (ends.contains(count) && (count != m_before || m_hasMoved)) {
            m_before = count;
            ++m_phase;
            isOver() ? void(m_lab.docker(u"service rm "_s + QString::fromLatin1(m_scenario.name))) : next();
            return;
        }
        m_hasMoved = m_hasMoved || count != m_before;
        const QStringList allowed = QString::fromLatin1(phase.allowed).split(u' ', Qt::SkipEmptyParts);
        const bool isEnd
                = std::ranges::any_of(ends, [&](const QString &end) { return end.section(u' ', 0, 0) == reason; });
        if (!allowed.contains(reason) && !isEnd && count != m_before && !m_wrong.contains(words))
            m_wrong.append(words);
    }

    bool isOver() const { return m_phase == m_scenario.phases.size(); }
    const QStringList &wrong() const { return m_wrong; }
    QString story() const { return QString::fromLatin1(m_scenario.name) + u":\n  "_s + m_seen.join(u"\n  "_s); }
    QString name() const { return QString::fromLatin1(m_scenario.name); }

private:
    void next()
    {
        m_hasMoved = false;
        m_lab.docker(commandOf(m_scenario, m_scenario.phases[m_phase]));
    }

    SwarmLab &m_lab;
    const Scenario m_scenario;
    qsizetype m_phase = 0;
    bool m_hasMoved = false;
    QString m_before;
    QStringList m_seen;
    QStringList m_wrong;
};

}

/// The contract's table of measured scenarios, played on real engines: no verdict is ever wrong.
class SwarmVerdicts : public QObject
{
    Q_OBJECT

private:
    static constexpr std::size_t AtOnce = 6; // health checks cost

    std::unique_ptr<SwarmLab> m_lab;
    std::unique_ptr<DockerServiceSource> m_source;
    std::unique_ptr<Subscription> m_watch;
    ServiceSnapshot m_snapshot;
    QStringList m_errors;

    ServiceVerdict verdictOf(const Service &service) const
    {
        return serviceVerdict(
                service,
                {.nodes = m_snapshot.nodes, .now = QDateTime::currentDateTimeUtc().addDuration(m_snapshot.clockSkew)});
    }

    QString now(const QString &name) const
    {
        const auto found = std::ranges::find(m_snapshot.services, name, &Service::name);
        return found == m_snapshot.services.end() ? QString() : line(verdictOf(*found));
    }

    bool usesBothNodes() const
    {
        QSet<QString> nodes;
        for (const Service &service : m_snapshot.services)
            for (const Task &task : service.tasks)
                if (service.name == "spread"_L1 && task.state == Task::State::Running
                    && task.desired == Task::Desired::Running)
                    nodes.insert(task.nodeId);
        return nodes.size() == 2;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_lab = std::make_unique<SwarmLab>(2);
        if (!m_lab->whyNot().isEmpty())
            QSKIP(qPrintable(m_lab->whyNot()));
        m_source = std::make_unique<DockerServiceSource>(parseDockerHost(m_lab->socket(1)).value());
        m_watch = m_source->watch([this](const Result<ServiceSnapshot> &snapshot) {
            if (snapshot)
                m_snapshot = *snapshot;
            else
                m_errors.append(snapshot.error().detail);
        });
        QTRY_VERIFY_WITH_TIMEOUT(m_snapshot.nodes.size() == 2, 10'000);
    }

    void noVerdictIsEverWrong()
    {
        std::vector<std::unique_ptr<Player>> players;
        const auto running = [&players] {
            return std::ranges::count_if(players, [](const auto &player) { return !player->isOver(); });
        };
        qsizetype started = 0;
        const auto step = [&] {
            while (running() < qint64(AtOnce) && started < scenarios().size())
                players.push_back(std::make_unique<Player>(*m_lab, scenarios()[started++]));
            for (const Service &service : QList<Service>(m_snapshot.services))
                for (const auto &player : players)
                    if (player->name() == service.name)
                        player->see(verdictOf(service));
            return started == scenarios().size() && running() == 0;
        };
        bool isDone = false;
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY_WITH_TIMEOUT((isDone = isDone || step()) || timer.hasExpired(150'000), 300'000);
        for (const auto &player : players) {
            if (!player->isOver() || !player->wrong().isEmpty())
                qWarning().noquote() << player->story() << "\n  WRONG:" << player->wrong().join(u", "_s);
            QVERIFY2(player->isOver() && player->wrong().isEmpty(), qPrintable(player->name()));
        }
        QVERIFY2(m_errors.isEmpty(), qPrintable(m_errors.join(u", "_s)));
    }

    void aDrainedNodeAndADeadOneAreNamed()
    {
        m_lab->docker(u"service create -q -d --no-resolve-image --name spread --endpoint-mode dnsrr --replicas 4 "
                      "--stop-grace-period 1s demo:good sleep 1000"_s);
        QTRY_COMPARE_WITH_TIMEOUT(now(u"spread"_s), u"healthy allUp none 4/4"_s, 20'000);
        QStringList seen;
        const auto tell = qScopeGuard([&seen] { qInfo().noquote() << seen.join(u"\n  "_s); });
        const auto sample = [&](const QString &goal) {
            const QString words = now(u"spread"_s);
            if (seen.isEmpty() || seen.last() != words)
                seen.append(words);
            return words.startsWith(goal);
        };
        m_lab->docker(u"node update --availability drain node2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sample(u"degraded nodeDrained"_s), 15'000);
        QTRY_VERIFY_WITH_TIMEOUT(sample(u"healthy allUp none 4/4"_s), 20'000);

        m_lab->docker(u"node update --availability active node2"_s);
        m_lab->docker(u"service update -q -d --force --update-parallelism 4 spread"_s); // spreads it again
        QTRY_VERIFY_WITH_TIMEOUT(sample(u"healthy allUp none 4/4"_s) && usesBothNodes(), 20'000);
        m_lab->command(u"pause 2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(sample(u"degraded nodeDown"_s), 40'000);
        QTRY_VERIFY_WITH_TIMEOUT(sample(u"healthy allUp none 4/4"_s), 30'000);
        m_lab->command(u"continue 2"_s);
    }

    void cleanupTestCase()
    {
        m_watch.reset();
        m_source.reset();
        m_lab.reset();
    }
};

GUILESS_TEST(SwarmVerdicts)

}

#include "tst_swarmverdicts.moc"
