// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"

#include <QString>

namespace Trunkline {

/// Something became another than it was, as it was seen here. The sources keep what is; this keeps what happened.
struct Transition
{
    enum class Kind {
        Finding, ///< from and to: "", "info", "warning", "error"
        PullRequest, ///< "blocked", "ready"
        Flag, ///< the share that it is on for: "0", "25", "100"; "" for one that is not there
        Schema, ///< phases: "expand", "backfill", "quiet", "contract", "done"
        Contract, ///< "blocked", "allowed"
        Change, ///< stations: "merged", "built", "deployed", ...
    };

    Kind kind = Kind::Finding;
    QString subject; ///< unique within the kind
    QString from; ///< empty: was not there
    QString to; ///< empty: is not there any more
    QDateTime at; ///< UTC: when it was seen
    QString rule; ///< of a finding
    QString pane; ///< the page that shows it
    QString key; ///< by which that page finds it
    QString sentence; ///< for people, in their language at that time

    bool operator==(const Transition &) const = default;
};

}
