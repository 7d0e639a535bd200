// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/store/removalcall.h"

#include "app/adapters/docker/dockerservicesource.h"
#include "app/adapters/docker/http/dockercall.h"
#include "models/rules/previewgrouping.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

constexpr int MostTries = 30;
constexpr auto TryAgainAfter = 500ms;

/// Nothing in use can be removed: the services go first.
int order(SwarmResource::Kind kind)
{
    return kind == SwarmResource::Kind::Service ? 0 : 1;
}

QString pathOf(const SwarmResource &resource)
{
    switch (resource.kind) {
    case SwarmResource::Kind::Service:
        return u"/services/"_s + resource.id;
    case SwarmResource::Kind::Network:
        return u"/networks/"_s + resource.id;
    case SwarmResource::Kind::Config:
        return u"/configs/"_s + resource.id;
    case SwarmResource::Kind::Secret:
        return u"/secrets/"_s + resource.id;
    }
    Q_UNREACHABLE_RETURN({});
}

}

QFuture<Result<QList<SwarmResource>>> PlanCall::start(DockerServiceSource &source, const PreviewPolicy &policy,
                                                      const Preview &preview)
{
    auto *call = new PlanCall(source, policy, preview);
    QFuture<Result<QList<SwarmResource>>> future = call->future();
    call->m_reading.start(source.services(), call,
                          [call](const Result<ServiceSnapshot> &snapshot) { call->readResources(snapshot); });
    return future;
}

PlanCall::PlanCall(DockerServiceSource &source, PreviewPolicy policy, Preview preview)
    : PromisedCall(&source.client())
    , m_source(source)
    , m_policy(std::move(policy))
    , m_preview(std::move(preview))
{
}

void PlanCall::readResources(const Result<ServiceSnapshot> &snapshot)
{
    if (!snapshot)
        return end(Failure(snapshot.error()));
    m_services = snapshot->services;
    m_readingResources.start(m_source.resources(), this,
                             [this](const Result<QList<SwarmResource>> &resources) { plan(resources); });
}

void PlanCall::plan(const Result<QList<SwarmResource>> &resources)
{
    if (!resources)
        return end(Failure(resources.error()));
    const QList<Preview> previews = groupPreviews(m_services, m_policy);
    const auto present = std::ranges::find(previews, m_preview.pullRequest, &Preview::pullRequest);
    QList<SwarmResource> all = *resources;
    for (const Service &service : std::as_const(m_services))
        all.append({.kind = SwarmResource::Kind::Service,
                    .id = service.id,
                    .name = service.name,
                    .stack = service.stack,
                    .createdAt = service.createdAt});
    QList<SwarmResource> own;
    if (present != previews.end())
        own = resourcesOfPreview(*present, m_services, all, m_policy);
    if (own.isEmpty())
        return end(Failure(Error{.kind = Error::Kind::Invalid,
                                 .cause = Error::Cause::Refused,
                                 .origin = m_preview.name,
                                 .detail = u"it has no stack of its own whose name fits the pattern"_s}));
    std::ranges::stable_sort(own, {}, [](const SwarmResource &resource) { return order(resource.kind); });
    end(own);
}

QFuture<Result<void>> RemovalCall::start(DockerServiceSource &source, const PreviewPolicy &policy,
                                         const Preview &preview, const QList<SwarmResource> &plan)
{
    auto *call = new RemovalCall(source, preview.name, plan);
    QFuture<Result<void>> future = call->future();
    call->m_planning.start(PlanCall::start(source, policy, preview), call,
                           [call](const Result<QList<SwarmResource>> &present) { call->check(present); });
    return future;
}

RemovalCall::RemovalCall(DockerServiceSource &source, QString preview, QList<SwarmResource> plan)
    : PromisedCall(&source.client())
    , m_source(source)
    , m_preview(std::move(preview))
    , m_plan(std::move(plan))
{
}

void RemovalCall::check(const Result<QList<SwarmResource>> &present)
{
    if (!present)
        return end(Failure(present.error()));
    const bool hasGrown = std::ranges::any_of(*present, [this](const SwarmResource &resource) {
        return !std::ranges::contains(m_plan, resource.id, &SwarmResource::id);
    });
    if (hasGrown)
        return end(Failure(Error{.kind = Error::Kind::Conflict, .detail = u"something was added to it meanwhile"_s}));
    m_plan = *present; // what is gone needs no removing, and nothing else was ever named
    removeNext();
}

void RemovalCall::removeNext()
{
    if (m_plan.isEmpty())
        return end({});
    const auto parse = [](const QByteArray &) { return Result<void>(); };
    m_removing.start(DockerCall<void>::start(m_source.client(),
                                             {.method = DockerClient::Method::Delete, .path = pathOf(m_plan.first())},
                                             parse),
                     this, [this](const Result<void> &removed) { hear(removed); });
}

void RemovalCall::hear(const Result<void> &removed)
{
    if (removed || removed.error().kind == Error::Kind::NotFound) {
        m_plan.removeFirst();
        m_tries = 0;
        return removeNext();
    }
    const bool isBusy = m_plan.first().kind != SwarmResource::Kind::Service;
    if (!isBusy || ++m_tries >= MostTries)
        return end(Failure(removed.error()));
    QTimer::singleShot(TryAgainAfter, this, [this] { removeNext(); }); // its tasks are still stopping
}

void RemovalCall::end(Result<void> result)
{
    if (!result && result.error().origin.isEmpty())
        result.error().origin = m_preview;
    PromisedCall::end(std::move(result));
}

}
