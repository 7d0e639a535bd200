// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"
#include "models/domain/preview.h"
#include "models/domain/previewowner.h"
#include "models/domain/swarmpolicy.h"
#include "models/domain/trunkdistance.h"
#include "models/rules/serviceverdict.h"

namespace Trunkline {

/// How a preview is.
struct PreviewVerdict
{
    /// The verdicts of the JSON contract.
    enum class State { Unknown, Ready, Starting, Unhealthy, Unreachable, Orphan };

    State state = State::Unknown;
    qint32 up = 0; ///< of its services, how many are well
    qint32 services = 0;
    QString worstService; ///< the name of the one to look at; empty when all are well
    std::optional<ProbeResult> failedProbe; ///< the one that did not answer as it should
    QDateTime orphanSince; ///< invalid when it is none, or when that is not known
    bool isUnprobed = false; ///< it has an address, and nobody may or did ask it

    bool operator==(const PreviewVerdict &) const = default;
};

/// One of its services, judged.
struct PreviewService
{
    QString name;
    ServiceVerdict verdict;

    bool operator==(const PreviewService &) const = default;
};

/// Whose the preview is: by its pull request's number among @p facts, without a host by the branch that its label
/// names, that points to its commit, or whose commit is on trunk already (@p toTrunk).
PreviewOwner previewOwner(const Preview &preview, const OwnerFacts &facts, const TrunkDistance &toTrunk);

PreviewVerdict previewVerdict(const Preview &preview, const PreviewOwner &owner, const QList<PreviewService> &services,
                              const QList<ProbeResult> &probes);

/// An answer that shows something: any status below 500.
bool isAnswered(const ProbeResult &probe);

/// PREVIEW-1 to PREVIEW-3, in this order; a rule that is kept is not in the list.
QList<Finding> previewFindings(const Preview &preview, const PreviewOwner &owner, const PreviewVerdict &verdict,
                               const TrunkDistance &toHead, const QDateTime &now, const PreviewPolicy &policy);

/// Ascending: orphans and what does not work first.
qint64 previewUrgency(const PreviewVerdict &verdict);

}
