// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sourceprobe.h"

#include "app/adapters/docker/dockerservicesource.h"
#include "app/adapters/hasura/flagcalls.h"
#include "app/adapters/postgres/flagtablereader.h"
#include "app/adapters/postgres/postgresthread.h"
#include "app/flagsources.h"
#include "app/githubconnection.h"
#include "app/secretplace.h"
#include "app/swarmconnection.h"
#include "models/feeds/promisedcall.h"
#include "models/wording/hostwording.h"

#include <QFutureWatcher>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QPromise>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using Report = Result<ConnectionReport>;

using ProbeCall = PromisedCall<ConnectionReport>;

/// Reads everything once through @p Source, and lets it go again.
template <typename Source, typename Facts>
class ReadingCall final : public ProbeCall
{
public:
    using Summary = ConnectionReport (*)(const Facts &facts);

    ReadingCall(std::unique_ptr<Source> source, QFuture<Result<Facts>> reading, Summary summary, QObject *parent)
        : ProbeCall(parent)
        , m_source(std::move(source))
    {
        m_reading.start(std::move(reading), this, [this, summary](const Result<Facts> &facts) {
            end(facts ? Report(summary(*facts)) : Report(Failure(facts.error())));
        });
    }

private:
    const std::unique_ptr<Source> m_source;
    InFlight<Result<Facts>> m_reading;
};

/// Finds the engine as the docker command would, and asks it.
class DockerProbeCall final : public ProbeCall
{
public:
    DockerProbeCall(const QString &host, const Clock &clock, QObject *parent)
        : ProbeCall(parent)
        , m_clock(clock)
    {
        m_locating.start(QtConcurrent::run([host] { return locateSwarm(host); }), this,
                         [this](const LocatedSwarm &located) { ask(located); });
    }

private:
    void ask(const LocatedSwarm &located)
    {
        if (!located.endpoint) {
            end(Failure(located.error.value_or(Error{
                    .kind = Error::Kind::NotFound, .origin = u"Docker"_s, .detail = u"no engine is configured"_s})));
            return;
        }
        m_source = std::make_unique<DockerServiceSource>(*located.endpoint, m_clock);
        m_services.start(m_source->services(), this, [this](const Result<ServiceSnapshot> &services) {
            end(services ? Report(summaryOfServices(*services)) : Report(Failure(services.error())));
        });
    }

    static ConnectionReport summaryOfServices(const ServiceSnapshot &snapshot)
    {
        return {.server = u"Docker %1 (API %2)"_s.arg(snapshot.engine.version, snapshot.engine.apiVersion),
                .identity = {},
                .found = snapshot.services.size(),
                .missing = {},
                .flagRights = {}};
    }

    const Clock &m_clock;
    std::unique_ptr<DockerServiceSource> m_source;
    InFlight<LocatedSwarm> m_locating;
    InFlight<Result<ServiceSnapshot>> m_services;
};

class HasuraProbeCall final : public ProbeCall
{
public:
    HasuraProbeCall(const HasuraPlace &place, const FlagPolicy &policy, std::unique_ptr<SecretStore> secrets,
                    QObject *parent)
        : ProbeCall(parent)
        , m_client(place, policy, std::move(secrets), {})
    {
        m_flags.start((new FlagSnapshotCall(m_client))->future(), this, [this](const Result<FlagSnapshot> &flags) {
            if (flags)
                askForVersion(*flags);
            else
                end(Failure(flags.error()));
        });
    }

private:
    void askForVersion(const FlagSnapshot &flags)
    {
        const HasuraPlace &place = m_client.place();
        m_report = {.server = u"Hasura"_s,
                    .identity = place.role.isEmpty() && !place.adminSecret.isEmpty() ? u"admin"_s : place.role,
                    .found = flags.flags.size(),
                    .missing = flags.missing,
                    .flagRights = flags.rights};
        QNetworkReply *reply = m_client.get(place.apiUrl(u"/v1/version"_s));
        reply->setParent(this);
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
            if (const QString version = answer.value("version"_L1).toString(); !version.isEmpty())
                m_report.server += u' ' + version;
            end(m_report); // without one the connection is none the worse
        });
    }

    HasuraClient m_client;
    ConnectionReport m_report;
    InFlight<Result<FlagSnapshot>> m_flags;
};

ConnectionReport summaryOfPullRequests(const PullRequestSnapshot &snapshot)
{
    ConnectionReport report{.server = u"GitHub"_s,
                            .identity = accountText(snapshot.account),
                            .found = snapshot.open.size(),
                            .missing = {},
                            .flagRights = {}};
    for (const HostAccount::MissingRight &right : snapshot.account.missing)
        report.missing.append(missingRightText(right));
    return report;
}

Report readDatabase(PostgresSession &session, const FlagPolicy &policy)
{
    const Result<FlagSnapshot> flags = FlagTableReader(session, policy).snapshot();
    if (!flags)
        return Failure(flags.error());
    Result<QSqlQuery> self = session.run(u"SELECT current_setting('server_version'), current_user"_s);
    if (!self)
        return Failure(self.error());
    self->next();
    return ConnectionReport{.server = u"PostgreSQL "_s + self->value(0).toString().section(u' ', 0, 0),
                            .identity = self->value(1).toString(),
                            .found = flags->flags.size(),
                            .missing = flags->missing,
                            .flagRights = flags->rights};
}

QFuture<Report> refused(const Error &error)
{
    return QtFuture::makeReadyValueFuture(Report(Failure(error)));
}

/// What is left empty is as without the user's own.
Result<HasuraPlace> typedPlace(const ConnectionAttempt &attempt, const FlagPolicy &policy)
{
    const QString &typed = attempt.connections.hasuraUrl;
    const bool hasSecret = !attempt.secret.isEmpty();
    return checkedPlace({.url = QUrl(typed.isEmpty() ? hasuraAddress(policy, {}).url : typed),
                         .role = attempt.connections.hasuraRole,
                         .adminSecret = hasSecret ? attempt.secret : Secret(qgetenv("TRUNKLINE_HASURA_ADMIN_SECRET")),
                         .token = hasSecret ? Secret() : Secret(qgetenv("TRUNKLINE_HASURA_TOKEN"))});
}

}

SourceProbe::SourceProbe(LocatedRepository located, Options options, const Clock &clock)
    : m_located(std::move(located))
    , m_options(std::move(options))
    , m_clock(clock)
{
}

QFuture<Report> SourceProbe::probe(const ConnectionAttempt &attempt)
{
    switch (attempt.source) {
    case ConnectedSource::GitHub:
        return probeGithub(attempt.connections);
    case ConnectedSource::Docker:
        return probeDocker(attempt.connections);
    case ConnectedSource::Hasura:
        return probeHasura(attempt);
    case ConnectedSource::Database:
        break;
    }
    return probeDatabase(attempt.connections);
}

QFuture<Report> SourceProbe::probeGithub(const Connections &typed)
{
    const auto repository = hostedRepository(m_located, typed.githubRepository);
    if (!repository)
        return refused(repository.error());
    auto connection = std::make_unique<GithubConnection>(githubSubject(m_located, *repository, m_options),
                                                         openSecrets(m_options), m_clock);
    auto reading = connection->pullRequests().pullRequests();
    return (new ReadingCall<GithubConnection, PullRequestSnapshot>(std::move(connection), std::move(reading),
                                                                   summaryOfPullRequests, this))
            ->future();
}

QFuture<Report> SourceProbe::probeDocker(const Connections &typed)
{
    return (new DockerProbeCall(typed.dockerHost, m_clock, this))->future();
}

QFuture<Report> SourceProbe::probeHasura(const ConnectionAttempt &attempt)
{
    const Result<HasuraPlace> place = typedPlace(attempt, m_located.policy.flags);
    if (!place)
        return refused(place.error());
    return (new HasuraProbeCall(*place, m_located.policy.flags, openSecrets(m_options), this))->future();
}

QFuture<Report> SourceProbe::probeDatabase(const Connections &typed)
{
    const QString url
            = typed.databaseUrl.isEmpty() ? databaseAddress(m_located.policy.flags, {}).url : typed.databaseUrl;
    const Result<PostgresPlace> place = parsePostgresUrl(url);
    if (!place)
        return refused(place.error());
    if (!typed.databaseUrl.isEmpty() && !place->password.isEmpty())
        return refused(Error{.kind = Error::Kind::Invalid,
                             .cause = Error::Cause::BadAddress,
                             .origin = place->origin(),
                             .detail = u"a password does not belong in it"_s});
    auto thread = std::make_unique<PostgresThread>(*place);
    auto reading = thread->run<ConnectionReport>(
            [policy = m_located.policy.flags](PostgresSession &session) { return readDatabase(session, policy); });
    const auto same = [](const ConnectionReport &report) { return report; };
    return (new ReadingCall<PostgresThread, ConnectionReport>(std::move(thread), std::move(reading), same, this))
            ->future();
}

QFuture<Result<void>> SourceProbe::keepSecret(const ConnectionAttempt &attempt)
{
    const Result<HasuraPlace> place = typedPlace(attempt, m_located.policy.flags);
    if (!place)
        return QtFuture::makeReadyValueFuture(Result<void>(Failure(place.error())));
    const std::shared_ptr<SecretStore> secrets = openSecrets(m_options);
    return secrets->write(HasuraClient::secretEntry(place->origin()), attempt.secret)
            .then(this, [secrets](const Result<void> &written) { return written; });
}

QFuture<Result<void>> SourceProbe::forgetSecret(const ConnectionAttempt &attempt)
{
    const Result<HasuraPlace> place = typedPlace(attempt, m_located.policy.flags);
    if (!place)
        return QtFuture::makeReadyValueFuture(Result<void>(Failure(place.error())));
    const std::shared_ptr<SecretStore> secrets = openSecrets(m_options);
    return secrets->remove(HasuraClient::secretEntry(place->origin()))
            .then(this, [secrets](const Result<void> &removed) {
                return removed || removed.error().kind != Error::Kind::NotFound ? removed : Result<void>();
            });
}

QFuture<QStringList> SourceProbe::dockerContexts()
{
    return QtConcurrent::run([] { return Trunkline::dockerContexts(QProcessEnvironment::systemEnvironment()); });
}

}
