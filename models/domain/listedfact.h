// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Trunkline {

/// A line of a panel's list, said in words already: a gate, a check, a reviewer.
struct ListedFact
{
    /// How it stands, for delegates.
    enum class Mark { None, Good, Running, Warning, Bad, Faint };

    QString id; ///< lists stand in its order
    QStringList cells;
    Mark mark = Mark::None;
    QString toolTip;
    QString url; ///< where to read on; empty: nowhere

    const QString &key() const { return id; }
    bool operator==(const ListedFact &) const = default;
};

}
