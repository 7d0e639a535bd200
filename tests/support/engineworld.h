// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/docker/standinengine.h"
#include "tests/support/swarmlab.h"

#include <QTemporaryDir>

#include <memory>

namespace Trunkline::Test {

/// An engine to put the contract to, with a service "web" of two tasks: a real one, or the stand-in.
class EngineWorld
{
    Q_DISABLE_COPY_MOVE(EngineWorld)

public:
    EngineWorld() = default;
    virtual ~EngineWorld() = default;

    virtual QString whyNot() const = 0;
    virtual QString socket() const = 0;
    virtual QString workerSocket() const = 0;
    virtual void create(const QString &name) = 0;
    virtual void remove(const QString &name) = 0;
    virtual void label(const QString &name, const QString &key, const QString &value) = 0;
    virtual void kill() = 0;
    virtual void startAgain() = 0;
};

std::unique_ptr<EngineWorld> realWorld();
std::unique_ptr<EngineWorld> standInWorld();

}
