// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/docker/store/specchange.h"
#include "models/feeds/promisedcall.h"

namespace Trunkline {

/// Changes one service: reads it anew, makes sure that it is what was shown, and writes with the version just read. A
/// service that changes in between is a conflict; nothing is tried twice.
class ChangeCall final : public PromisedCall<void>
{
public:
    static QFuture<Result<void>> start(DockerClient &client, const Service &shown, SpecChange change);

private:
    ChangeCall(DockerClient &client, Service shown, SpecChange change);

    void write(const QJsonObject &present);
    void end(Result<void> result);

    DockerClient &m_client;
    const Service m_shown;
    const SpecChange m_change;
};

}
