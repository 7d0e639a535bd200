// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/graph/branchgraph.h"
#include "tests/support/historywriter.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_branchgraph {

namespace {

ObjectId toId(const QString &hex)
{
    return ObjectId::fromHex(hex.toLatin1());
}

bool never()
{
    return false;
}

/// A random history that grows in steps, and every branch's facts as git and as we see them, as text.
class Growing
{
public:
    explicit Growing(quint32 seed)
        : random(seed)
        , writer(repository)
    {
    }

    /// Adds commits, moves half of the branches, and trunk mostly forward.
    void grow()
    {
        writer.addRandom(random, 60);
        for (int i = 0; i < branchCount; ++i) {
            if (writer.count() == 60 || random.bounded(2) == 0)
                writer.branch(u"b%1"_s.arg(i), random.bounded(writer.count()));
        }
        writer.branch(u"main"_s, writer.count() - 1 - random.bounded(20));
        writer.write();
    }

    struct Facts
    {
        QString name;
        ObjectId tip;
        QStringList mergeBases;
        QString text;
    };

    /// Counts are git's; the rest follows from its log by looking at every commit, without any cleverness.
    QList<Facts> asGitSeesThem()
    {
        QHash<QString, QStringList> parents;
        QHash<QString, qint64> authored;
        for (const QString &line : repository.git({u"log"_s, u"--all"_s, u"--format=%H %at %P"_s}).split(u'\n')) {
            const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
            parents.insert(words[0], words.sliced(2));
            authored.insert(words[0], words[1].toLongLong());
        }
        const QStringList line = repository.git({u"rev-list"_s, u"--first-parent"_s, u"main"_s}).split(u'\n');
        trunk = toId(line[0]);
        const QSet<QString> onTrunk = reachedFrom(line[0], parents);
        QList<Facts> facts;
        for (const QString &entry :
             repository
                     .git({u"for-each-ref"_s, u"--format=%(refname:short) %(ahead-behind:main) %(objectname)"_s,
                           u"refs/heads/b*"_s})
                     .split(u'\n')) {
            const QString tip = entry.section(u' ', -1);
            const QSet<QString> reached = reachedFrom(tip, parents);
            QStringList own = (reached - onTrunk).values();
            own.sort();
            qint64 started = std::numeric_limits<qint64>::max();
            for (const QString &commit : std::as_const(own))
                started = std::min(started, authored[commit]);
            facts.append({.name = entry.section(u' ', 0, 0),
                          .tip = toId(tip),
                          .mergeBases = highest(reached & onTrunk, parents),
                          .text = u"%1 started %2 on line %3 own %4"_s.arg(entry.section(u' ', 0, 2))
                                          .arg(own.isEmpty() ? u"-"_s : QString::number(started))
                                          .arg(line.contains(tip))
                                          .arg(own.join(u','))});
        }
        return facts;
    }

    static QSet<QString> reachedFrom(const QString &tip, const QHash<QString, QStringList> &parents)
    {
        QSet<QString> reached;
        for (QStringList stack{tip}; !stack.isEmpty();) {
            const QString commit = stack.takeLast();
            if (!reached.contains(commit))
                stack += parents[commit];
            reached.insert(commit);
        }
        return reached;
    }

    /// Those that no other of them reaches.
    static QStringList highest(const QSet<QString> &commits, const QHash<QString, QStringList> &parents)
    {
        QSet<QString> left = commits;
        for (const QString &commit : commits) {
            for (const QString &parent : parents[commit])
                left -= reachedFrom(parent, parents);
        }
        return left.values();
    }

    QStringList asWeSeeThem(BranchGraph &graph, const QList<Facts> &branches) const
    {
        std::vector<ObjectId> tips;
        for (const Facts &branch : branches)
            tips.push_back(branch.tip);
        if (!graph.update(trunk, tips, never))
            return {u"update failed"_s};
        QStringList lines;
        for (const Facts &branch : branches) {
            const BranchPosition position = graph.position(branch.tip);
            const QString base = position.mergeBase.toHex();
            if (base.isEmpty() ? !branch.mergeBases.isEmpty() : !branch.mergeBases.contains(base))
                lines.append(u"wrong merge base of "_s + branch.name);
            QStringList own;
            for (const ObjectId &id : graph.ownCommits(branch.tip, 10'000))
                own.append(id.toHex());
            own.sort();
            lines.append(u"%1 %2 %3 started %4 on line %5 own %6"_s.arg(branch.name)
                                 .arg(position.ahead.value_or(-1))
                                 .arg(position.behind.value_or(-1))
                                 .arg(position.startedAt ? QString::number(*position.startedAt) : u"-"_s)
                                 .arg(position.isOnFirstParentLine)
                                 .arg(own.join(u',')));
        }
        return lines;
    }

    static constexpr int branchCount = 8;
    ObjectId trunk;
    TestRepository repository;
    QRandomGenerator random;
    HistoryWriter writer;
};

}

class BranchGraphTest : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<BranchGraph> graphOf(const TestRepository &repository)
    {
        return std::make_unique<BranchGraph>(*findRepository(repository.path()), repository.filePath(u".git/cache"_s));
    }

private Q_SLOTS:
    void randomHistoriesMatchGit_data()
    {
        QTest::addColumn<QStringList>("graphCommand");
        QTest::addColumn<quint32>("seed");
        const QStringList write{u"commit-graph"_s, u"write"_s, u"--reachable"_s};
        const std::pair<const char *, QStringList> kinds[]
                = {{"objects only", {}},
                   {"graph", write},
                   {"first version", QStringList{u"-c"_s, u"commitGraph.generationVersion=1"_s} + write},
                   {"chain", write + QStringList{u"--split=no-merge"_s}},
                   {"stale graph", write}};
        for (quint32 seed = 1; seed <= 2; ++seed) {
            for (const auto &[name, command] : kinds)
                QTest::addRow("%s %u", name, seed) << command << seed;
        }
    }

    void randomHistoriesMatchGit()
    {
        QFETCH(const QStringList, graphCommand);
        QFETCH(const quint32, seed);
        const bool isStale = QByteArrayView(QTest::currentDataTag()).startsWith("stale");
        Growing history(seed);
        std::unique_ptr<BranchGraph> lasting;
        for (int step = 0; step < 3; ++step) {
            history.grow();
            if (!graphCommand.isEmpty() && (step == 0 || !isStale))
                history.repository.git(graphCommand);
            if (!lasting)
                lasting = graphOf(history.repository);
            const QList<Growing::Facts> facts = history.asGitSeesThem();
            QStringList expected;
            for (const Growing::Facts &branch : facts)
                expected.append(branch.text);
            QCOMPARE(history.asWeSeeThem(*lasting, facts), expected);
            // a second session, which finds what the one before saved at the step before
            const std::unique_ptr<BranchGraph> second = graphOf(history.repository);
            QCOMPARE(history.asWeSeeThem(*second, facts), expected);
            second->save();
        }
    }
};

GUILESS_TEST(BranchGraphTest)

}

#include "tst_branchgraph.moc"
