// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/sql/foreigndrops.h"

#include "models/rules/sql/judging.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

using enum SqlOperation::Kind;

namespace {

constexpr qsizetype neverCut = 28; ///< bytes of a table's name that PostgreSQL keeps in a name that it makes up
constexpr qsizetype alwaysKept = 9; ///< characters that it keeps of a longer one, in any script

QString lastPart(const QString &name)
{
    return name.section(u'.', -1);
}

/// What scripts create, by the names under which it can be dropped.
class CreatedObjects
{
public:
    explicit CreatedObjects(bool ignoresSchemas)
        : m_ignoresSchemas(ignoresSchemas)
    {
    }

    void noteRename(const SqlOperation &one)
    {
        const QString schema = one.object.contains(u'.') ? one.object.section(u'.', 0, -2) + u'.' : QString();
        const QString from = table(one.object);
        const QString to = table(schema + one.name);
        if (from != to)
            m_earlierNames.insert(to, from);
    }

    void take(const SqlOperation &one);
    bool hold(const SqlOperation &drop) const;

private:
    QString plain(const QString &name) const { return m_ignoresSchemas ? lastPart(name) : name; }

    /// A table's first name: what happens to it after a rename happens to the same one.
    QString table(const QString &name) const
    {
        QString first = plain(name);
        for (auto earlier = m_earlierNames.constFind(first); earlier != m_earlierNames.cend();
             earlier = m_earlierNames.constFind(first))
            first = *earlier;
        return first;
    }
    QString part(const SqlOperation &one, const QString &name) const { return table(one.object) + u'.' + name; }

    void takeRoutine(const SqlOperation &one, const QString &name);
    bool holdRoutine(const SqlOperation &drop) const;
    void takeColumn(const SqlOperation &one);
    void takeConstraint(const SqlOperation &one);
    bool holdConstraint(const SqlOperation &drop) const;
    bool isMadeUp(const QString &name) const;
    bool isInNewSchema(const QString &name) const
    {
        return std::ranges::any_of(m_others, [&](const QString &schema) { return name.startsWith(schema + u'.'); });
    }

    bool m_ignoresSchemas = false;
    QHash<QString, QString> m_earlierNames;
    QSet<QString> m_relations;
    QSet<QString> m_tables; ///< all that is in them is new as well
    QSet<QString> m_columns;
    QSet<QString> m_constraints;
    QSet<QString> m_triggers;
    QSet<QString> m_indexes;
    QSet<QString> m_routines; ///< signatures
    QSet<QString> m_routineNames;
    QSet<QString> m_otherRoutines; ///< names of those whose arguments are not known
    QSet<QString> m_others; ///< types, sequences, schemas, ...
    QSet<QString> m_renamed; ///< new names of what is not a table or a column
    QSet<QString> m_constrained; ///< tables with new columns that have constraints, whose names are not known
    QSet<QString> m_naming; ///< tables in which PostgreSQL makes up a name
};

void CreatedObjects::take(const SqlOperation &one)
{
    switch (one.kind) {
    case CreateTable:
        m_tables.insert(table(one.object));
        m_naming.insert(lastPart(one.object));
        [[fallthrough]];
    case CreateView:
    case RenameTable:
        m_relations.insert(table(one.object));
        break;
    case RenameColumn:
        m_columns.insert(part(one, one.name));
        break;
    case AddColumn:
    case AddGenerated:
    case SetNotNull:
        takeColumn(one);
        break;
    case AddCheck:
    case AddForeignKey:
    case AddUnique:
    case AddPrimaryKey:
    case AddExclusion:
        takeConstraint(one);
        break;
    case CreateIndex:
        m_indexes.insert(one.name);
        if (one.has(SqlOperation::Unnamed))
            m_naming.insert(lastPart(one.object));
        break;
    case CreateTrigger:
        m_triggers.insert(part(one, one.name));
        break;
    case CreateFunction:
        takeRoutine(one, one.object);
        break;
    case CreateEnum:
    case CreateExtension:
    case CreateOther:
        if (one.has(SqlOperation::Routine))
            takeRoutine(one, one.object);
        else
            m_others.insert(lastPart(one.object));
        break;
    case RenameOther:
        if (one.has(SqlOperation::Routine))
            takeRoutine(one, one.object.first(one.object.size() - lastPart(one.object).size()) + one.name);
        else
            m_renamed.insert(one.name);
        break;
    default:
        break;
    }
}

void CreatedObjects::takeRoutine(const SqlOperation &one, const QString &name)
{
    SqlOperation named = one;
    named.object = plain(name);
    m_routineNames.insert(named.object);
    if (one.has(SqlOperation::AnyArguments))
        m_otherRoutines.insert(named.object);
    else
        m_routines.insert(named.signature());
}

/// Without arguments it is the only one of that name, or PostgreSQL refuses.
bool CreatedObjects::holdRoutine(const SqlOperation &drop) const
{
    SqlOperation named = drop;
    named.object = plain(drop.object);
    return m_otherRoutines.contains(named.object) || m_routines.contains(named.signature())
            || (drop.has(SqlOperation::AnyArguments) && m_routineNames.contains(named.object));
}

void CreatedObjects::takeColumn(const SqlOperation &one)
{
    using enum SqlOperation::Flag;
    if (one.kind == AddColumn)
        m_columns.insert(part(one, one.column));
    if (one.kind != AddColumn || one.has(Serial) || one.has(Identity) || one.has(NotNull))
        m_naming.insert(lastPart(one.object));
    if (one.has(InlineCheck) || one.has(InlineUnique) || one.has(InlinePrimaryKey) || one.has(InlineForeignKey))
        m_constrained.insert(table(one.object));
}

void CreatedObjects::takeConstraint(const SqlOperation &one)
{
    m_constraints.insert(part(one, one.name));
    m_indexes.insert(one.name);
    if (!one.has(SqlOperation::Unnamed))
        return;
    if (one.has(SqlOperation::UsingIndex))
        m_constraints.insert(part(one, one.detail)); // it is called as the index was
    else
        m_naming.insert(lastPart(one.object));
}

bool CreatedObjects::isMadeUp(const QString &name) const
{
    static const QRegularExpression ending(u"_(pkey|key|fkey|check|excl|idx|seq|not_null)\\d*$"_s);
    return ending.match(name).hasMatch() && std::ranges::any_of(m_naming, [&name](const QString &table) {
               return name.startsWith(table.toUtf8().size() <= neverCut ? QString(table + u'_')
                                                                        : table.first(alwaysKept));
           });
}

bool CreatedObjects::holdConstraint(const SqlOperation &drop) const
{
    const QString owner = table(drop.object);
    return m_constraints.contains(part(drop, drop.name)) || m_tables.contains(owner) || m_constrained.contains(owner)
            || m_renamed.contains(drop.name) || isMadeUp(drop.name);
}

bool CreatedObjects::hold(const SqlOperation &drop) const
{
    const QString last = lastPart(drop.object);
    if (isInNewSchema(drop.object))
        return true;
    if (drop.has(SqlOperation::Routine))
        return holdRoutine(drop);
    switch (drop.kind) {
    case DropColumn:
        return m_tables.contains(table(drop.object)) || m_columns.contains(part(drop, drop.column));
    case DropConstraint:
        return holdConstraint(drop);
    case DropTrigger:
        return m_tables.contains(table(drop.object)) || m_triggers.contains(part(drop, drop.name))
                || m_renamed.contains(drop.name);
    case DropTable:
    case DropView:
        return m_relations.contains(table(drop.object)) || m_renamed.contains(last);
    case DropIndex:
        return m_indexes.contains(last) || m_renamed.contains(last) || isMadeUp(last);
    default:
        return m_others.contains(last) || m_renamed.contains(last) || isMadeUp(last);
    }
}

bool isDrop(const SqlOperation &one)
{
    switch (one.kind) {
    case DropTable:
    case DropColumn:
    case DropConstraint:
    case DropIndex:
    case DropView:
    case DropFunction:
    case DropTrigger:
    case DropSchema:
        return true;
    case DropOther:
        return !lastPart(one.object).isEmpty(); // a cast has no name
    default:
        return false;
    }
}

QString nameOfDropped(const SqlOperation &drop)
{
    switch (drop.kind) {
    case DropColumn:
        return drop.object + u'.' + drop.column;
    case DropConstraint:
    case DropTrigger:
        return drop.object + u'.' + drop.name;
    default:
        return drop.has(SqlOperation::Routine) && !drop.has(SqlOperation::AnyArguments) ? drop.signature()
                                                                                        : drop.object;
    }
}

bool isHidden(const LiveOperation &live)
{
    const SqlOperation &one = live.operation;
    return one.kind == Unseen || (one.kind == CreateOther && one.object.isEmpty())
            || (one.kind == AlterOther && one.detail == "AlterObjectSchemaStmt"_L1);
}

bool setsSearchPath(const LiveOperation &live)
{
    return live.operation.kind == Setting && live.operation.name == "search_path"_L1;
}

}

QList<ForeignDrop> foreignDrops(const SqlScript &up, const SqlScript &down)
{
    const QList<LiveOperation> ups = liveOperations(up, {});
    const QList<LiveOperation> downs = liveOperations(down, {});
    if (!up.gaps.isEmpty() || std::ranges::any_of(ups, isHidden))
        return {};
    CreatedObjects before(std::ranges::any_of(ups, setsSearchPath) || std::ranges::any_of(downs, setsSearchPath));
    for (const QList<LiveOperation> *script : {&ups, &downs}) {
        for (const LiveOperation &live : *script) {
            if (live.operation.kind == RenameTable)
                before.noteRename(live.operation);
        }
    }
    for (const LiveOperation &live : ups)
        before.take(live.operation);
    CreatedObjects ever = before;
    for (const LiveOperation &live : downs)
        ever.take(live.operation);
    QList<ForeignDrop> foreign;
    for (const LiveOperation &live : downs) {
        const SqlOperation &one = live.operation;
        // what holds rows is lost even when it is made again below
        const bool holdsRows = one.kind == DropTable || one.kind == DropColumn || one.kind == DropSchema;
        if (isDrop(one) && !(holdsRows ? before : ever).hold(one))
            foreign.append({.offset = one.offset, .length = one.length, .object = nameOfDropped(one)});
        before.take(one);
    }
    return foreign;
}

QList<ForeignDrop> foreignDrops(const Migration &migration)
{
    using enum Verification::State;
    const Verification::State run = migration.verification.state;
    const bool isProven = run == Passed || run == Irreversible || run == RowsDiffer;
    if (!migration.down || migration.up.path.isEmpty() || isProven)
        return {};
    return foreignDrops(migration.up.script, migration.down->script);
}

}
