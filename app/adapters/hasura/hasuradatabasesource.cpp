// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/hasura/hasuradatabasesource.h"

#include "app/adapters/hasura/hasuramigrationstate.h"
#include "models/feeds/inflight.h"
#include "models/feeds/promisedcall.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// Secret, catalogue state, the older table where that is needed, then the database.
class DeployedFactsCall final : public PromisedCall<DatabaseFacts>
{
public:
    DeployedFactsCall(HasuraClient &client, DatabaseSource *database, DatabaseQuestion question, const QDateTime &now)
        : PromisedCall(&client)
        , m_client(client)
        , m_database(database)
        , m_question(std::move(question))
        , m_facts{.origin = client.place().origin(), .asOf = now}
    {
        askForSecret();
    }

private:
    void askForSecret()
    {
        if (!m_client.needsSecret()) {
            askForState();
            return;
        }
        m_secret.start(m_client.readSecret(), this, [this](const Result<Secret> &secret) {
            if (const Result<void> used = m_client.useSecret(secret); used)
                askForState();
            else
                noteFailure(used.error());
        });
    }

    void askForState()
    {
        send(u"/v1/metadata"_s, catalogueStateRequest(), [this](const HasuraReply &reply) {
            const Result<HasuraMigrationState> state = parseCatalogueState(reply, m_facts.origin);
            if (!state)
                return noteFailure(state.error());
            m_facts.applied = state->applied;
            if (state->applied.isEmpty() && !state->isCopied)
                askForOlderTable();
            else
                askDatabase();
        });
    }

    void askForOlderTable()
    {
        send(u"/v2/query"_s, schemaMigrationsRequest(), [this](const HasuraReply &reply) {
            const Result<QMap<quint64, bool>> applied = parseSchemaMigrations(reply, m_facts.origin);
            if (!applied)
                return noteFailure(applied.error());
            if (!applied->isEmpty())
                m_facts.applied.insert(u"default"_s, *applied);
            askDatabase();
        });
    }

    /// The rest may be known all the same.
    void noteFailure(const Error &error)
    {
        m_facts.appliedError = error;
        askDatabase();
    }

    void askDatabase()
    {
        if (!m_database || !m_database->isConfigured()) {
            end(m_facts.appliedError ? Result<DatabaseFacts>(Failure(*m_facts.appliedError))
                                     : Result<DatabaseFacts>(m_facts));
            return;
        }
        m_asked.start(m_database->facts(m_question), this, [this](Result<DatabaseFacts> facts) {
            if (!facts) {
                end(std::move(facts));
                return;
            }
            facts->appliedError = m_facts.appliedError;
            for (const auto &[source, versions] : m_facts.applied.asKeyValueRange())
                facts->applied.insert(source, versions);
            end(std::move(facts));
        });
    }

    void send(const QString &path, const QByteArray &body, std::function<void(const HasuraReply &)> then)
    {
        QNetworkReply *reply = m_client.post(m_client.place().apiUrl(path), body);
        reply->setParent(this);
        connect(reply, &QNetworkReply::finished, this, [reply, then = std::move(then)] {
            reply->deleteLater();
            then(HasuraClient::take(reply));
        });
    }

    HasuraClient &m_client;
    DatabaseSource *const m_database;
    const DatabaseQuestion m_question;
    DatabaseFacts m_facts;
    InFlight<Result<Secret>> m_secret;
    InFlight<Result<DatabaseFacts>> m_asked;
};

}

HasuraDatabaseSource::HasuraDatabaseSource(HasuraPlace place, std::unique_ptr<SecretStore> secrets,
                                           std::unique_ptr<DatabaseSource> database, const Clock &clock)
    : m_database(std::move(database))
    , m_clock(clock)
    , m_client(std::move(place), {}, std::move(secrets), {})
{
}

QFuture<Result<DatabaseFacts>> HasuraDatabaseSource::facts(const DatabaseQuestion &question)
{
    return (new DeployedFactsCall(m_client, m_database.get(), question, m_clock.now()))->future();
}

}
