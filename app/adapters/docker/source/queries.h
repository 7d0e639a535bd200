// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/docker/http/dockerclient.h"
#include "models/ports/servicesource.h"

namespace Trunkline {

/// The questions that are put to the engine.
DockerClient::Request infoQuery();
DockerClient::Request servicesQuery();
DockerClient::Request serviceQuery(const QString &id);
DockerClient::Request nodesQuery();
DockerClient::Request tasksQuery();
DockerClient::Request tasksOfQuery(const QString &serviceId);
/// @p desired as "running" or "ready".
DockerClient::Request tasksWantedQuery(const QString &desired);
DockerClient::Request imageQuery(const QString &reference);
DockerClient::Request composeContainersQuery(); ///< running or not
DockerClient::Request containerQuery(const QString &id);
DockerClient::Request eventsQuery();

enum class LogMode { Once, Follow };
DockerClient::Request logQuery(const ServiceSource::LogRequest &request, LogMode mode);

}
