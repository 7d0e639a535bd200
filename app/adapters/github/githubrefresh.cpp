// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/githubrefresh.h"

#include "app/adapters/github/detailserrand.h"
#include "app/adapters/github/listerrand.h"
#include "app/adapters/github/mergederrand.h"
#include "app/adapters/github/repositoryerrands.h"
#include "models/ports/clock.h"

namespace Trunkline {

GithubRefresh::GithubRefresh(const GithubErrand::Context &context, GithubErrand::Ended ended, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_ended(std::move(ended))
{
    GithubState &state = m_context.state;
    const auto always = [] { return true; };
    const auto isDue
            = [this, &state](auto rule) { return [this, &state, rule] { return rule(state, m_context.clock.now()); }; };
    plan<ViewerErrand>(std::nullopt, [&state] { return state.account.login.isEmpty(); });
    plan<ListErrand>(std::nullopt, always);
    const bool isGuardDue = ProtectionErrand::isDue(state, m_context.clock.now());
    plan<ProtectionErrand>(Part::Protection, [isGuardDue] { return isGuardDue; });
    plan<ActivityErrand>(Part::ForcePushes, [isGuardDue] { return isGuardDue; });
    plan<DeploymentsErrand>(Part::Environments, isDue(&DeploymentsErrand::isDue));
    plan<DetailsErrand>(std::nullopt, always);
    plan<MergedErrand>(Part::Merged, isDue(&MergedErrand::isDue));
}

template <typename Errand>
void GithubRefresh::plan(std::optional<Part> part, const std::function<bool()> &isDue)
{
    m_steps.enqueue(
            {.make = [this](GithubErrand::Ended ended) { return new Errand(m_context, std::move(ended), this); },
             .isDue = isDue,
             .part = part});
}

void GithubRefresh::start()
{
    next();
}

void GithubRefresh::next()
{
    while (!m_steps.isEmpty()) {
        const Step step = m_steps.dequeue();
        if (!step.isDue())
            continue;
        m_running = step.make([this, part = step.part](const std::optional<Error> &error) { stepEnded(part, error); });
        connect(m_running, &GithubErrand::progressed, this, &GithubRefresh::progressed);
        m_running->start();
        return;
    }
    if (const GithubErrand::Ended ended = std::exchange(m_ended, nullptr))
        ended(std::nullopt);
}

void GithubRefresh::quit()
{
    disconnect();
    m_ended = nullptr;
    m_steps.clear();
    if (m_running)
        m_running->deleteLater();
}

static bool stopsEverything(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthenticated:
    case Error::Kind::RateLimited:
    case Error::Kind::Unreachable:
        return true;
    case Error::Kind::Timeout:
        return error.cause != Error::Cause::TooHeavy;
    default:
        return false;
    }
}

void GithubRefresh::stepEnded(const std::optional<Part> &part, const std::optional<Error> &error)
{
    m_running->deleteLater();
    m_running = nullptr;
    if (error && (!part || stopsEverything(*error))) {
        if (const GithubErrand::Ended ended = std::exchange(m_ended, nullptr))
            ended(error);
        return;
    }
    if (part) {
        QList<PullRequestSnapshot::Unreadable> &unreadable = m_context.state.unreadable;
        unreadable.removeIf([&](const PullRequestSnapshot::Unreadable &known) { return known.part == *part; });
        if (error)
            unreadable.append({*part, *error});
    }
    Q_EMIT progressed();
    next();
}

}
