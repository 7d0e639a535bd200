// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/hostwording.h"

#include "models/wording/agewording.h"
#include "models/wording/errorwording.h"
#include "models/wording/phrasing.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace Trunkline {

namespace {

struct HostWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::HostWording)
};

using Permission = TrunkProtection::Permission;

QString costOf(HostAccount::Right right)
{
    switch (right) {
    case HostAccount::Right::Checks:
        return HostWording::tr("Check runs are not readable with this token: gates come from Actions jobs, a few pull "
                               "requests at a time.");
    case HostAccount::Right::Actions:
        return HostWording::tr("Actions are not readable: environments and the jobs that could stand in for checks are "
                               "unknown.");
    case HostAccount::Right::Deployments:
        return HostWording::tr("Deployments are not readable: the preview gate is unknown.");
    case HostAccount::Right::Administration:
        return HostWording::tr("Branch protection is not readable: only rulesets tell who may force-push or delete "
                               "trunk.");
    case HostAccount::Right::Contents:
        return HostWording::tr("Contents are not readable: force pushes on trunk are unknown.");
    case HostAccount::Right::PullRequests:
        return HostWording::tr("Pull requests are not readable: this page stays empty.");
    }
    std::unreachable();
}

QString deploymentStateText(Deployment::State state)
{
    switch (state) {
    case Deployment::State::Waiting:
        return HostWording::tr("waiting");
    case Deployment::State::Running:
        return HostWording::tr("deploying");
    case Deployment::State::Succeeded:
        return HostWording::tr("deployed");
    case Deployment::State::Failed:
        return HostWording::tr("failed");
    case Deployment::State::Inactive:
        return HostWording::tr("taken down");
    case Deployment::State::Unknown:
        break;
    }
    return unknownText();
}

QString mayText(const std::optional<Permission> &permission, const QStringList &who)
{
    if (!permission)
        return unknownText();
    switch (*permission) {
    case Permission::Nobody:
        return HostWording::tr("nobody");
    case Permission::Everybody:
        return HostWording::tr("everybody with write access");
    case Permission::Some:
        break;
    }
    return who.isEmpty() ? HostWording::tr("some who are not named") : listText(who);
}

}

QString accountText(const HostAccount &account)
{
    if (account.login.isEmpty())
        return HostWording::tr("Nobody is signed in.");
    return HostWording::tr("Signed in as %1, by %2.", "login, where the token is from")
            .arg(account.login, account.tokenOrigin);
}

QString identityText(const HostAccount &account, const FlagRights &rights)
{
    using Obstacle = FlagRights::Obstacle;
    QStringList parts;
    if (!account.login.isEmpty())
        parts.append(HostWording::tr("Signed in as %1").arg(account.login));
    if (rights.obstacle == Obstacle::None)
        parts.append(HostWording::tr("can change flags"));
    else if (rights.obstacle != Obstacle::NotConnected)
        parts.append(HostWording::tr("cannot change flags"));
    return parts.join(u" · "_s);
}

QString missingRightText(const HostAccount::MissingRight &missing)
{
    const QString cost = costOf(missing.right);
    return missing.accepted.isEmpty() ? cost : HostWording::tr("%1 It would take: %2").arg(cost, missing.accepted);
}

QString budgetText(const RequestBudget &budget, const QDateTime &now)
{
    const QLocale locale;
    if (budget.blockedUntil.isValid() && budget.blockedUntil > now)
        return HostWording::tr("The host asks for silence until %1.").arg(momentText(budget.blockedUntil, now));
    if (!budget.limit || !budget.remaining)
        return HostWording::tr("The host sets no limit; %1 points spent by Trunkline.")
                .arg(locale.toString(budget.spent));
    return HostWording::tr("%1 of %2 points left until %3; %4 spent by Trunkline.")
            .arg(locale.toString(*budget.remaining), locale.toString(*budget.limit), momentText(budget.resetAt, now),
                 locale.toString(budget.spent));
}

QString unreadableText(const PullRequestSnapshot::Unreadable &unreadable)
{
    using Part = PullRequestSnapshot::Part;
    const auto name = [](Part part) {
        switch (part) {
        case Part::Protection:
            return HostWording::tr("Trunk's protection");
        case Part::ForcePushes:
            return HostWording::tr("Force pushes on trunk");
        case Part::Environments:
            return HostWording::tr("Environments and deployments");
        case Part::Merged:
            return HostWording::tr("Merged pull requests");
        }
        std::unreachable();
    };
    return labelledText(name(unreadable.part), describe(unreadable.error).message);
}

QString protectionText(const std::optional<TrunkProtection> &protection, const QString &trunk)
{
    if (!protection)
        return HostWording::tr("Who may force-push or delete %1 is not known.").arg(trunk);
    return HostWording::tr("May force-push %1: %2. May delete it: %3.")
            .arg(trunk, mayText(protection->forcePush, protection->mayForcePush),
                 mayText(protection->deletion, protection->mayDelete));
}

QString environmentText(const Environment &environment, const QDateTime &now)
{
    if (!environment.last)
        return HostWording::tr("%1: nothing deployed").arg(environment.name);
    const QDateTime &at
            = environment.last->updatedAt.isValid() ? environment.last->updatedAt : environment.last->createdAt;
    return HostWording::tr("%1: %2 (%3)", "environment, state, how long ago")
            .arg(environment.name, deploymentStateText(environment.last->state),
                 agoText(std::chrono::seconds(at.secsTo(now))));
}

QString forcePushText(const TrunkForcePush &push, const QString &trunk)
{
    const QString by = push.by.isEmpty() ? unknownText() : push.by;
    return HostWording::tr("A force push by %1 moved %2 from %3 to %4.")
            .arg(by, trunk, push.from.first(std::min<qsizetype>(7, push.from.size())),
                 push.to.first(std::min<qsizetype>(7, push.to.size())));
}

}
