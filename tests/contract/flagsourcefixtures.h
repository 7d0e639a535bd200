// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/hasura/hasuraflagsource.h"
#include "app/adapters/postgres/postgresflagsource.h"
#include "app/sandbox/hasura/hasurastandin.h"
#include "tests/contract/flagsourcefixture.h"
#include "tests/support/hasuraundertest.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline::Test {

class PostgresFixture final : public FlagSourceFixture
{
public:
    explicit PostgresFixture(const PostgresCluster &cluster)
        : m_cluster(cluster)
    {
    }

    Opened open(const FlagPolicy &policy) override { return openAs(u"postgres"_s, policy); }
    Opened openAsReader() override { return openAs(u"reader"_s, {}); }
    void cutConnections() override
    {
        m_cluster.run(u"select count(pg_terminate_backend(pid)) from pg_stat_activity where pid <> pg_backend_pid()"
                      " and application_name = 'trunkline'"_s);
    }

private:
    Opened openAs(const QString &user, const FlagPolicy &policy) const
    {
        const Result<PostgresPlace> place = parsePostgresUrl(m_cluster.url(u"postgres"_s, user));
        const FlagWatcher::Timing quick{.lookEvery = 300ms, .firstPause = 20ms, .longestPause = 100ms};
        auto source = std::make_unique<PostgresFlagSource>(*place, policy, quick);
        FlagStore *store = source.get();
        return {.owner = std::move(source), .store = store};
    }

    const PostgresCluster &m_cluster;
};

inline StandInRules rulesWithReader(const QString &nameSpace)
{
    const QStringList columns{
            u"key"_s,           u"description"_s,         u"owner"_s,          u"type"_s,    u"enabled"_s,
            u"created_at"_s,    u"changed_at"_s,          u"changed_by"_s,     u"version"_s, u"change_id"_s,
            u"change_reason"_s, u"fully_rolled_out_at"_s, u"rollout_percent"_s};
    const StandInRole reader{
            .readable = {{u"flags"_s, columns}, {u"flag_events"_s, {u"flag_key"_s, u"at"_s, u"change_id"_s}}},
            .updatable
            = {{u"flags"_s,
                {u"owner"_s, u"version"_s, u"changed_at"_s, u"changed_by"_s, u"change_reason"_s, u"change_id"_s}}},
            .insertable = {},
            .filters = {}};
    return {.roles = {{u"reader"_s, reader}}, .nameSpace = nameSpace, .refetchMs = 150};
}

class HasuraFixture final : public FlagSourceFixture
{
public:
    /// With a namespace its root fields lie one level deeper.
    HasuraFixture(const PostgresCluster &cluster, const QString &nameSpace)
        : m_nameSpace(nameSpace)
        , m_standIn(*parsePostgresUrl(cluster.url()), rulesWithReader(nameSpace))
    {
    }

    Opened open(const FlagPolicy &policy) override { return openAs({}, policy); }
    Opened openAsReader() override { return openAs(u"reader"_s, {}); }
    void cutConnections() override { m_standIn.tearSockets(); }

private:
    Opened openAs(const QString &role, FlagPolicy policy)
    {
        policy.rootFields.within = m_nameSpace;
        const Result<HasuraPlace> place
                = checkedPlace({.url = m_standIn.url(), .role = role, .adminSecret = Secret("secret"), .token = {}});
        const LiveHasuraFlags::Timing quick{.socket = {.firstPause = 20ms, .longestPause = 100ms}, .pollEvery = 200ms};
        auto source = std::make_unique<HasuraFlagSource>(*place, policy, nullptr, quick);
        FlagStore *store = source.get();
        return {.owner = std::move(source), .store = store};
    }

    const QString m_nameSpace;
    HasuraStandIn m_standIn;
};

class ForeignHasuraFixture final : public FlagSourceFixture
{
public:
    Opened open(const FlagPolicy &policy) override { return openAs({}, policy); }
    Opened openAsReader() override { return openAs(u"reader"_s, {}); }
    void cutConnections() override { }

private:
    static Opened openAs(const QString &role, const FlagPolicy &policy)
    {
        const Result<HasuraPlace> place = checkedPlace(
                {.url = foreignHasuraUrl(), .role = role, .adminSecret = Secret(hasuraSecret()), .token = {}});
        auto source = std::make_unique<HasuraFlagSource>(*place, policy);
        FlagStore *store = source.get();
        return {.owner = std::move(source), .store = store};
    }
};

}
