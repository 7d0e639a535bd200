// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/reportedfinding.h"

namespace Trunkline {

/// Put aside for a while by somebody, with a reason.
struct Snooze
{
    QString key; ///< AttentionItem::key()
    QDateTime until; ///< UTC
    QString reason;

    bool operator==(const Snooze &) const = default;
};

/// A finding in the one list over all panes.
struct AttentionItem
{
    QString pane; ///< the id of the page that shows its subject
    ReportedFinding reported;
    std::optional<Snooze> snooze;
    QString id; ///< key(), made once by who has many

    /// The same as long as the same rule is broken by the same subject at the same place.
    QString key() const { return id.isEmpty() ? madeKey() : id; }
    QString madeKey() const
    {
        return QStringList{reported.finding.rule, reported.subject.kind, reported.subject.key, reported.location.path,
                           QString::number(reported.location.line)}
                .join(u'\n');
    }
    bool operator==(const AttentionItem &) const = default;
};

}
