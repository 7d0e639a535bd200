// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/parsepullrequest.h"

#include "app/adapters/github/jsonvalues.h"
#include "app/adapters/github/parsechecks.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

using Part = PullRequest::Part;

static Login loginOf(const QJsonValue &actor)
{
    return {.login = actor["login"_L1].toString(), .isBot = actor["__typename"_L1] == "Bot"_L1};
}

static PullRequest::Mergeable mergeableOf(const QJsonValue &value)
{
    static constexpr std::pair<QLatin1StringView, PullRequest::Mergeable> words[]{
            {"MERGEABLE"_L1, PullRequest::Mergeable::Yes}, {"CONFLICTING"_L1, PullRequest::Mergeable::Conflict}};
    return enumValue(value, words, PullRequest::Mergeable::Unknown);
}

static PullRequest::ReviewDecision decisionOf(const QJsonValue &value)
{
    using Decision = PullRequest::ReviewDecision;
    static constexpr std::pair<QLatin1StringView, Decision> words[]{
            {"APPROVED"_L1, Decision::Approved},
            {"CHANGES_REQUESTED"_L1, Decision::ChangesRequested},
            {"REVIEW_REQUIRED"_L1, Decision::Required}};
    return value.isNull() ? Decision::None : enumValue(value, words, Decision::Unknown);
}

/// What list and details tell alike.
static PullRequest parseFacts(const QJsonObject &node)
{
    PullRequest facts{.number = qint32(node["number"_L1].toInteger()),
                      .id = node["id"_L1].toString(),
                      .title = node["title"_L1].toString(),
                      .url = webAddress(node["url"_L1]),
                      .author = loginOf(node["author"_L1]),
                      .isDraft = node["isDraft"_L1].toBool(),
                      .branch = node["headRefName"_L1].toString(),
                      .base = node["baseRefName"_L1].toString(),
                      .headSha = node["headRefOid"_L1].toString(),
                      .createdAt = timeValue(node["createdAt"_L1]),
                      .updatedAt = timeValue(node["updatedAt"_L1]),
                      .mergeable = mergeableOf(node["mergeable"_L1]),
                      .reviewDecision = decisionOf(node["reviewDecision"_L1]),
                      .autoMergeMethod = node["autoMergeRequest"_L1]["mergeMethod"_L1].toString().toLower()};
    if (const QJsonValue entry = node["mergeQueueEntry"_L1]; entry.isObject()) {
        facts.mergeQueue = MergeQueueEntry{.position = qint32(entry["position"_L1].toInteger()),
                                           .state = entry["state"_L1].toString()};
    }
    return facts;
}

Pulse parsePulse(const QJsonObject &node)
{
    Pulse pulse{.facts = parseFacts(node), .tellsMergeable = node.contains("mergeable"_L1)};
    QJsonObject changing = node; // the rest is in the facts already, and needs no details
    for (const QLatin1StringView field : {"mergeable"_L1, "mergeQueueEntry"_L1, "autoMergeRequest"_L1})
        changing.remove(field);
    pulse.digest = QCryptographicHash::hash(QJsonDocument(changing).toJson(QJsonDocument::Compact),
                                            QCryptographicHash::Sha1);
    return pulse;
}

QList<ChangedFile> parseFiles(const QJsonArray &nodes)
{
    using Kind = ChangedFile::Kind;
    static constexpr std::pair<QLatin1StringView, Kind> kinds[]{
            {"ADDED"_L1, Kind::Added},     {"MODIFIED"_L1, Kind::Modified}, {"DELETED"_L1, Kind::Deleted},
            {"RENAMED"_L1, Kind::Renamed}, {"COPIED"_L1, Kind::Copied},     {"CHANGED"_L1, Kind::Changed}};
    QList<ChangedFile> files;
    files.reserve(nodes.size());
    for (const auto &node : nodes) {
        files.append({.path = node["path"_L1].toString(),
                      .kind = enumValue(node["changeType"_L1], kinds, Kind::Unknown),
                      .linesAdded = qint32(node["additions"_L1].toInteger()),
                      .linesRemoved = qint32(node["deletions"_L1].toInteger())});
    }
    return files;
}

Deployment parseDeployment(const QJsonObject &node)
{
    using State = Deployment::State;
    static constexpr std::pair<QLatin1StringView, State> states[]{
            {"PENDING"_L1, State::Waiting},     {"QUEUED"_L1, State::Waiting},    {"WAITING"_L1, State::Waiting},
            {"IN_PROGRESS"_L1, State::Running}, {"SUCCESS"_L1, State::Succeeded}, {"ACTIVE"_L1, State::Succeeded},
            {"FAILURE"_L1, State::Failed},      {"ERROR"_L1, State::Failed},      {"INACTIVE"_L1, State::Inactive},
            {"DESTROYED"_L1, State::Inactive},  {"ABANDONED"_L1, State::Inactive}};
    const QJsonValue status = node["latestStatus"_L1];
    const QJsonValue state = status["state"_L1];
    return {.id = idValue(node["databaseId"_L1]),
            .environment = node["environment"_L1].toString(),
            .sha = node["commitOid"_L1].toString(),
            .ref = node["ref"_L1]["name"_L1].toString(),
            .state = enumValue(state.isString() ? state : node["state"_L1], states, State::Unknown),
            .url = webAddress(status["environmentUrl"_L1]),
            .logUrl = webAddress(status["logUrl"_L1]),
            .description = status["description"_L1].toString(),
            .createdAt = timeValue(node["createdAt"_L1]),
            .updatedAt = timeValue(status["updatedAt"_L1])};
}

static QList<Review> parseReviews(const QJsonArray &nodes)
{
    using State = Review::State;
    static constexpr std::pair<QLatin1StringView, State> states[]{{"APPROVED"_L1, State::Approved},
                                                                  {"CHANGES_REQUESTED"_L1, State::ChangesRequested},
                                                                  {"COMMENTED"_L1, State::Commented},
                                                                  {"DISMISSED"_L1, State::Dismissed}};
    QList<Review> reviews;
    for (const auto &node : nodes) {
        if (node["state"_L1] == "PENDING"_L1)
            continue; // the viewer's own draft
        reviews.append({.author = loginOf(node["author"_L1]),
                        .state = enumValue(node["state"_L1], states, State::Unknown),
                        .sha = node["commit"_L1]["oid"_L1].toString(),
                        .at = timeValue(node["submittedAt"_L1]),
                        .mayCount = node["authorCanPushToRepository"_L1].toBool(true),
                        .url = webAddress(node["url"_L1])});
    }
    std::ranges::stable_sort(reviews, {}, &Review::at);
    return reviews;
}

static QStringList parseRequests(const QJsonArray &nodes)
{
    QStringList logins;
    for (const auto &node : nodes) {
        const QJsonValue reviewer = node["requestedReviewer"_L1];
        const QString login = reviewer["login"_L1].toString(reviewer["combinedSlug"_L1].toString());
        if (!login.isEmpty())
            logins.append(login);
    }
    return logins;
}

static QString nextCursor(const QJsonValue &connection)
{
    const QJsonValue page = connection["pageInfo"_L1];
    return page["hasNextPage"_L1].toBool() ? page["endCursor"_L1].toString() : QString();
}

/// Which part a problem's path, from the pull request on, takes away.
static Part partOf(const QStringList &path)
{
    static const QHash<QString, Part> parts{{u"labels"_s, Part::Labels},
                                            {u"files"_s, Part::Files},
                                            {u"reviews"_s, Part::Reviews},
                                            {u"reviewRequests"_s, Part::ReviewRequests},
                                            {u"statusCheckRollup"_s, Part::Checks},
                                            {u"mergeable"_s, Part::MergeState},
                                            {u"mergeQueueEntry"_s, Part::MergeQueue},
                                            {u"mergeCommit"_s, Part::Merge},
                                            {u"headRef"_s, Part::Merge},
                                            {u"timelineItems"_s, Part::Merge},
                                            {u"firstCommit"_s, Part::Merge},
                                            {u"mergedBy"_s, Part::Merge}};
    if (path.contains("deployments"_L1))
        return Part::Deployments;
    if (path.contains("checkSuites"_L1))
        return Part::Checks;
    return path.isEmpty() ? Part::Details : parts.value(path.first(), Part::Details);
}

static void markUnreadable(ParsedPullRequest &parsed, const QList<GraphqlProblem> &problems, const QString &origin)
{
    QList<PullRequest::Unreadable> &unreadable = parsed.facts.unreadable;
    for (const GraphqlProblem &problem : problems) {
        const Part part = partOf(problem.path);
        if (part == Part::Checks && problem.error(origin).kind == Error::Kind::Forbidden)
            parsed.mayNotReadChecks = true;
        if (!std::ranges::contains(unreadable, part, &PullRequest::Unreadable::part))
            unreadable.append({part, problem.error(origin)});
    }
}

static bool isReadable(const PullRequest &facts, Part part)
{
    return !std::ranges::contains(facts.unreadable, part, &PullRequest::Unreadable::part);
}

/// Only numbers: an older server, or a partial answer, may leave one out.
static std::optional<qint32> count(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(qint32(value.toInteger())) : std::nullopt;
}

ParsedPullRequest parseDetails(const QJsonObject &node, const QList<GraphqlProblem> &problems, const QString &origin)
{
    ParsedPullRequest parsed{.facts = parseFacts(node)};
    markUnreadable(parsed, problems, origin);
    PullRequest &facts = parsed.facts;
    facts.isFromFork = node["isCrossRepository"_L1].toBool();
    facts.headRepository = node["headRepository"_L1]["nameWithOwner"_L1].toString();
    facts.fileCount = count(node["changedFiles"_L1]);
    facts.linesAdded = count(node["additions"_L1]);
    facts.linesRemoved = count(node["deletions"_L1]);

    const auto has
            = [&](QLatin1StringView field, Part part) { return isReadable(facts, part) && node[field].isObject(); };
    if (has("labels"_L1, Part::Labels)) {
        facts.labels.emplace();
        const QJsonArray labels = nodesOf(node["labels"_L1]);
        for (const auto &label : labels)
            facts.labels->append(label["name"_L1].toString());
    }
    if (has("files"_L1, Part::Files)) {
        facts.files = parseFiles(nodesOf(node["files"_L1]));
        parsed.moreFiles = nextCursor(node["files"_L1]);
    }
    if (has("reviews"_L1, Part::Reviews))
        facts.reviews = parseReviews(nodesOf(node["reviews"_L1]));
    if (has("reviewRequests"_L1, Part::ReviewRequests))
        facts.reviewRequests = parseRequests(nodesOf(node["reviewRequests"_L1]));

    const QJsonValue commit = nodesOf(node["commits"_L1]).first()["commit"_L1];
    const QString head = commit["oid"_L1].toString(facts.headSha);
    const QJsonValue contexts = node["statusCheckRollup"_L1]["contexts"_L1];
    if (isReadable(facts, Part::Checks) && node.contains("statusCheckRollup"_L1)) {
        facts.checks = parseContexts(nodesOf(contexts), head);
        facts.checks->append(parseWaitingSuites(nodesOf(commit["checkSuites"_L1]), head));
        parsed.moreChecks = nextCursor(contexts);
    }
    if (isReadable(facts, Part::Deployments) && commit["deployments"_L1].isObject()) {
        facts.deployments.emplace();
        const QJsonArray deployments = nodesOf(commit["deployments"_L1]);
        for (const auto &deployment : deployments)
            facts.deployments->append(parseDeployment(deployment.toObject()));
    }
    return parsed;
}

ParsedPullRequest parseMerged(const QJsonObject &node, const QList<GraphqlProblem> &problems, const QString &origin)
{
    ParsedPullRequest parsed = parseDetails(node, problems, origin);
    const QJsonValue firstCommit = nodesOf(node["firstCommit"_L1]).first()["commit"_L1];
    Merge merge{.at = timeValue(node["mergedAt"_L1]),
                .sha = node["mergeCommit"_L1]["oid"_L1].toString(),
                .by = node["mergedBy"_L1]["login"_L1].toString(),
                .firstCommitAt = timeValue(firstCommit["authoredDate"_L1])};

    // The head's ref is also gone with a deleted fork, and a deleted branch can be restored: the last event wins.
    if (!node["headRef"_L1].isUndefined() && isReadable(parsed.facts, Part::Merge))
        merge.isBranchDeleted = node["headRef"_L1].isNull();
    QDateTime last;
    const QJsonArray events = nodesOf(node["timelineItems"_L1]);
    for (const auto &event : events) {
        const QString type = event["__typename"_L1].toString();
        const QDateTime at = timeValue(event["createdAt"_L1]);
        if (type == "ReadyForReviewEvent"_L1)
            merge.readyAt = at;
        else if (!last.isValid() || at >= last) {
            last = at;
            merge.isBranchDeleted = type == "HeadRefDeletedEvent"_L1;
        }
    }
    parsed.facts.merge = merge;
    return parsed;
}

QList<GraphqlProblem> problemsBelow(const QList<GraphqlProblem> &problems, const QStringList &path)
{
    QList<GraphqlProblem> below;
    for (GraphqlProblem problem : problems) {
        if (problem.path.size() < path.size() || problem.path.first(path.size()) != path)
            continue;
        problem.path.remove(0, path.size());
        below.append(problem);
    }
    return below;
}

template <typename Page>
static Result<Page> pageOf(const GraphqlAnswer &answer, const QJsonValue &connection, Page page, const QString &origin)
{
    if (!answer.problems.isEmpty())
        return Failure(answer.problems.first().error(origin));
    if (!connection.isObject())
        return Failure(Error{.kind = Error::Kind::NotFound, .origin = origin, .detail = u"a further page"_s});
    page.more = nextCursor(connection);
    return page;
}

Result<MoreFiles> parseFilesPage(const GraphqlAnswer &answer, const QString &origin)
{
    const QJsonValue files = answer.data["node"_L1]["files"_L1];
    return pageOf(answer, files, MoreFiles{.files = parseFiles(nodesOf(files))}, origin);
}

Result<MoreChecks> parseChecksPage(const GraphqlAnswer &answer, const QString &head, const QString &origin)
{
    const QJsonValue contexts = answer.data["node"_L1]["statusCheckRollup"_L1]["contexts"_L1];
    return pageOf(answer, contexts, MoreChecks{.checks = parseContexts(nodesOf(contexts), head)}, origin);
}

}
