// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/sql/operationreader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// Functions without side effects that give every row of a statement the same value.
constexpr std::array stable{"now",
                            "current_timestamp",
                            "transaction_timestamp",
                            "statement_timestamp",
                            "lower",
                            "upper",
                            "coalesce",
                            "concat",
                            "jsonb_build_object",
                            "json_build_object",
                            "jsonb_build_array",
                            "to_jsonb",
                            "to_timestamp",
                            "date_trunc",
                            "length",
                            "md5",
                            "current_setting",
                            "make_interval",
                            "date",
                            "timezone",
                            "round",
                            "abs",
                            "floor",
                            "ceil",
                            "array_append",
                            "array_remove",
                            "trim",
                            "btrim",
                            "replace",
                            "substring",
                            "to_char",
                            "split_part"};

}

QString relationName(const ParseTree::Node &rangeVar)
{
    const QString schema = rangeVar["schemaname"].text();
    const QString name = rangeVar["relname"].text();
    return schema.isEmpty() || schema == "public"_L1 ? name : QString(schema % u'.' % name);
}

QString joinedName(const ParseTree::Node &list)
{
    QStringList parts;
    for (ParseTree::Node item = list.first(); item; item = item.next())
        parts.append(item["String"]["sval"].text());
    if (parts.size() > 1 && (parts.first() == "public"_L1 || parts.first() == "pg_catalog"_L1))
        parts.removeFirst();
    return parts.join(u'.');
}

QString typeName(const ParseTree::Node &type)
{
    QString name = joinedName(type["names"]);
    QStringList modifiers;
    for (ParseTree::Node one = type["typmods"].first(); one; one = one.next()) {
        const ParseTree::Node value = one["A_Const"]["ival"];
        modifiers.append(value["ival"] ? value["ival"].text() : u"0"_s);
    }
    if (!modifiers.isEmpty() && name != "interval"_L1)
        name += u'(' + modifiers.join(u',') + u')';
    if (type["arrayBounds"])
        name += "[]"_L1;
    return name;
}

QString argumentType(const ParseTree::Node &type)
{
    QString name = joinedName(type["names"]);
    if (type["pct_type"].isTrue())
        name += "%TYPE"_L1;
    return type["arrayBounds"] ? name + "[]"_L1 : name;
}

bool isVolatile(const ParseTree::Node &expression)
{
    for (ParseTree::Node node = expression; node; node = node.following(expression)) {
        if (node.key() != "funcname")
            continue;
        const QByteArray name = joinedName(node).toLatin1();
        if (std::ranges::none_of(stable, [&name](const char *known) { return name == known; }))
            return true;
    }
    return false;
}

}
