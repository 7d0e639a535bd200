// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace Trunkline {

/// A lock that a migration really took on a table.
struct ObservedLock
{
    QString object;
    QString mode; ///< as pg_locks says: "AccessExclusiveLock"
    bool isRewritten = false; ///< the table has another file afterwards

    bool operator==(const ObservedLock &) const = default;
};

/// What came of running a migration up, down and up again on a real server.
struct Verification
{
    enum class State {
        Never,
        Passed,
        SchemaDiffers,
        RowsDiffer,
        Failed, ///< a statement of it did not run; step and detail say which
        Irreversible, ///< a contract: the schema comes back, what was in it does not
        NotRun, ///< it could not be tried: no down, not to be judged here; detail says why
        Outdated, ///< a file changed since
    };
    enum class Step {
        None,
        Before,
        Up,
        Down,
        SecondUp,
        Probe, ///< probe.sql: it failed, or what it wrote is on one side only
        LaterDown, ///< down again, with rows that probe.sql wrote
    };
    /// What becomes of rows that are written after the up, as far as probe.sql shows it.
    enum class Writes {
        NoProbe,
        NotReached, ///< something went wrong before, or there is nothing that could be kept
        Silent, ///< probe.sql wrote nothing that would show it
        Kept, ///< they are on both sides of what is replaced, and outlive the down
        Lost,
    };

    State state = State::Never;
    Step step = Step::None; ///< where it went wrong
    QString detail; ///< the server's words, or the first difference
    QStringList differences; ///< "- column orders.total numeric(12,2)": lines of a readable diff
    bool isOrderOnly = false; ///< columns came back in another order, which is no fault
    QList<ObservedLock> locks; ///< of the first up
    qint64 upMilliseconds = 0;
    Writes writes = Writes::NoProbe;
    QStringList inStep; ///< "orders.total → orders.total_cents": what was written to one came to the other
    QStringList silent; ///< elements to which probe.sql should have written more
    QString hash; ///< of everything that it depends on
    QDateTime at;

    bool isDualWriteProven() const { return writes == Writes::Kept && !inStep.isEmpty(); }
    bool operator==(const Verification &) const = default;
};

}
