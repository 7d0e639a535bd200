// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gitchangecontents.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_gitchangecontents {

namespace {

ObjectId id(const QString &hex)
{
    return ObjectId::fromHex(hex.toLatin1());
}

}

class GitChangeContentsTest : public QObject
{
    Q_OBJECT

private:
    TestRepository m_repository;

    QHash<ObjectId, ChangeContent> read(const QList<ChangeSpan> &spans, const QStringList &keys)
    {
        GitChangeContents source(findRepository(m_repository.path()).value(), {});
        auto future = source.contents(spans, keys);
        const bool isAnswered = QTest::qWaitFor([&] { return future.isFinished(); }, 30'000);
        return isAnswered ? future.result().value_or(QHash<ObjectId, ChangeContent>())
                          : QHash<ObjectId, ChangeContent>();
    }

private Q_SLOTS:
    void linesThatComeAndGoNameFlags()
    {
        const QString first = m_repository.commit(u"web/cart.ts"_s, "if (flags.on('new_cart')) {}\nconst a = 1\n");
        const QString second = m_repository.commit(u"web/cart.ts"_s, "const a = 1\nconst b = 'fast_search'\n");
        const QString third = m_repository.commit(u"notes.md"_s, "new_cart and flags.on('new_cart')\n");
        const QString fourth = m_repository.commit(u"web/cart.ts"_s, "const a = 1\nconst b = 'fast_search'\n// x\n");
        const auto contents = read({{{}, id(first)}, {{}, id(second)}, {{}, id(third)}, {{}, id(fourth)}},
                                   {u"fast_search"_s, u"search"_s, u"const"_s.repeated(2)});
        QCOMPARE(contents[id(first)].flags, QStringList(u"new_cart"_s)); // as code asks for it, in no table
        QCOMPARE(contents[id(first)].paths, QStringList(u"web/cart.ts"_s));
        // the removed line names one, the added line the other: a part of a word is no key
        QCOMPARE(contents[id(second)].flags, QStringList({u"fast_search"_s, u"new_cart"_s}));
        QVERIFY(contents[id(third)].flags.isEmpty()); // a text about it is not its code
        QCOMPARE(contents[id(third)].paths, QStringList(u"notes.md"_s));
        QVERIFY(contents[id(fourth)].flags.isEmpty()); // the line that names it stayed
    }

    void aSpanIsReadAsAWhole()
    {
        const QString base = m_repository.commit(u"a.ts"_s, "1\n");
        m_repository.git({u"checkout"_s, u"-q"_s, u"-b"_s, u"feat/x"_s});
        m_repository.commit(u"b.ts"_s, "useFlag('one')\n");
        const QString tip = m_repository.commit(u"c.ts"_s, "useFlag('two')\n");
        const auto contents = read({{id(base), id(tip)}}, {});
        QCOMPARE(contents[id(tip)].paths, QStringList({u"b.ts"_s, u"c.ts"_s}));
        QCOMPARE(contents[id(tip)].flags, QStringList({u"one"_s, u"two"_s}));
        QVERIFY(contents[id(tip)].isWhole);
    }

    void aMergeIsReadAgainstItsFirstParent()
    {
        m_repository.git({u"checkout"_s, u"-q"_s, u"main"_s});
        m_repository.commit(u"d.ts"_s, "2\n");
        m_repository.git({u"merge"_s, u"-q"_s, u"--no-ff"_s, u"-m"_s, u"Merge feat/x"_s, u"feat/x"_s});
        const QString merge = m_repository.git({u"rev-parse"_s, u"HEAD"_s});
        QCOMPARE(read({{{}, id(merge)}}, {})[id(merge)].paths, QStringList({u"b.ts"_s, u"c.ts"_s}));
    }

    void whatIsNotThereIsLeftOut()
    {
        const ObjectId nowhere = id(QString(40, u'f'));
        QVERIFY(read({{{}, nowhere}, {nowhere, id(m_repository.git({u"rev-parse"_s, u"HEAD"_s}))}}, {}).isEmpty());
    }
};

GUILESS_TEST(GitChangeContentsTest)

}

#include "tst_gitchangecontents.moc"
