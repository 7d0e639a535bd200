// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/branch.h"
#include "models/domain/change.h"
#include "models/domain/rolloutrecord.h"

namespace Trunkline {

/// One of the team's measures over a stretch of time.
struct TeamFigure
{
    /// The first five are DORA's software delivery metrics by their names of 2026.
    enum class Kind {
        ChangeLeadTime,
        DeploymentFrequency,
        ChangeFailRate,
        RecoveryTime, ///< failed deployment recovery time
        ReworkRate, ///< deployment rework rate
        ActiveBranches,
        BranchLifeTime,
        MergedWithin24h,
        MergedWithin48h,
    };
    enum class Unit { Seconds, PerDay, Share, Count };

    /// Of seven days that end at `until`.
    struct Week
    {
        QDateTime until;
        std::optional<double> value; ///< nullopt: too few samples, or nothing is known of that time
        qint32 samples = 0;

        bool operator==(const Week &) const = default;
    };

    Kind kind = Kind::ChangeLeadTime;
    Unit unit = Unit::Seconds;
    std::optional<double> value; ///< the median of spans, the share, the number a day; nullopt: too few samples
    std::optional<double> p90; ///< only of spans
    qint32 samples = 0;
    bool isKnown = true; ///< false when no source tells of it at all
    QList<Week> weeks; ///< oldest first

    bool operator==(const TeamFigure &) const = default;
};

/// What the figures are counted from.
struct TeamFacts
{
    QList<Change> changes;
    QList<RolloutRecord> rollouts; ///< of production
    QList<Branch> branches;
    bool isProductionKnown = false;
    QDateTime now;
    qint32 days = 28; ///< looked back
};

/// No figure is made from fewer samples.
constexpr qint32 FewestSamples = 5;

/// All of them, in the order of Kind.
QList<TeamFigure> teamFigures(const TeamFacts &facts);

}
