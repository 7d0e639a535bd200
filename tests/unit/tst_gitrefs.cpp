// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gitrefs.h"
#include "app/adapters/git/gitrepository.h"
#include "app/adapters/git/packedrefs.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_gitrefs {

static bool never()
{
    return false;
}

/// "name id7" lines, aliases as "name -> target".
static QString lines(const GitRefTable &table)
{
    QStringList all;
    for (const GitRef &ref : table.refs)
        all += refText(ref.name) + u' ' + ref.target.toShortHex();
    for (const auto &[name, target] : table.aliases)
        all += refText(name) + " -> "_L1 + refText(target);
    return all.join(u'\n');
}

class GitRefsTest : public QObject
{
    Q_OBJECT

    static GitRefTable read(const TestRepository &repository)
    {
        const GitPlace place = *findRepository(repository.path());
        const Result<GitRefTable> table = place.hasReftable ? readRefsByGit(place, never) : GitRefs(place).read(never);
        return table ? *table : GitRefTable();
    }

    /// What git itself says, in the words of lines().
    static QString gitLines(TestRepository &repository)
    {
        QStringList refs;
        QStringList aliases;
        const QString output
                = repository.git({u"for-each-ref"_s, u"--format=%(refname) %(objectname:short=7) %(symref)"_s,
                                  u"refs/heads"_s, u"refs/remotes"_s});
        for (const QString &line : output.split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList words = line.split(u' ');
            if (words[2].isEmpty())
                refs += words[0] + u' ' + words[1];
            else
                aliases += words[0] + " -> "_L1 + words[2];
        }
        return (refs + aliases).join(u'\n');
    }

private Q_SLOTS:
    void everyStorageGivesWhatGitGives_data()
    {
        QTest::addColumn<QStringList>("init");
        QTest::addColumn<QStringList>("pack");
        QTest::newRow("loose") << QStringList() << QStringList();
        QTest::newRow("packed") << QStringList() << QStringList{u"pack-refs"_s, u"--all"_s};
        QTest::newRow("reftable") << QStringList{u"--ref-format=reftable"_s} << QStringList();
    }
    void everyStorageGivesWhatGitGives()
    {
        QFETCH(QStringList, init);
        QFETCH(QStringList, pack);
        TestRepository repository(TestRepository::Init::Normal, init);
        const QString first = repository.commit(u"a"_s, "1");
        for (const QString &name : {u"refs/heads/feat/deep/er"_s, u"refs/heads/feat.x"_s, u"refs/heads/feat-x"_s,
                                    u"refs/remotes/origin/main"_s, u"refs/remotes/fork/feat/größe"_s})
            repository.git({u"update-ref"_s, name, first});
        repository.git({u"symbolic-ref"_s, u"refs/remotes/origin/HEAD"_s, u"refs/remotes/origin/main"_s});
        repository.git({u"tag"_s, u"-a"_s, u"-m"_s, u"x"_s, u"v1"_s});
        repository.git({u"update-ref"_s, u"refs/pull/7/head"_s, first});
        if (!pack.isEmpty())
            repository.git(pack);
        repository.commit(u"a"_s, "2"); // main is loose again and hides the packed one
        const GitRefTable table = read(repository);
        QCOMPARE(lines(table), gitLines(repository));
        QCOMPARE(table.refs.size(), std::size_t(6));
        QCOMPARE(table.checkedOut, QByteArrayList{"refs/heads/main"});
        QCOMPARE(table.target("refs/remotes/origin/HEAD").toHex(), first);
        QVERIFY(table.target("refs/heads/none").isNull());
    }

    void readingAgainSeesEveryChange()
    {
        TestRepository repository;
        const QString one = repository.commit(u"a"_s, "1");
        const QString two = repository.commit(u"a"_s, "2");
        GitRefs refs(*findRepository(repository.path()));
        const auto check = [&] { QCOMPARE(lines(*refs.read(never)), gitLines(repository)); };
        check();
        for (const QStringList &step :
             std::initializer_list<QStringList>{{u"branch"_s, u"feat/a"_s, one},
                                                {u"branch"_s, u"feat/b"_s, two},
                                                {u"branch"_s, u"-f"_s, u"feat/a"_s, two},
                                                {u"pack-refs"_s, u"--all"_s},
                                                {u"branch"_s, u"-f"_s, u"feat/a"_s, one},
                                                {u"branch"_s, u"-D"_s, u"feat/b"_s},
                                                {u"branch"_s, u"-m"_s, u"feat/a"_s, u"feat"_s},
                                                {u"symbolic-ref"_s, u"refs/heads/alias"_s, u"refs/heads/main"_s},
                                                {u"update-ref"_s, u"refs/heads/feat"_s, two},
                                                {u"pack-refs"_s, u"--all"_s},
                                                {u"branch"_s, u"-D"_s, u"feat"_s}}) {
            repository.git(step);
            check();
        }
    }

    void brokenRefsAreLeftOut()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        repository.git({u"branch"_s, u"feat/hidden"_s});
        repository.git({u"pack-refs"_s, u"--all"_s});
        repository.write(u".git/refs/heads/feat/hidden"_s, ""); // as a crash of the machine leaves it
        repository.write(u".git/refs/heads/garbage"_s, "not an id\n");
        repository.write(u".git/refs/heads/zeros"_s, QByteArray(40, '0') + '\n');
        repository.write(u".git/refs/heads/locked.lock"_s, "");
        repository.write(u".git/refs/heads/bad name"_s, QByteArray(40, '1'));
        repository.write(u".git/refs/remotes/origin/HEAD"_s, "ref: refs/remotes/origin/gone\n");
        const GitRefTable table = read(repository);
        QCOMPARE(table.refs.size(), std::size_t(1));
        QCOMPARE(table.refs.front().name, QByteArray("refs/heads/main"));
        QVERIFY(table.target("refs/remotes/origin/HEAD").isNull());
    }

    void namesMayBeInAnyEncoding()
    {
        TestRepository repository;
        const QByteArray id = repository.commit(u"a"_s, "1").toLatin1();
        QFile packed(repository.filePath(u".git/packed-refs"_s));
        QVERIFY(packed.open(QIODevice::WriteOnly));
        packed.write(id + " refs/heads/caf\xe9\n" + id + " refs/heads/\xe6\x97\xa5\xe6\x9c\xac\n");
        packed.close();
        QFile::remove(repository.filePath(u".git/refs/heads/main"_s));
        const std::string loose = repository.path().toStdString() + "/.git/refs/heads/na\xefve";
        FILE *file = fopen(loose.c_str(), "w");
        fputs(id.constData(), file);
        fclose(file);
        QStringList names;
        for (const GitRef &ref : read(repository).refs)
            names += refText(ref.name);
        std::remove(loose.c_str()); // QTemporaryDir cannot name it
        names.sort();
        QCOMPARE(names, QStringList({u"refs/heads/café"_s, u"refs/heads/naïve"_s, u"refs/heads/日本"_s}));
    }

    void everyWorkTreeCounts_data() { everyStorageGivesWhatGitGives_data(); }
    void everyWorkTreeCounts()
    {
        QFETCH(QStringList, init);
        TestRepository repository(TestRepository::Init::Normal, init);
        repository.commit(u"a"_s, "1");
        repository.git({u"worktree"_s, u"add"_s, u"-q"_s, u"-b"_s, u"feat/tree"_s, u"tree"_s});
        repository.git({u"worktree"_s, u"add"_s, u"-q"_s, u"--detach"_s, u"loose"_s});
        QCOMPARE(read(repository).checkedOut, QByteArrayList({"refs/heads/feat/tree", "refs/heads/main"}));
        QVERIFY(!read(repository).isHeadDetached);

        const GitPlace linked = *findRepository(repository.filePath(u"loose"_s));
        const GitRefTable table = linked.hasReftable ? *readRefsByGit(linked, never) : *GitRefs(linked).read(never);
        QCOMPARE(table.checkedOut, QByteArrayList({"refs/heads/feat/tree", "refs/heads/main"}));
        QVERIFY(table.isHeadDetached);
    }

    void aBareRepositoryHasNothingCheckedOut()
    {
        TestRepository repository(TestRepository::Init::Bare);
        QVERIFY(read(repository).checkedOut.isEmpty());
    }

    void packedLinesThatMakeNoSenseAreLeftOut()
    {
        const QByteArray id(40, 'a');
        const QByteArray content = "# pack-refs with: peeled fully-peeled sorted \n" + id + " refs/heads/z\n" + id
                + " refs/tags/v1\n^" + id + '\n' + id + " refs/heads/../x\n" + id + "\nrefs/heads/q\n" + id.left(39)
                + " refs/heads/short\n\n" + QByteArray(64, 'b') + " refs/heads/a\n" + id + " refs/heads/cut";
        const std::vector<GitRef> refs = parsePackedRefs(content);
        QStringList names;
        for (const GitRef &ref : refs)
            names += refText(ref.name);
        QCOMPARE(names, QStringList({u"refs/heads/a"_s, u"refs/heads/cut"_s, u"refs/heads/z"_s}));
        QCOMPARE(refs.front().target.raw().size(), std::size_t(32));
    }

    void aHundredThousandRefsTakeAMoment()
    {
        QByteArray content = "# pack-refs with: peeled fully-peeled sorted \n";
        for (int i = 0; i < 100'000; ++i)
            content += QByteArray::number(i + 1).rightJustified(40, 'a') + " refs/heads/feat/branch-"
                    + QByteArray::number(i).rightJustified(6, '0') + '\n';
        TestRepository repository;
        repository.write(u".git/packed-refs"_s, content);
        const GitPlace place = *findRepository(repository.path());
        QElapsedTimer timer;
        timer.start();
        const Result<GitRefTable> table = GitRefs(place).read(never);
        const qint64 elapsed = timer.elapsed();
        QCOMPARE(table->refs.size(), std::size_t(100'000));
        qInfo("100,000 packed refs: %lld ms", elapsed);
        QVERIFY2(elapsed < 1000, qPrintable(QString::number(elapsed))); // 20 expected; sanitizers are slow
    }

    void cancellingStopsAndForgetsNothing()
    {
        TestRepository repository;
        repository.commit(u"a"_s, "1");
        repository.git({u"branch"_s, u"feat/a"_s});
        GitRefs refs(*findRepository(repository.path()));
        QCOMPARE(refs.read([] { return true; }).error().kind, Error::Kind::Cancelled);
        QCOMPARE(lines(*refs.read(never)), gitLines(repository));
    }
};

GUILESS_TEST(GitRefsTest)

}

#include "tst_gitrefs.moc"
