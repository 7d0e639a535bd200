// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/github/githubworld.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr qint64 firstId = 5'000'000'000;

QString shaOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex());
}

QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QJsonObject user(const QString &login)
{
    return {{u"__typename"_s, u"User"_s}, {u"login"_s, login}};
}

QJsonObject bot(const QString &login)
{
    return {{u"__typename"_s, u"Bot"_s}, {u"login"_s, login}};
}

/// Makes one pull request after another; everything follows from the number and the seed.
class Maker
{
public:
    Maker(quint32 seed, QDateTime now)
        : m_random(seed)
        , m_now(std::move(now))
    {
    }

    QJsonObject make(int number)
    {
        static const QStringList people{u"ada"_s, u"grace"_s, u"linus"_s, u"barbara"_s, u"ken"_s};
        static const QStringList subjects{u"New checkout behind a flag"_s, u"Round VAT per line"_s,
                                          u"Split orders.total \U0001F680"_s, u"<b>Invoice</b> export"_s,
                                          u"\u05E9\u05DC\u05D5\u05DD session timeout"_s};
        m_number = number;
        m_head = shaOf(u"head %1"_s.arg(number));
        m_at = m_now.addSecs(-60LL * m_random.bounded(1, 6000));
        const QString branch = (number % 3 ? u"feat/change-%1"_s : u"fix/change-%1"_s).arg(number);
        return {{u"__typename"_s, u"PullRequest"_s},
                {u"id"_s, u"PR_%1"_s.arg(number)},
                {u"number"_s, number},
                {u"title"_s, subjects.at(number % subjects.size())},
                {u"url"_s, u"https://github.com/acme/platform/pull/%1"_s.arg(number)},
                {u"author"_s, number % 41 == 0 ? QJsonValue() : user(people.at(number % people.size()))},
                {u"isDraft"_s, number % 11 == 0},
                {u"isCrossRepository"_s, number % 37 == 0},
                {u"headRepository"_s,
                 number % 37 == 0 ? QJsonValue() : QJsonObject{{u"nameWithOwner"_s, u"acme/platform"_s}}},
                {u"headRefName"_s, branch},
                {u"headRefOid"_s, m_head},
                {u"baseRefName"_s, u"main"_s},
                {u"createdAt"_s, isoTime(m_at)},
                {u"updatedAt"_s, isoTime(m_at.addSecs(600))},
                {u"mergeable"_s, number % 13 == 0 ? u"CONFLICTING"_s : u"MERGEABLE"_s},
                {u"reviewDecision"_s, number % 4 == 0 ? u"REVIEW_REQUIRED"_s : u"APPROVED"_s},
                {u"autoMergeRequest"_s, QJsonValue()},
                {u"mergeQueueEntry"_s,
                 number % 50 == 0 ? QJsonObject{{u"position"_s, 1}, {u"state"_s, u"QUEUED"_s}} : QJsonValue()},
                {u"additions"_s, m_random.bounded(400)},
                {u"deletions"_s, m_random.bounded(100)},
                {u"labels"_s, QJsonArray{QJsonObject{{u"name"_s, u"area-%1"_s.arg(number % 5)}}}},
                {u"reviewRequests"_s, requests()},
                {u"reviews"_s, reviews(people.at((number + 1) % people.size()))},
                {u"statusCheckRollup"_s, QJsonObject{{u"state"_s, u"SUCCESS"_s}, {u"contexts"_s, contexts()}}},
                {u"commits"_s, commits(branch)},
                {u"headRef"_s, QJsonObject{{u"name"_s, branch}}},
                {u"files"_s, files()},
                {u"changedFiles"_s, int(files().size())}};
    }

    QJsonObject makeMerged(int number)
    {
        QJsonObject object = make(number);
        const QDateTime at = m_now.addSecs(-3600LL * (number % 600) - 60);
        object[u"mergedAt"_s] = isoTime(at);
        object[u"updatedAt"_s] = isoTime(at.addSecs(30));
        object[u"mergedBy"_s] = user(u"grace"_s);
        object[u"mergeCommit"_s] = QJsonObject{{u"oid"_s, shaOf(u"merge %1"_s.arg(number))}};
        const bool isDeleted = number % 4 != 0;
        if (isDeleted)
            object[u"headRef"_s] = QJsonValue();
        QJsonArray events{QJsonObject{{u"__typename"_s, u"ReadyForReviewEvent"_s}, {u"createdAt"_s, isoTime(m_at)}}};
        if (isDeleted)
            events.append(QJsonObject{{u"__typename"_s, u"HeadRefDeletedEvent"_s}, {u"createdAt"_s, isoTime(at)}});
        object[u"timelineItems"_s] = events;
        return object;
    }

    QJsonObject deployment() const
    {
        static const QStringList states{u"SUCCESS"_s, u"FAILURE"_s, u"IN_PROGRESS"_s, u"INACTIVE"_s};
        const QString &state = states.at(m_number % 17 < 13 ? 0 : m_number % 4);
        const QString address
                = m_number % 29 == 0 ? u"javascript:alert(1)"_s : u"https://pr-%1.example.org"_s.arg(m_number);
        return {{u"databaseId"_s, firstId + m_number},
                {u"environment"_s, u"pr-%1"_s.arg(m_number)},
                {u"commitOid"_s, m_head},
                {u"state"_s, u"ACTIVE"_s},
                {u"createdAt"_s, isoTime(m_at.addSecs(120))},
                {u"ref"_s, QJsonObject{{u"name"_s, u"feat/change-%1"_s.arg(m_number)}}},
                {u"latestStatus"_s,
                 QJsonObject{{u"state"_s, state},
                             {u"environmentUrl"_s, address},
                             {u"logUrl"_s, u"https://ci.example.org/log"_s},
                             {u"description"_s, u"up"_s},
                             {u"updatedAt"_s, isoTime(m_at.addSecs(180))}}}};
    }

private:
    QJsonObject run(const QString &name, const QString &status, const QString &conclusion,
                    const QString &app = u"github-actions"_s)
    {
        return makeCheckRun(name, app, app == "ai-reviewer"_L1 ? 770001 : 15368, status, conclusion, m_head, m_at,
                            firstId + m_id++);
    }

    QJsonArray contexts()
    {
        QJsonArray list;
        const QString ai = u"AI Review"_s;
        list.append(m_number % 9 == 0 ? run(u"Unit tests"_s, u"COMPLETED"_s, u"FAILURE"_s)
                                      : run(u"Unit tests"_s, u"COMPLETED"_s, u"SUCCESS"_s));
        switch (m_number % 12) {
        case 0:
            break; // nobody asked the AI
        case 1:
            list.append(run(ai, u"COMPLETED"_s, u"FAILURE"_s, u"ai-reviewer"_s));
            break;
        case 2:
            list.append(run(ai, u"IN_PROGRESS"_s, {}, u"ai-reviewer"_s));
            break;
        case 3:
            list.append(run(ai, u"COMPLETED"_s, u"SUCCESS"_s)); // by a workflow: does not count
            break;
        case 4:
            list.append(run(ai, u"COMPLETED"_s, u"NEUTRAL"_s, u"ai-reviewer"_s));
            break;
        default:
            list.append(run(ai, u"COMPLETED"_s, u"SUCCESS"_s, u"ai-reviewer"_s));
        }
        list.append(QJsonObject{{u"__typename"_s, u"StatusContext"_s},
                                {u"context"_s, u"lint"_s},
                                {u"state"_s, u"SUCCESS"_s},
                                {u"createdAt"_s, isoTime(m_at)},
                                {u"targetUrl"_s, u"https://ci.example.org"_s},
                                {u"creator"_s, bot(u"lint-bot"_s)},
                                {u"commit"_s, QJsonObject{{u"oid"_s, m_head}}}});
        const int more = m_number % 100 == 7 ? 127 : 3;
        for (int i = 0; i < more; ++i)
            list.append(run(u"build %1"_s.arg(i), u"COMPLETED"_s, u"SUCCESS"_s));
        return list;
    }

    QJsonArray reviews(const QString &reviewer) const
    {
        if (m_number % 4 == 0)
            return {};
        const bool isOld = m_number % 7 == 0;
        return {QJsonObject{{u"author"_s, m_number % 31 == 0 ? bot(u"dependabot"_s) : user(reviewer)},
                            {u"authorCanPushToRepository"_s, true},
                            {u"state"_s, m_number % 19 == 0 ? u"CHANGES_REQUESTED"_s : u"APPROVED"_s},
                            {u"submittedAt"_s, isoTime(m_at.addSecs(300))},
                            {u"url"_s, u"https://github.com/acme/platform/pull/%1#r"_s.arg(m_number)},
                            {u"commit"_s, QJsonObject{{u"oid"_s, isOld ? shaOf(u"older"_s) : m_head}}}}};
    }

    QJsonArray requests() const
    {
        if (m_number % 4 != 0)
            return {};
        return {QJsonObject{{u"requestedReviewer"_s, user(m_number % 8 == 0 ? u"ada"_s : u"grace"_s)}}};
    }

    QJsonArray files() const
    {
        QJsonArray list;
        const auto add = [&](const QString &path, const QString &change) {
            list.append(QJsonObject{
                    {u"path"_s, path}, {u"changeType"_s, change}, {u"additions"_s, 3}, {u"deletions"_s, 1}});
        };
        const int count = m_number % 100 == 9 ? 180 : 3;
        for (int i = 0; i < count; ++i)
            add(u"src/module%1/file%2.ts"_s.arg(m_number % 20).arg(i), u"MODIFIED"_s);
        if (m_number % 10 == 5) {
            const QString folder
                    = u"hasura/migrations/default/17637900%1_change"_s.arg(m_number, 5, 10, QLatin1Char('0'));
            add(folder + "/up.sql"_L1, u"ADDED"_s);
            if (m_number % 20 == 5)
                add(folder + "/down.sql"_L1, u"ADDED"_s);
        }
        return list;
    }

    QJsonArray commits(const QString &branch)
    {
        Q_UNUSED(branch);
        QJsonArray suites{
                QJsonObject{{u"databaseId"_s, firstId + m_id++},
                            {u"status"_s, u"COMPLETED"_s},
                            {u"conclusion"_s, u"SUCCESS"_s},
                            {u"createdAt"_s, isoTime(m_at)},
                            {u"url"_s, u"https://github.com/s"_s},
                            {u"app"_s, QJsonObject{{u"databaseId"_s, 15368}, {u"slug"_s, u"github-actions"_s}}},
                            {u"checkRuns"_s, QJsonArray{QJsonObject()}}}};
        if (m_number % 12 == 0) {
            suites.append(QJsonObject{{u"databaseId"_s, firstId + m_id++},
                                      {u"status"_s, u"QUEUED"_s},
                                      {u"createdAt"_s, isoTime(m_at)},
                                      {u"url"_s, u"https://github.com/s"_s},
                                      {u"app"_s, QJsonObject{{u"databaseId"_s, 770001}, {u"slug"_s, u"ai-reviewer"_s}}},
                                      {u"checkRuns"_s, QJsonArray()}});
        }
        return {QJsonObject{{u"commit"_s,
                             QJsonObject{{u"oid"_s, m_head},
                                         {u"authoredDate"_s, isoTime(m_at.addSecs(-3600))},
                                         {u"checkSuites"_s, suites},
                                         {u"deployments"_s, QJsonArray{deployment()}}}}}};
    }

    QRandomGenerator m_random;
    const QDateTime m_now;
    int m_number = 0;
    qint64 m_id = 1;
    QString m_head;
    QDateTime m_at;
};

}

QJsonObject makeCheckRun(const QString &name, const QString &app, qint64 appId, const QString &status,
                         const QString &conclusion, const QString &sha, const QDateTime &at, qint64 id)
{
    const bool isDone = status == "COMPLETED"_L1;
    return {{u"__typename"_s, u"CheckRun"_s},
            {u"databaseId"_s, id},
            {u"name"_s, name},
            {u"status"_s, status},
            {u"conclusion"_s, conclusion.isEmpty() ? QJsonValue() : conclusion},
            {u"title"_s, QJsonValue()},
            {u"startedAt"_s, isoTime(at)},
            {u"completedAt"_s, isDone ? QJsonValue(isoTime(at.addSecs(90))) : QJsonValue()},
            {u"detailsUrl"_s, u"https://ci.example.org/%1"_s.arg(id)},
            {u"checkSuite"_s,
             QJsonObject{{u"app"_s, QJsonObject{{u"databaseId"_s, appId}, {u"slug"_s, app}}},
                         {u"commit"_s, QJsonObject{{u"oid"_s, sha}}},
                         {u"workflowRun"_s, QJsonObject{{u"workflow"_s, QJsonObject{{u"name"_s, u"CI"_s}}}}}}}};
}

void pushCommit(QJsonObject &pullRequest, const QString &sha, const QDateTime &at)
{
    pullRequest[u"headRefOid"_s] = sha;
    pullRequest[u"updatedAt"_s] = isoTime(at);
    pullRequest[u"statusCheckRollup"_s] = QJsonValue();
    pullRequest[u"commits"_s] = QJsonArray{QJsonObject{
            {u"commit"_s,
             QJsonObject{{u"oid"_s, sha}, {u"checkSuites"_s, QJsonArray()}, {u"deployments"_s, QJsonArray()}}}}};
}

GithubWorld makeGithubWorld(quint32 seed, const QDateTime &now, int open, int merged)
{
    Maker maker(seed, now);
    GithubWorld world;
    world.trunkSha = shaOf(u"trunk"_s);
    for (int number = merged + 1; number <= merged + open; ++number) {
        world.open.insert(number, maker.make(number));
        if (number > merged + open - 80) {
            world.deployments.prepend(maker.deployment());
            world.environments.append(QJsonObject{{u"name"_s, u"pr-%1"_s.arg(number)}});
        }
    }
    world.environments.append(QJsonObject{{u"name"_s, u"production"_s}});
    for (int number = 1; number <= merged; ++number)
        world.merged.append(maker.makeMerged(number)); // the lower the number, the later it was merged
    world.restRules = {
            QJsonObject{{u"type"_s, u"non_fast_forward"_s}}, QJsonObject{{u"type"_s, u"deletion"_s}},
            QJsonObject{
                    {u"type"_s, u"required_status_checks"_s},
                    {u"parameters"_s,
                     QJsonObject{{u"required_status_checks"_s,
                                  QJsonArray{QJsonObject{{u"context"_s, u"Unit tests"_s}, {u"integration_id"_s, 15368}},
                                             QJsonObject{{u"context"_s, u"AI Review"_s},
                                                         {u"integration_id"_s, 770001}}}}}}}};
    world.rules = {QJsonObject{
            {u"type"_s, u"NON_FAST_FORWARD"_s},
            {u"repositoryRuleset"_s, QJsonObject{{u"enforcement"_s, u"ACTIVE"_s}, {u"bypassActors"_s, QJsonArray()}}}}};
    world.forcePushes = {QJsonObject{{u"id"_s, qint64(17'000'000'001)},
                                     {u"before"_s, shaOf(u"a"_s)},
                                     {u"after"_s, shaOf(u"b"_s)},
                                     {u"ref"_s, u"refs/heads/main"_s},
                                     {u"timestamp"_s, isoTime(now.addDays(-3))},
                                     {u"activity_type"_s, u"force_push"_s},
                                     {u"actor"_s, user(u"linus"_s)}}};
    return world;
}

}
