// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/parsechecks.h"

#include "app/adapters/github/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

using CheckState = Check::State;

static CheckState stateOf(const QJsonValue &status, const QJsonValue &conclusion)
{
    static constexpr std::pair<QLatin1StringView, CheckState> statuses[]{{"QUEUED"_L1, CheckState::Queued},
                                                                         {"REQUESTED"_L1, CheckState::Queued},
                                                                         {"PENDING"_L1, CheckState::Queued},
                                                                         {"IN_PROGRESS"_L1, CheckState::Running},
                                                                         {"WAITING"_L1, CheckState::AwaitingApproval}};
    static constexpr std::pair<QLatin1StringView, CheckState> conclusions[]{
            {"SUCCESS"_L1, CheckState::Passed},
            {"NEUTRAL"_L1, CheckState::Neutral},
            {"SKIPPED"_L1, CheckState::Skipped},
            {"FAILURE"_L1, CheckState::Failed},
            {"STARTUP_FAILURE"_L1, CheckState::Failed},
            {"CANCELLED"_L1, CheckState::Cancelled},
            {"TIMED_OUT"_L1, CheckState::TimedOut},
            {"ACTION_REQUIRED"_L1, CheckState::ActionRequired},
            {"STALE"_L1, CheckState::Stale}};
    const bool isCompleted = status.toString().compare("COMPLETED"_L1, Qt::CaseInsensitive) == 0;
    return isCompleted ? enumValue(conclusion, conclusions, CheckState::Unknown)
                       : enumValue(status, statuses, CheckState::Unknown);
}

static Check parseRun(const QJsonValue &run, const QString &head)
{
    const QJsonValue suite = run["checkSuite"_L1];
    return {.id = idValue(run["databaseId"_L1]),
            .kind = Check::Kind::Run,
            .name = run["name"_L1].toString(),
            .workflow = suite["workflowRun"_L1]["workflow"_L1]["name"_L1].toString(),
            .app = suite["app"_L1]["slug"_L1].toString(),
            .appId = idValue(suite["app"_L1]["databaseId"_L1]),
            .state = stateOf(run["status"_L1], run["conclusion"_L1]),
            .title = run["title"_L1].toString(),
            .sha = suite["commit"_L1]["oid"_L1].toString(head),
            .url = webAddress(run["detailsUrl"_L1]),
            .startedAt = timeValue(run["startedAt"_L1]),
            .completedAt = timeValue(run["completedAt"_L1])};
}

static Check parseStatus(const QJsonValue &status, const QString &head)
{
    static constexpr std::pair<QLatin1StringView, CheckState> states[]{{"EXPECTED"_L1, CheckState::Queued},
                                                                       {"PENDING"_L1, CheckState::Running},
                                                                       {"SUCCESS"_L1, CheckState::Passed},
                                                                       {"FAILURE"_L1, CheckState::Failed},
                                                                       {"ERROR"_L1, CheckState::Failed}};
    const QDateTime at = timeValue(status["createdAt"_L1]);
    Check check{.kind = Check::Kind::Status,
                .name = status["context"_L1].toString(),
                .app = status["creator"_L1]["login"_L1].toString(),
                .isPostedByBot = status["creator"_L1]["__typename"_L1] == "Bot"_L1,
                .state = enumValue(status["state"_L1], states, CheckState::Unknown),
                .title = status["description"_L1].toString(),
                .sha = status["commit"_L1]["oid"_L1].toString(head),
                .url = webAddress(status["targetUrl"_L1]),
                .startedAt = at};
    if (check.state == CheckState::Passed || check.state == CheckState::Failed)
        check.completedAt = at;
    return check;
}

QList<Check> parseContexts(const QJsonArray &nodes, const QString &head)
{
    QList<Check> checks;
    checks.reserve(nodes.size());
    for (const auto &node : nodes) {
        const QString type = node["__typename"_L1].toString();
        if (type == "CheckRun"_L1)
            checks.append(parseRun(node, head));
        else if (type == "StatusContext"_L1)
            checks.append(parseStatus(node, head));
    }
    return checks;
}

QList<Check> parseWaitingSuites(const QJsonArray &nodes, const QString &head)
{
    QList<Check> checks;
    for (const auto &suite : nodes) {
        const CheckState state = stateOf(suite["status"_L1], suite["conclusion"_L1]);
        const bool waits = state == CheckState::Queued || state == CheckState::Running
                || state == CheckState::AwaitingApproval
                || state == CheckState::ActionRequired; // of a suite without runs: somebody must allow the workflow
        if (!waits || suite["checkRuns"_L1]["totalCount"_L1].toInteger() > 0)
            continue;
        checks.append({.id = idValue(suite["databaseId"_L1]),
                       .kind = Check::Kind::Suite,
                       .workflow = suite["workflowRun"_L1]["workflow"_L1]["name"_L1].toString(),
                       .app = suite["app"_L1]["slug"_L1].toString(),
                       .appId = idValue(suite["app"_L1]["databaseId"_L1]),
                       .state = state == CheckState::ActionRequired ? CheckState::AwaitingApproval : state,
                       .sha = head,
                       .url = webAddress(suite["url"_L1]),
                       .startedAt = timeValue(suite["createdAt"_L1])});
    }
    return checks;
}

QList<Check> parseJobs(const QJsonObject &answer)
{
    QList<Check> checks;
    const QJsonArray jobs = answer["jobs"_L1].toArray();
    for (const auto &job : jobs) {
        checks.append({.id = idValue(job["id"_L1]),
                       .kind = Check::Kind::Job,
                       .name = job["name"_L1].toString(),
                       .workflow = job["workflow_name"_L1].toString(),
                       .app = u"github-actions"_s,
                       .appId = 15368,
                       .state = stateOf(job["status"_L1], job["conclusion"_L1]),
                       .sha = job["head_sha"_L1].toString(),
                       .url = webAddress(job["html_url"_L1]),
                       .startedAt = timeValue(job["started_at"_L1]),
                       .completedAt = timeValue(job["completed_at"_L1])});
    }
    return checks;
}

QList<Check> parseRunsWithoutJobs(const QJsonObject &answer)
{
    QList<Check> checks;
    const QJsonArray runs = answer["workflow_runs"_L1].toArray();
    for (const auto &run : runs) {
        const CheckState state = stateOf(run["status"_L1], run["conclusion"_L1]);
        if (state != CheckState::Queued && state != CheckState::AwaitingApproval && state != CheckState::ActionRequired)
            continue;
        checks.append({.id = idValue(run["check_suite_id"_L1]),
                       .kind = Check::Kind::Suite,
                       .workflow = run["name"_L1].toString(),
                       .app = u"github-actions"_s,
                       .appId = 15368,
                       .state = state == CheckState::ActionRequired ? CheckState::AwaitingApproval : state,
                       .sha = run["head_sha"_L1].toString(),
                       .url = webAddress(run["html_url"_L1]),
                       .startedAt = timeValue(run["created_at"_L1])});
    }
    return checks;
}

}
