// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/code/codepatterns.h"
#include "app/adapters/git/gitcodeplacesource.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_codeplaces {

namespace {

/// "new_checkout 1:7, CHECKOUT? 3:1"
QString uses(const QByteArray &text, CodePatterns::Words words = CodePatterns::Words::Quoted)
{
    QStringList found;
    for (const CodeFacts::Use &use : CodePatterns(FlagPolicy().calls).read(text, words).uses)
        found += QString::fromUtf8(use.text) + (use.isConstant ? u"? "_s : u" "_s) + QString::number(use.line) + u':'
                + QString::number(use.column);
    return found.join(u", ");
}

/// "web/a.ts:1 web, api/b.ts:2 api"
QString told(const Result<CodePlaces> &places, const QString &key)
{
    if (!places)
        return places.error().detail;
    QStringList found;
    static const QString sides[] = {u"web"_s, u"api"_s, u"other"_s};
    for (const CodePlace &place : places->places) {
        if (place.key == key)
            found += u"%1:%2 %3"_s.arg(place.path).arg(place.line).arg(sides[int(place.side)]);
    }
    return found.join(u", ");
}

template <typename T>
Result<T> wait(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.takeResult();
}

}

class CodePlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsAreFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("single quotes") << "x = flags.on('a_b')"_ba << u"a_b 1:5"_s;
        QTest::newRow("double quotes") << "isEnabled(\"a_b\")"_ba << u"a_b 1:1"_s;
        QTest::newRow("backticks") << "useFlag(`a-b.c`)"_ba << u"a-b.c 1:1"_s;
        QTest::newRow("blanks and lines") << "flags . on"_ba << QString();
        QTest::newRow("line break") << "useFlag(\n  'a'\n)"_ba << u"a 1:1"_s;
        QTest::newRow("further arguments") << "isEnabled('a', user)"_ba << u"a 1:1"_s;
        QTest::newRow("type argument") << "useFlag<boolean>('a')"_ba << u"a 1:1"_s;
        QTest::newRow("member") << "this.flags.on('a')"_ba << u"a 1:6"_s;
        QTest::newRow("other word") << "misEnabled('a'); reuseFlag('b')"_ba << QString();
        QTest::newRow("route") << "{ path: '/x', flag: 'a' }"_ba << u"a 1:15"_s;
        QTest::newRow("directive") << "type A { b: Int @flag(key: \"a\") }"_ba << u"a 1:17"_s;
        QTest::newRow("sql") << "select flag_enabled('a')"_ba << u"a 1:8"_s;
        QTest::newRow("template") << "<a v-if=\"flags.on('a')\">"_ba << u"a 1:10"_s;
        QTest::newRow("constant") << "flags.on(Keys.checkout)"_ba << u"Keys.checkout? 1:1"_s;
        QTest::newRow("call as argument") << "flags.on(keyOf(x))"_ba << QString();
        QTest::newRow("made up at run time") << "flags.on(`a_${x}`)"_ba << QString();
        QTest::newRow("line comment") << "// flags.on('a')\nflags.on('b')"_ba << u"b 2:1"_s;
        QTest::newRow("block comment") << "/* flags.on('a')\n */ flags.on('b')"_ba << u"b 2:5"_s;
        QTest::newRow("html comment") << "<!-- flags.on('a') --> flags.on('b')"_ba << u"b 1:24"_s;
        QTest::newRow("sql comment") << "-- flag_enabled('a')"_ba << QString();
        QTest::newRow("address is no comment") << "go('http://x'); flags.on('a')"_ba << u"a 1:17"_s;
        QTest::newRow("umlauts are characters") << "'ä'; flags.on('a')"_ba << u"a 1:6"_s;
        QTest::newRow("open end") << "flags.on('a"_ba << QString();
        QTest::newRow("nothing") << ""_ba << QString();
    }

    void callsAreFound()
    {
        QFETCH(const QByteArray, text);
        QTEST(uses(text), "found");
    }

    void yamlNeedsNoQuotes()
    {
        QCOMPARE(uses("job:\n  flag: a_b\n"_ba, CodePatterns::Words::AlsoBare), u"a_b 2:3"_s);
        QCOMPARE(uses("  # flag: a_b\n"_ba, CodePatterns::Words::AlsoBare), QString());
    }

    void constantsAreResolvedOneLevel()
    {
        TestRepository repository;
        repository.write(u"web/keys.ts"_s,
                         "export const CHECKOUT = 'new_checkout'\n"
                         "export const Keys = {\n  nav: 'beta_nav', // x\n  deep: { no: 'no' },\n"
                         "} as const\nexport enum Flags { Vat = 'vat_v2' }\n");
        repository.write(u"web/a.vue"_s,
                         "flags.on(CHECKOUT)\nflags.on(Keys.nav)\nflags.on(Flags.Vat)\n"
                         "flags.on(Unknown)\n");
        repository.write(u"api/b.ts"_s, "const own = 'local_key'\nif (isEnabled(own)) {}\n");
        const Result<CodePlaces> found = scan(repository);
        QCOMPARE(told(found, u"new_checkout"_s), u"web/a.vue:1 web"_s);
        QCOMPARE(told(found, u"beta_nav"_s), u"web/a.vue:2 web"_s);
        QCOMPARE(told(found, u"vat_v2"_s), u"web/a.vue:3 web"_s);
        QCOMPARE(told(found, u"local_key"_s), u"api/b.ts:2 api"_s);
        QCOMPARE(found->places.size(), 4);
    }

    void aConstantThatMeansTwoThingsMeansNothing()
    {
        TestRepository repository;
        repository.write(u"web/a.ts"_s, "export const KEY_A = 'one'\n");
        repository.write(u"api/a.ts"_s, "export const KEY_A = 'two'\n");
        repository.write(u"web/use.ts"_s, "flags.on(KEY_A)\n");
        QCOMPARE(scan(repository)->places.size(), 0);
    }

    void sidesFollowThePaths()
    {
        TestRepository repository;
        for (const QString &path : {u"web/src/a.ts"_s, u"services/api/src/b.ts"_s, u"web/src/a.spec.ts"_s,
                                    u"hasura/m/up.sql"_s, u"tools/x.js"_s})
            repository.write(path, path.endsWith(u".sql") ? "select flag_enabled('k')" : "flags.on('k')");
        QCOMPARE(told(scan(repository), u"k"_s),
                 u"hasura/m/up.sql:1 api, services/api/src/b.ts:1 api, tools/x.js:1 other, web/src/a.spec.ts:1 other, "
                 "web/src/a.ts:1 web"_s);
    }

    void theCommitIsReadAndNotTheWorkTree()
    {
        TestRepository repository;
        repository.write(u"web/a.ts"_s, "flags.on('committed')");
        const QString tip = commit(repository);
        repository.write(u"web/a.ts"_s, "flags.on('edited')");
        GitCodePlaceSource source(*findRepository(repository.path()), {}, {});
        const Result<CodePlaces> found = wait(source.places(ObjectId::fromHex(tip.toLatin1())));
        QCOMPARE(told(found, u"committed"_s), u"web/a.ts:1 web"_s);
        QCOMPARE(told(found, u"edited"_s), QString());
    }

    void whatIsIgnoredOrNoSourceIsNotSearched()
    {
        TestRepository repository;
        repository.write(u"web/node_modules/x/a.ts"_s, "flags.on('k')");
        repository.write(u"web/readme.md"_s, "flags.on('k')");
        repository.write(u".trunkline.yaml"_s, "flags:\n  calls: [\"flags.on('k')\"]\n");
        repository.write(u"web/binary.ts"_s, "flags.on('k')\0"_ba + QByteArray(1, '\0'));
        QCOMPARE(scan(repository)->places.size(), 0);
    }

    void aSecondCommitFindsWhatMovedAndWhatWent()
    {
        TestRepository repository;
        QTemporaryDir cache;
        repository.write(u"web/a.ts"_s, "flags.on('k')");
        repository.write(u"web/b/c.ts"_s, "flags.on('gone')");
        const QString first = commit(repository);
        GitCodePlaceSource source(*findRepository(repository.path()), {}, cache.path());
        QCOMPARE(told(wait(source.places(ObjectId::fromHex(first.toLatin1()))), u"gone"_s), u"web/b/c.ts:1 web"_s);
        repository.git({u"mv"_s, u"web/a.ts"_s, u"web/z.ts"_s});
        repository.write(u"web/b/c.ts"_s, "flags.on('new')");
        const QString second = commit(repository);
        const auto told2 = [&](GitCodePlaceSource &from) {
            const Result<CodePlaces> found = wait(from.places(ObjectId::fromHex(second.toLatin1())));
            return told(found, u"k"_s) + u" | "_s + told(found, u"gone"_s) + u" | "_s + told(found, u"new"_s);
        };
        QCOMPARE(told2(source), u"web/z.ts:1 web |  | web/b/c.ts:1 web"_s);
        GitCodePlaceSource again(*findRepository(repository.path()), {}, cache.path()); // from its file
        QCOMPARE(told2(again), u"web/z.ts:1 web |  | web/b/c.ts:1 web"_s);
    }

    void aBrokenCacheIsAsNone()
    {
        TestRepository repository;
        QTemporaryDir cache;
        repository.write(u"web/a.ts"_s, "flags.on('k')");
        const ObjectId tip = ObjectId::fromHex(commit(repository).toLatin1());
        const GitPlace place = *findRepository(repository.path());
        {
            GitCodePlaceSource source(place, {}, cache.path());
            QVERIFY(wait(source.places(tip)));
        }
        QFile file(repositoryCache(cache.path(), place) + u"/codeplaces"_s);
        QVERIFY2(file.open(QIODevice::ReadWrite), qPrintable(file.fileName()));
        const QByteArray whole = file.readAll();
        for (qsizetype length = 0; length < whole.size(); length += 7) {
            file.resize(length);
            file.seek(0);
            file.write(whole.first(length));
            file.flush();
            GitCodePlaceSource source(place, {}, cache.path());
            QCOMPARE(told(wait(source.places(tip)), u"k"_s), u"web/a.ts:1 web"_s);
        }
    }

    void aComponentNamedAsAnApiOnlyFlagIsFound()
    {
        TestRepository repository;
        repository.write(u"api/a.ts"_s, "flags.on('new_checkout'); flags.on('both'); flags.on('lonely')");
        repository.write(u"web/pages/NewCheckout.vue"_s, "<template/>");
        repository.write(u"web/Both.vue"_s, "<script>flags.on('both')</script>");
        repository.write(u"api/Lonely.vue.ts"_s, "nothing");
        const Result<CodePlaces> found = scan(repository);
        QVERIFY(found);
        QCOMPARE(found->components, (QMap<QString, QString>{{u"new_checkout"_s, u"web/pages/NewCheckout.vue"_s}}));
    }

    void excerptsShowTheLinesAround()
    {
        TestRepository repository;
        repository.write(u"web/a.ts"_s, "one\ntwo\nflags.on('k')\nfour\nfive\nsix\n");
        GitCodePlaceSource source(*findRepository(repository.path()), {}, {});
        const Result<CodePlaces> found = wait(source.places(ObjectId::fromHex(commit(repository).toLatin1())));
        const Result<QList<CodeExcerpt>> excerpts = wait(source.excerpts(found->places));
        QVERIFY(excerpts && excerpts->size() == 1);
        QCOMPARE(excerpts->first().firstLine, 2);
        QCOMPARE(excerpts->first().text, u"two\nflags.on('k')\nfour\nfive"_s);
    }

    void excerptsMayBeginAndEndWithNothing()
    {
        TestRepository repository;
        repository.write(u"web/a.ts"_s, "one\n\nflags.on('k')\n\n\nsix\n");
        repository.write(u"web/b.ts"_s, "flags.on('k')");
        GitCodePlaceSource source(*findRepository(repository.path()), {}, {});
        const Result<CodePlaces> found = wait(source.places(ObjectId::fromHex(commit(repository).toLatin1())));
        const Result<QList<CodeExcerpt>> excerpts = wait(source.excerpts(found->places));
        QVERIFY(excerpts && excerpts->size() == 2);
        QCOMPARE(excerpts->first().text, u"\nflags.on('k')\n\n"_s);
        QCOMPARE(excerpts->last().text, u"flags.on('k')"_s);
    }

    void theCommitThatBroughtAFlagIsFound()
    {
        TestRepository repository;
        repository.write(u"web/a.ts"_s, "nothing");
        commit(repository);
        repository.write(u"web/a.ts"_s, "flags.on('k')");
        const QString brought = commit(repository);
        repository.write(u"web/a.ts"_s, "flags.on('k') // more");
        const ObjectId tip = ObjectId::fromHex(commit(repository).toLatin1());
        GitCodePlaceSource source(*findRepository(repository.path()), {}, {});
        const Result<CodePlaces> found = wait(source.places(tip));
        const Result<ObjectId> introduction = wait(source.introduction(found->places.first(), tip));
        QCOMPARE(introduction->toHex(), brought);
        QCOMPARE(*wait(source.contains(tip, *introduction)), true);
        QCOMPARE(*wait(source.contains(ObjectId::fromHex(repository.git({u"rev-parse"_s, u"HEAD~2"_s}).toLatin1()),
                                       *introduction)),
                 false);
    }

private:
    static QString commit(TestRepository &repository)
    {
        repository.git({u"add"_s, u"-A"_s});
        repository.git({u"commit"_s, u"-q"_s, u"-m"_s, u"x"_s});
        return repository.git({u"rev-parse"_s, u"HEAD"_s});
    }

    static Result<CodePlaces> scan(TestRepository &repository)
    {
        const ObjectId tip = ObjectId::fromHex(commit(repository).toLatin1());
        GitCodePlaceSource source(*findRepository(repository.path()), {}, {});
        return wait(source.places(tip));
    }
};

GUILESS_TEST(CodePlacesTest)

}

#include "tst_codeplaces.moc"
