// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/sql/hazards.h"

#include "models/rules/sql/typechange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

using enum SqlOperation::Kind;

namespace {

constexpr HazardRule hazardRuleTable[] = {
        {"drop-column"_L1},
        {"drop-table"_L1},
        {"drop-schema"_L1},
        {"drop-object"_L1},
        {"rename-column"_L1},
        {"rename-table"_L1},
        {"rename-object"_L1},
        {"rename-enum-value"_L1},
        {"change-type"_L1},
        {"set-not-null"_L1},
        {"add-required-column"_L1},
        {"volatile-default"_L1},
        {"stored-generated"_L1},
        {"serial-column"_L1},
        {"constrained-domain-column"_L1},
        {"inline-constraint"_L1},
        {"check-valid"_L1},
        {"foreign-key-valid"_L1},
        {"validate-in-same-transaction"_L1},
        {"unique-constraint"_L1},
        {"primary-key"_L1},
        {"exclusion-constraint"_L1},
        {"create-index"_L1},
        {"drop-index"_L1},
        {"reindex"_L1},
        {"concurrently-in-transaction"_L1},
        {"attach-partition"_L1},
        {"detach-partition"_L1},
        {"refresh-view"_L1},
        {"vacuum-full"_L1},
        {"rewrite-table"_L1},
        {"truncate"_L1},
        {"drop-constraint"_L1},
        {"drop-not-null"_L1},
        {"change-default"_L1},
        {"json-column"_L1},
        {"no-lock-timeout"_L1},
        {"work-after-lock"_L1},
        {"whole-table-change"_L1},
        {"dynamic-sql"_L1},
        {"transaction-control"_L1},
        {"domain-check"_L1},
        {"enum-value"_L1},
        {"foreign-key-without-index"_L1},
        {"lock-table"_L1},
        {"create-trigger"_L1},
        {"prefer-text"_L1, HazardRule::Weight::Style},
        {"prefer-timestamptz"_L1, HazardRule::Weight::Style},
        {"small-key"_L1, HazardRule::Weight::Style},
        {"prefer-identity"_L1, HazardRule::Weight::Style},
        {"no-primary-key"_L1, HazardRule::Weight::Style},
        {"unnamed-constraint"_L1, HazardRule::Weight::Style},
        {"wide-index"_L1, HazardRule::Weight::Style},
        {"prefer-if-exists"_L1, HazardRule::Weight::Style},
        {"long-identifier"_L1, HazardRule::Weight::Style},
        {"table-exists"_L1, HazardRule::Weight::Style},
        {"hash-index"_L1, HazardRule::Weight::Style},
        {"create-extension"_L1, HazardRule::Weight::Style},
        {"duplicate-assignment"_L1, HazardRule::Weight::Style},
        {"several-foreign-keys"_L1, HazardRule::Weight::Style},
        {"foreign-key-type"_L1, HazardRule::Weight::Style},
        {"type-column"_L1, HazardRule::Weight::Style},
};

}

std::span<const HazardRule> hazardRules()
{
    return hazardRuleTable;
}

bool isStyle(const QString &rule)
{
    const auto found = std::ranges::find(hazardRules(), rule, [](const HazardRule &one) { return QString(one.id); });
    return found != hazardRules().end() && found->weight == HazardRule::Weight::Style;
}

namespace {

using Reach = Hazard::Reach;
using Blocks = Hazard::Blocks;

LockTaken exclusive(Reach reach = Reach::Instant)
{
    return {.lock = u"ACCESS EXCLUSIVE"_s, .reach = reach, .blocks = Blocks::Everything};
}

LockTaken shareRowExclusive(Reach reach)
{
    return {.lock = u"SHARE ROW EXCLUSIVE"_s, .reach = reach, .blocks = Blocks::Writes};
}

LockTaken share(Reach reach)
{
    return {.lock = u"SHARE"_s, .reach = reach, .blocks = Blocks::Writes};
}

LockTaken gentle(Reach reach)
{
    return {.lock = u"SHARE UPDATE EXCLUSIVE"_s, .reach = reach, .blocks = Blocks::Nothing};
}

LockTaken addColumnLock(const SqlOperation &operation, const SchemaState &before)
{
    using enum SqlOperation::Flag;
    const bool isRewritten = operation.has(VolatileDefault) || operation.has(Stored) || operation.has(Identity)
            || operation.has(Serial) || before.isConstrainedDomain(operation.detail);
    if (isRewritten)
        return exclusive(Reach::Rewrite);
    const bool isScanned = operation.has(InlineCheck) || operation.has(InlineUnique) || operation.has(InlinePrimaryKey)
            || (operation.has(InlineForeignKey) && operation.has(HasDefault) && !operation.has(DefaultIsNull));
    return exclusive(isScanned ? Reach::Scan : Reach::Instant);
}

LockTaken setNotNullLock(const SqlOperation &operation, const SchemaState &before)
{
    return exclusive(before.isProvenNotNull(operation.object, operation.column) ? Reach::Instant : Reach::Scan);
}

LockTaken constraintLock(const SqlOperation &operation, const SchemaState &before)
{
    const bool isLater = operation.has(SqlOperation::NotValid);
    if (operation.kind == AddForeignKey)
        return shareRowExclusive(isLater ? Reach::Instant : Reach::Scan);
    if (operation.kind == AddCheck)
        return exclusive(isLater ? Reach::Instant : Reach::Scan);
    if (!operation.has(SqlOperation::UsingIndex))
        return exclusive(Reach::Scan);
    // a primary key makes its columns NOT NULL; which those of an index are is only known for one we have seen
    const QStringList columns = before.table(operation.object).indexes.value(operation.detail);
    const bool isProven = operation.kind != AddPrimaryKey
            || (!columns.isEmpty() && std::ranges::all_of(columns, [&](const QString &column) {
                              return before.isProvenNotNull(operation.object, column);
                          }));
    return exclusive(isProven ? Reach::Instant : Reach::Scan);
}

}

LockTaken lockOf(const SqlOperation &operation, const SchemaState &before)
{
    const bool isConcurrent = operation.has(SqlOperation::Concurrently);
    switch (operation.kind) {
    case AddColumn:
        return addColumnLock(operation, before);
    case SetType:
        return exclusive(typeChange(before.typeOf(operation.object, operation.column), operation.detail).isFree
                                         && !operation.has(SqlOperation::HasUsing)
                                 ? Reach::Instant
                                 : Reach::Rewrite);
    case SetNotNull:
        return setNotNullLock(operation, before);
    case AddCheck:
    case AddForeignKey:
    case AddUnique:
    case AddPrimaryKey:
    case AddExclusion:
        return constraintLock(operation, before);
    case DropTable:
    case RenameTable:
    case DropColumn:
    case RenameColumn:
    case DropNotNull:
    case SetDefault:
    case DropDefault:
    case AddGenerated:
    case DropConstraint:
    case DropTrigger:
    case DropView:
    case Truncate:
    case LockTable:
        return exclusive();
    case AlterTableOther:
        return operation.detail.startsWith("SetStatistics"_L1) || operation.detail.contains("RelOptions"_L1)
                ? gentle(Reach::Instant)
                : exclusive();
    case RewriteTable:
    case Maintenance:
        return exclusive(Reach::Rewrite);
    case ValidateConstraint:
        return gentle(Reach::Scan);
    case AttachPartition:
        return exclusive(Reach::Scan);
    case DetachPartition:
    case DropIndex:
        return isConcurrent ? gentle(Reach::Instant) : exclusive();
    case CreateIndex:
    case Reindex:
        return isConcurrent ? gentle(Reach::Scan) : share(Reach::Scan);
    case RefreshView:
        return isConcurrent ? LockTaken{.lock = u"EXCLUSIVE"_s, .reach = Reach::Scan, .blocks = Blocks::Writes}
                            : exclusive(Reach::Rewrite);
    case CreateTrigger:
        return shareRowExclusive(Reach::Instant);
    case AddDomainCheck:
        return share(operation.has(SqlOperation::NotValid) ? Reach::Instant : Reach::Scan);
    case Update:
    case Delete:
        return {.lock = u"ROW EXCLUSIVE"_s, .reach = Reach::Scan, .blocks = Blocks::Nothing};
    default:
        return {};
    }
}

}
