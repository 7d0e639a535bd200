// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/store/changecall.h"

#include "app/adapters/docker/http/dockercall.h"
#include "app/adapters/docker/parse/dockerjson.h"
#include "app/adapters/docker/source/queries.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

QFuture<Result<void>> ChangeCall::start(DockerClient &client, const Service &shown, SpecChange change)
{
    auto *call = new ChangeCall(client, shown, std::move(change));
    QFuture<Result<void>> future = call->future();
    const auto parse = [](const QByteArray &body) { return parseJsonObject(body, "service"_L1); };
    DockerCall<QJsonObject>::start(client, serviceQuery(shown.id), parse)
            .then(call, [call](const Result<QJsonObject> &present) {
                present ? call->write(*present) : call->end(Failure(present.error()));
            });
    return future;
}

ChangeCall::ChangeCall(DockerClient &client, Service shown, SpecChange change)
    : PromisedCall(&client)
    , m_client(client)
    , m_shown(std::move(shown))
    , m_change(std::move(change))
{
}

void ChangeCall::write(const QJsonObject &present)
{
    if (const Result<void> unchanged = checkUnchanged(present, m_shown); !unchanged)
        return end(unchanged);
    const Result<DockerClient::Request> request = m_change(present);
    if (!request)
        return end(Failure(request.error()));
    const auto parse = [](const QByteArray &) { return Result<void>(); };
    DockerCall<void>::start(m_client, *request, parse).then(this, [this](const Result<void> &result) { end(result); });
}

void ChangeCall::end(Result<void> result)
{
    if (!result && result.error().origin.isEmpty())
        result.error().origin = m_shown.name;
    PromisedCall::end(std::move(result));
}

}
