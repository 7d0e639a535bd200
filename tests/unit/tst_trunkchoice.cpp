// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/branchlist.h"
#include "app/adapters/git/trunkchoice.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Trunkline;

namespace tst_trunkchoice {

static ObjectId id(char digit)
{
    return ObjectId::fromHex(QByteArray(40, digit));
}

/// "name=digit" or "name->target", by name.
static GitRefTable table(const QStringList &lines)
{
    GitRefTable result;
    for (const QString &line : lines) {
        if (const QStringList alias = line.split(u"->"_s); alias.size() == 2)
            result.aliases.emplace(alias[0].toUtf8(), alias[1].toUtf8());
        else
            result.refs.push_back({.name = line.section(u'=', 0, 0).toUtf8(), .target = id(line.back().toLatin1())});
    }
    std::ranges::sort(result.refs, {}, &GitRef::name);
    return result;
}

static GitRemotes remotes(const QStringList &names, const QHash<QString, QString> &tracked = {})
{
    GitRemotes result;
    for (const QString &name : names)
        result.remotes.append({.name = name, .url = {}});
    result.tracked = tracked;
    return result;
}

class TrunkChoiceTest : public QObject
{
    Q_OBJECT

    static QString text(const Result<TrunkChoice> &choice)
    {
        if (!choice)
            return (choice.error().cause == Error::Cause::NoCommits ? "no commits: "_L1 : "no trunk: "_L1)
                    + choice.error().detail;
        return u"%1 %2 %3"_s.arg(choice->name, refText(choice->ref), choice->remote);
    }

private Q_SLOTS:
    void trunkIsFound_data()
    {
        QTest::addColumn<QStringList>("refs");
        QTest::addColumn<QStringList>("remoteNames");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("expected");
        const QStringList origin{u"origin"_s};
        const QStringList both{u"fork"_s, u"origin"_s};
        QTest::newRow("local main") << QStringList{u"refs/heads/main=1"_s} << QStringList() << u""_s
                                    << u"main refs/heads/main "_s;
        QTest::newRow("local master") << QStringList{u"refs/heads/master=1"_s, u"refs/heads/x=2"_s} << QStringList()
                                      << u""_s << u"master refs/heads/master "_s;
        QTest::newRow("remote before local") << QStringList{u"refs/heads/main=1"_s, u"refs/remotes/origin/main=2"_s}
                                             << origin << u""_s << u"main refs/remotes/origin/main origin"_s;
        QTest::newRow("remote head") << QStringList{u"refs/heads/main=1"_s, u"refs/remotes/origin/dev=2"_s,
                                                    u"refs/remotes/origin/HEAD->refs/remotes/origin/dev"_s}
                                     << both << u""_s << u"dev refs/remotes/origin/dev origin"_s;
        QTest::newRow("remote head leads nowhere")
                << QStringList{u"refs/heads/main=1"_s, u"refs/remotes/origin/HEAD->refs/remotes/origin/gone"_s}
                << origin << u""_s << u"main refs/heads/main origin"_s;
        QTest::newRow("policy wins") << QStringList{u"refs/heads/trunk=1"_s, u"refs/heads/main=2"_s,
                                                    u"refs/remotes/origin/HEAD->refs/remotes/origin/main"_s}
                                     << origin << u"trunk"_s << u"trunk refs/heads/trunk origin"_s;
        QTest::newRow("policy is not there") << QStringList{u"refs/heads/main=1"_s} << origin << u"trunk"_s
                                             << u"no trunk: refs/remotes/origin/trunk, refs/heads/trunk"_s;
        QTest::newRow("nothing usual") << QStringList{u"refs/heads/feat/x=1"_s} << QStringList() << u""_s
                                       << u"no trunk: refs/heads/main, refs/heads/master"_s;
        QTest::newRow("the only remote") << QStringList{u"refs/remotes/up/main=1"_s} << QStringList{u"up"_s} << u""_s
                                         << u"main refs/remotes/up/main up"_s;
        QTest::newRow("the tracked remote")
                << QStringList{u"refs/heads/main=1"_s, u"refs/remotes/a/main=2"_s, u"refs/remotes/b/main=3"_s}
                << QStringList{u"a"_s, u"b"_s} << u""_s << u"main refs/remotes/b/main b"_s;
        QTest::newRow("an alias") << QStringList{u"refs/heads/main=1"_s, u"refs/heads/master->refs/heads/main"_s}
                                  << QStringList() << u"master"_s << u"master refs/heads/main "_s;
        QTest::newRow("empty") << QStringList() << origin << u""_s
                               << u"no commits: refs/remotes/origin/main, refs/heads/main, "
                                  "refs/remotes/origin/master, refs/heads/master"_s;
    }
    void trunkIsFound()
    {
        QFETCH(QStringList, refs);
        QFETCH(QStringList, remoteNames);
        QFETCH(QString, wanted);
        QTEST(text(chooseTrunk(table(refs), remotes(remoteNames, {{u"main"_s, u"b"_s}}), wanted)), "expected");
    }

    void refsBecomeBranches()
    {
        GitRefTable refs = table(
                {u"refs/heads/main=1"_s, u"refs/heads/feat/a=2"_s, u"refs/heads/feat/b=3"_s, u"refs/heads/fork/c=4"_s,
                 u"refs/heads/tagged=9"_s, u"refs/remotes/origin/HEAD->refs/remotes/origin/main"_s,
                 u"refs/remotes/origin/main=5"_s, u"refs/remotes/origin/feat/a=6"_s, u"refs/remotes/origin/feat/d=7"_s,
                 u"refs/remotes/fork/c=8"_s, u"refs/remotes/fork/HEAD=8"_s, u"refs/remotes/fork/main=8"_s,
                 u"refs/heads/alias->refs/heads/main"_s});
        refs.checkedOut = {"refs/heads/feat/b"};
        const TrunkChoice trunk{
                .name = u"main"_s, .ref = "refs/remotes/origin/main", .remote = u"origin"_s, .tip = id('5')};
        QStringList lines;
        for (const Branch &branch : branchesOf(refs, trunk, [](const ObjectId &tip) { return tip != id('9'); })) {
            const auto digit = [](const ObjectId &tip) { return tip.isNull() ? u"-"_s : tip.toHex().left(1); };
            lines += branch.name + u' ' + digit(branch.tip) + digit(branch.localTip) + u' ' + branch.refs.join(u',')
                    + (branch.isCheckedOut ? u" out"_s : QString());
        }
        QCOMPARE(lines.join(u'\n'),
                 u"feat/a 62 refs/heads/feat/a,refs/remotes/origin/feat/a\n"
                 "feat/b 33 refs/heads/feat/b out\n"
                 "feat/d 7- refs/remotes/origin/feat/d\n"
                 "fork/c 44 refs/heads/fork/c\n"
                 "fork/main 8- refs/remotes/fork/main\n"
                 "remotes/fork/c 8- refs/remotes/fork/c"_s);
    }

    void spellingsInTwoEncodingsStayTwoBranches()
    {
        GitRefTable refs;
        refs.refs = {{.name = "refs/heads/caf\xc3\xa9", .target = id('1')},
                     {.name = "refs/heads/caf\xe9", .target = id('2')}};
        const QList<Branch> branches = branchesOf(refs, {.name = u"main"_s}, [](const ObjectId &) { return true; });
        QCOMPARE(branches.size(), 2);
        QCOMPARE(branches[0].name, u"café"_s);
        QVERIFY(branches[1].name != branches[0].name);
    }

    void urlsTellTheName_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("webUrl");
        const QString name = u"acme/platform"_s;
        const QString web = u"https://github.com/acme/platform"_s;
        QTest::newRow("https") << u"https://github.com/acme/platform.git"_s << name << web;
        QTest::newRow("https plain") << u"https://github.com/acme/platform/"_s << name << web;
        QTest::newRow("https secret") << u"https://ada:s3cret@github.com/acme/platform"_s << name << web;
        QTest::newRow("https token") << u"https://ghp_abc@github.com/acme/platform.git?x=y"_s << name << web;
        QTest::newRow("http port") << u"http://git.local:3000/acme/platform.git"_s << name
                                   << u"http://git.local:3000/acme/platform"_s;
        QTest::newRow("short") << u"git@github.com:acme/platform.git"_s << name << web;
        QTest::newRow("short, no user") << u"GitHub.com:acme/platform"_s << name << web;
        QTest::newRow("ssh") << u"ssh://git@github.com/acme/platform.git"_s << name << web;
        QTest::newRow("ssh port") << u"ssh://git@ssh.github.com:443/acme/platform.git"_s << name << web;
        QTest::newRow("git") << u"git://github.com/acme/platform"_s << name << web;
        QTest::newRow("group") << u"git@gitlab.com:acme/web/platform.git"_s << u"acme/web/platform"_s
                               << u"https://gitlab.com/acme/web/platform"_s;
        QTest::newRow("host alias") << u"git@work:acme/platform.git"_s << name << u""_s;
        QTest::newRow("folder on a server") << u"ada@host.org:/srv/acme/platform.git"_s << name << u""_s;
        QTest::newRow("home on a server") << u"ssh://ada@host.org/~ada/platform.git"_s << u"~ada/platform"_s << u""_s;
        QTest::newRow("file") << u"file:///srv/git/acme/platform.git"_s << name << u""_s;
        QTest::newRow("path") << u"/srv/git/acme/platform.git"_s << name << u""_s;
        QTest::newRow("work tree") << u"../acme/platform/.git"_s << name << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    }
    void urlsTellTheName()
    {
        QFETCH(QString, url);
        const RemoteUrl result = parseRemoteUrl(url);
        QTEST(result.name, "name");
        QTEST(result.webUrl, "webUrl");
    }
};

GUILESS_TEST(TrunkChoiceTest)

}

#include "tst_trunkchoice.moc"
