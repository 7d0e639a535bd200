// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rules/changestages.h"

namespace Trunkline {

/// "review", "merged", "deployed": where it stands, in a word, as in filters.
QString stationText(Change::Station station);
/// "merged, not live for 34 min", "deployed, not released for 2 days": where it stands and how long.
QString standingText(const Change &change, const QDateTime &now);
/// Where trunk's newest commit stands, beside its name: "in production for 12 min", "rolling out in api"; empty where
/// that is not known or nothing that runs is built from it.
QString trunkNoteText(const Change &newest, const QDateTime &now);
/// "#481", a branch's name, or a short commit.
QString changeName(const Change &change);
/// The same from a key alone.
QString changeNameOf(const QString &key);

/// One part of the way in a few words, as in a cell: "22 h", "4 of 5 gates", "web 3/3 · api rolled back".
QString stageText(const Change &change, Stage stage, const QDateTime &now);
/// The same in sentences, with times and names.
QString stageExplanation(const Change &change, Stage stage, const QDateTime &now);

/// "overdue in 3 h", "production behind trunk for 4 min": what comes next; empty when nothing does.
QString nextText(const std::optional<Change::Deadline> &next, const QDateTime &now);
QString nextExplanation(const std::optional<Change::Deadline> &next);

/// A stretch of the vertical line in the detail panel.
struct PassportLine
{
    Stage stage = Stage::Branch;
    StageState state = StageState::Ahead;
    QString title; ///< "Branch"
    QStringList sentences;
    QString pane; ///< where its subject is shown; empty: nowhere
    QString key; ///< of that subject
    QString evidence; ///< the engine's own words, where the sentences say it in others

    bool operator==(const PassportLine &) const = default;
};

/// The whole way, from the branch to the clean-up. A part with several subjects has several lines.
QList<PassportLine> passportLines(const Change &change, const QDateTime &now, const Policy::Branches &limits);
/// For pasting into a chat or an issue.
QString passportMarkdown(const Change &change, const QDateTime &now, const Policy::Branches &limits);

/// "git revert -m 1 4f2c91a…"; empty before it is merged.
QString revertCommand(const Change &change);

}
