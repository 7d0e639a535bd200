// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/sql/operationhazards.h"

#include "models/rules/sql/typechange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

using enum SqlOperation::Kind;

namespace {

constexpr int LongestIdentifier = 63; ///< bytes; PostgreSQL cuts the rest off
constexpr int WideIndex = 3;

QStringList columnRules(const SqlOperation &operation, const SchemaState &before)
{
    using enum SqlOperation::Flag;
    QStringList rules;
    const auto add = [&rules](bool isBroken, const QString &rule) {
        if (isBroken)
            rules.append(rule);
    };
    const bool fillsItself = operation.has(Identity) || operation.has(Serial) || operation.has(Stored);
    add(operation.has(NotNull) && !operation.has(HasDefault) && !fillsItself, u"add-required-column"_s);
    add(operation.has(VolatileDefault), u"volatile-default"_s);
    add(operation.has(Stored), u"stored-generated"_s);
    add(operation.has(Identity) || operation.has(Serial), u"serial-column"_s);
    add(before.isConstrainedDomain(operation.detail), u"constrained-domain-column"_s);
    add(operation.has(InlineCheck) || operation.has(InlineUnique) || operation.has(InlinePrimaryKey)
                || operation.has(InlineForeignKey),
        u"inline-constraint"_s);
    add(operation.detail == "json"_L1, u"json-column"_s);
    return rules;
}

QStringList constraintRules(const SqlOperation &operation, const SchemaState &before)
{
    const bool isLater = operation.has(SqlOperation::NotValid);
    const bool hasIndex = operation.has(SqlOperation::UsingIndex);
    switch (operation.kind) {
    case AddCheck:
        return isLater ? QStringList() : QStringList(u"check-valid"_s);
    case AddForeignKey: {
        QStringList rules;
        if (!isLater)
            rules.append(u"foreign-key-valid"_s);
        if (!operation.columns.isEmpty() && !before.hasIndexOn(operation.object, operation.columns))
            rules.append(u"foreign-key-without-index"_s);
        return rules;
    }
    case AddUnique:
        return hasIndex ? QStringList() : QStringList(u"unique-constraint"_s);
    case AddPrimaryKey: {
        const QStringList columns = before.table(operation.object).indexes.value(operation.detail);
        const bool isReady = hasIndex && !columns.isEmpty() && std::ranges::all_of(columns, [&](const QString &column) {
                                 return before.isProvenNotNull(operation.object, column);
                             });
        return isReady ? QStringList() : QStringList(u"primary-key"_s);
    }
    default:
        return {u"exclusion-constraint"_s};
    }
}

QString renameRule(const SqlOperation &operation)
{
    if (operation.kind == RenameColumn)
        return u"rename-column"_s;
    if (operation.kind == RenameTable)
        return u"rename-table"_s;
    if (operation.kind == RenameEnumValue)
        return u"rename-enum-value"_s;
    const bool isHarmless = operation.detail == "index"_L1 || operation.detail.endsWith("constraint"_L1)
            || operation.detail == "trigger"_L1 || operation.detail == "policy"_L1;
    return isHarmless ? QString() : u"rename-object"_s;
}

QString dropRule(const SqlOperation &operation)
{
    switch (operation.kind) {
    case DropTable:
        return u"drop-table"_s;
    case DropColumn:
        return u"drop-column"_s;
    case DropSchema:
        return u"drop-schema"_s;
    case DropConstraint:
        return u"drop-constraint"_s;
    case DropNotNull:
        return u"drop-not-null"_s;
    case Truncate:
        return u"truncate"_s;
    case DropIndex:
        return operation.has(SqlOperation::Concurrently) ? QString() : u"drop-index"_s;
    case DropView:
    case DropFunction:
        return u"drop-object"_s;
    case DropOther:
        return operation.detail == "policy"_L1 || operation.detail == "rule"_L1 ? QString() : u"drop-object"_s;
    default:
        return {};
    }
}

}

QStringList rulesBrokenBy(const SqlOperation &operation, const SchemaState &before)
{
    const bool isConcurrent = operation.has(SqlOperation::Concurrently);
    const auto unless = [](bool isFine, const QString &rule) { return isFine ? QStringList() : QStringList(rule); };
    switch (operation.kind) {
    case AddColumn:
        return columnRules(operation, before);
    case AddCheck:
    case AddForeignKey:
    case AddUnique:
    case AddPrimaryKey:
    case AddExclusion:
        return constraintRules(operation, before);
    case SetType: {
        const TypeChange change = typeChange(before.typeOf(operation.object, operation.column), operation.detail);
        return unless(change.isFree && !operation.has(SqlOperation::HasUsing), u"change-type"_s);
    }
    case SetNotNull:
        return unless(before.isProvenNotNull(operation.object, operation.column), u"set-not-null"_s);
    case RenameColumn:
    case RenameTable:
    case RenameEnumValue:
    case RenameOther:
        return unless(renameRule(operation).isEmpty(), renameRule(operation));
    case CreateIndex:
        return unless(isConcurrent, u"create-index"_s);
    case Reindex:
        return unless(isConcurrent, u"reindex"_s);
    case RefreshView:
        return unless(isConcurrent, u"refresh-view"_s);
    case DetachPartition:
        return unless(isConcurrent, u"detach-partition"_s);
    case AttachPartition:
        return {u"attach-partition"_s};
    case RewriteTable:
        return {u"rewrite-table"_s};
    case Maintenance:
        return {u"vacuum-full"_s};
    case SetDefault:
    case DropDefault:
        return {u"change-default"_s};
    case Update:
    case Delete:
        return {u"whole-table-change"_s};
    case Unseen:
        return {u"dynamic-sql"_s};
    case Transaction:
        return {u"transaction-control"_s};
    case AddDomainCheck:
        return unless(operation.has(SqlOperation::NotValid), u"domain-check"_s);
    case CreateEnum:
    case AddEnumValue:
        return {u"enum-value"_s};
    case LockTable:
        return {u"lock-table"_s};
    case CreateTrigger:
        return {u"create-trigger"_s};
    default:
        return unless(dropRule(operation).isEmpty(), dropRule(operation));
    }
}

QStringList styleBrokenBy(const SqlOperation &operation, const SchemaState &before)
{
    QStringList rules;
    const auto add = [&rules](bool isBroken, const QString &rule) {
        if (isBroken)
            rules.append(rule);
    };
    const bool isColumn = operation.kind == AddColumn;
    const QString type = operation.detail.section(u'(', 0, 0);
    add(isColumn && (type == "varchar"_L1 || type == "bpchar"_L1), u"prefer-text"_s);
    add(isColumn && type == "timestamp"_L1, u"prefer-timestamptz"_s);
    add(isColumn && operation.has(SqlOperation::Serial), u"prefer-identity"_s);
    add(isColumn && operation.has(SqlOperation::InlinePrimaryKey)
                && (type == "int4"_L1 || type == "int2"_L1 || type == "serial"_L1 || type == "smallserial"_L1),
        u"small-key"_s);
    add(isColumn && operation.column == "type"_L1, u"type-column"_s);
    add(operation.has(SqlOperation::Unnamed) && operation.kind != CreateIndex, u"unnamed-constraint"_s);
    add(operation.kind == CreateIndex && !operation.has(SqlOperation::Unique) && operation.columns.size() > WideIndex,
        u"wide-index"_s);
    add(operation.kind == CreateIndex && operation.has(SqlOperation::HashMethod), u"hash-index"_s);
    add(operation.kind == CreateExtension, u"create-extension"_s);
    const bool isGuarded = operation.has(SqlOperation::IfExists);
    add((operation.kind == DropTable || operation.kind == DropIndex) && !isGuarded, u"prefer-if-exists"_s);
    for (const QString &name : {operation.object.section(u'.', -1), operation.column, operation.name})
        add(name.toUtf8().size() >= LongestIdentifier && !rules.contains(u"long-identifier"_s), u"long-identifier"_s);
    add(operation.kind == CreateTable && before.hasTable(operation.object), u"table-exists"_s);
    QStringList assigned = operation.columns;
    add(operation.kind == Update && assigned.removeDuplicates() > 0, u"duplicate-assignment"_s);
    return rules;
}

}
