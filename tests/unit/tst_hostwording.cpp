// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/hostwording.h"
#include "tests/support/testprogram.h"
#include "tests/support/testrepository.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_hostwording {

/// What is said of the host of pull requests, in English.
class HostWordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountIsNamedWithTheOriginOfItsToken()
    {
        QCOMPARE(accountText({}), u"Nobody is signed in."_s);
        QCOMPARE(accountText({.login = u"dev-a"_s, .tokenOrigin = u"gh"_s}), u"Signed in as dev-a, by gh."_s);
    }

    void whoOneIsAndWhatThatAllowsIsSaidAsFarAsItIsKnown()
    {
        using Obstacle = FlagRights::Obstacle;
        const HostAccount ada{.login = u"ada"_s};
        QCOMPARE(identityText(ada, {}), u"Signed in as ada · can change flags"_s);
        QCOMPARE(identityText(ada, {.obstacle = Obstacle::RoleMayNot}), u"Signed in as ada · cannot change flags"_s);
        QCOMPARE(identityText(ada, {.obstacle = Obstacle::NotConnected}), u"Signed in as ada"_s);
        QCOMPARE(identityText({}, {.obstacle = Obstacle::NotConnected}), QString());
    }

    void everyMissingRightSaysWhatItCosts()
    {
        using Right = HostAccount::Right;
        QSet<QString> costs;
        for (int right = 0; right <= int(Right::PullRequests); ++right)
            costs.insert(missingRightText({.right = Right(right), .accepted = {}}));
        QCOMPARE(costs.size(), int(Right::PullRequests) + 1);
        QVERIFY(missingRightText({.right = Right::Checks, .accepted = u"checks=read"_s})
                        .endsWith(u"It would take: checks=read"_s));
    }

    void theBudgetIsLeftUsedUpOrWithoutLimit()
    {
        QCOMPARE(budgetText({.spent = 12}, noon()), u"The host sets no limit; 12 points spent by Trunkline."_s);
        const RequestBudget some{.limit = 5000, .remaining = 4100, .resetAt = noon().addSecs(1800), .spent = 90};
        const QString left = budgetText(some, noon());
        QVERIFY2(left.contains(u"of "_s) && left.contains(u"12:30"_s) && left.contains(u"90 spent"_s),
                 qPrintable(left));
        const RequestBudget silent{.blockedUntil = noon().addSecs(60)};
        QCOMPARE(budgetText(silent, noon()), u"The host asks for silence until 12:01."_s);
        QVERIFY(!budgetText(silent, noon().addSecs(61)).contains(u"silence"_s));
    }

    void whatCouldNotBeReadIsNamedWithItsError()
    {
        using Part = PullRequestSnapshot::Part;
        QSet<QString> texts;
        for (const Part part : {Part::Protection, Part::ForcePushes, Part::Environments, Part::Merged})
            texts.insert(unreadableText({.part = part, .error = {.kind = Error::Kind::Unreachable}}));
        QCOMPARE(texts.size(), 4);
    }

    void whoMayForcePushIsSaidOrUnknown()
    {
        using Permission = TrunkProtection::Permission;
        QCOMPARE(protectionText({}, u"main"_s), u"Who may force-push or delete main is not known."_s);
        QCOMPARE(protectionText(TrunkProtection{.forcePush = Permission::Nobody, .deletion = Permission::Everybody},
                                u"main"_s),
                 u"May force-push main: nobody. May delete it: everybody with write access."_s);
        QCOMPARE(protectionText(TrunkProtection{.forcePush = Permission::Some, .mayForcePush = {u"ops"_s, u"bot"_s}},
                                u"main"_s),
                 u"May force-push main: ops, bot. May delete it: unknown."_s);
        QVERIFY(protectionText(TrunkProtection{.forcePush = Permission::Some}, u"main"_s)
                        .contains(u"some who are not named"_s));
    }

    void anEnvironmentSaysWhatWasLastDeployed()
    {
        QCOMPARE(environmentText({.name = u"staging"_s, .last = {}}, noon()), u"staging: nothing deployed"_s);
        using State = Deployment::State;
        const std::pair<State, QString> states[] = {
                {State::Waiting, u"waiting"_s}, {State::Running, u"deploying"_s},   {State::Succeeded, u"deployed"_s},
                {State::Failed, u"failed"_s},   {State::Inactive, u"taken down"_s}, {State::Unknown, u"unknown"_s}};
        for (const auto &[state, word] : states) {
            Deployment last;
            last.state = state;
            last.createdAt = noon().addSecs(-7200);
            QCOMPARE(environmentText({.name = u"staging"_s, .last = last}, noon()),
                     QString(u"staging: "_s + word + u" (2 h ago)"_s));
        }
    }

    void aForcePushNamesWhoAndWhatItMoved()
    {
        const TrunkForcePush push{.from = u"4f2c91e0aa"_s, .to = u"91be07d0bb"_s, .by = u"dev-c"_s};
        QCOMPARE(forcePushText(push, u"main"_s), u"A force push by dev-c moved main from 4f2c91e to 91be07d."_s);
        QVERIFY(forcePushText({}, u"main"_s).contains(u"by unknown"_s));
    }
};

GUILESS_TEST(HostWordingTest)

}

#include "tst_hostwording.moc"
