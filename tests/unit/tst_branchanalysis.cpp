// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/analysiscase.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_branchanalysis {

namespace {

const QByteArray poem = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n";

/// Branch feat beside main, both on a commit with a few files; ends on feat.
class World
{
public:
    World()
    {
        repository.commit(u"poem"_s, poem);
        repository.commit(u"dir/song"_s, poem + "la\n");
        repository.git({u"switch"_s, u"-q"_s, u"-c"_s, u"feat"_s});
    }

    void onMain() { repository.git({u"switch"_s, u"-q"_s, u"main"_s}); }
    void onFeat() { repository.git({u"switch"_s, u"-q"_s, u"feat"_s}); }
    void commitAll()
    {
        repository.git({u"add"_s, u"-A"_s});
        repository.git({u"commit"_s, u"-q"_s, u"-m"_s, u"x"_s});
    }
    void squashFeat()
    {
        onMain();
        repository.git({u"merge"_s, u"-q"_s, u"--squash"_s, u"feat"_s});
        repository.git({u"commit"_s, u"-q"_s, u"-m"_s, u"Squashed"_s});
    }
    QByteArray changed(const QByteArray &from, const QByteArray &to) const
    {
        return QByteArray(poem).replace(from, to);
    }

    /// Our answer, after it was found to be git's.
    QString answer()
    {
        BranchAnalysis analysis(cache.path());
        const QString ours = describe(analyse(analysis, repository, u"feat"_s));
        const QString gits = describe(
                {.merged = mergedByGit(repository, u"feat"_s), .conflicts = conflictsByGit(repository, u"feat"_s)});
        return ours == gits ? ours : u"ours: %1, git's: %2"_s.arg(ours, gits);
    }

    TestRepository repository;
    QTemporaryDir cache;
};

}

/// The awkward cases by name, each held against git itself.
class BranchAnalysisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSquashedCommitIsCalledRebase()
    {
        World world;
        world.repository.commit(u"poem"_s, world.changed("two", "2"));
        world.squashFeat();
        QCOMPARE(world.answer(), u"rebase | "_s);
    }

    void severalCommitsInOneAreASquash()
    {
        World world;
        world.repository.commit(u"poem"_s, world.changed("two", "2"));
        world.repository.commit(u"poem"_s, world.changed("two", "zwei"));
        world.repository.commit(u"new"_s, "x\n");
        world.squashFeat();
        QCOMPARE(world.answer(), u"squash | "_s);
    }

    void laterEditsDoNotHideASquash()
    {
        World world;
        world.repository.commit(u"poem"_s, world.changed("two", "2"));
        world.repository.commit(u"poem"_s, world.changed("two", "2").replace("three", "3"));
        world.squashFeat();
        world.repository.commit(u"poem"_s, world.changed("two", "something else"));
        QCOMPARE(world.answer(), u"squash | poem"_s);
    }

    void whatIsNotFoundInACutHistoryIsUnknown()
    {
        World world;
        world.repository.commit(u"poem"_s, world.changed("two", "2"));
        world.repository.commit(u"new"_s, "x\n");
        AnalysisTask task = taskFor(world.repository, u"feat"_s);
        task.isCut = true;
        BranchAnalysis analysis(world.cache.path());
        QCOMPARE(analyse(analysis, world.repository, task).merged, std::nullopt);
        world.squashFeat();
        task = taskFor(world.repository, u"feat"_s);
        task.isCut = true;
        QCOMPARE(analyse(analysis, world.repository, task).merged, std::optional(Merged::Squash));
    }

    void aRevertedSquashIsStillOne()
    {
        World world;
        world.repository.commit(u"poem"_s, world.changed("two", "2"));
        world.repository.commit(u"new"_s, "x\n");
        world.squashFeat();
        world.repository.git({u"revert"_s, u"--no-edit"_s, u"HEAD"_s});
        QVERIFY(world.answer().startsWith(u"squash"_s));
    }

    void everyCommitPickedIsARebase()
    {
        World world;
        const QString first = world.repository.commit(u"poem"_s, world.changed("two", "2"));
        const QString second = world.repository.commit(u"new"_s, "x\n");
        world.onMain();
        world.repository.commit(u"other"_s, "x\n");
        world.repository.git({u"cherry-pick"_s, first, second});
        QCOMPARE(world.answer(), u"rebase | "_s);
    }

    void onePickedCommitOfTwoIsNot()
    {
        World world;
        const QString first = world.repository.commit(u"poem"_s, world.changed("two", "2"));
        world.repository.commit(u"new"_s, "x\n");
        world.onMain();
        world.repository.git({u"cherry-pick"_s, u"--allow-empty"_s, first});
        world.repository.commit(u"other"_s, "x\n");
        QCOMPARE(world.answer(), u"no | "_s);
    }

    void whiteSpaceAndLineNumbersDoNotCount()
    {
        World world;
        world.repository.commit(u"poem"_s, world.changed("seven", "sieben"));
        world.onMain();
        world.repository.commit(u"poem"_s, "zero\n" + poem);
        world.repository.commit(u"poem"_s, "zero\n" + world.changed("seven", "  sieben "));
        QVERIFY2(world.answer().startsWith(u"rebase"_s), qPrintable(world.answer()));
    }

    void aBranchThatChangesNothingIsNotMerged()
    {
        World world;
        world.repository.commit(u"poem"_s, world.changed("two", "2"));
        world.repository.commit(u"poem"_s, poem);
        world.onMain();
        world.repository.commit(u"other"_s, "x\n");
        QCOMPARE(world.answer(), u"no | "_s);
    }

    void emptyCommitsAreNotOnTrunk()
    {
        World world;
        world.repository.git({u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, u"Nothing"_s});
        world.onMain();
        world.repository.commit(u"other"_s, "x\n");
        QCOMPARE(world.answer(), u"no | "_s);
    }

    void mergesOfTrunkDoNotHideASquash()
    {
        World world;
        world.repository.commit(u"poem"_s, world.changed("two", "2"));
        world.onMain();
        world.repository.commit(u"other"_s, "x\n");
        world.onFeat();
        world.repository.git({u"merge"_s, u"-q"_s, u"-m"_s, u"Take main"_s, u"main"_s});
        world.repository.commit(u"new"_s, "x\n");
        world.squashFeat();
        QCOMPARE(world.answer(), u"squash | "_s);
    }

    void bothSidesOfALineConflict()
    {
        World world;
        world.repository.commit(u"poem"_s, world.changed("two", "2"));
        world.repository.commit(u"dir/song"_s, "mine\n");
        world.onMain();
        world.repository.commit(u"poem"_s, world.changed("two", "zwei"));
        world.repository.commit(u"dir/song"_s, "theirs\n");
        QCOMPARE(world.answer(), u"no | dir/song poem"_s);
    }

    void farAwayLinesMerge()
    {
        World world;
        world.repository.commit(u"poem"_s, world.changed("two", "2"));
        world.onMain();
        world.repository.commit(u"poem"_s, world.changed("nine", "9"));
        QCOMPARE(world.answer(), u"no | "_s);
    }

    void aRenameIsFollowed()
    {
        World world;
        world.repository.git({u"mv"_s, u"poem"_s, u"dir/verse"_s});
        world.commitAll();
        world.onMain();
        world.repository.commit(u"poem"_s, world.changed("two", "2"));
        QCOMPARE(world.answer(), u"no | "_s);
        world.onFeat();
        world.repository.commit(u"dir/verse"_s, world.changed("two", "zwei"));
        QCOMPARE(world.answer(), u"no | dir/verse"_s);
    }

    void twoNamesForOneFileConflict()
    {
        World world;
        world.repository.git({u"mv"_s, u"poem"_s, u"verse"_s});
        world.commitAll();
        world.onMain();
        world.repository.git({u"mv"_s, u"poem"_s, u"rhyme"_s});
        world.commitAll();
        QCOMPARE(world.answer(), u"no | poem rhyme verse"_s);
    }

    void aFileAddedToARenamedFolderConflicts()
    {
        World world;
        world.repository.commit(u"dir/new"_s, "x\n");
        world.onMain();
        world.repository.git({u"mv"_s, u"dir"_s, u"folder"_s});
        world.commitAll();
        QCOMPARE(world.answer(), u"no | folder/new"_s);
    }

    void deletedHereAndChangedThereConflicts()
    {
        World world;
        world.repository.git({u"rm"_s, u"-q"_s, u"poem"_s});
        world.commitAll();
        world.onMain();
        world.repository.commit(u"poem"_s, world.changed("two", "2"));
        QCOMPARE(world.answer(), u"no | poem"_s);
    }

    void aFileWhereAFolderWasConflicts()
    {
        World world;
        world.repository.git({u"rm"_s, u"-rq"_s, u"dir"_s});
        world.repository.commit(u"dir"_s, "a file\n");
        world.onMain();
        world.repository.commit(u"dir/song"_s, "other\n");
        QCOMPARE(world.answer(), u"no | dir dir/song"_s);
    }

    void modesMergeWithContent()
    {
        World world;
        world.repository.git({u"update-index"_s, u"--chmod=+x"_s, u"poem"_s});
        world.repository.git({u"commit"_s, u"-q"_s, u"-m"_s, u"x"_s});
        world.repository.git({u"reset"_s, u"-q"_s, u"--hard"_s});
        world.onMain();
        world.repository.commit(u"poem"_s, world.changed("two", "2"));
        QCOMPARE(world.answer(), u"no | "_s);
    }

    void binariesAndAdditionsConflict()
    {
        World world;
        world.repository.commit(u"picture"_s, QByteArray("\0\1", 2));
        world.repository.commit(u"same"_s, "x\n");
        world.onMain();
        world.repository.commit(u"picture"_s, QByteArray("\0\2", 2));
        world.repository.commit(u"same"_s, "x\n");
        QCOMPARE(world.answer(), u"no | picture"_s);
    }

    void submodulesConflict()
    {
        World world;
        const auto point = [&](char digit) {
            const QString id(40, QLatin1Char(digit));
            world.repository.git({u"update-index"_s, u"--add"_s, u"--cacheinfo"_s, u"160000,%1,lib"_s.arg(id)});
            world.repository.git({u"commit"_s, u"-q"_s, u"-m"_s, u"x"_s});
        };
        world.onMain();
        point('1');
        world.repository.git({u"branch"_s, u"-f"_s, u"feat"_s});
        point('2');
        world.onFeat();
        point('3');
        QCOMPARE(world.answer(), u"no | lib"_s);
    }

    void mergeDriversAreHonoured()
    {
        World world;
        world.onMain();
        world.repository.commit(u".gitattributes"_s, "*.log merge=union\n*.lock -merge\n");
        world.repository.commit(u"a.log"_s, "start\n");
        world.repository.commit(u"b.lock"_s, "1\n2\n3\n4\n5\n6\n7\n8\n");
        world.repository.git({u"branch"_s, u"-f"_s, u"feat"_s});
        world.repository.commit(u"a.log"_s, "start\nmain\n");
        world.repository.commit(u"b.lock"_s, "x\n2\n3\n4\n5\n6\n7\n8\n");
        world.onFeat();
        world.repository.commit(u"a.log"_s, "start\nfeat\n");
        world.repository.commit(u"b.lock"_s, "1\n2\n3\n4\n5\n6\n7\ny\n");
        QCOMPARE(world.answer(), u"no | b.lock"_s);
    }

    void otherLineEndingsConflictAsGitSays()
    {
        World world;
        world.repository.commit(u"poem"_s, QByteArray(poem).replace("\n", "\r\n"));
        world.onMain();
        world.repository.commit(u"poem"_s, world.changed("two", "2"));
        QCOMPARE(world.answer(), u"no | poem"_s);
    }

    void aCrissCrossIsMergedRecursively()
    {
        World world;
        TestRepository &repository = world.repository;
        const QString feat = repository.commit(u"poem"_s, world.changed("two", "2"));
        world.onMain();
        const QString main = repository.commit(u"poem"_s, world.changed("nine", "9"));
        repository.git({u"merge"_s, u"-q"_s, u"-m"_s, u"m"_s, feat});
        repository.commit(u"poem"_s, world.changed("nine", "9").replace("two", "2").replace("five", "5"));
        world.onFeat();
        repository.git({u"merge"_s, u"-q"_s, u"-m"_s, u"n"_s, main});
        repository.commit(u"poem"_s, world.changed("nine", "9").replace("two", "2").replace("five", "funf"));
        QCOMPARE(world.answer(), u"no | poem"_s);
    }

    void plainCasesNeedNoGit()
    {
        World world;
        world.repository.commit(u"poem"_s, world.changed("two", "2"));
        world.repository.commit(u"new"_s, "mine\n");
        world.onMain();
        world.repository.commit(u"poem"_s, world.changed("two", "zwei"));
        world.repository.commit(u"new"_s, "theirs\n");
        const AnalysisTask task = taskFor(world.repository, u"feat"_s);
        BranchAnalysis analysis(world.cache.path());
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const AnalysisResult result = analyse(analysis, world.repository, task);
        qputenv("PATH", path);
        QCOMPARE(describe(result), u"no | new poem"_s);
    }

    void withoutGitWhatNeedsItIsUnknown()
    {
        World world;
        world.repository.git({u"rm"_s, u"-q"_s, u"poem"_s});
        world.commitAll();
        world.onMain();
        world.repository.commit(u"poem"_s, world.changed("two", "2"));
        const AnalysisTask task = taskFor(world.repository, u"feat"_s);
        BranchAnalysis analysis(world.cache.path());
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const AnalysisResult result = analyse(analysis, world.repository, task);
        qputenv("PATH", path);
        QCOMPARE(describe(result), u"no | unknown"_s);
    }

    void unrelatedHistoriesDoNotMerge()
    {
        World world;
        world.repository.git({u"switch"_s, u"-q"_s, u"--orphan"_s, u"other"_s});
        world.repository.commit(u"alone"_s, "x\n");
        BranchAnalysis analysis(world.cache.path());
        QCOMPARE(describe(analyse(analysis, world.repository, u"other"_s)), u"no | unknown"_s);
    }
};

GUILESS_TEST(BranchAnalysisTest)

}

#include "tst_branchanalysis.moc"
