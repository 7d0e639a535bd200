// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/world/sandboxpullrequests.h"

#include "app/sandbox/world/sandboxteam.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

using namespace SandboxTeam;

namespace {

using PullRequestVerdict = SandboxPullRequest::Verdict;

constexpr qint64 ActionsApp = 15368;
constexpr qint64 ReviewerApp = 770001;

QString hostTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QJsonObject account(const QString &login)
{
    return {{u"__typename"_s, u"User"_s}, {u"login"_s, login}};
}

QJsonObject suite(const SandboxPullRequest &pullRequest)
{
    return {{u"databaseId"_s, qint64(6'000'000'000 + pullRequest.number)},
            {u"status"_s, u"COMPLETED"_s},
            {u"conclusion"_s, u"SUCCESS"_s},
            {u"createdAt"_s, hostTime(pullRequest.updatedAt)},
            {u"url"_s, u"https://github.com/acme/platform/actions"_s},
            {u"app"_s, QJsonObject{{u"databaseId"_s, ActionsApp}, {u"slug"_s, u"github-actions"_s}}},
            {u"checkRuns"_s, QJsonArray{QJsonObject()}}};
}

class Checks
{
public:
    explicit Checks(const SandboxPullRequest &pullRequest)
        : m_pullRequest(pullRequest)
    {
        add(u"Unit tests"_s, u"github-actions"_s, ActionsApp, pullRequest.tests, pullRequest.head);
        const QString reviewed = pullRequest.aiReviewedHead.isEmpty() ? pullRequest.head : pullRequest.aiReviewedHead;
        add(u"AI Review"_s, u"ai-reviewer"_s, ReviewerApp, pullRequest.aiReview, reviewed);
        add(u"lint"_s, u"github-actions"_s, ActionsApp, PullRequestVerdict::Passed, pullRequest.head);
    }

    QJsonValue rollup() const
    {
        if (m_runs.isEmpty())
            return {};
        return QJsonObject{{u"state"_s,
                            m_isFailed            ? u"FAILURE"_s
                                    : m_isRunning ? u"PENDING"_s
                                                  : u"SUCCESS"_s},
                           {u"contexts"_s, m_runs}};
    }

private:
    void add(const QString &name, const QString &app, qint64 appId, PullRequestVerdict verdict, const QString &head)
    {
        if (verdict == PullRequestVerdict::Missing)
            return;
        const bool isRunning = verdict == PullRequestVerdict::Running;
        const QString conclusion = isRunning            ? QString()
                : verdict == PullRequestVerdict::Failed ? u"FAILURE"_s
                                                        : u"SUCCESS"_s;
        m_isFailed = m_isFailed || verdict == PullRequestVerdict::Failed;
        m_isRunning = m_isRunning || isRunning;
        m_runs.append(makeCheckRun(name, app, appId, isRunning ? u"IN_PROGRESS"_s : u"COMPLETED"_s, conclusion, head,
                                   m_pullRequest.updatedAt,
                                   7'000'000'000 + qint64(m_pullRequest.number) * 10 + m_runs.size()));
    }

    const SandboxPullRequest &m_pullRequest;
    QJsonArray m_runs;
    bool m_isFailed = false;
    bool m_isRunning = false;
};

QJsonArray filesOf(const QStringList &paths)
{
    QJsonArray files;
    for (const QString &path : paths)
        files.append(QJsonObject{
                {u"path"_s, path}, {u"changeType"_s, u"ADDED"_s}, {u"additions"_s, 12}, {u"deletions"_s, 3}});
    return files;
}

QJsonArray reviewsOf(const SandboxPullRequest &pullRequest)
{
    if (pullRequest.approvedBy.isEmpty())
        return {};
    return {QJsonObject{{u"author"_s, account(pullRequest.approvedBy)},
                        {u"authorCanPushToRepository"_s, true},
                        {u"state"_s, u"APPROVED"_s},
                        {u"submittedAt"_s, hostTime(pullRequest.updatedAt)},
                        {u"url"_s, u"https://github.com/acme/platform/pull/%1#review"_s.arg(pullRequest.number)},
                        {u"commit"_s, QJsonObject{{u"oid"_s, pullRequest.head}}}}};
}

QJsonArray commitsOf(const SandboxPullRequest &pullRequest)
{
    QJsonArray deployments;
    if (pullRequest.isPreviewUp)
        deployments.append(sandboxDeployment(pullRequest.number, u"pr-%1"_s.arg(pullRequest.number), pullRequest.head,
                                             pullRequest.updatedAt));
    return {QJsonObject{{u"commit"_s,
                         QJsonObject{{u"oid"_s, pullRequest.head},
                                     {u"authoredDate"_s, hostTime(pullRequest.openedAt)},
                                     {u"checkSuites"_s, QJsonArray{suite(pullRequest)}},
                                     {u"deployments"_s, deployments}}}}};
}

}

QJsonObject sandboxDeployment(qint32 number, const QString &environment, const QString &commit, const QDateTime &at)
{
    return {{u"databaseId"_s, qint64(8'000'000'000 + number)},
            {u"environment"_s, environment},
            {u"commitOid"_s, commit},
            {u"state"_s, u"ACTIVE"_s},
            {u"createdAt"_s, hostTime(at)},
            {u"ref"_s, QJsonValue()},
            {u"latestStatus"_s,
             QJsonObject{{u"state"_s, u"SUCCESS"_s},
                         {u"environmentUrl"_s, u"http://%1.preview.localhost/"_s.arg(environment)},
                         {u"logUrl"_s, u"https://github.com/acme/platform/actions"_s},
                         {u"description"_s, u"up"_s},
                         {u"updatedAt"_s, hostTime(at)}}}};
}

QJsonObject githubObject(const SandboxPullRequest &pullRequest)
{
    const QString number = QString::number(pullRequest.number);
    return {{u"__typename"_s, u"PullRequest"_s},
            {u"id"_s, u"PR_%1"_s.arg(number)},
            {u"number"_s, pullRequest.number},
            {u"title"_s, pullRequest.title},
            {u"url"_s, u"https://github.com/acme/platform/pull/%1"_s.arg(number)},
            {u"author"_s, account(pullRequest.author.login)},
            {u"isDraft"_s, pullRequest.isDraft},
            {u"isCrossRepository"_s, false},
            {u"headRepository"_s, QJsonObject{{u"nameWithOwner"_s, u"acme/platform"_s}}},
            {u"headRefName"_s, pullRequest.branch},
            {u"headRefOid"_s, pullRequest.head},
            {u"baseRefName"_s, u"main"_s},
            {u"createdAt"_s, hostTime(pullRequest.openedAt)},
            {u"updatedAt"_s, hostTime(pullRequest.updatedAt)},
            {u"mergeable"_s, pullRequest.hasConflict ? u"CONFLICTING"_s : u"MERGEABLE"_s},
            {u"reviewDecision"_s, pullRequest.approvedBy.isEmpty() ? u"REVIEW_REQUIRED"_s : u"APPROVED"_s},
            {u"autoMergeRequest"_s, QJsonValue()},
            {u"mergeQueueEntry"_s, QJsonValue()},
            {u"additions"_s, 12 * int(pullRequest.files.size())},
            {u"deletions"_s, 3 * int(pullRequest.files.size())},
            {u"labels"_s, QJsonArray()},
            {u"reviewRequests"_s,
             pullRequest.askedFor.isEmpty() || !pullRequest.approvedBy.isEmpty()
                     ? QJsonArray()
                     : QJsonArray{QJsonObject{{u"requestedReviewer"_s, account(pullRequest.askedFor)}}}},
            {u"reviews"_s, reviewsOf(pullRequest)},
            {u"statusCheckRollup"_s, Checks(pullRequest).rollup()},
            {u"commits"_s, commitsOf(pullRequest)},
            {u"headRef"_s, QJsonObject{{u"name"_s, pullRequest.branch}}},
            {u"files"_s, filesOf(pullRequest.files)},
            {u"changedFiles"_s, int(pullRequest.files.size())}};
}

QJsonObject githubObject(const SandboxMerge &merge)
{
    const QString reviewer = merge.author == grace ? barbara.login : grace.login;
    QJsonObject object = githubObject(SandboxPullRequest{.number = merge.number,
                                                         .title = merge.title,
                                                         .branch = merge.branch,
                                                         .author = merge.author,
                                                         .openedAt = merge.startedAt.addSecs(600),
                                                         .updatedAt = merge.mergedAt.addSecs(-1200),
                                                         .head = merge.head,
                                                         .approvedBy = reviewer});
    object[u"updatedAt"_s] = hostTime(merge.mergedAt);
    object[u"mergedAt"_s] = hostTime(merge.mergedAt);
    object[u"mergedBy"_s] = account(merge.author.login);
    object[u"mergeCommit"_s] = QJsonObject{{u"oid"_s, merge.sha}};
    object[u"firstCommit"_s]
            = QJsonArray{QJsonObject{{u"commit"_s, QJsonObject{{u"authoredDate"_s, hostTime(merge.startedAt)}}}}};
    QJsonArray events;
    if (merge.isBranchDeleted) {
        object[u"headRef"_s] = QJsonValue();
        events.append(
                QJsonObject{{u"__typename"_s, u"HeadRefDeletedEvent"_s}, {u"createdAt"_s, hostTime(merge.mergedAt)}});
    }
    object[u"timelineItems"_s] = events;
    return object;
}

QList<SandboxPullRequest> sandboxPullRequests(const SandboxRepository &repository, const QDateTime &now)
{
    using enum SandboxPullRequest::Verdict;
    const auto make = [&](qint32 number, const QString &branch, const QString &title, const SandboxPerson &author,
                          std::chrono::seconds age, const QStringList &files) {
        return SandboxPullRequest{.number = number,
                                  .title = title,
                                  .branch = branch,
                                  .author = author,
                                  .openedAt = now.addDuration(-age),
                                  .updatedAt = now.addDuration(-age / 3),
                                  .head = repository.heads.value(branch),
                                  .files = files};
    };
    const auto folder = [&](std::chrono::seconds age, const QString &name) {
        return u"hasura/migrations/default/%1_%2/"_s.arg(now.addDuration(-age).toMSecsSinceEpoch()).arg(name);
    };
    SandboxPullRequest exported = make(478, u"feat/invoice-export"_s, u"Invoice export"_s, grace, 60h,
                                       {u"api/src/invoices/csv.ts"_s, u"api/src/invoices/invoice.service.ts"_s});
    exported.tests = Failed;
    exported.isPreviewUp = false;
    exported.hasConflict = true;
    exported.askedFor = barbara.login;
    SandboxPullRequest contract = make(481, u"feat/drop-orders-total"_s, u"Drop orders.total"_s, barbara, 25h,
                                       {folder(26h, u"contract_orders_total"_s) + "up.sql"_L1,
                                        folder(26h, u"contract_orders_total"_s) + "down.sql"_L1});
    contract.approvedBy = grace.login;
    SandboxPullRequest points = make(482, u"feat/loyalty-points"_s, u"Loyalty points"_s, ken, 21h,
                                     {folder(22h, u"add_users_points"_s) + "up.sql"_L1});
    points.aiReview = Failed;
    points.askedFor = grace.login;
    SandboxPullRequest timeout = make(483, u"fix/session-timeout"_s, u"Keep sessions for a day"_s, barbara, 40h,
                                      {u"api/src/sessions/session.service.ts"_s});
    timeout.approvedBy = ada.login;
    timeout.aiReviewedHead = u"4f2c91e04f2c91e04f2c91e04f2c91e04f2c91e0"_s;
    SandboxPullRequest photos = make(485, u"feat/profile-photos"_s, u"Crop profile photos"_s, margaret, 29h,
                                     {u"web/src/components/Photo.vue"_s});
    photos.isDraft = true;
    photos.aiReview = Missing;
    SandboxPullRequest rounding
            = make(487, u"fix/vat-rounding"_s, u"Round half to even"_s, grace, 4h, {u"api/src/prices/half-even.ts"_s});
    rounding.aiReview = Running;
    rounding.askedFor = ada.login;
    SandboxPullRequest notes = make(488, u"feat/gift-notes"_s, u"Notes for gifts"_s, margaret, 90min,
                                    {u"web/src/components/GiftNote.vue"_s});
    notes.tests = Running;
    notes.aiReview = Running;
    notes.askedFor = ken.login;
    SandboxPullRequest checkout
            = make(489, u"feat/new-checkout"_s, u"New checkout behind a flag"_s, ada, 17h,
                   {u"web/src/components/CheckoutForm.vue"_s, u"web/src/components/CheckoutError.vue"_s});
    checkout.approvedBy = barbara.login;
    return {exported, contract, points, timeout, photos, rounding, notes, checkout};
}

GithubWorld sandboxWorld(const SandboxRepository &repository, const QList<SandboxPullRequest> &open,
                         const QDateTime &now)
{
    GithubWorld world = makeGithubWorld(1, now, 0, 0);
    world.forcePushes = {};
    world.viewer = ada.login;
    world.rules.append(QJsonObject{{u"type"_s, u"DELETION"_s},
                                   {u"repositoryRuleset"_s, world.rules.first()[u"repositoryRuleset"_s]}});
    world.trunkSha = repository.heads.value(u"main"_s);
    for (const SandboxPullRequest &pullRequest : open) {
        world.open.insert(pullRequest.number, githubObject(pullRequest));
        if (pullRequest.isPreviewUp)
            world.environments.append(QJsonObject{{u"name"_s, u"pr-%1"_s.arg(pullRequest.number)}});
    }
    for (const SandboxMerge &merge : repository.merges)
        world.merged.append(githubObject(merge));
    return world;
}

}
