// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtClassHelperMacros>

namespace Trunkline {

/// Keeps a live source reporting; destroying it ends the reports at once.
class Subscription
{
    Q_DISABLE_COPY_MOVE(Subscription)

public:
    Subscription() = default;
    virtual ~Subscription() = default;
};

}
