// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/dualwrite.h"

#include <algorithm>

namespace Trunkline {

namespace {

using DualWrite = SchemaChange::DualWrite;

struct Element
{
    explicit Element(const QString &name)
        : table(name.contains(u'.') ? name.section(u'.', 0, -2) : name)
        , column(name.contains(u'.') ? name.section(u'.', -1) : QString())
    {
    }

    QString table;
    QString column; ///< empty: of a table
};

bool mayWrite(const SqlOperation &operation)
{
    return operation.kind == SqlOperation::Kind::CreateTrigger
            || (operation.kind == SqlOperation::Kind::AddColumn && operation.has(SqlOperation::Stored));
}

bool isGenerated(const QList<SqlOperation> &operations, const Element &old, const Element &next)
{
    return std::ranges::any_of(operations, [&](const SqlOperation &one) {
        return one.kind == SqlOperation::Kind::AddColumn && one.has(SqlOperation::Stored) && one.object == next.table
                && one.column == next.column && old.table == next.table
                && one.sources.contains(next.column + u'=' + old.column);
    });
}

/// Sets one column of a row from the other, or writes to the other table.
bool writesBoth(const QList<SqlOperation> &operations, const SqlOperation &function, const Element &old,
                const Element &next)
{
    if (old.table == next.table)
        return function.sources.contains(next.column + u'=' + old.column)
                || function.sources.contains(old.column + u'=' + next.column);
    const QString signature = function.signature();
    return std::ranges::any_of(operations, [&](const SqlOperation &one) {
        const bool isWrite = one.kind == SqlOperation::Kind::Insert || one.kind == SqlOperation::Kind::Update;
        return isWrite && one.body == signature && (one.object == next.table || one.object == old.table);
    });
}

bool hasTrigger(const QList<SqlOperation> &operations, const Element &old, const Element &next)
{
    return std::ranges::any_of(operations, [&](const SqlOperation &trigger) {
        if (trigger.kind != SqlOperation::Kind::CreateTrigger
            || (trigger.object != old.table && trigger.object != next.table))
            return false;
        const auto function = std::ranges::find_if(operations, [&trigger](const SqlOperation &one) {
            return one.kind == SqlOperation::Kind::CreateFunction && one.object == trigger.detail
                    && one.arguments.isEmpty();
        });
        return function != operations.cend() && writesBoth(operations, *function, old, next);
    });
}

}

DualWriteEvidence::DualWriteEvidence(const QList<Migration> &migrations)
    : m_migrations(migrations)
{
    for (const Migration &migration : migrations) {
        if (std::ranges::any_of(migration.up.script.operations, mayWrite))
            m_writers.append(&migration);
    }
}

DualWrite DualWriteEvidence::ofRuns(const SchemaChange &change) const
{
    DualWrite found = DualWrite::NotSeen;
    for (const QString &key : change.expandedBy) {
        const auto expand = std::ranges::lower_bound(m_migrations, key, {}, &Migration::key);
        if (expand == m_migrations.cend() || expand->key() != key)
            continue;
        const Verification &run = expand->verification;
        if (run.writes == Verification::Writes::Lost)
            return DualWrite::Lost;
        if (run.isDualWriteProven() && run.inStep.contains(change.pair()))
            found = DualWrite::Proven;
    }
    return found;
}

DualWrite DualWriteEvidence::of(const SchemaChange &change) const
{
    if (change.replacement.isEmpty() || change.expandedBy.isEmpty() || change.isInPlace || change.isContractApplied)
        return DualWrite::NotAsked;
    DualWrite found = ofRuns(change);
    const Element old(change.object);
    const Element next(change.replacement);
    for (const Migration *writer : m_writers) {
        if (writer->database != change.database)
            continue;
        const QList<SqlOperation> &operations = writer->up.script.operations;
        if (hasTrigger(operations, old, next))
            found = std::max(found, DualWrite::Trigger);
        else if (isGenerated(operations, old, next))
            found = std::max(found, DualWrite::Generated);
    }
    return found;
}

}
