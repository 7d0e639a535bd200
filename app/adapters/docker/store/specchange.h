// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/docker/http/dockerclient.h"
#include "models/domain/service.h"

#include <QJsonObject>

#include <functional>

namespace Trunkline {

/// Makes the request that changes a service from the engine's present answer about it. The answer is edited in place:
/// fields that this program does not know go back as they came.
using SpecChange = std::function<Result<DockerClient::Request>(const QJsonObject &service)>;

/// Kind::Conflict when @p present is not any more what was shown as @p shown.
Result<void> checkUnchanged(const QJsonObject &present, const Service &shown);

Result<DockerClient::Request> rollBackRequest(const QJsonObject &service);
Result<DockerClient::Request> restartRequest(const QJsonObject &service);
Result<DockerClient::Request> scaleRequest(const QJsonObject &service, qint32 replicas);

}
