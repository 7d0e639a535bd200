// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/releasefacts.h"
#include "models/rules/flaglifecycle.h"
#include "models/rules/schemaneed.h"

namespace Trunkline {

/// One question before a flag is changed, with its answer.
struct PreflightCheck
{
    enum class Question { CodeRuns, SchemaReached, NothingMoves, NobodyElse, CodeAsks };
    enum class Answer { Good, Bad, Unknown };

    Question question = Question::CodeRuns;
    Answer answer = Answer::Unknown;
    QStringList subjects; ///< names of services or of what is missing, or who changed the flag and why

    bool operator==(const PreflightCheck &) const = default;
};

/// What is known before the change. What is not is nullopt, and is said to be unknown.
struct PreflightFacts
{
    FlagFacts flag;
    std::optional<ReleaseFacts> release;
    SchemaNeed schema;
    std::optional<QList<FlagEvent>> history; ///< newest first
    QString me; ///< who is about to change it
    QDateTime now;
};

/// In the order in which they are shown.
QList<PreflightCheck> preflight(const PreflightFacts &facts, const FlagPolicy &policy);

}
