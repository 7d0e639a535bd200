// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QLatin1StringView>

namespace Trunkline {

/// What a rule says about one subject that does not keep it, or that it cannot judge.
struct Finding
{
    enum class Severity { Info, Warning, Error };
    enum class Verdict {
        Broken,
        Unknown, ///< a fact that the rule needs is not known: neither broken nor well
    };

    QLatin1StringView rule; ///< its ID in the rule catalogue: "BRANCH-2"
    Severity severity = Severity::Warning; ///< of a Broken one
    Verdict verdict = Verdict::Broken;
    QDateTime since; ///< invalid when not known
    QDateTime dueAt; ///< when it becomes an error; invalid when it does not

    bool operator==(const Finding &) const = default;
};

}
