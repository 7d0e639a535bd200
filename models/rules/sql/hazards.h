// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rules/sql/judging.h"

#include <span>

namespace Trunkline {

/// A hazard that the catalogue knows. What it says to people is in models/wording/hazardwording.h.
struct HazardRule
{
    enum class Weight { Style, Hazard };

    QLatin1StringView id;
    Weight weight = Weight::Hazard;
};
std::span<const HazardRule> hazardRules();
/// True for matters of taste: they never make a finding.
bool isStyle(const QString &rule);

/// The lock that an operation takes, what it blocks and how long in kind.
struct LockTaken
{
    QString lock;
    Hazard::Reach reach = Hazard::Reach::None;
    Hazard::Blocks blocks = Hazard::Blocks::Nothing;

    bool isStrong() const { return blocks != Hazard::Blocks::Nothing; }
};
LockTaken lockOf(const SqlOperation &operation, const SchemaState &before);

/// Those of single operations, and those of operations together in one file (which Hasura runs in one transaction).
QList<Hazard> hazardsOf(const QList<LiveOperation> &operations, const SqlScript &script, const SchemaState &before,
                        const JudgingContext &context);

/// Comments "-- trunkline: allow RULE because REASON" before or in the statement at fault. Without a reason they
/// allow nothing.
void applyAllowances(QByteArrayView text, const SqlScript &script, QList<Hazard> &hazards);

}
