// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/hasura/hasurastandin.h"

#include "app/sandbox/hasura/standinconnection.h"
#include "app/sandbox/hasura/standinpostgres.h"

#include <QJsonArray>

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

HasuraStandIn::Access HasuraStandIn::access(const QHash<QByteArray, QByteArray> &headers) const
{
    if (headers.value("x-hasura-admin-secret") != m_rules.adminSecret)
        return {.errors = StandInExecutor::error(
                        u"access-denied"_s, u"invalid \"x-hasura-admin-secret\"/\"x-hasura-access-key\""_s, u"$"_s)};
    const QString role = QString::fromUtf8(headers.value("x-hasura-role"));
    if (role.isEmpty() || role == "admin"_L1 || !m_rules.keeps(Behaviour::RoleHeaderIsObeyed))
        return {.isAllowed = true};
    if (!m_rules.roles.contains(role))
        return {.errors
                = StandInExecutor::error(u"access-denied"_s, u"Your requested role is not in allowed roles"_s, u"$"_s)};
    return {.isAllowed = true, .role = role};
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
    for (StandInConnection *connection : QList(m_connections)) {
        if (connection->socket())
            connection->socket()->close(code, reason);
    }
}

void HasuraStandIn::tearSockets()
{
    for (StandInConnection *connection : QList(m_connections)) {
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
