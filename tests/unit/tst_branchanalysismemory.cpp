// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/analysiscase.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <thread>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_branchanalysismemory {

namespace {

/// Six branches that each change a file of their own and two lines of a shared one.
class World
{
public:
    World()
    {
        repository.commit(u"shared"_s, QByteArray("line\n").repeated(40));
        for (int i = 0; i < 6; ++i) {
            repository.git({u"switch"_s, u"-q"_s, u"-c"_s, name(i), u"main"_s});
            repository.commit(u"own/%1"_s.arg(i), "x\n");
            QList<QByteArray> lines = QByteArray("line\n").repeated(40).split('\n');
            lines[i * 3] = "branch";
            repository.commit(u"shared"_s, lines.join('\n'));
        }
        repository.git({u"switch"_s, u"-q"_s, u"main"_s});
    }

    static QString name(int i) { return u"feat/%1"_s.arg(i); }
    QString file() const { return cache.filePath(u"analysis.bin"_s); }
    GitPlace place() const { return findRepository(repository.path()).value(); }

    QStringList answers(BranchAnalysis &analysis)
    {
        QStringList lines;
        for (int i = 0; i < 6; ++i)
            lines += describe(analyse(analysis, repository, name(i)));
        return lines;
    }
    /// Computed anew; the conflicts are git's.
    QStringList freshAnswers()
    {
        for (int i = 0; i < 6; ++i) {
            const QTemporaryDir empty;
            BranchAnalysis analysis(empty.path());
            const QStringList gits = conflictsByGit(repository, name(i));
            if (analyse(analysis, repository, name(i)).conflicts != gits)
                return {u"%1 conflicts for git in %2"_s.arg(name(i), gits.join(u' '))};
        }
        const QTemporaryDir empty;
        BranchAnalysis analysis(empty.path());
        return answers(analysis);
    }

    TestRepository repository;
    QTemporaryDir cache;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class BranchAnalysisMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownBeforeItIsComputed()
    {
        World world;
        BranchAnalysis analysis(world.cache.path());
        const AnalysisTask task = taskFor(world.repository, World::name(0));
        QVERIFY(!analysis.known(task.tip, task.trunkTip));
        const AnalysisResult result = analyse(analysis, world.repository, task);
        QCOMPARE(analysis.known(task.tip, task.trunkTip), std::optional(result));
        QVERIFY(!analysis.known(task.tip, task.tip));
    }

    void whatWasSavedIsKnownAtTheNextStart()
    {
        World world;
        const AnalysisTask task = taskFor(world.repository, World::name(0));
        std::optional<AnalysisResult> result;
        {
            BranchAnalysis analysis(world.cache.path());
            result = analyse(analysis, world.repository, task);
            analysis.save();
        }
        QCOMPARE(BranchAnalysis(world.cache.path()).known(task.tip, task.trunkTip), result);
    }

    void pushesToTrunkKeepTheAnswersTrue()
    {
        World world;
        auto analysis = std::make_unique<BranchAnalysis>(world.cache.path());
        QCOMPARE(world.answers(*analysis), world.freshAnswers());
        // elsewhere; a squash; lines that branches changed; a deletion
        world.repository.commit(u"elsewhere"_s, "x\n");
        QCOMPARE(world.answers(*analysis), world.freshAnswers());
        world.repository.git({u"merge"_s, u"-q"_s, u"--squash"_s, World::name(4)});
        world.repository.git({u"commit"_s, u"-q"_s, u"-m"_s, u"Squashed"_s});
        analysis->save();
        analysis = std::make_unique<BranchAnalysis>(world.cache.path());
        QCOMPARE(world.answers(*analysis), world.freshAnswers());
        QVERIFY(world.answers(*analysis)[4].startsWith(u"squash"_s));
        world.repository.commit(u"shared"_s, "other\n" + QByteArray("line\n").repeated(39));
        QCOMPARE(world.answers(*analysis), world.freshAnswers());
        world.repository.git({u"rm"_s, u"-q"_s, u"shared"_s});
        world.repository.git({u"commit"_s, u"-q"_s, u"-m"_s, u"Gone"_s});
        QCOMPARE(world.answers(*analysis), world.freshAnswers());
        // trunk is thrown back
        world.repository.git({u"reset"_s, u"-q"_s, u"--hard"_s, u"HEAD~3"_s});
        QCOMPARE(world.answers(*analysis), world.freshAnswers());
    }

    void aDamagedFileIsAnEmptyOne()
    {
        World world;
        const AnalysisTask task = taskFor(world.repository, World::name(0));
        {
            BranchAnalysis analysis(world.cache.path());
            analyse(analysis, world.repository, task);
            analysis.save();
        }
        const QByteArray whole = contentOf(world.file());
        QVERIFY(whole.size() > 100);
        QByteArray flipped = whole;
        flipped[whole.size() / 2] = char(~flipped[whole.size() / 2]);
        for (const QByteArray &damaged : {whole.first(whole.size() / 2), whole.first(10), QByteArray(), flipped,
                                          QByteArray(whole).replace("analysis 1", "analysis 9")}) {
            QFile file(world.file());
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
            file.close();
            BranchAnalysis analysis(world.cache.path());
            QVERIFY(!analysis.known(task.tip, task.trunkTip));
            QCOMPARE(describe(analyse(analysis, world.repository, task)), u"no | "_s);
        }
    }

    void cancellingLeavesNothingBehind()
    {
        World world;
        const AnalysisTask task = taskFor(world.repository, World::name(0));
        BranchAnalysis analysis(world.cache.path());
        const Result<GitRepositoryHandle> handle = openRepository(world.place());
        QVERIFY(!analysis.analyse(handle->get(), task, [] { return true; }));
        QVERIFY(!analysis.known(task.tip, task.trunkTip));
    }

    void aCloneWithoutBlobsKnowsWhatTreesTell()
    {
        World world;
        world.repository.write(u"beside"_s, "x\n"); // else only the text could tell that it is no patch of the branch
        world.repository.git({u"add"_s, u"beside"_s});
        world.repository.commit(u"shared"_s, "other\n" + QByteArray("line\n").repeated(39));
        world.repository.git({u"config"_s, u"uploadpack.allowFilter"_s, u"true"_s});
        TestRepository clone(TestRepository::Init::None);
        clone.git({u"clone"_s, u"-q"_s, u"--bare"_s, u"--filter=blob:none"_s, u"file://"_s + world.repository.path(),
                   u"."_s});
        BranchAnalysis analysis(world.cache.path());
        QCOMPARE(describe(analyse(analysis, clone, World::name(3))), u"no | unknown"_s);
        clone.git({u"update-ref"_s, u"refs/heads/main"_s, u"main~1"_s});
        QCOMPARE(describe(analyse(analysis, clone, World::name(3))), u"no | "_s);
    }

    void aShallowCloneDoesNotGuess()
    {
        World world;
        world.repository.commit(u"elsewhere"_s, "x\n");
        TestRepository clone(TestRepository::Init::None);
        clone.git({u"clone"_s, u"-q"_s, u"--bare"_s, u"--depth=1"_s, u"--no-single-branch"_s,
                   u"file://"_s + world.repository.path(), u"."_s});
        BranchAnalysis analysis(world.cache.path());
        QCOMPARE(describe(analyse(analysis, clone, World::name(3))), u"unknown | unknown"_s);
    }

    void twoWorkersGiveTheSameAnswers()
    {
        World world;
        for (int i = 0; i < 20; ++i)
            world.repository.commit(u"trunk/%1"_s.arg(i), "x\n");
        const QStringList expected = world.freshAnswers();
        std::vector<AnalysisTask> tasks;
        for (int i = 0; i < 6; ++i)
            tasks.push_back(taskFor(world.repository, World::name(i)));
        BranchAnalysis analysis(world.cache.path());
        std::array<QStringList, 2> answers;
        const GitPlace place = world.place();
        const auto work = [&](QStringList &lines) {
            const Result<GitRepositoryHandle> handle = openRepository(place);
            for (const AnalysisTask &task : tasks) {
                lines += describe(analysis.analyse(handle->get(), task, [] { return false; }).value());
                analysis.save();
                QVERIFY(analysis.known(task.tip, task.trunkTip));
            }
        };
        {
            const std::jthread one(work, std::ref(answers[0]));
            const std::jthread other(work, std::ref(answers[1]));
        }
        QCOMPARE(answers[0], expected);
        QCOMPARE(answers[1], expected);
    }
};

GUILESS_TEST(BranchAnalysisMemoryTest)

}

#include "tst_branchanalysismemory.moc"
