// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/serviceconfiguration.h"

#include <QList>

namespace Trunkline {

/// A service as a stack (or compose) file describes it.
struct StackService
{
    QString name;
    qint32 line = 0; ///< where it begins, counted from 1
    bool isDeployed = false; ///< it has a `deploy` section: it is meant for a swarm
    ServiceConfiguration configuration;

    bool operator==(const StackService &) const = default;
};

/// A stack file on trunk.
struct StackFile
{
    QString path; ///< relative to the repository's root
    QList<StackService> services;
    QString problem; ///< why it could not be read; empty when it could

    bool operator==(const StackFile &) const = default;
};

}
