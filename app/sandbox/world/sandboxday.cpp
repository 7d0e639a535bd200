// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/world/sandboxday.h"

#include "app/sandbox/world/sandboxflags.h"
#include "app/sandbox/world/sandboxteam.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr qint64 BackfilledRows = 48'210;
constexpr double FilledPerSecond = 0.006;

}

SandboxDay::SandboxDay(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    plan();
    m_passed.start();
    connect(&m_timer, &QTimer::timeout, this, &SandboxDay::tick);
    m_timer.start(1s);
}

void SandboxDay::plan()
{
    using enum SandboxPullRequest::Verdict;
    const auto edit
            = [this](qint32 number, auto change) { return [this, number, change] { this->change(number, change); }; };
    m_events = {
            {6s, edit(487, [](SandboxPullRequest &one) { one.aiReview = Passed; })},
            {10s, edit(488, [](SandboxPullRequest &one) { one.tests = Passed; })},
            {14s, edit(487, [](SandboxPullRequest &one) { one.approvedBy = SandboxTeam::ada.login; })},
            {20s, edit(488, [](SandboxPullRequest &one) { one.aiReview = Passed; })},
            {30s, [this] { merge(487); }},
            {38s, [this] { m_parts.services.deploy(u"web"_s, m_parts.repository.merges.first().sha); }},
            {55s, [this] { rollOut(u"new_checkout"_s, 50); }},
            {65s,
             [this] { m_parts.services.deploy(u"worker"_s, m_parts.repository.merges.first().sha, u"unhealthy"_s); }},
            {80s,
             [this] {
                 push(u"feat/new-checkout"_s,
                      {.author = SandboxTeam::ada,
                       .message = u"Keep the address"_s,
                       .files = {{u"web/src/components/Address.vue"_s, "<template><address /></template>\n"}}});
             }},
            {95s, edit(489, [](SandboxPullRequest &one) { one.tests = Passed; })},
            {110s, edit(489, [](SandboxPullRequest &one) { one.aiReview = Passed; })},
            {120s,
             [this] {
                 push(u"feat/gift-cards"_s,
                      {.author = SandboxTeam::ken,
                       .message = u"Sell gift cards"_s,
                       .files = {{u"api/src/gifts/cards.ts"_s, "export const values = [10, 25]\n"}},
                       .parent = u"refs/heads/main^0"_s});
             }},
            {150s, [this] { m_parts.services.deploy(u"api"_s, m_parts.repository.merges.first().sha); }},
    };
}

void SandboxDay::tick()
{
    while (!m_events.isEmpty() && m_passed.durationElapsed() >= m_events.first().at)
        m_events.takeFirst().happen();
    if (m_filled < 1)
        fillRows();
}

void SandboxDay::fillRows()
{
    m_filled = std::min(1.0, m_filled + FilledPerSecond);
    (void)setSandboxBackfill(m_parts.tables, qint64(double(BackfilledRows) * m_filled), BackfilledRows,
                             m_parts.clock.now());
}

void SandboxDay::change(qint32 number, const std::function<void(SandboxPullRequest &)> &edit)
{
    const auto found = std::ranges::find(m_parts.open, number, &SandboxPullRequest::number);
    if (found == m_parts.open.end())
        return;
    edit(*found);
    found->updatedAt = m_parts.clock.now();
    m_parts.world.open.insert(number, githubObject(*found));
}

void SandboxDay::merge(qint32 number)
{
    const auto found = std::ranges::find(m_parts.open, number, &SandboxPullRequest::number);
    if (found == m_parts.open.end())
        return;
    SandboxHistory history;
    const QString mark = history.commit(
            {.branch = u"main"_s,
             .author = found->author,
             .at = m_parts.clock.now(),
             .message = u"%1 (#%2)"_s.arg(found->title).arg(number),
             .files = {{u"api/src/prices/half-even.ts"_s, "export const halfEven = (value: number) => value\n"}},
             .parent = u"refs/heads/main^0"_s});
    if (!history.write(m_parts.repository.origin))
        return;
    m_parts.repository.merges.prepend({.number = number,
                                       .title = found->title,
                                       .branch = found->branch,
                                       .author = found->author,
                                       .startedAt = found->openedAt,
                                       .mergedAt = m_parts.clock.now(),
                                       .sha = history.id(mark),
                                       .head = found->head,
                                       .isBranchDeleted = false});
    m_parts.world.trunkSha = history.id(mark);
    m_parts.world.merged.prepend(githubObject(m_parts.repository.merges.first()));
    m_parts.world.open.remove(number);
    m_parts.open.erase(found);
    (void)runSandboxGit(m_parts.repository.path, {u"fetch"_s, u"-q"_s, u"--prune"_s});
}

/// A colleague's push; what was judged of an open pull request is so no more.
void SandboxDay::push(const QString &branch, const SandboxCommit &commit)
{
    SandboxCommit own = commit;
    own.branch = branch;
    own.at = m_parts.clock.now();
    if (own.parent.isEmpty())
        own.parent = "refs/heads/"_L1 + branch + "^0"_L1;
    SandboxHistory history;
    const QString mark = history.commit(own);
    if (!history.write(m_parts.repository.origin))
        return; // the user may have deleted it
    (void)runSandboxGit(m_parts.repository.path, {u"fetch"_s, u"-q"_s, u"--prune"_s});
    const auto found = std::ranges::find(m_parts.open, branch, &SandboxPullRequest::branch);
    if (found == m_parts.open.end())
        return;
    change(found->number, [&](SandboxPullRequest &one) {
        one.head = history.id(mark);
        one.tests = SandboxPullRequest::Verdict::Running;
        one.aiReview = SandboxPullRequest::Verdict::Running;
    });
}

void SandboxDay::rollOut(const QString &flag, int percent)
{
    (void)m_parts.tables.run(u"update standin_clock set at = ?"_s, {postgresTime(m_parts.clock.now())});
    (void)m_parts.tables.run(u"update flags set rollout_percent = ?, changed_by = ?, change_reason = ?, change_id = ?"
                             " where key = ?"_s,
                             {percent, SandboxTeam::grace.email(), u"no complaints at the last step"_s,
                              u"day-%1-%2"_s.arg(flag).arg(percent), flag});
}

}
