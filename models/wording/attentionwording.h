// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/attention.h"

namespace Trunkline {

/// The finding in a word or two, for a pill: "overdue", "rolled back", "no down".
QString findingWord(const Finding &finding);

/// "17 h left", "23 h over" where it falls due, else since when: "2 min ago"; a dash when neither is known.
QString findingWhenText(const Finding &finding, const QDateTime &now);

/// The same to the second, for a tooltip.
QString findingExactWhenText(const Finding &finding);

/// "#12", "feat/search", "acme_api".
QString subjectText(const ReportedFinding::Subject &subject);

/// A Markdown list, one line an item.
QString attentionMarkdown(const QList<AttentionItem> &items, const QDateTime &now);

}
