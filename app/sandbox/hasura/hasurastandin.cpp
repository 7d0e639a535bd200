// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/hasura/hasurastandin.h"

#include "app/sandbox/hasura/standinconnection.h"
#include "app/sandbox/hasura/standinpostgres.h"
#include "app/sandbox/hasura/standintoken.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

HasuraStandIn::HasuraStandIn(const PostgresPlace &database, StandInRules rules, QObject *parent)
    : HasuraStandIn(std::make_unique<StandInPostgres>(database), std::move(rules), parent)
{
}

HasuraStandIn::HasuraStandIn(std::unique_ptr<StandInDatabase> database, StandInRules rules, QObject *parent)
    : QObject(parent)
    , m_rules(std::move(rules))
    , m_database(std::move(database))
    , m_executor(*m_database, m_rules)
    , m_admin(*m_database, m_rules)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *tcp = m_server.nextPendingConnection()) {
            auto *connection = new StandInConnection(tcp, *this);
            m_connections.append(connection);
            connect(tcp, &QTcpSocket::disconnected, this, [this, connection] {
                m_connections.removeOne(connection);
                connection->deleteLater();
            });
        }
    });
}

HasuraStandIn::~HasuraStandIn()
{
    for (StandInConnection *connection : std::as_const(m_connections))
        connection->tcp().disconnect(this);
}

QUrl HasuraStandIn::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void HasuraStandIn::fail(Fault fault, int times)
{
    m_fault = fault;
    m_faultsLeft = times;
}

HasuraStandIn::Fault HasuraStandIn::takeFault()
{
    if (m_faultsLeft <= 0)
        return Fault::None;
    --m_faultsLeft;
    return m_fault;
}

/// The secret goes before a token, and with it the role may be any.
HasuraStandIn::Access HasuraStandIn::access(const QHash<QByteArray, QByteArray> &headers) const
{
    const QString role = QString::fromUtf8(headers.value("x-hasura-role"));
    if (!m_rules.jwtSecret.isEmpty() && !headers.contains("x-hasura-admin-secret"))
        return tokenAccess(headers.value("authorization"), role);
    if (headers.value("x-hasura-admin-secret") != m_rules.adminSecret)
        return {.code = u"access-denied"_s, .message = u"invalid \"x-hasura-admin-secret\"/\"x-hasura-access-key\""_s};
    if (role.isEmpty() || role == "admin"_L1 || !m_rules.keeps(Behaviour::RoleHeaderIsObeyed))
        return {.isAllowed = true};
    if (!m_rules.roles.contains(role))
        return {.code = u"access-denied"_s, .message = u"Your requested role is not in allowed roles"_s};
    return {.isAllowed = true, .role = role};
}

HasuraStandIn::Access HasuraStandIn::tokenAccess(const QByteArray &authorization, const QString &role) const
{
    if (!authorization.startsWith("Bearer "))
        return {.code = u"invalid-headers"_s,
                .message = u"Missing 'Authorization' or 'Cookie' header in JWT authentication mode"_s};
    const auto token = readToken(authorization.sliced(7), m_rules.jwtSecret, m_rules.now());
    if (!token)
        return {.code = token.error().code, .message = token.error().message};
    const QString wanted = role.isEmpty() ? token->defaultRole : role;
    if (!token->allowedRoles.contains(wanted))
        return {.code = u"access-denied"_s, .message = u"Your requested role is not in allowed roles"_s};
    return {.isAllowed = true, .role = wanted == "admin"_L1 ? QString() : wanted, .until = token->expiresAt};
}

void HasuraStandIn::untrack(const QString &table)
{
    m_rules.untracked += table;
    noteMetadataChange();
}

void HasuraStandIn::track(const QString &table)
{
    m_rules.untracked.removeAll(table);
    noteMetadataChange();
}

void HasuraStandIn::noteMetadataChange()
{
    if (m_rules.keeps(Behaviour::MetadataChangeClosesWith1012))
        closeSockets(1012, "Server state changed, restarting the server");
}

StandInExecutor::Answer HasuraStandIn::execute(const QJsonObject &request, const QString &role,
                                               StandInExecutor::Operation operation)
{
    m_mutations += request["query"_L1].toString().trimmed().startsWith("mutation"_L1);
    return m_executor.run(request, role, operation);
}

int HasuraStandIn::sockets() const
{
    return int(std::ranges::count_if(m_connections, [](const StandInConnection *one) { return one->socket(); }));
}

void HasuraStandIn::closeSockets(quint16 code, const QByteArray &reason)
{
    const QList<StandInConnection *> connections = m_connections; // who closes leaves the list
    for (StandInConnection *connection : connections) {
        if (connection->socket())
            connection->socket()->close(code, reason);
    }
}

void HasuraStandIn::tearSockets()
{
    const QList<StandInConnection *> connections = m_connections; // who closes leaves the list
    for (StandInConnection *connection : connections) {
        if (connection->socket())
            connection->tcp().disconnectFromHost();
    }
}

void HasuraStandIn::silenceSockets()
{
    for (StandInConnection *connection : std::as_const(m_connections)) {
        if (connection->socket())
            connection->socket()->silence();
    }
}

}
