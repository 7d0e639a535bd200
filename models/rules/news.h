// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/notification.h"
#include "models/domain/transition.h"

#include <QDateTime>

#include <optional>

namespace Trunkline {

/// The name that settings know a transition by: the rule of a finding, else "PR-READY", "CONTRACT-ALLOWED",
/// "CHANGE-LIVE", "CHANGE-RELEASED". Empty for one that nobody is told of: only what became worse, or became possible,
/// is news.
QString newsEvent(const Transition &transition);

/// Every name that there is beside the rules.
QStringList newsEvents();

bool isUrgent(const Transition &transition);
bool isWanted(const Transition &transition, const NotificationSettings &settings);

/// When the quiet hours that hold at @p now end; nullopt when none hold.
std::optional<QDateTime> quietUntil(const NotificationSettings &settings, const QDateTime &now);

}
