// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"

#include <QList>
#include <QString>

#include <optional>

namespace Trunkline {

/// A finding as people read it: about what, in which words, what to do, where to look. Sentences are translated.
struct ReportedFinding
{
    struct Subject
    {
        QString kind; ///< of the JSON contract: "trunk", "branch", "pullRequest", "flag", "migration", "service", ...
        QString key; ///< as its pane names it: "feat/cart", "482", "new_checkout"

        bool operator==(const Subject &) const = default;
    };

    /// What is not known is empty.
    struct Location
    {
        QString url;
        QString path; ///< relative to the repository's root
        qint32 line = 0; ///< counted from 1; 0: the whole file

        bool operator==(const Location &) const = default;
    };

    Finding finding;
    Subject subject;
    QString message; ///< what is wrong, with the figures: one sentence
    QString next; ///< what to do: one sentence, or a command that can be copied as it stands
    Location location;

    bool operator==(const ReportedFinding &) const = default;
};

/// A rule that could not be decided, wholly or for some subjects.
struct UndecidedRule
{
    QLatin1StringView rule;
    QString why; ///< one sentence

    bool operator==(const UndecidedRule &) const = default;
};

/// What the rules say about everything that one pane shows.
struct PaneFindings
{
    QString pane; ///< the page's id: "branches"
    std::optional<qint64> count; ///< of the pane's items; nullopt when they could not be read
    QList<ReportedFinding> findings; ///< broken rules only, the most urgent subject first
    QList<UndecidedRule> undecided;

    bool operator==(const PaneFindings &) const = default;
};

}
