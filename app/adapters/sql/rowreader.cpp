// SPDX-License-Identifier: GPL-3.0-or-later

// What statements do to rows, and the functions they call on the way.

#include "app/adapters/sql/operationreader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Trunkline {

using enum SqlOperation::Kind;

namespace {

QStringList unknownTypes(const ParseTree::Node &arguments)
{
    QStringList types;
    for (ParseTree::Node one = arguments.first(); one; one = one.next())
        types.append(QString());
    return types;
}

/// Functions that a query may call without doing anything that the rules are about.
constexpr std::array harmless{"setval",
                              "nextval",
                              "set_config",
                              "count",
                              "max",
                              "min",
                              "sum",
                              "random",
                              "gen_random_uuid",
                              "uuid_generate_v4",
                              "clock_timestamp",
                              "generate_series",
                              "unnest",
                              "array_agg",
                              "json_agg",
                              "jsonb_agg",
                              "row_number",
                              "pg_notify",
                              "pg_sleep",
                              "currval",
                              "exists",
                              "string_agg",
                              "pg_get_serial_sequence",
                              "pg_advisory_xact_lock",
                              "greatest",
                              "least",
                              "nullif",
                              "format",
                              "regexp_replace",
                              "jsonb_set",
                              "digest",
                              "encode",
                              "crypt",
                              "gen_salt",
                              "to_regclass",
                              "row_to_json"};

bool isHarmless(const QString &name)
{
    const QByteArray plain = name.toLatin1();
    return std::ranges::any_of(harmless, [&plain](const char *known) { return plain == known; });
}

}

void noteSources(const QString &column, const ParseTree::Node &value, QStringList &sources)
{
    for (ParseTree::Node node = value; node; node = node.following(value)) {
        if (node.key() == "ColumnRef")
            sources.append(column + u'=' + joinedName(node["fields"]).section(u'.', -1));
    }
}

void OperationReader::lookAtCalls(const Node &node)
{
    for (Node below = node; below; below = below.following(node)) {
        if (below.key() != "FuncCall" && below.key() != "funccall")
            continue;
        const QString name = joinedName(below["funcname"]);
        if (isVolatile(below["funcname"]) && !isHarmless(name)) {
            SqlOperation &call = addUnseen(u"call"_s);
            call.name = name;
            call.arguments = unknownTypes(below["args"]);
        }
    }
}

void OperationReader::insert(const Node &node)
{
    add(Insert, relationName(node["relation"]))
            .flags.setFlag(SqlOperation::HasWhere, bool(node["selectStmt"]["SelectStmt"]["valuesLists"]));
    lookAtCalls(node["selectStmt"]);
    lookAtCalls(node["withClause"]);
}

void OperationReader::update(const Node &node)
{
    SqlOperation &operation = add(Update, relationName(node["relation"]));
    operation.flags.setFlag(SqlOperation::HasWhere, bool(node["whereClause"]));
    for (Node target = node["targetList"].first(); target; target = target.next()) {
        operation.columns.append(target["ResTarget"]["name"].text());
        noteSources(target["ResTarget"]["name"].text(), target["ResTarget"]["val"], operation.sources);
    }
    lookAtCalls(node["withClause"]);
}

void OperationReader::erase(const Node &node)
{
    add(Delete, relationName(node["relation"])).flags.setFlag(SqlOperation::HasWhere, bool(node["whereClause"]));
    lookAtCalls(node["withClause"]);
}

void OperationReader::select(const Node &node)
{
    if (const Node into = node["intoClause"])
        add(CreateTable, relationName(into["rel"]));
    else
        add(Query);
    // WITH x AS (DELETE ... RETURNING ...) SELECT: the data changes all the same
    for (Node below = node; below; below = below.following(node)) {
        if (below.key() == "DeleteStmt")
            erase(below);
        else if (below.key() == "UpdateStmt")
            update(below);
        else if (below.key() == "InsertStmt")
            add(Insert, relationName(below["relation"]));
    }
    lookAtCalls(node);
}

void OperationReader::call(const Node &node)
{
    SqlOperation &call = addUnseen(u"call"_s);
    call.name = joinedName(node["funccall"]["funcname"]);
    call.arguments = unknownTypes(node["funccall"]["args"]);
}

void OperationReader::copy(const Node &node)
{
    if (node["is_from"].isTrue())
        add(Insert, relationName(node["relation"]));
    else
        add(Query);
}

}
