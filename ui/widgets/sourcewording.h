// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/feed.h"

namespace Trunkline {

/// What is said about a source in the header, its tool tip and the message above a page. Time is an argument.

/// The name people know: "GitHub" for "github"; a name that is not known here stands as it is.
QString sourceTitle(const QString &name);

/// "git live", "GitHub 14 s", "Hasura failed"; in words for @p state, which may be the one before the feed's own.
QString sourceText(const Feed &feed, Feed::State state, const QDateTime &now);

/// State, age, what went wrong and what to do: one line each, plain text.
QString sourceExplanation(const Feed &feed, const QDateTime &now);

/// What the user still sees although the source failed.
QString remainingText(const Feed &feed, const QDateTime &now);

}
