// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/transitionlog.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace Trunkline {

/// How one subject is now, as the chronicle compares it.
struct Standing
{
    QString subject; ///< unique within its kind and scope
    QString value; ///< see Transition::Kind; never empty
    QString rule;
    QString pane;
    QString key;
    QString sentence;

    bool operator==(const Standing &) const = default;
};

/// How it was.
struct KnownStanding
{
    QString value;
    QString rule;
};
using KnownStandings = QHash<QString, KnownStanding>; ///< by scope and subject
using StandingScope = std::pair<int, QString>; ///< kind and name

/// All subjects of one kind and scope.
struct StandingObservation
{
    Transition::Kind kind = Transition::Kind::Finding;
    QString scope;
    qsizetype count = 0; ///< about so many
    std::function<QList<Standing>()> tell; ///< which they are; from any thread
    QSet<QString> undecided; ///< rules: what they found before stays
};

struct StandingComparison
{
    KnownStandings known; ///< from now on
    QList<Transition> transitions;
};

StandingComparison compareStandings(const StandingObservation &observation, const KnownStandings &known,
                                    const QDateTime &now);

/// What is remembered, by scope.
QHash<StandingScope, KnownStandings> knownFrom(const QList<Transition> &present);

}
