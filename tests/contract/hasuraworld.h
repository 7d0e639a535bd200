// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/hasura/hasurastandin.h"
#include "tests/support/flagtables.h"
#include "tests/support/hasuraundertest.h"
#include "tests/support/hasurawatching.h"

#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline::Test {

/// A client of the stand-in over a real PostgreSQL, or of a Hasura that the developer brings.
class HasuraWorld
{
protected:
    using Fault = HasuraStandIn::Fault;
    using Kind = Error::Kind;

    void fillTables()
    {
        if (!isForeignHasura())
            fillFlagTables(m_cluster);
    }
    void begin()
    {
        emptyFlagTables(m_cluster);
        m_cluster.run(u"insert into flags (key) values ('checkout')"_s);
        if (!isForeignHasura())
            startServer();
        connectAs(hasuraSecret());
    }
    void end()
    {
        m_flags.reset();
        m_server.reset();
    }

    QUrl url() const { return m_server ? m_server->url() : foreignHasuraUrl(); }
    void connectAs(const QByteArray &secret, const QString &role = {})
    {
        m_flags = std::make_unique<HasuraFlagSource>(
                HasuraPlace{.url = url(), .role = role, .adminSecret = Secret(secret), .token = {}}, FlagPolicy(),
                nullptr, quick(), HasuraClient::Patience{.verifyEvery = 50ms});
    }
    FlagChange turn(const FeatureFlag &flag, bool on)
    {
        return {.before = flag,
                .changeId = QUuid::createUuid().toString(QUuid::WithoutBraces),
                .reason = u"because"_s,
                .by = u"dev-a"_s,
                .enabled = on};
    }
    FeatureFlag checkout() { return wait(m_flags->flags())->flags.first(); }
    int eventsOf(const FlagChange &change)
    {
        return m_cluster.run(u"select count(*) from flag_events where change_id = '%1'"_s.arg(change.changeId)).toInt();
    }
    void switchInDatabase(bool on)
    {
        m_cluster.run(u"update flags set enabled = %1 where key = 'checkout'"_s.arg(on ? u"true"_s : u"false"_s));
    }

    void startServer()
    {
        StandInRules rules;
        rules.refetchMs = 60;
        rules.keepaliveMs = 100;
        rules.roles.insert(u"viewer"_s,
                           {.readable = {{u"flags"_s, {u"key"_s, u"enabled"_s, u"version"_s}}},
                            .updatable = {},
                            .insertable = {},
                            .filters = {}});
        rules.roles.insert(u"blind"_s,
                           {.readable = {{u"flags"_s, {u"key"_s}}}, .updatable = {}, .insertable = {}, .filters = {}});
        m_server = std::make_unique<HasuraStandIn>(*parsePostgresUrl(m_cluster.url()), rules);
    }

    PostgresCluster m_cluster = hasuraCluster();
    std::unique_ptr<HasuraStandIn> m_server;
    std::unique_ptr<HasuraFlagSource> m_flags;
};

}
