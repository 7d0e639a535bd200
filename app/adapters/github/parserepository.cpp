// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/github/parserepository.h"

#include "app/adapters/github/jsonvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

std::optional<GraphqlCost> parseCost(const GraphqlAnswer &answer)
{
    const QJsonValue rate = answer.data["rateLimit"_L1];
    if (!rate.isObject())
        return std::nullopt;
    const auto number = [&](QLatin1StringView field) {
        return rate[field].isDouble() ? std::optional(qint32(rate[field].toInteger())) : std::nullopt;
    };
    return GraphqlCost{.cost = number("cost"_L1).value_or(0),
                       .limit = number("limit"_L1),
                       .remaining = number("remaining"_L1),
                       .used = number("used"_L1),
                       .resetAt = timeValue(rate["resetAt"_L1])};
}

/// The repository's object, or why it is not there.
static Result<QJsonObject> repositoryOf(const GraphqlAnswer &answer, const QString &origin)
{
    const QJsonValue repository = answer.data["repository"_L1];
    if (repository.isObject())
        return repository.toObject();
    if (!answer.problems.isEmpty())
        return Failure(answer.problems.first().error(origin));
    return Failure(Error{.kind = Error::Kind::NotFound, .cause = Error::Cause::HiddenRepository, .origin = origin});
}

static Result<HeartbeatPage> parsePage(const QJsonValue &connection, const GraphqlAnswer &answer, const QString &origin)
{
    if (!connection["nodes"_L1].isArray()) {
        return Failure(answer.problems.isEmpty()
                               ? Error{.kind = Error::Kind::Protocol, .origin = origin, .detail = u"no pull requests"_s}
                               : answer.problems.first().error(origin));
    }
    HeartbeatPage page;
    const QJsonArray nodes = nodesOf(connection);
    for (const auto &node : nodes) {
        if (node.isObject())
            page.pulses.append(parsePulse(node.toObject()));
    }
    const QJsonValue info = connection["pageInfo"_L1];
    if (info["hasNextPage"_L1].toBool())
        page.more = info["endCursor"_L1].toString();
    return page;
}

Result<Heartbeat> parseHeartbeat(const GraphqlAnswer &answer, const QString &origin)
{
    const Result<QJsonObject> repository = repositoryOf(answer, origin);
    if (!repository)
        return Failure(repository.error());
    const QJsonValue trunk = repository->value("trunk"_L1);
    Heartbeat heartbeat{.fullName = repository->value("nameWithOwner"_L1).toString(),
                        .trunkSha = trunk["target"_L1]["oid"_L1].toString(),
                        .mergedCount = repository->value("merged"_L1)["totalCount"_L1].toInteger(-1)};
    for (const QLatin1StringView name : {"first"_L1, "second"_L1, "third"_L1}) {
        if (!repository->contains(name))
            continue;
        Result<HeartbeatPage> page = parsePage(repository->value(name), answer, origin);
        if (!page)
            return Failure(page.error());
        heartbeat.pages.append(std::move(*page));
    }
    return heartbeat;
}

Result<QList<ParsedPullRequest>> parseDetailsList(const GraphqlAnswer &answer, const QString &origin)
{
    const QJsonValue nodes = answer.data["nodes"_L1];
    if (!nodes.isArray()) {
        return Failure(answer.problems.isEmpty()
                               ? Error{.kind = Error::Kind::Protocol, .origin = origin, .detail = u"no nodes"_s}
                               : answer.problems.first().error(origin));
    }
    QList<ParsedPullRequest> list;
    const QJsonArray array = nodes.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject node = array.at(i).toObject();
        if (node.contains("number"_L1))
            list.append(parseDetails(node, problemsBelow(answer.problems, {u"nodes"_s, QString::number(i)}), origin));
    }
    return list;
}

Result<MergedPage> parseMergedPage(const GraphqlAnswer &answer, const QString &origin)
{
    const Result<QJsonObject> repository = repositoryOf(answer, origin);
    if (!repository)
        return Failure(repository.error());
    const QJsonValue connection = repository->value("pullRequests"_L1);
    MergedPage page;
    const QJsonArray nodes = nodesOf(connection);
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const QStringList path{u"repository"_s, u"pullRequests"_s, u"nodes"_s, QString::number(i)};
        if (nodes.at(i).isObject())
            page.pullRequests.append(parseMerged(nodes.at(i).toObject(), problemsBelow(answer.problems, path), origin));
    }
    if (connection["pageInfo"_L1]["hasNextPage"_L1].toBool())
        page.more = connection["pageInfo"_L1]["endCursor"_L1].toString();
    return page;
}

Result<DeploymentList> parseDeployments(const GraphqlAnswer &answer, const QString &origin)
{
    const Result<QJsonObject> repository = repositoryOf(answer, origin);
    if (!repository)
        return Failure(repository.error());
    const QJsonValue connection = repository->value("deployments"_L1);
    if (!connection.isObject()) {
        return Failure(answer.problems.isEmpty()
                               ? Error{.kind = Error::Kind::Protocol, .origin = origin, .detail = u"no deployments"_s}
                               : answer.problems.first().error(origin));
    }
    DeploymentList list;
    const QJsonArray nodes = nodesOf(connection);
    for (const auto &node : nodes)
        list.deployments.append(parseDeployment(node.toObject()));
    std::ranges::stable_sort(list.deployments, std::ranges::greater(), &Deployment::createdAt);

    QStringList names;
    const QJsonArray environments = nodesOf(repository->value("environments"_L1));
    for (const auto &node : environments)
        names.append(node["name"_L1].toString());
    for (const Deployment &deployment : std::as_const(list.deployments))
        names.append(deployment.environment); // an older server does not list them
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const auto last = std::ranges::find(list.deployments, name, &Deployment::environment);
        list.environments.append({name, last == list.deployments.end() ? std::nullopt : std::optional(*last)});
    }
    return list;
}

Result<QString> parseViewer(const GraphqlAnswer &answer, const QString &origin)
{
    QString login = answer.data["viewer"_L1]["login"_L1].toString();
    if (login.isEmpty())
        return Failure(Error{.kind = Error::Kind::Protocol, .origin = origin, .detail = u"no viewer"_s});
    return login;
}

}
