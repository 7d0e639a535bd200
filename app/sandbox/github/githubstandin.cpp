// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/github/githubstandin.h"

#include "app/sandbox/github/promptserver.h"
#include "models/ports/clock.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

static constexpr int hourly = 5000;

static QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

static QByteArray message(const QString &text)
{
    return json({{u"message"_s, text}, {u"documentation_url"_s, u"https://docs.github.com"_s}});
}

static QByteArray graphqlError(const QByteArray &type, const QByteArray &text)
{
    return R"({"data":null,"errors":[{"type":")" + type + R"(","message":")" + text + R"("}]})";
}

GithubStandIn::GithubStandIn(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_world(makeGithubWorld(1, clock.now()))
{
    m_server.setMissingHandler(this, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        receive(request, responder);
    });
    auto listener = std::make_unique<PromptServer>();
    if (listener->listen(QHostAddress::LocalHost)) {
        m_url = u"http://127.0.0.1:%1"_s.arg(listener->serverPort());
        if (m_server.bind(listener.get()))
            (void)listener.release(); // the server's from now on
    }
}

void GithubStandIn::inject(Fault fault, int times)
{
    for (int i = 0; i < times; ++i)
        m_faults.append(fault);
}

void GithubStandIn::rename(const QString &name)
{
    m_oldName = m_world.name;
    m_world.name = name;
}

void GithubStandIn::judge(const QHttpServerRequest &request)
{
    const auto complain = [&](const QString &what) { m_complaints.append(what + ": "_L1 + request.url().path()); };
    if (m_underWay > 0)
        complain(u"two requests at once"_s);
    if (m_silentUntil > m_clock.now())
        complain(u"a request before retry-after"_s);
    if (m_isTokenDead)
        complain(u"a request with a token that is dead"_s);
    if (!request.value("Authorization").startsWith("Bearer "))
        complain(u"no token"_s);
    if (!request.value("User-Agent").startsWith("trunkline"))
        complain(u"no User-Agent of its own"_s);
    const QByteArray path = request.url().toEncoded();
    if (m_etags.contains(path) && request.value("If-None-Match") != m_etags.value(path))
        complain(u"no If-None-Match"_s);
}

void GithubStandIn::receive(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    ++m_requestCount;
    judge(request);
    ++m_underWay;
    const bool isGraphql = request.url().path().endsWith("/graphql"_L1);
    const Reply answer = m_faults.isEmpty() ? reply(request) : fault(m_faults.takeFirst(), isGraphql);
    const int id = m_requestCount;
    m_held.emplace(id, std::move(responder));
    if (answer.isSilence) {
        --m_underWay;
        return;
    }
    // a moment later, so that a second request at the same time would be noticed
    QTimer::singleShot(1, this, [this, answer, id] {
        --m_underWay;
        const auto held = m_held.find(id);
        write(held->second, answer);
        m_held.erase(held);
        Q_EMIT answered();
    });
}

void GithubStandIn::write(QHttpServerResponder &responder, const Reply &reply)
{
    QHttpHeaders headers = reply.headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, reply.type);
    if (!headers.contains("x-ratelimit-remaining")) {
        headers.append("x-ratelimit-limit", QByteArray::number(hourly));
        headers.append("x-ratelimit-remaining", QByteArray::number(hourly - m_points));
        headers.append("x-ratelimit-used", QByteArray::number(m_points));
        headers.append("x-ratelimit-reset", QByteArray::number(m_clock.now().addSecs(1800).toSecsSinceEpoch()));
    }
    responder.write(reply.body, headers, QHttpServerResponder::StatusCode(reply.status));
}

GithubStandIn::Reply GithubStandIn::primaryLimit()
{
    m_silentUntil = m_clock.now().addSecs(1800);
    Reply reply{.status = 403, .body = message(u"API rate limit exceeded for user ID 1."_s)};
    reply.headers.append("x-ratelimit-remaining", "0");
    reply.headers.append("x-ratelimit-reset", QByteArray::number(m_silentUntil.toSecsSinceEpoch()));
    return reply;
}

GithubStandIn::Reply GithubStandIn::fault(Fault fault, bool isGraphql)
{
    Reply reply;
    switch (fault) {
    case Fault::BadCredentials:
        m_isTokenDead = true;
        return {.status = 401, .body = message(u"Bad credentials"_s)};
    case Fault::MissingRight:
        reply = {.status = 403, .body = message(u"Resource not accessible by personal access token"_s)};
        reply.headers.append("X-Accepted-GitHub-Permissions", "contents=read");
        return reply;
    case Fault::SsoRequired:
        reply = {.status = 403, .body = message(u"Resource protected by organization SAML enforcement."_s)};
        reply.headers.append("X-GitHub-SSO", "required; url=https://127.0.0.1/orgs/acme/sso?authorization_request=A1");
        return reply;
    case Fault::SsoInGraphql:
        return {.body
                = R"({"data":{"repository":null},"errors":[{"type":"FORBIDDEN","path":["repository"],"extensions":{"saml_failure":true},"message":"SAML"}]})"};
    case Fault::PrimaryLimit:
        return primaryLimit();
    case Fault::PrimaryLimitOld:
        return {.body = graphqlError("RATE_LIMITED", "API rate limit exceeded for user ID 1.")};
    case Fault::PrimaryLimitNew:
        return {.body = graphqlError("RATE_LIMIT", "API rate limit already exceeded for user ID 1.")};
    case Fault::SecondaryLimit:
        return {.status = 403,
                .body = message(u"You have exceeded a secondary rate limit. Please wait a few minutes."_s)};
    case Fault::SecondaryLimitInBody:
        return {.body = message(u"You have exceeded a secondary rate limit. Please wait a few minutes."_s)};
    case Fault::RetryAfter:
        reply = {.status = 429, .body = message(u"slow down"_s)};
        reply.headers.append(QHttpHeaders::WellKnownHeader::RetryAfter, "90");
        m_silentUntil = m_clock.now().addSecs(90);
        return reply;
    case Fault::Hidden:
        if (isGraphql)
            return {.body
                    = R"({"data":{"repository":null},"errors":[{"type":"NOT_FOUND","path":["repository"],"message":"Could not resolve to a Repository"}]})"};
        return {.status = 404, .body = message(u"Not Found"_s)};
    case Fault::BadGateway:
        return {.status = 502, .body = "<html><h1>Unicorn!</h1></html>", .type = "text/html"};
    case Fault::GatewayTimeout:
        return {.status = 504, .body = "<html><h1>Unicorn!</h1></html>", .type = "text/html"};
    case Fault::TooHeavy:
        return {.body
                = R"({"data":{"repository":null},"errors":[{"type":"RESOURCE_LIMITS_EXCEEDED","message":"Resource limits for this query exceeded."}]})"};
    case Fault::Silence:
        reply.isSilence = true;
        return reply;
    case Fault::InvalidJson:
        return {.body = R"({"data": {"repository": {"na)"};
    case Fault::WebPage:
        return {.body = "<html><h1>Please sign in to the hotel's network</h1></html>", .type = "text/html"};
    case Fault::EmptyBody:
        return {.body = ""};
    case Fault::Elsewhere:
        reply.status = 302;
        reply.headers.append(QHttpHeaders::WellKnownHeader::Location, m_elsewhere.toEncoded());
        return reply;
    }
    return reply;
}

GithubStandIn::Reply GithubStandIn::reply(const QHttpServerRequest &request)
{
    return request.url().path() == "/graphql"_L1 ? graphql(request.body()) : rest(request);
}

/// Every name that @p selection asks for.
static void collectNames(const QList<GraphqlField> &selection, QStringList &names)
{
    for (const GraphqlField &field : selection) {
        names.append(field.name);
        collectNames(field.selection, names);
    }
}

GithubStandIn::Reply GithubStandIn::graphql(const QByteArray &body)
{
    const QJsonDocument request = QJsonDocument::fromJson(body);
    const auto selection = parseGraphqlQuery(request["query"_L1].toString(), request["variables"_L1].toObject());
    if (!selection)
        return {.body = message(selection.error().detail)};
    QStringList names;
    collectNames(*selection, names);
    QJsonArray errors;
    for (const QString &unknown : std::as_const(m_unknownFields)) {
        if (names.contains(unknown)) {
            errors.append(QJsonObject{
                    {u"path"_s, QJsonArray{u"query"_s, unknown}},
                    {u"extensions"_s, QJsonObject{{u"code"_s, u"undefinedField"_s}, {u"fieldName"_s, unknown}}},
                    {u"message"_s, u"Field '%1' doesn't exist on type"_s.arg(unknown)}});
        }
    }
    if (!errors.isEmpty())
        return {.body = json({{u"errors"_s, errors}})};

    const QJsonArray ids = request["variables"_L1]["ids"_L1].toArray();
    if (ids.size() > 100)
        m_complaints.append(u"more than 100 ids"_s);
    if (ids.size() > m_mostDetails)
        return fault(Fault::TooHeavy, true);
    m_cost = graphqlCost(*selection);
    m_points += m_cost;
    GraphqlExecutor executor([this](const QJsonObject &object, const GraphqlField &field, const QStringList &path) {
        return resolve(object, field, path);
    });
    return {.body = json(executor.execute(*selection, {{u"__typename"_s, u"Query"_s}}))};
}

QJsonObject GithubStandIn::rate() const
{
    return {{u"cost"_s, m_cost},
            {u"limit"_s, hourly},
            {u"remaining"_s, hourly - m_points},
            {u"used"_s, m_points},
            {u"resetAt"_s, m_clock.now().addSecs(1800).toString(Qt::ISODate)}};
}

QJsonObject GithubStandIn::repository() const
{
    const bool isAdmin = !m_bans.contains(Ban::Administration);
    return {{u"__typename"_s, u"Repository"_s},
            {u"nameWithOwner"_s, QString(m_world.owner + u'/' + m_world.name)},
            {u"mergeQueue"_s, QJsonValue()},
            {u"ref"_s,
             QJsonObject{{u"target"_s, QJsonObject{{u"oid"_s, m_world.trunkSha}}},
                         {u"branchProtectionRule"_s,
                          isAdmin && !m_world.protection.isEmpty() ? QJsonValue(m_world.protection) : QJsonValue()},
                         {u"rules"_s, m_world.rules}}},
            {u"environments"_s, m_world.environments},
            {u"deployments"_s, m_world.deployments}};
}

QJsonArray GithubStandIn::pullRequests(const GraphqlField &field) const
{
    QJsonArray list;
    if (field.arguments["states"_L1] == "MERGED"_L1) {
        for (const QJsonObject &object : m_world.merged)
            list.append(object);
        return list;
    }
    for (const QJsonObject &object : m_world.open)
        list.append(object); // by number: as they were made
    return list;
}

GraphqlExecutor::Value GithubStandIn::resolveRoot(const GraphqlField &field) const
{
    if (field.name == "rateLimit"_L1)
        return {.value = rate()};
    if (field.name == "viewer"_L1)
        return {.value = QJsonObject{{u"login"_s, m_world.viewer}}};
    if (field.name == "repository"_L1) {
        const QString name = field.arguments["name"_L1].toString();
        if (name != m_world.name && name != m_oldName)
            return {.problem = u"NOT_FOUND"_s};
        return {.value = repository()};
    }
    const auto byId = [this](const QString &id) { return QJsonValue(m_world.open.value(id.section(u'_', 1).toInt())); };
    if (field.name == "node"_L1)
        return {.value = byId(field.arguments["id"_L1].toString())};
    QJsonArray nodes;
    const QJsonArray ids = field.arguments["ids"_L1].toArray();
    for (const auto &id : ids)
        nodes.append(byId(id.toString()));
    return {.value = nodes};
}

GraphqlExecutor::Value GithubStandIn::resolve(const QJsonObject &object, const GraphqlField &field,
                                              const QStringList &path) const
{
    Q_UNUSED(path);
    const QString type = object["__typename"_L1].toString();
    if (type == "Query"_L1)
        return resolveRoot(field);
    if (type == "Repository"_L1 && field.name == "pullRequests"_L1)
        return {.value = pullRequests(field)};
    const bool isCheck = type == "CheckRun"_L1 && field.name == "$self"_L1;
    if ((isCheck || field.name == "checkSuites"_L1) && m_bans.contains(Ban::CheckRuns))
        return {.problem = u"FORBIDDEN"_s};
    if (type == "PullRequest"_L1 && field.name == "files"_L1 && m_bans.contains(Ban::Files))
        return {.problem = u"FORBIDDEN"_s};
    return {.value = object.value(field.name)};
}

GithubStandIn::Reply GithubStandIn::conditional(const QHttpServerRequest &request, const QByteArray &body)
{
    const QByteArray etag = "W/\"" + QCryptographicHash::hash(body, QCryptographicHash::Sha1).toHex() + '"';
    m_etags.insert(request.url().toEncoded(), etag);
    Reply reply{.body = body};
    if (request.value("If-None-Match") == etag) {
        ++m_notModifiedCount;
        reply = {.status = 304};
    }
    reply.headers.append(QHttpHeaders::WellKnownHeader::ETag, etag);
    return reply;
}

GithubStandIn::Reply GithubStandIn::rest(const QHttpServerRequest &request)
{
    QString path = request.url().path();
    const QString byName = "/repos/"_L1 + m_world.owner + u'/' + m_world.name;
    const QString byId = u"/repositories/1"_s;
    if (!m_oldName.isEmpty() && path.startsWith("/repos/"_L1 + m_world.owner + u'/' + m_oldName + u'/')) {
        Reply moved{.status = 301, .body = message(u"Moved Permanently"_s)};
        QUrl target(m_url + byId + path.section(u'/', 4, -1, QString::SectionIncludeLeadingSep));
        target.setQuery(request.url().query());
        moved.headers.append(QHttpHeaders::WellKnownHeader::Location, target.toEncoded());
        return moved;
    }
    if (path.startsWith(byName + u'/'))
        path.remove(0, byName.size());
    else if (path.startsWith(byId + u'/'))
        path.remove(0, byId.size());
    else
        return {.status = 404, .body = message(u"Not Found"_s)};

    if (path == "/rules/branches/main"_L1)
        return conditional(request, QJsonDocument(m_world.restRules).toJson());
    if (path == "/activity"_L1)
        return conditional(request, QJsonDocument(m_world.forcePushes).toJson());
    if (path == "/actions/runs"_L1) {
        const QString sha = QUrlQuery(request.url()).queryItemValue(u"head_sha"_s);
        return conditional(request,
                           json({{u"total_count"_s, 1},
                                 {u"workflow_runs"_s,
                                  QJsonArray{QJsonObject{{u"id"_s, qint64(29'690'371'983)},
                                                         {u"name"_s, u"CI"_s},
                                                         {u"head_sha"_s, sha},
                                                         {u"status"_s, u"completed"_s},
                                                         {u"conclusion"_s, u"success"_s}}}}}));
    }
    if (path == "/actions/runs/29690371983/jobs"_L1) {
        return conditional(request,
                           json({{u"jobs"_s,
                                  QJsonArray{QJsonObject{{u"id"_s, qint64(29'690'371'984)},
                                                         {u"name"_s, u"Unit tests"_s},
                                                         {u"status"_s, u"completed"_s},
                                                         {u"conclusion"_s, u"success"_s}}}}}));
    }
    if (path.startsWith("/pulls/"_L1) && path.endsWith("/files"_L1))
        return files(request, path.section(u'/', 2, 2).toInt());
    return {.status = 404, .body = message(u"Not Found"_s)};
}

/// A page of the files that a pull request changes, with the address of the next one.
GithubStandIn::Reply GithubStandIn::files(const QHttpServerRequest &request, int number)
{
    constexpr qsizetype perPage = 100;
    const QUrlQuery query(request.url());
    const qsizetype page = std::max(1, query.queryItemValue(u"page"_s).toInt());
    const QJsonArray all = m_world.open.value(number).value(u"files"_s).toArray();
    QJsonArray list;
    for (qsizetype i = (page - 1) * perPage; i < std::min(page * perPage, all.size()); ++i) {
        const QJsonValue file = all.at(i);
        list.append(QJsonObject{{u"filename"_s, file["path"_L1]},
                                {u"status"_s, file["changeType"_L1].toString().toLower()},
                                {u"additions"_s, file["additions"_L1]},
                                {u"deletions"_s, file["deletions"_L1]},
                                {u"patch"_s, u"@@ -1,2 +1,4 @@\n context\n-old\n+flag('new_checkout')\n+a\n+b"_s}});
    }
    Reply reply = conditional(request, QJsonDocument(list).toJson());
    if (page * perPage < all.size()) {
        QUrl next(m_url + request.url().path());
        next.setQuery(u"per_page=100&page=%1"_s.arg(page + 1));
        reply.headers.append(QHttpHeaders::WellKnownHeader::Link, '<' + next.toEncoded() + ">; rel=\"next\"");
    }
    return reply;
}

}
