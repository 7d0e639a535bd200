// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/postgres/postgresplace.h"
#include "app/sandbox/hasura/standinadmin.h"
#include "app/sandbox/hasura/standinexecutor.h"

#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <memory>

namespace Trunkline {

class StandInConnection;
class StandInSocket;

/// Speaks as Hasura v2 does over a real PostgreSQL or the sandbox's SQLite, and misbehaves when told: HTTP and sockets
/// are written byte by byte, because what has to be shown is what ordinary libraries refuse to send.
class HasuraStandIn final : public QObject
{
    Q_OBJECT

public:
    HasuraStandIn(std::unique_ptr<StandInDatabase> database, StandInRules rules, QObject *parent = nullptr);
    HasuraStandIn(const PostgresPlace &database, StandInRules rules, QObject *parent = nullptr);
    ~HasuraStandIn() override;

    QUrl url() const;
    StandInRules &rules() { return m_rules; }

    /// What happens to the next requests.
    enum class Fault {
        None,
        CloseBeforeAnswering, ///< the request was carried out
        CloseBeforeReading, ///< it was not
        CutBody,
        Unavailable, ///< 503
        NotFound, ///< the API is switched off
        Garbage,
    };
    void fail(Fault fault, int times);
    /// What Hasura's command line noted of migrations, as get_catalog_state tells it.
    void setCommandLineState(const QJsonObject &state) { m_admin.setCommandLineState(state); }
    int requests() const { return m_requests; }
    int mutations() const { return m_mutations; }

    /// The metadata loses the table, or has it again.
    void untrack(const QString &table);
    void track(const QString &table);

    int sockets() const;
    void closeSockets(quint16 code, const QByteArray &reason);
    void tearSockets(); ///< FIN without a close frame
    void silenceSockets(); ///< half-open: nothing more is sent, nothing is closed
    enum class Upgrades { Allowed, LegacyOnly, Refused }; ///< LegacyOnly: a server from before 2021
    void setUpgrades(Upgrades upgrades) { m_upgrades = upgrades; }
    /// The live queries' answer is an error until told otherwise.
    void breakLiveQueries(const QJsonArray &errors) { m_liveErrors = errors; }
    /// The text of every socket frame sent, for tests that look at the order.
    const QStringList &sent() const { return m_sent; }

private:
    friend class StandInConnection;
    friend class StandInSocket;

    struct Access
    {
        bool isAllowed = false;
        QString role; ///< empty: admin
        QDateTime until; ///< when a token expires; invalid: never
        QString code; ///< why not
        QString message;

        QJsonArray errors() const { return StandInExecutor::error(code, message, QStringLiteral("$")); }
    };
    Access access(const QHash<QByteArray, QByteArray> &headers) const;
    Access tokenAccess(const QByteArray &authorization, const QString &role) const;
    void noteMetadataChange();
    StandInExecutor::Answer execute(const QJsonObject &request, const QString &role,
                                    StandInExecutor::Operation operation = StandInExecutor::Operation::Any);
    Fault takeFault();

    StandInRules m_rules;
    const std::unique_ptr<StandInDatabase> m_database;
    StandInExecutor m_executor;
    StandInAdmin m_admin;
    QTcpServer m_server;
    QList<StandInConnection *> m_connections;
    Fault m_fault = Fault::None;
    int m_faultsLeft = 0;
    int m_requests = 0;
    int m_mutations = 0;
    Upgrades m_upgrades = Upgrades::Allowed;
    QJsonArray m_liveErrors;
    QStringList m_sent;
};

}
