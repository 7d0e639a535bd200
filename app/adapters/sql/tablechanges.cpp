// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/sql/operationreader.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

using enum SqlOperation::Kind;

namespace {

struct Action
{
    QByteArrayView subtype;
    SqlOperation::Kind kind;
};

/// Those that need nothing but the column.
constexpr Action plain[] = {
        {"AT_DropColumn", DropColumn},      {"AT_SetNotNull", SetNotNull},      {"AT_DropNotNull", DropNotNull},
        {"AT_SetLogged", RewriteTable},     {"AT_SetUnLogged", RewriteTable},   {"AT_SetAccessMethod", RewriteTable},
        {"AT_SetTableSpace", RewriteTable}, {"AT_SetExpression", RewriteTable}, {"AT_AddIdentity", AddGenerated},
};

bool isSerial(const QString &type)
{
    return type == "serial"_L1 || type == "bigserial"_L1 || type == "smallserial"_L1 || type == "serial4"_L1
            || type == "serial8"_L1;
}

QStringList names(const ParseTree::Node &list)
{
    QStringList result;
    for (ParseTree::Node item = list.first(); item; item = item.next())
        result.append(item["String"]["sval"].text());
    return result;
}

SqlOperation::Kind kindOf(const ParseTree::Node &constraint)
{
    const QByteArrayView type = constraint["contype"].bytes();
    if (type == "CONSTR_FOREIGN")
        return AddForeignKey;
    if (type == "CONSTR_UNIQUE")
        return AddUnique;
    if (type == "CONSTR_PRIMARY")
        return AddPrimaryKey;
    if (type == "CONSTR_EXCLUSION")
        return AddExclusion;
    return AddCheck;
}

}

void OperationReader::alterTable(const Node &node)
{
    const QString table = relationName(node["relation"]);
    const QByteArrayView type = node["objtype"].bytes();
    if (type != "OBJECT_TABLE") {
        SqlOperation &operation = add(AlterOther, table);
        operation.detail = QString::fromLatin1(type.mid(7)).toLower();
        return;
    }
    qsizetype count = 0;
    for (Node command = node["cmds"].first(); command; command = command.next())
        ++count;
    cutActions(count);
    qsizetype index = 0;
    for (Node command = node["cmds"].first(); command; command = command.next(), ++index) {
        m_span = index < m_actionSpans.size() ? m_actionSpans[index] : m_statement.span;
        action(command["AlterTableCmd"], table);
    }
    m_span = m_statement.span;
}

/// The parser does not say where an action stands: they are what the commas outside of brackets part.
void OperationReader::cutActions(qsizetype count)
{
    m_actionSpans.clear();
    if (count < 2)
        return;
    const QList<SqlToken> tokens = sqlTokens(m_statement.text);
    int depth = 0;
    qsizetype start = -1;
    qsizetype end = 0;
    const auto close = [&] {
        if (start >= 0)
            m_actionSpans.append({.offset = m_statement.span.offset + start, .length = end - start});
        start = -1;
    };
    for (const SqlToken &token : tokens) {
        const char sign = token.kind == SqlToken::Kind::Sign ? m_statement.text[token.offset] : '\0';
        depth += (sign == '(' || sign == '[') - (sign == ')' || sign == ']');
        if (sign == ',' && depth == 0) {
            close();
            continue;
        }
        if (token.kind == SqlToken::Kind::Comment)
            continue;
        if (start < 0)
            start = token.offset;
        end = token.offset + token.length;
    }
    close();
    if (m_actionSpans.size() != count)
        m_actionSpans.clear();
}

void OperationReader::action(const Node &command, const QString &table)
{
    const Node subtype = command["subtype"];
    const Node definition = command["def"];
    const auto addOwn = [&](SqlOperation::Kind kind) -> SqlOperation & {
        SqlOperation &operation = add(kind, table);
        operation.column = command["name"].text();
        operation.flags.setFlag(SqlOperation::IfExists, command["missing_ok"].isTrue());
        operation.flags.setFlag(SqlOperation::Cascade, command["behavior"].is("DROP_CASCADE"));
        return operation;
    };
    for (const Action &known : plain) {
        if (subtype.is(known.subtype)) {
            SqlOperation &operation = addOwn(known.kind);
            operation.detail = QString::fromLatin1(known.subtype.mid(3));
            return;
        }
    }
    if (subtype.is("AT_AddColumn")) {
        column(definition["ColumnDef"], addOwn(AddColumn));
    } else if (subtype.is("AT_AlterColumnType")) {
        SqlOperation &operation = addOwn(SetType);
        operation.detail = typeName(definition["ColumnDef"]["typeName"]);
        operation.flags.setFlag(SqlOperation::HasUsing, bool(definition["ColumnDef"]["raw_default"]));
    } else if (subtype.is("AT_ColumnDefault")) {
        SqlOperation &operation = addOwn(definition ? SetDefault : DropDefault);
        operation.flags.setFlag(SqlOperation::VolatileDefault, isVolatile(definition));
    } else if (subtype.is("AT_AddConstraint")) {
        constraint(definition["Constraint"], table);
    } else if (subtype.is("AT_ValidateConstraint") || subtype.is("AT_DropConstraint")) {
        SqlOperation &operation = addOwn(subtype.is("AT_DropConstraint") ? DropConstraint : ValidateConstraint);
        operation.name = std::exchange(operation.column, {});
    } else if (subtype.is("AT_AttachPartition")) {
        partition(definition["PartitionCmd"], AttachPartition);
        m_operations.last().other = table;
    } else if (subtype.is("AT_DetachPartition")) {
        partition(definition["PartitionCmd"], DetachPartition);
        m_operations.last().other = table;
    } else {
        addOwn(AlterTableOther).detail = QString::fromLatin1(subtype.bytes().mid(3));
    }
}

void OperationReader::partition(const Node &definition, Kind kind)
{
    SqlOperation &operation = add(kind, relationName(definition["name"]));
    operation.flags.setFlag(SqlOperation::Concurrently, definition["concurrent"].isTrue());
}

void OperationReader::column(const Node &definition, SqlOperation &operation)
{
    operation.column = definition["colname"].text();
    operation.detail = typeName(definition["typeName"]);
    operation.flags.setFlag(SqlOperation::Serial, isSerial(operation.detail));
    for (Node one = definition["constraints"].first(); one; one = one.next()) {
        const Node constraint = one["Constraint"];
        const QByteArrayView type = constraint["contype"].bytes();
        if (type == "CONSTR_NOTNULL") {
            operation.flags |= SqlOperation::NotNull;
        } else if (type == "CONSTR_DEFAULT") {
            operation.flags |= SqlOperation::HasDefault;
            operation.flags.setFlag(SqlOperation::VolatileDefault, isVolatile(constraint["raw_expr"]));
            operation.flags.setFlag(SqlOperation::DefaultIsNull, constraint["raw_expr"]["A_Const"]["isnull"].isTrue());
        } else if (type == "CONSTR_GENERATED") {
            operation.flags |= SqlOperation::Stored;
            noteSources(operation.column, constraint["raw_expr"], operation.sources);
        } else if (type == "CONSTR_IDENTITY") {
            operation.flags |= SqlOperation::Identity;
        } else if (type == "CONSTR_CHECK") {
            operation.flags |= SqlOperation::InlineCheck;
        } else if (type == "CONSTR_UNIQUE") {
            operation.flags |= SqlOperation::InlineUnique;
        } else if (type == "CONSTR_PRIMARY") {
            operation.flags |= SqlOperation::InlinePrimaryKey | SqlOperation::NotNull;
        } else if (type == "CONSTR_FOREIGN") {
            operation.flags |= SqlOperation::InlineForeignKey;
            operation.other = relationName(constraint["pktable"]);
        }
    }
}

void OperationReader::constraint(const Node &definition, const QString &table)
{
    SqlOperation &operation = add(kindOf(definition), table);
    operation.name = definition["conname"].text();
    operation.flags.setFlag(SqlOperation::Unnamed, operation.name.isEmpty());
    operation.flags.setFlag(SqlOperation::NotValid, definition["skip_validation"].isTrue());
    if (const Node index = definition["indexname"]) {
        operation.flags |= SqlOperation::UsingIndex;
        operation.detail = index.text();
    }
    operation.other = definition["pktable"] ? relationName(definition["pktable"]) : QString();
    operation.columns = names(definition["fk_attrs"] ? definition["fk_attrs"] : definition["keys"]);
    if (operation.kind != AddCheck)
        return;
    // CHECK (a IS NOT NULL) is how a column is made ready for SET NOT NULL
    const Node test = definition["raw_expr"]["NullTest"];
    if (test["nulltesttype"].is("IS_NOT_NULL"))
        operation.column = joinedName(test["arg"]["ColumnRef"]["fields"]);
}

}
