// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/sql/schemastate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

using enum SqlOperation::Kind;

namespace {

QString constraintName(const SqlOperation &operation)
{
    if (!operation.name.isEmpty())
        return operation.name;
    const QString table = operation.object.section(u'.', -1);
    switch (operation.kind) {
    case AddPrimaryKey:
        return table + "_pkey"_L1;
    case AddForeignKey:
        return table + u'_' + operation.columns.join(u'_') + "_fkey"_L1;
    case AddUnique:
        return table + u'_' + operation.columns.join(u'_') + "_key"_L1;
    default:
        return table + (operation.column.isEmpty() ? u""_s : u'_' + operation.column) + "_check"_L1;
    }
}

}

QString SchemaState::typeOf(const QString &table, const QString &column) const
{
    const auto found = m_tables.constFind(table);
    return found == m_tables.cend() ? QString() : found->columns.value(column).type;
}

bool SchemaState::isProvenNotNull(const QString &table, const QString &column) const
{
    const auto found = m_tables.constFind(table);
    if (found == m_tables.cend())
        return false;
    if (found->columns.value(column).isNotNull)
        return true;
    return std::ranges::any_of(found->constraints, [&column](const Constraint &constraint) {
        return constraint.notNull == column && constraint.isValidated;
    });
}

bool SchemaState::hasIndexOn(const QString &table, const QStringList &columns) const
{
    const auto found = m_tables.constFind(table);
    return found != m_tables.cend() && std::ranges::any_of(found->indexes, [&columns](const QStringList &index) {
               return index.size() >= columns.size() && index.first(columns.size()) == columns;
           });
}

void SchemaState::addFunction(const SqlOperation &created, const QList<SqlOperation> &body)
{
    dropFunction(created); // it takes the place of the one with the same arguments
    m_functions[created.object].append({.arguments = created.arguments, .optional = created.optional, .body = body});
}

void SchemaState::renameFunction(const SqlOperation &operation)
{
    const QString schema = operation.object.contains(u'.') ? operation.object.section(u'.', 0, -2) + u'.' : QString();
    const QList<Function> named = functions(operation.object);
    dropFunction(operation);
    for (const Function &one : named) {
        if (operation.has(SqlOperation::AnyArguments) || one.arguments == operation.arguments)
            m_functions[schema + operation.name].append(one);
    }
}

void SchemaState::dropFunction(const SqlOperation &operation)
{
    const auto named = m_functions.find(operation.object);
    if (named == m_functions.end())
        return;
    named->removeIf([&operation](const Function &one) {
        return operation.has(SqlOperation::AnyArguments) || one.arguments == operation.arguments;
    });
    if (named->isEmpty())
        m_functions.erase(named);
}

void SchemaState::apply(const SqlOperation &operation)
{
    switch (operation.kind) {
    case CreateTable:
        if (!m_tables.contains(operation.object))
            m_tables.insert(operation.object, {});
        return;
    case DropTable:
        m_tables.remove(operation.object);
        return;
    case RenameTable:
        renameTable(operation.object, operation.name);
        return;
    case DropIndex:
        dropIndex(operation.object);
        return;
    case CreateEnum:
        m_enums.insert(operation.object);
        return;
    case AddDomainCheck:
        m_constrainedDomains.insert(operation.object);
        return;
    case CreateOther:
        if (operation.detail == "constrained domain"_L1)
            m_constrainedDomains.insert(operation.object);
        return;
    case DropFunction:
        dropFunction(operation);
        return;
    case RenameOther:
        if (operation.has(SqlOperation::Routine))
            renameFunction(operation);
        return;
    default:
        break;
    }
    if (const auto table = m_tables.find(operation.object); table != m_tables.end())
        applyToTable(*table, operation);
}

void SchemaState::renameTable(const QString &from, const QString &to)
{
    if (!m_tables.contains(from))
        return;
    const QString schema = from.contains(u'.') ? from.section(u'.', 0, -2) + u'.' : QString();
    const QString name = schema + to;
    const Table moved = m_tables.take(from);
    for (const auto &[index, columns] : moved.indexes.asKeyValueRange())
        m_indexTables.insert(index, name);
    m_tables.insert(name, moved);
}

void SchemaState::dropIndex(const QString &name)
{
    const QString table = m_indexTables.take(name);
    if (const auto found = m_tables.find(table); found != m_tables.end())
        found->indexes.remove(name);
}

void SchemaState::applyToTable(Table &table, const SqlOperation &operation)
{
    const auto addIndex = [&](const QString &name, const QStringList &columns) {
        table.indexes.insert(name, columns);
        m_indexTables.insert(name, operation.object);
    };
    Column *const column
            = operation.column.isEmpty() || operation.kind == AddCheck ? nullptr : &table.columns[operation.column];
    switch (operation.kind) {
    case AddColumn:
        *column = {.type = operation.detail, .isNotNull = operation.has(SqlOperation::NotNull)};
        table.hasPrimaryKey = table.hasPrimaryKey || operation.has(SqlOperation::InlinePrimaryKey);
        if (operation.has(SqlOperation::InlinePrimaryKey) || operation.has(SqlOperation::InlineUnique))
            addIndex(operation.object + u'_' + operation.column + "_key"_L1, {operation.column});
        if (operation.has(SqlOperation::InlineForeignKey))
            table.constraints.insert(operation.object.section(u'.', -1) + u'_' + operation.column + "_fkey"_L1,
                                     {.kind = AddForeignKey, .other = operation.other});
        break;
    case DropColumn:
        table.columns.remove(operation.column);
        break;
    case RenameColumn:
        table.columns.insert(operation.name, table.columns.take(operation.column));
        break;
    case SetType:
        column->type = operation.detail;
        break;
    case SetNotNull:
    case DropNotNull:
        column->isNotNull = operation.kind == SetNotNull;
        break;
    case AddCheck:
    case AddForeignKey:
    case AddUnique:
    case AddPrimaryKey:
    case AddExclusion:
        table.constraints.insert(constraintName(operation),
                                 {.kind = operation.kind,
                                  .other = operation.other,
                                  .notNull = operation.kind == AddCheck ? operation.column : QString(),
                                  .isValidated = !operation.has(SqlOperation::NotValid)});
        if (operation.kind == AddUnique || operation.kind == AddPrimaryKey)
            addIndex(constraintName(operation), operation.columns);
        table.hasPrimaryKey = table.hasPrimaryKey || operation.kind == AddPrimaryKey;
        break;
    case ValidateConstraint:
        table.constraints[operation.name].isValidated = true;
        break;
    case DropConstraint:
        table.constraints.remove(operation.name);
        dropIndex(operation.name);
        break;
    case CreateIndex:
        addIndex(operation.name.isEmpty() ? operation.object + u'_' + operation.columns.join(u'_') + "_idx"_L1
                                          : operation.name,
                 operation.columns);
        break;
    default:
        break;
    }
}

}
