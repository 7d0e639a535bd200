// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/notification.h"

#include <functional>

namespace Trunkline {

/// Shows notifications on the desktop. Returns at once; a desktop that shows none swallows them.
class Notifier
{
    Q_DISABLE_COPY_MOVE(Notifier)

public:
    Notifier() = default;
    virtual ~Notifier() = default;

    /// @p activated is called when the user wants to see its subject; maybe never.
    virtual void show(const Notification &notification, const std::function<void()> &activated) = 0;
};

}
