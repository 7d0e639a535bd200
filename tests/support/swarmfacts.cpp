// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/swarmfacts.h"

#include "tests/support/services.h"
#include "tests/support/testrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline::Test {

namespace {

constexpr auto Commit = "4f2c91a0b1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6"_L1;

Service named(const QString &name, const QString &tasksInWords)
{
    Service service = Test::service(noon());
    service.id = "id-"_L1 + name;
    service.name = name;
    service.stack = u"shop"_s;
    service.version = 33;
    service.specHash = name.toUtf8();
    service.release = {.image = "registry.example.org/acme/"_L1 + name + ":1.4"_L1,
                       .digest = u"sha256:0123"_s,
                       .commit = Commit,
                       .templateHash = "present"};
    service.commitOrigin = u"label"_s;
    service.configuration = {.image = service.release.image,
                             .digest = service.release.digest,
                             .healthCheck = ServiceConfiguration::HealthCheck::Service,
                             .update = {.order = RolloutConfig::Order::StartFirst,
                                        .failureAction = RolloutConfig::FailureAction::Rollback,
                                        .isSet = true},
                             .rollback = {.order = RolloutConfig::Order::StartFirst, .isSet = true},
                             .replicas = 2};
    service.tasks = tasks(tasksInWords, noon());
    for (Task &task : service.tasks) {
        task.id = service.id + u'-' + task.id.simplified().remove(u' ');
        task.serviceId = service.id;
        task.image = service.release.image;
    }
    return service;
}

Service rolledBack()
{
    Service service = named(u"api"_s,
                            u"1 running -600; 2 running on=n2 -600; "
                            "2 failed old -130 exit=137 # task: non-zero exit (137): dockerexec: unhealthy "
                            "container"_s);
    service.tasks.last().image = u"registry.example.org/acme/api:1.5"_s;
    service.rollout = {.state = Rollout::State::RollbackCompleted,
                       .startedAt = noon().addSecs(-150),
                       .completedAt = noon().addSecs(-120),
                       .message = u"rollback completed"_s};
    service.configuration.rollback = {};
    service.ports = {{.published = 8080, .target = 3000, .protocol = u"tcp"_s, .mode = u"ingress"_s}};
    return service;
}

Service looping()
{
    return named(u"worker"_s,
                 u"1 failed -5 exit=3 # task: non-zero exit (3); 1 failed -12 exit=3; "
                 "1 failed -19 exit=3; 1 ready -1; 2 running on=n2"_s);
}

Service paused()
{
    Service service = named(u"billing"_s,
                            u"1 running old; 2 running old on=n2; 1 failed -30 exit=1 # task: non-zero exit (1)"_s);
    service.rollout = {.state = Rollout::State::Paused,
                       .startedAt = noon().addSecs(-60),
                       .completedAt = {},
                       .message = u"update paused due to failure or early termination of task x"_s};
    service.previous = Release{.image = u"registry.example.org/acme/billing:1.3"_s, .templateHash = "old"};
    return service;
}

Service updating()
{
    Service service = named(u"web"_s, u"1 running -3; 2 running old on=n2; 2 starting on=n2 -2"_s);
    service.rollout = {.state = Rollout::State::Updating, .startedAt = noon().addSecs(-20), .completedAt = {}};
    service.previous = Release{.image = u"registry.example.org/acme/web:1.3"_s, .templateHash = "old"};
    return service;
}

Service stopped()
{
    Service service = named(u"importer"_s, {});
    service.replicas = 0;
    service.configuration.replicas = 0;
    return service;
}

Service preview()
{
    Service service = named(u"pr-482_web"_s, u"1 running; 2 running on=n2"_s);
    service.stack = u"pr-482"_s;
    service.labels = {{u"traefik.http.routers.pr-482.rule"_s, u"Host(`pr-482.preview.example.org`)"_s},
                      {u"traefik.http.routers.pr-482.tls"_s, u"true"_s}};
    return service;
}

}

ServiceSnapshot sampleSwarm()
{
    QList<Service> services{
            rolledBack(),
            looping(),
            paused(),
            updating(),
            stopped(),
            preview(),
            named(u"search"_s, u"1 running; 2 pending -90 # no suitable node (insufficient resources on 2 nodes)"_s),
            named(u"mail"_s, u"1 running; 2 running on=n2"_s)};
    std::ranges::sort(services, {}, &Service::name);
    return {.engine = {.endpoint = u"ssh://deploy@manager.example.org"_s,
                       .version = u"26.1.5"_s,
                       .apiVersion = u"1.45"_s,
                       .clusterId = u"c1"_s,
                       .nodeId = u"n1"_s},
            .services = services,
            .nodes = nodes(),
            .asOf = noon()};
}

QList<ServiceRow> sampleRows()
{
    const ServiceSnapshot swarm = sampleSwarm();
    QList<ServiceRow> rows;
    for (const Service &service : swarm.services)
        rows.append({.service = service,
                     .verdict = serviceVerdict(service, {.nodes = swarm.nodes, .now = noon()}),
                     .distance = {.place = TrunkDistance::Place::OnTrunk, .behind = 0}});
    return rows;
}

Service sampleService(const QString &name)
{
    return sampleRow(name).service;
}

ServiceRow sampleRow(const QString &name)
{
    const QList<ServiceRow> rows = sampleRows();
    const auto found = std::ranges::find(rows, name, &ServiceRow::key);
    if (found == rows.end())
        qFatal("no such service: %s", qPrintable(name));
    return *found;
}

}
