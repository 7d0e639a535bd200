// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/flagpolicy.h"
#include "models/ports/flagsource.h"
#include "models/ports/flagstore.h"

#include <memory>

namespace Trunkline {

/// A way to the flags of one and the same PostgreSQL, for the contract suite.
class FlagSourceFixture
{
    Q_DISABLE_COPY_MOVE(FlagSourceFixture)

public:
    struct Opened
    {
        std::unique_ptr<FlagSource> owner;
        FlagStore *store = nullptr; ///< the same object
    };

    FlagSourceFixture() = default;
    virtual ~FlagSourceFixture() = default;

    /// A connection of its own each time: another window.
    virtual Opened open(const FlagPolicy &policy = {}) = 0;
    /// Cuts off whatever is connected now; new connections are let in.
    virtual void cutConnections() = 0;
    /// Whose rights are too few to change the percentage.
    virtual Opened openAsReader() = 0;
};

}
