// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/chronicle.h"
#include "models/feeds/herald.h"
#include "models/rules/news.h"
#include "models/wording/newswording.h"
#include "tests/support/fakebranchsource.h"
#include "tests/support/faketransitions.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_chronicle {

using Kind = Transition::Kind;

namespace {

Standing finding(const QString &subject, const QString &severity, const QString &rule = u"BRANCH-2"_s)
{
    return {.subject = subject,
            .value = severity,
            .rule = rule,
            .pane = u"branches"_s,
            .key = subject,
            .sentence = subject + u" is old."_s};
}

struct World
{
    FakeTransitionLog &log;
    FakeClock clock{noon()};
    FakeNotifier notifier;
    Chronicle chronicle{log, u"/srv/acme"_s, clock};
    Herald herald{chronicle, notifier, clock, 10ms};
    QSignalSpy happened{&chronicle, &Chronicle::happened};

    explicit World(FakeTransitionLog &history)
        : log(history)
    {
    }
    void see(const QList<Standing> &all) { chronicle.observe(Kind::Finding, u"branches/0"_s, all); }
};

}

class ChronicleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void aFindingThatDoesNotNameItsSubjectIsToldWithIt()
    {
        FakeTransitionLog log;
        World world(log);
        world.see({});
        Standing old = finding(u"feat/cart"_s, u"error"_s);
        old.sentence = u"It is 48 h old."_s;
        world.see({old, finding(u"fix/vat"_s, u"error"_s)});
        QTRY_COMPARE(world.happened.size(), 1);
        QStringList sentences;
        for (const Transition &one : world.happened.first().first().value<QList<Transition>>())
            sentences.append(one.sentence);
        QCOMPARE(sentences, QStringList({u"feat/cart: It is 48 h old."_s, u"fix/vat is old."_s}));
    }

    void whatIsSoFromTheBeginningIsNoNews()
    {
        FakeTransitionLog log;
        World world(log);
        QSignalSpy written(&world.chronicle, &Chronicle::written);
        world.see({finding(u"a"_s, u"warning"_s)});
        QCOMPARE(world.happened.count(), 0);
        QCOMPARE(log.all.size(), 1); // but it is remembered
        QTRY_COMPARE(written.count(), 1);
        world.see({finding(u"a"_s, u"warning"_s)});
        QCOMPARE(log.all.size(), 1); // once
    }

    /// Thousands are compared in another thread, one observation after the other.
    void ofManyTheSameIsTold()
    {
        FakeTransitionLog log;
        World world(log);
        QList<Standing> all;
        for (int i = 0; i < 2'000; ++i)
            all.append(finding(u"branch %1"_s.arg(i, 4, 10, QChar(u'0')), u"warning"_s));
        world.see(all);
        all[7].value = u"error"_s;
        world.see(all);
        all.removeLast();
        world.see(all);
        world.see({all.first()}); // few that follow upon many
        QTRY_COMPARE(log.all.size(), 2'000 + 1 + 1 + 1'998);
        QCOMPARE(log.all[2'000].subject, u"branches/0\tbranch 0007"_s);
        QCOMPARE(log.all[2'000].to, u"error"_s);
        QCOMPARE(log.all[2'001].subject, u"branches/0\tbranch 1999"_s);
        QVERIFY(log.all[2'001].to.isEmpty());
        QCOMPARE(world.happened.count(), 3); // the first were so from the beginning
        world.see({all.first()});
        QCOMPARE(world.happened.count(), 3);
        World next(log); // remembers one
        all.first().value = u"error"_s;
        next.see({all.first()});
        QTRY_COMPARE(next.happened.count(), 1);
        QCOMPARE(next.happened.first().last().value<Chronicle::When>(), Chronicle::When::Before);
    }

    void whatIsPutOffIsForgottenWithTheChronicle()
    {
        FakeTransitionLog log;
        QList<Standing> all;
        for (int i = 0; i < 2'000; ++i)
            all.append(finding(QString::number(i), u"warning"_s));
        {
            World world(log);
            world.see(all);
            world.see({});
        }
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(log.all.size() % 2'000 == 0); // what was done by then is kept
    }

    void aChangeIsToldOnce()
    {
        FakeTransitionLog log;
        World world(log);
        world.see({finding(u"a"_s, u"warning"_s)});
        world.see({finding(u"a"_s, u"error"_s), finding(u"b"_s, u"info"_s)});
        QCOMPARE(world.happened.count(), 1);
        const auto news = world.happened.first().first().value<QList<Transition>>();
        QCOMPARE(news.size(), 2);
        QCOMPARE(news[0].from, u"warning"_s);
        QCOMPARE(news[0].to, u"error"_s);
        QCOMPARE(news[1].from, QString());
        world.see({finding(u"b"_s, u"info"_s)});
        QCOMPARE(log.all.last().to, QString()); // gone
        QCOMPARE(log.all.size(), 4);
    }

    void aScopeThatIsNotSeenIsNotGone()
    {
        FakeTransitionLog log;
        {
            World world(log);
            world.see({finding(u"a"_s, u"warning"_s)});
            world.chronicle.observe(Kind::Finding, u"prs/0"_s, {finding(u"7"_s, u"error"_s)});
        }
        World next(log);
        next.chronicle.observe(Kind::Finding, u"prs/0"_s, {finding(u"7"_s, u"error"_s)});
        QCOMPARE(next.happened.count(), 0);
        QCOMPARE(log.all.size(), 2);
    }

    void whatCannotBeDecidedNowIsNotGone()
    {
        FakeTransitionLog log;
        {
            World world(log);
            world.see({finding(u"a"_s, u"warning"_s, u"BRANCH-4"_s), finding(u"b"_s, u"warning"_s)});
        }
        World next(log);
        next.chronicle.observe(Kind::Finding, u"branches/0"_s, {}, {u"BRANCH-4"_s}); // still being computed
        QCOMPARE(log.all.size(), 3); // only the other is gone
        next.see({finding(u"a"_s, u"warning"_s, u"BRANCH-4"_s), finding(u"c"_s, u"error"_s, u"BRANCH-4"_s)});
        QCOMPARE(next.happened.last().last().value<Chronicle::When>(), Chronicle::When::Before); // as old as the rest
        next.see({finding(u"a"_s, u"warning"_s, u"BRANCH-4"_s)});
        QCOMPARE(log.all.size(), 5);
        next.see({});
        QCOMPARE(log.all.size(), 6);
        QCOMPARE(next.happened.last().last().value<Chronicle::When>(), Chronicle::When::Now);
    }

    void aVerdictThatComesLateIsNoNewsOnTheFirstDay()
    {
        FakeTransitionLog log;
        World world(log);
        world.chronicle.observe(Kind::Finding, u"branches/0"_s, {}, {u"BRANCH-4"_s});
        world.see({finding(u"a"_s, u"warning"_s, u"BRANCH-4"_s)});
        QCOMPARE(world.happened.count(), 0);
        QCOMPARE(log.all.size(), 1);
    }

    void whatHappenedBetweenTwoRunsIsTheDigest()
    {
        FakeTransitionLog log;
        {
            World world(log);
            world.see({finding(u"a"_s, u"warning"_s)});
        }
        World next(log);
        next.see({finding(u"a"_s, u"error"_s), finding(u"b"_s, u"warning"_s)});
        QCOMPARE(next.happened.count(), 1);
        QCOMPARE(next.happened.first().last().value<Chronicle::When>(), Chronicle::When::Before);
        QCOMPARE(next.herald.digest().news.size(), 2);
        QTest::qWait(50);
        QVERIFY(next.notifier.shown.isEmpty()); // one digest instead of many
        next.herald.forgetDigest();
        QVERIFY(next.herald.digest().news.isEmpty());
    }

    void aLogThatFailsIsSaidAndStopsNothing()
    {
        FakeTransitionLog log;
        log.error = Error{.kind = Error::Kind::Invalid};
        World world(log);
        world.see({finding(u"a"_s, u"warning"_s)});
        world.see({finding(u"a"_s, u"error"_s)});
        QVERIFY(world.chronicle.error());
        QCOMPARE(world.happened.count(), 1);
    }

    void oneIsToldByItselfAndLeadsToItsSubject()
    {
        FakeTransitionLog log;
        World world(log);
        world.see({});
        world.see({finding(u"feat/a"_s, u"error"_s)});
        QTRY_COMPARE(world.notifier.shown.size(), 1);
        const Notification shown = world.notifier.shown.first();
        QVERIFY(shown.isUrgent);
        QCOMPARE(shown.text, u"feat/a is old."_s);
        QVERIFY(shown.title.startsWith(u"BRANCH-2: "_s));
        QSignalSpy wanted(&world.herald, &Herald::subjectWanted);
        world.notifier.activate();
        QCOMPARE(wanted.first(), (QVariantList{u"branches"_s, u"feat/a"_s}));
    }

    void severalAreToldAsOne()
    {
        FakeTransitionLog log;
        World world(log);
        world.see({});
        QList<Standing> many;
        for (int i = 0; i < 9; ++i)
            many.append(finding(QString::number(i), u"warning"_s));
        world.see(many);
        QTRY_COMPARE(world.notifier.shown.size(), 1);
        QCOMPARE(world.notifier.shown.first().title, u"9 things changed"_s);
        QCOMPARE(world.notifier.shown.first().text.count(u'\n'), 5); // five of them, and how many more
        QCOMPARE(world.notifier.shown.first().pane, u"overview"_s);
    }

    void whatIsSilencedOrBetterIsNotTold()
    {
        FakeTransitionLog log;
        World world(log);
        world.herald.setSettings({.silent = {u"BRANCH-4"_s}});
        world.see({finding(u"a"_s, u"error"_s)});
        world.see({finding(u"a"_s, u"warning"_s), finding(u"b"_s, u"error"_s, u"BRANCH-4"_s),
                   finding(u"c"_s, u"info"_s)});
        world.see({finding(u"a"_s, u"warning"_s)});
        QTest::qWait(50);
        QVERIFY(world.notifier.shown.isEmpty());
        world.see({finding(u"a"_s, u"error"_s)});
        QTRY_COMPARE(world.notifier.shown.size(), 1);
        QCOMPARE(world.notifier.shown.first().text, u"a is old."_s);
    }

    void quietHoursHold_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QTime>("now");
        QTest::addColumn<QString>("until");
        QTest::newRow("none") << QTime() << QTime() << QTime(12, 0) << QString();
        QTest::newRow("by day") << QTime(9, 0) << QTime(13, 0) << QTime(12, 0) << u"2026-03-02T13:00:00Z"_s;
        QTest::newRow("over") << QTime(9, 0) << QTime(12, 0) << QTime(12, 0) << QString();
        QTest::newRow("evening") << QTime(18, 0) << QTime(8, 0) << QTime(23, 0) << u"2026-03-03T08:00:00Z"_s;
        QTest::newRow("morning") << QTime(18, 0) << QTime(8, 0) << QTime(7, 59) << u"2026-03-02T08:00:00Z"_s;
        QTest::newRow("between") << QTime(18, 0) << QTime(8, 0) << QTime(12, 0) << QString();
        QTest::newRow("the same") << QTime(8, 0) << QTime(8, 0) << QTime(8, 0) << QString();
    }
    void quietHoursHold()
    {
        QFETCH(const QTime, from);
        QFETCH(const QTime, to);
        QFETCH(const QTime, now);
        QFETCH(const QString, until);
        const auto end = quietUntil({.quietFrom = from, .quietTo = to}, QDateTime(noon().date(), now, QTimeZone::UTC));
        QCOMPARE(end ? end->toString(Qt::ISODate) : QString(), until);
    }

    void duringQuietHoursNothingIsShown()
    {
        FakeTransitionLog log;
        World world(log);
        world.herald.setSettings({.quietFrom = QTime(9, 0), .quietTo = QTime(18, 0)});
        world.see({});
        world.see({finding(u"a"_s, u"error"_s)});
        QTest::qWait(50); // longer than things are gathered for
        QVERIFY(world.notifier.shown.isEmpty());
        world.herald.setSettings({}); // the quiet hours end
        QTRY_COMPARE(world.notifier.shown.size(), 1);
    }

    void whatTheUserAskedForIsToldAtOnceButNotInQuietHours()
    {
        FakeTransitionLog log;
        World world(log);
        const JudgedPullRequest decided{.facts = {.number = 62, .title = u"Cart  total"_s}};
        const Notification news = decidedNews(decided, noon());
        world.herald.announce(news);
        QCOMPARE(world.notifier.shown.size(), 1);
        QCOMPARE(world.notifier.shown.first().title, u"#62 Cart total"_s);
        QSignalSpy wanted(&world.herald, &Herald::subjectWanted);
        world.notifier.activate();
        QCOMPARE(wanted.value(0), QVariantList({u"prs"_s, u"0000000062"_s}));

        world.herald.setSettings({.quietFrom = QTime(9, 0), .quietTo = QTime(18, 0)});
        world.herald.announce(news);
        world.herald.setSettings({.isOn = false});
        world.herald.announce(news);
        QCOMPARE(world.notifier.shown.size(), 1);
    }

    void afterAnAbsenceThereIsADigest()
    {
        FakeTransitionLog log;
        World world(log);
        world.see({});
        world.herald.setPresence(Herald::Presence::Away);
        world.see({finding(u"a"_s, u"error"_s)});
        world.clock.advance(5min);
        world.herald.setPresence(Herald::Presence::Here);
        QVERIFY(world.herald.digest().news.isEmpty()); // only a moment
        world.herald.setPresence(Herald::Presence::Away);
        world.see({finding(u"a"_s, u"error"_s), finding(u"b"_s, u"error"_s)});
        world.clock.advance(20min);
        QSignalSpy changed(&world.herald, &Herald::digestChanged);
        world.herald.setPresence(Herald::Presence::Here);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(world.herald.digest().news.size(), 1);
        QCOMPARE(world.herald.digest().since, noon().addSecs(300));
    }

    void onlyWhatBecomesWorseOrPossibleIsNews()
    {
        QCOMPARE(newsEvent({.kind = Kind::PullRequest, .from = u"blocked"_s, .to = u"ready"_s}), u"PR-READY"_s);
        QCOMPARE(newsEvent({.kind = Kind::PullRequest, .from = u"ready"_s, .to = u"blocked"_s}), QString());
        QCOMPARE(newsEvent({.kind = Kind::Contract, .from = u"blocked"_s, .to = u"allowed"_s}), u"CONTRACT-ALLOWED"_s);
        QCOMPARE(newsEvent({.kind = Kind::Contract, .from = QString(), .to = u"allowed"_s}), QString());
        QCOMPARE(newsEvent({.kind = Kind::Change, .from = u"built"_s, .to = u"deployed"_s}), u"CHANGE-LIVE"_s);
        QCOMPARE(newsEvent({.kind = Kind::Flag, .from = u"0"_s, .to = u"100"_s}), QString());
        QCOMPARE(newsEvent({.kind = Kind::Finding, .from = u"error"_s, .to = QString(), .rule = u"X"_s}), QString());
    }
};

GUILESS_TEST(ChronicleTest)

}

#include "tst_chronicle.moc"
