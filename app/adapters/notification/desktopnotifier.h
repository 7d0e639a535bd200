// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/notifier.h"

namespace Trunkline {

/// Shows notifications by the desktop's own service, through KNotifications.
class DesktopNotifier final : public Notifier
{
public:
    void show(const Notification &notification, const std::function<void()> &activated) override;
};

}
