// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

class QDateTime;

namespace Trunkline {

/// A span of time in its largest sensible unit, rounded down: "14 s", "3 min", "71 h", "9 days", "5 months", "2 years".
/// Hours go up to 72, because the team's limits are given in hours. Negative counts as 0.
QString ageText(std::chrono::seconds age);

/// The same as a moment in the past: "just now" (below 5 s), "3 min ago".
QString agoText(std::chrono::seconds age);

/// A moment as people say it, in the local time zone: "16:40" on the day of @p now, "Fri 14:02" within six days of it,
/// else with the date. "unknown" when @p at is invalid.
QString momentText(const QDateTime &at, const QDateTime &now);

/// A moment to the second with the local time zone's name, for tooltips; "unknown" when @p at is invalid.
QString exactText(const QDateTime &at);

/// What is said wherever a fact is not known.
QString unknownText();

}
