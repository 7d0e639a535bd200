// SPDX-License-Identifier: GPL-3.0-or-later

// Joins what single migrations do to the changes that they are steps of.

#include "models/rules/migrationassembly.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using Effect = SchemaEffect::Kind;

QString tableOf(const QString &element)
{
    return element.contains(u'.') ? element.section(u'.', 0, -2) : element;
}

/// "total" and "total_cents", "email_v2", "new_email".
bool isSimilar(const QString &old, const QString &next)
{
    return old != next && (next.startsWith(old + u'_') || next.endsWith(u'_' + old) || next == "new_"_L1 + old);
}

class Joiner
{
public:
    explicit Joiner(const QList<Migration> &migrations)
        : m_migrations(migrations)
    {
    }

    QList<SchemaChange> join()
    {
        for (const Migration &migration : m_migrations) {
            if (migration.place == Migration::Place::DatabaseOnly)
                continue;
            takeHeader(migration);
            takeData(migration);
            for (const SchemaEffect &effect : migration.judgement.effects)
                takeEffect(migration, effect);
        }
        std::ranges::sort(m_changes, {}, &SchemaChange::key);
        return std::move(m_changes);
    }

private:
    struct Added
    {
        QString element;
        QString migration;
        QString database;
    };

    SchemaChange &change(const Migration &migration, const QString &object)
    {
        const auto known = std::ranges::find_if(m_changes, [&](const SchemaChange &one) {
            return one.database == migration.database && one.object == object && one.contractedBy.isEmpty();
        });
        if (known != m_changes.end())
            return *known;
        m_changes.append({.database = migration.database, .object = object});
        return m_changes.last();
    }

    void link(SchemaChange &change, const QString &replacement, SchemaChange::Link how)
    {
        if (replacement.isEmpty() || (!change.replacement.isEmpty() && change.link <= how))
            return;
        change.replacement = replacement;
        change.link = how;
        for (const Added &added : std::as_const(m_added)) {
            if (added.database == change.database && added.element == replacement
                && !change.expandedBy.contains(added.migration))
                change.expandedBy.append(added.migration);
        }
    }

    static QString firstAdded(const Migration &migration, const QString &table)
    {
        for (const SchemaEffect &effect : migration.judgement.effects) {
            if (effect.kind == Effect::Adds && (effect.table == table || table.isEmpty()))
                return effect.element();
        }
        return {};
    }

    void takeHeader(const Migration &migration)
    {
        const MigrationHeader &header = migration.header;
        if (header.replaces.isEmpty())
            return;
        for (const SchemaEffect &effect : migration.judgement.effects) // they are in effect by the time it is linked
            noteAdded(migration, effect);
        SchemaChange &one = change(migration, header.replaces);
        const QString table = tableOf(header.replaces);
        QString replacement = header.by.isEmpty() ? firstAdded(migration, table) : header.by;
        if (!header.by.isEmpty() && !header.by.contains(u'.') && header.replaces.contains(u'.'))
            replacement = table + u'.' + header.by;
        link(one, replacement, SchemaChange::Link::Header);
        if (!header.flag.isEmpty())
            one.flag = header.flag;
        if (!header.backfill.isEmpty())
            one.backfillId = header.backfill;
    }

    void noteAdded(const Migration &migration, const SchemaEffect &effect)
    {
        if (effect.kind != Effect::Adds)
            return;
        const QString element = effect.element();
        const qsizetype known = m_addedBy.size();
        m_addedBy.insert({migration.key(), element});
        if (m_addedBy.size() == known)
            return;
        m_added.append({.element = element, .migration = migration.key(), .database = migration.database});
        m_elements.insert({migration.database, element});
    }

    bool wasAdded(const QString &database, const QString &element) const
    {
        return m_elements.contains({database, element});
    }

    /// A trigger that keeps both in step sets the old one from the new one, too.
    bool wasAddedAfter(const QString &database, const QString &one, const QString &other) const
    {
        const auto placeOf = [&](const QString &element) {
            return std::ranges::find_if(m_added, [&](const Added &added) {
                return added.database == database && added.element == element;
            });
        };
        return wasAdded(database, one) && placeOf(one) > placeOf(other);
    }

    /// UPDATE orders SET total_cents = total * 100, or a trigger that does the same to every new row.
    void takeData(const Migration &migration)
    {
        for (const SchemaEffect &effect : migration.judgement.effects)
            noteAdded(migration, effect);
        const QList<SqlOperation> &operations = migration.up.script.operations;
        for (const SqlOperation &operation : operations) {
            QString table = operation.object;
            if (operation.kind == SqlOperation::Kind::AddColumn)
                continue; // what is generated from a column seldom takes its place
            if (operation.kind == SqlOperation::Kind::CreateFunction)
                table = tableOfTrigger(operations, operation.object);
            if (table.isEmpty())
                continue;
            for (const QString &source : operation.sources)
                takeSource(migration, operation, table, source.section(u'=', 0, 0), source.section(u'=', 1));
        }
    }

    void takeSource(const Migration &migration, const SqlOperation &operation, const QString &table,
                    const QString &column, const QString &from)
    {
        const QString replacement = table + u'.' + column;
        if (column == from || !wasAdded(migration.database, replacement)
            || wasAddedAfter(migration.database, table + u'.' + from, replacement))
            return;
        SchemaChange &one = change(migration, table + u'.' + from);
        link(one, replacement, SchemaChange::Link::Data);
        if (operation.kind == SqlOperation::Kind::Update && !one.backfilledBy.contains(migration.key()))
            one.backfilledBy.append(migration.key());
    }

    static QString tableOfTrigger(const QList<SqlOperation> &operations, const QString &function)
    {
        const auto trigger = std::ranges::find_if(operations, [&function](const SqlOperation &one) {
            return one.kind == SqlOperation::Kind::CreateTrigger && one.detail == function;
        });
        return trigger == operations.cend() ? QString() : trigger->object;
    }

    void takeEffect(const Migration &migration, const SchemaEffect &effect)
    {
        const QString object = effect.element();
        switch (effect.kind) {
        case Effect::Adds:
        case Effect::Fills:
            return;
        case Effect::Drops:
            takeDrop(migration, effect);
            return;
        case Effect::Renames:
        case Effect::Narrows: {
            SchemaChange &one = change(migration, object);
            one.isInPlace = true;
            one.contractedBy.append(migration.key());
            if (effect.kind == Effect::Renames && one.replacement.isEmpty()) {
                one.replacement = effect.column.isEmpty() ? effect.to : QString(effect.table % u'.' % effect.to);
                one.link = SchemaChange::Link::Rename;
            }
            return;
        }
        }
    }

    void takeDrop(const Migration &migration, const SchemaEffect &effect)
    {
        const QString object = effect.element();
        const bool isOwn = std::ranges::any_of(migration.judgement.effects, [&](const SchemaEffect &other) {
            return other.kind == Effect::Adds && other.element() == object && other.operation < effect.operation;
        });
        if (isOwn)
            return; // it lives within one migration only
        SchemaChange &one = change(migration, object);
        if (one.replacement.isEmpty())
            guess(one, migration, effect);
        one.contractedBy.append(migration.key());
    }

    /// A rename done as add and drop: something similar came to the same table before, or with it.
    void guess(SchemaChange &one, const Migration &migration, const SchemaEffect &effect)
    {
        for (auto added = m_added.crbegin(); added != m_added.crend(); ++added) {
            if (added->database != migration.database)
                continue;
            const bool isColumn = !effect.column.isEmpty();
            if (isColumn != added->element.contains(u'.') || added->element == effect.element())
                continue;
            if (isColumn && tableOf(added->element) != effect.table)
                continue;
            const QString old = isColumn ? effect.column : effect.table;
            const QString next = isColumn ? added->element.section(u'.', -1) : added->element;
            if (isSimilar(old, next) || (isColumn && added->migration == migration.key())) {
                link(one, added->element, SchemaChange::Link::Name);
                return;
            }
        }
    }

    const QList<Migration> &m_migrations;
    QList<Added> m_added; ///< so far
    QSet<std::pair<QString, QString>> m_addedBy; ///< the same by migration, and by database
    QSet<std::pair<QString, QString>> m_elements;
    QList<SchemaChange> m_changes;
};

}

QList<SchemaChange> joinChanges(const QList<Migration> &migrations)
{
    return Joiner(migrations).join();
}

}
