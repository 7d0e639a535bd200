// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/trunkreflog.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_trunkreflog {

class TrunkReflogTest : public QObject
{
    Q_OBJECT

    static QString pushes(const TestRepository &repository, const QByteArray &ref = "refs/remotes/origin/main")
    {
        const GitPlace place = *findRepository(repository.path());
        const GitRepositoryHandle handle = *openRepository(place);
        const auto isAncestor = [&](const ObjectId &one, const ObjectId &other) {
            return isAncestorByWalk(handle.get(), one, other);
        };
        TrunkReflog reflog(place);
        QStringList lines;
        for (const ForcePush &push : reflog.forcePushes(ref, isAncestor, [] { return false; }))
            lines += push.from.toHex() + ' '_L1 + push.to.toHex() + ' '_L1 + push.at.toString(Qt::ISODate);
        return lines.join(u'\n');
    }

    static void move(TestRepository &repository, const QString &to, const QString &message, const QDateTime &at)
    {
        repository.setTime(at, at);
        repository.git({u"update-ref"_s, u"--create-reflog"_s, u"-m"_s, message, u"refs/remotes/origin/main"_s, to});
    }

private Q_SLOTS:
    void aMoveThatIsNoFastForwardIsFound_data()
    {
        QTest::addColumn<QStringList>("init");
        QTest::newRow("files") << QStringList();
        QTest::newRow("reftable") << QStringList{u"--ref-format=reftable"_s};
    }
    void aMoveThatIsNoFastForwardIsFound()
    {
        QFETCH(QStringList, init);
        TestRepository repository(TestRepository::Init::Normal, init);
        const QString one = repository.commit(u"a"_s, "1");
        const QString two = repository.commit(u"a"_s, "2");
        repository.git({u"reset"_s, u"-q"_s, u"--hard"_s, one});
        const QString other = repository.commit(u"b"_s, "3");
        move(repository, one, u"fetch: storing head"_s, noon());
        move(repository, two, u"fetch: fast-forward"_s, noon().addSecs(60));
        QVERIFY(pushes(repository).isEmpty());
        move(repository, other, u"fetch origin: forced-update"_s, noon().addSecs(120));
        const QString first = two + ' '_L1 + other + " 2026-03-02T12:02:00Z"_L1;
        QCOMPARE(pushes(repository), first);
        move(repository, one, u"update by push"_s, noon().addSecs(180)); // back is no fast-forward either
        QCOMPARE(pushes(repository), other + ' '_L1 + one + " 2026-03-02T12:03:00Z\n"_L1 + first);
    }

    void aLocalTrunkMayBeMovedFreely()
    {
        TestRepository repository;
        const QString one = repository.commit(u"a"_s, "1");
        repository.commit(u"a"_s, "2");
        repository.git({u"reset"_s, u"-q"_s, u"--hard"_s, one});
        repository.commit(u"b"_s, "3");
        QVERIFY(pushes(repository, "refs/heads/main").isEmpty());
    }

    void whenTheOldCommitIsGoneGitsWordCounts()
    {
        TestRepository repository;
        const QByteArray one = repository.commit(u"a"_s, "1").toLatin1();
        const QByteArray gone(40, 'd');
        const QByteArray who = " Ada <ada@example.org> 1772452800 +0000\t";
        repository.write(u".git/logs/refs/remotes/origin/main"_s,
                         gone + ' ' + one + who + "fetch: forced-update\n" + QByteArray(40, 'e') + ' ' + one + who
                                 + "fetch: something\n");
        QCOMPARE(pushes(repository), QString::fromLatin1(gone + ' ' + one + " 2026-03-02T12:00:00Z"));
    }

    void linesThatMakeNoSenseAreLeftOut()
    {
        const QByteArray a(40, 'a');
        const QByteArray b(40, 'b');
        const QByteArray content = "\n" + a + "\nx y z\n" + a + ' ' + b + " Name <m> 5 +0100\tmessage\twith tab\n" + a
                + ' ' + b + " < > nonsense +0000\n" + QByteArray(3000, ' ') + '\n';
        const std::vector<RefMove> moves = parseReflog(content);
        QCOMPARE(moves.size(), std::size_t(2));
        QCOMPARE(moves[0].at, QDateTime::fromSecsSinceEpoch(5, QTimeZone::UTC));
        QCOMPARE(moves[0].message, "message\twith tab"_ba);
        QVERIFY(!moves[1].at.isValid());
    }
};

GUILESS_TEST(TrunkReflogTest)

}

#include "tst_trunkreflog.moc"
