// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/migrationsnapshot.h"

#include <QSet>

#include <functional>

namespace Trunkline {

/// What is not on trunk comes in lines: one for each branch, and one without a name for the work tree. A migration is
/// in the line of every branch that stands on the one that brings it.
QStringList linesHolding(const Migration &migration);
/// The line that brings it: it is judged and exercised there, and belongs to that branch's pull request.
QString lineOf(const Migration &migration);

/// Which of the branches that hold a migration brings it, and which are stacked on that.
class BranchStacks
{
public:
    /// Whether the commit @p below is in the history of @p above.
    using IsAncestor = std::function<bool(const ObjectId &below, const ObjectId &above)>;

    /// @p held are the paths of the migrations that each line holds and trunk does not.
    BranchStacks(const QList<MigrationQuestion::Line> &lines, const QList<QSet<QString>> &held, IsAncestor isAncestor);

    /// @p holders are places of lines, in their order. Comes back from the bottom to the top: what pull requests and
    /// history say counts first, then what else the branches hold; where nothing tells, the older pull request, and at
    /// last the name.
    QList<qsizetype> arranged(const QList<qsizetype> &holders);

private:
    QList<qsizetype> arrange(const QList<qsizetype> &holders) const;
    bool isBelow(qsizetype one, qsizetype other) const;
    bool isBasedOn(qsizetype line, qsizetype below) const;
    bool isMergedByItself(qsizetype line) const;

    const QList<MigrationQuestion::Line> &m_lines;
    const QList<QSet<QString>> &m_held;
    const IsAncestor m_isAncestor;
    QHash<QString, qsizetype> m_byName;
    QSet<QString> m_bases; ///< of pull requests
    QMap<QList<qsizetype>, QList<qsizetype>> m_arranged;
};

}
