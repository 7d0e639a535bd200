// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/world/sandboxservices.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr auto Revision = "org.opencontainers.image.revision"_L1;
constexpr auto Step = 100ms;

QString imageOf(const QString &name, const QString &commit)
{
    const QString digest = QString::fromLatin1(
            QCryptographicHash::hash((name + commit).toUtf8(), QCryptographicHash::Sha256).toHex());
    return u"registry.acme.example/platform/%1:sha-%2@sha256:%3"_s.arg(name, commit.first(7), digest);
}

QJsonObject previewLabels(qint32 number, const QString &branch)
{
    const QString name = u"pr-%1"_s.arg(number);
    return {{u"com.docker.stack.namespace"_s, name},
            {u"trunkline.pr"_s, QString::number(number)},
            {u"trunkline.branch"_s, branch},
            {u"traefik.http.routers.%1.rule"_s.arg(name), u"Host(`%1.preview.localhost`)"_s.arg(name)}};
}

}

SandboxServices::SandboxServices(StandInSwarm &swarm, SandboxTime &time, const SandboxRepository &repository,
                                 QDateTime now)
    : m_swarm(swarm)
    , m_time(time)
    , m_repository(repository)
    , m_now(std::move(now))
{
}

QJsonObject SandboxServices::spec(const QString &name, int replicas, const QString &commit) const
{
    QJsonObject spec = StandInSwarm::spec("platform_"_L1 + name, imageOf(name, commit), replicas);
    spec[u"Labels"_s] = QJsonObject{{u"com.docker.stack.namespace"_s, u"platform"_s}, {Revision, commit}};
    return spec;
}

void SandboxServices::pass(std::chrono::milliseconds time)
{
    for (auto passed = 0ms; passed < time; passed += Step) {
        m_time.told += Step.count();
        m_swarm.advance();
    }
}

/// Made so long ago; half a minute later it runs.
void SandboxServices::create(const QJsonObject &spec, std::chrono::seconds age)
{
    m_time.told = m_now.addDuration(-age).toMSecsSinceEpoch();
    m_swarm.createService(spec);
    pass(5s);
}

void SandboxServices::make()
{
    const QList<SandboxMerge> &merges = m_repository.merges;
    const QString older = merges.at(4).sha;
    const QString last = merges.at(1).sha;
    const QString tip = merges.at(0).sha;
    create(spec(u"api"_s, 4, older), 24h * 90);
    create(spec(u"web"_s, 3, older), 24h * 90);
    create(spec(u"worker"_s, 6, older), 24h * 90);
    QJsonObject mailer = spec(u"mailer"_s, 1, last);
    QJsonObject mailTemplate = mailer[u"TaskTemplate"_s].toObject();
    QJsonObject container = mailTemplate[u"ContainerSpec"_s].toObject();
    container[u"Env"_s] = QJsonArray{u"SMTP_HOST=mail.acme.example"_s, u"SMTP_PASSWORD=not-a-real-one-8f3a1c"_s};
    mailTemplate[u"ContainerSpec"_s] = container;
    mailer[u"TaskTemplate"_s] = mailTemplate;
    create(mailer, 24h * 60);
    QJsonObject hasura = StandInSwarm::spec(u"platform_hasura"_s, u"hasura/graphql-engine:v2.48.10"_s, 2);
    hasura[u"Labels"_s] = QJsonObject{{u"com.docker.stack.namespace"_s, u"platform"_s}};
    create(hasura, 24h * 60);
    addPreview(470, u"feat/wishlist-40"_s, older); // whose pull request was merged long ago
    pass(5s);
    for (const auto &[number, branch] :
         {std::pair(481, u"feat/drop-orders-total"_s), std::pair(482, u"feat/loyalty-points"_s),
          std::pair(483, u"fix/session-timeout"_s), std::pair(487, u"fix/vat-rounding"_s),
          std::pair(489, u"feat/new-checkout"_s)}) {
        m_time.told = m_now.addDuration(-4h).toMSecsSinceEpoch();
        addPreview(number, branch, m_repository.heads.value(branch));
        pass(5s);
    }
    for (const QString &service : {u"web"_s, u"worker"_s}) {
        m_time.told = m_now.addDuration(-3h).toMSecsSinceEpoch();
        deploy(service, last);
        pass(60s);
    }
    m_time.told = m_now.addDuration(-40min).toMSecsSinceEpoch();
    deploy(u"web"_s, tip);
    pass(60s);
    deploy(u"api"_s, tip, u"unhealthy"_s);
    pass(90s);
    m_time.told = m_now.addDuration(-9s).toMSecsSinceEpoch();
    deploy(u"worker"_s, tip);
    pass(9s);
    m_time.told = m_now.toMSecsSinceEpoch();
}

void SandboxServices::deploy(const QString &service, const QString &commit, const QString &behaviour)
{
    const std::optional<QJsonObject> found = m_swarm.service("platform_"_L1 + service);
    if (!found)
        return;
    QJsonObject spec = (*found)[u"Spec"_s].toObject();
    QJsonObject labels = spec[u"Labels"_s].toObject();
    labels[Revision] = commit;
    spec[u"Labels"_s] = labels;
    QJsonObject taskTemplate = spec[u"TaskTemplate"_s].toObject();
    QJsonObject container = taskTemplate[u"ContainerSpec"_s].toObject();
    container[u"Image"_s] = imageOf(service, commit);
    container[u"Labels"_s] = behaviour.isEmpty() ? QJsonObject() : QJsonObject{{u"standin.behaviour"_s, behaviour}};
    taskTemplate[u"ContainerSpec"_s] = container;
    spec[u"TaskTemplate"_s] = taskTemplate;
    m_swarm.updateService((*found)[u"ID"_s].toString(), (*found)[u"Version"_s][u"Index"_s].toInteger(), spec);
}

void SandboxServices::addPreview(qint32 number, const QString &branch, const QString &commit)
{
    QJsonObject spec = StandInSwarm::spec(u"pr-%1_web"_s.arg(number), imageOf(u"web"_s, commit), 1);
    QJsonObject labels = previewLabels(number, branch);
    labels[Revision] = commit;
    spec[u"Labels"_s] = labels;
    m_swarm.createService(spec);
}

void SandboxServices::removePreview(qint32 number)
{
    m_swarm.removeService(u"pr-%1_web"_s.arg(number));
}

QList<RolloutRecord> SandboxServices::past() const
{
    QList<RolloutRecord> records;
    for (const auto &[service, every] : {std::pair(u"api"_s, 2), std::pair(u"web"_s, 3), std::pair(u"worker"_s, 4)}) {
        const std::optional<QJsonObject> found = m_swarm.service("platform_"_L1 + service);
        if (!found)
            continue;
        std::optional<Release> before;
        for (qsizetype i = m_repository.merges.size() - 1; i > 4; i -= every) {
            const SandboxMerge &merge = m_repository.merges.at(i);
            const Release release{.image = imageOf(service, merge.sha).section(u'@', 0, 0),
                                  .digest = imageOf(service, merge.sha).section(u'@', 1),
                                  .commit = merge.sha};
            const bool isBad = i % 13 == 0;
            records.append({.clusterId = u"standin"_s,
                            .serviceId = (*found)[u"ID"_s].toString(),
                            .serviceName = "platform_"_L1 + service,
                            .startedAt = merge.mergedAt.addSecs(500),
                            .endedAt = merge.mergedAt.addSecs(isBad ? 640 : 590),
                            .outcome = isBad ? RolloutRecord::Outcome::RolledBack : RolloutRecord::Outcome::Completed,
                            .attempted = release,
                            .before = before});
            if (!isBad)
                before = release;
        }
    }
    return records;
}

}
