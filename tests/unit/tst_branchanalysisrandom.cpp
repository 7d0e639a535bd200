// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/analysiscase.h"
#include "tests/support/contenthistory.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_branchanalysisrandom {

namespace {

/// Trunk and branches at random: forks, merges of trunk into branches, squashed and picked branches.
class World
{
public:
    World(TestRepository &repository, quint32 seed)
        : m_random(seed)
        , m_history(repository)
    {
        m_trunk.append(m_history.commit(startingFiles(), {}));
        growTrunk(6);
        for (int i = 0; i < 8; ++i)
            addBranch(u"b%1"_s.arg(i));
        growTrunk(3);
        for (int back : {5, 2, 1, 0}) {
            mains.append(u"before%1"_s.arg(back));
            m_history.branch(mains.last(), m_trunk[m_trunk.size() - 1 - back]);
        }
        m_history.branch(u"main"_s, m_trunk.last());
        m_history.write();
    }

    QStringList branches;
    QStringList mains; ///< where main stood, oldest first

private:
    void growTrunk(int count)
    {
        for (int i = 0; i < count; ++i)
            m_trunk.append(m_history.commit(changed(m_trunk.last()), {m_trunk.last()}));
    }

    Files changed(int commit)
    {
        Files files = m_history.files(commit);
        for (int i = m_random.bounded(3); i >= 0; --i)
            changeSomething(files, m_random);
        return files;
    }

    int someTrunk() { return m_trunk[m_random.bounded(int(m_trunk.size()))]; }

    void addBranch(const QString &name)
    {
        const int fork = someTrunk();
        int tip = fork;
        for (int i = m_random.bounded(4); i >= 0; --i) {
            const int before = tip;
            const bool isMerge = m_random.bounded(6) == 0;
            tip = m_history.commit(changed(tip), isMerge ? QList{tip, someTrunk()} : QList{tip});
            if (m_random.bounded(4) == 0)
                carry(before, tip);
        }
        if (m_random.bounded(3) == 0)
            carry(fork, tip);
        m_history.branch(name, tip);
        branches.append(name);
        if (m_random.bounded(6) == 0) // trunk merges it: what comes later on the branch can criss-cross
            m_trunk.append(m_history.commit(changed(m_trunk.last()), {m_trunk.last(), tip}));
        growTrunk(m_random.bounded(2));
    }

    void carry(int from, int to)
    {
        Files files = m_history.files(m_trunk.last());
        if (carryOver(m_history.files(from), m_history.files(to), files))
            m_trunk.append(m_history.commit(files, {m_trunk.last()}));
    }

    QRandomGenerator m_random;
    ContentHistory m_history;
    QList<int> m_trunk;
};

}

/// Random histories, each answer held against git's. TRUNKLINE_SEEDS=FROM-TO runs others than the usual seeds.
class BranchAnalysisRandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerIsGits_data()
    {
        QTest::addColumn<quint32>("seed");
        const QStringList range = qEnvironmentVariable("TRUNKLINE_SEEDS", u"1-4"_s).split(u'-');
        for (quint32 seed = range.first().toUInt(); seed <= range.last().toUInt(); ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void everyAnswerIsGits()
    {
        QFETCH(quint32, seed);
        TestRepository repository;
        const World world(repository, seed);
        BranchAnalysis analysis(repository.filePath(u"cache"_s));
        BranchAnalysis remembering(repository.filePath(u"other"_s));
        for (const QString &main : world.mains) {
            repository.git({u"update-ref"_s, u"refs/heads/main"_s, main});
            for (const QString &branch : world.branches)
                analyse(remembering, repository, branch);
        }
        for (const QString &branch : world.branches) {
            const AnalysisTask task = taskFor(repository, branch);
            if (task.ownCommits.empty())
                continue;
            const AnalysisResult expected{.merged = mergedByGit(repository, branch),
                                          .conflicts = conflictsByGit(repository, branch)};
            QCOMPARE(branch + u": "_s + describe(analyse(analysis, repository, task)),
                     branch + u": "_s + describe(expected));
            QCOMPARE(branch + u" remembered: "_s + describe(analyse(remembering, repository, task)),
                     branch + u" remembered: "_s + describe(expected));
        }
    }
};

GUILESS_TEST(BranchAnalysisRandomTest)

}

#include "tst_branchanalysisrandom.moc"
