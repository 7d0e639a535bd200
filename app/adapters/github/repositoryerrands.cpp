// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/repositoryerrands.h"

#include "models/ports/clock.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

static bool hasPassed(const QDateTime &since, std::chrono::seconds interval, const QDateTime &now)
{
    return !since.isValid() || since.addDuration(interval) <= now;
}

void ViewerErrand::start()
{
    askGraphql(u"viewer"_s, {}, parseViewer, [this](const Result<QString> &login) {
        if (!login)
            return end(login.error());
        state().account.login = *login;
        state().account.tokenOrigin = context().client.token().origin;
        state().account.scopes = context().client.scopes();
        end();
    });
}

bool ProtectionErrand::isDue(const GithubState &state, const QDateTime &now)
{
    return hasPassed(state.rulesAt, std::chrono::minutes(5), now);
}

void ProtectionErrand::start()
{
    if (!hasPassed(state().protectionAt, std::chrono::minutes(30), context().clock.now()))
        return askRules();
    QJsonObject variables = repositoryVariables();
    variables[u"trunk"_s] = QString("refs/heads/"_L1 + state().trunk);
    askGraphql(u"main_protection"_s, variables, parseProtection, [this](const Result<TrunkProtection> &protection) {
        if (!protection && protection.error().kind != Error::Kind::Forbidden)
            return end(protection.error());
        if (!protection)
            markMissing(state().account, HostAccount::Right::Administration, u"administration=read"_s);
        state().olderProtection = protection.value_or(TrunkProtection());
        state().protectionAt = context().clock.now();
        askRules();
    });
}

void ProtectionErrand::askRules()
{
    const QString branch = QString::fromLatin1(QUrl::toPercentEncoding(state().trunk));
    const GithubRequest request{.path = repositoryPath() + "/rules/branches/"_L1 + branch};
    askRest(request, parseBranchRules, [this](const Result<BranchRules> &rules) {
        if (!rules) {
            state().protection = state().olderProtection; // half of it is better than nothing, and says so
            return end(rules.error());
        }
        state().protection = combined(state().olderProtection.value_or(TrunkProtection()), *rules);
        state().rulesAt = context().clock.now();
        end();
    });
}

void ActivityErrand::start()
{
    const QString ref = QString::fromLatin1(QUrl::toPercentEncoding("refs/heads/"_L1 + state().trunk));
    const GithubRequest request{.path = repositoryPath()
                                        + "/activity?activity_type=force_push&time_period=month&ref="_L1 + ref};
    askRest(request, parseActivity, [this](const Result<QList<TrunkForcePush>> &pushes) {
        if (!pushes) {
            if (pushes.error().kind == Error::Kind::Forbidden)
                markMissing(state().account, HostAccount::Right::Contents, pushes.error().detail);
            return end(pushes.error());
        }
        state().forcePushes = *pushes;
        end();
    });
}

bool DeploymentsErrand::isDue(const GithubState &state, const QDateTime &now)
{
    return hasPassed(state.deploymentsAt, std::chrono::minutes(2), now);
}

void DeploymentsErrand::start()
{
    askGraphql(u"environments"_s, repositoryVariables(), parseDeployments, [this](const Result<DeploymentList> &list) {
        state().deploymentsAt = context().clock.now(); // also when it may not be read: no sooner again
        if (!list) {
            if (list.error().kind == Error::Kind::Forbidden)
                markMissing(state().account, HostAccount::Right::Deployments, u"deployments=read"_s);
            return end(list.error());
        }
        state().deployments = *list;
        end();
    });
}

}
