// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in a query: its sources, its expressions, and what of them is needed.

#include "app/adapters/sql/operationreader.h"
#include "app/adapters/sql/readfinder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

using QueryNode = ParseTree::Node;

QStringList namesIn(const QueryNode &list)
{
    QStringList names;
    for (QueryNode item = list.first(); item; item = item.next()) {
        if (const QueryNode name = item["String"])
            names.append(name["sval"].text());
    }
    return names;
}

/// As PostgreSQL calls a column that was given no name.
QString nameOfValue(const QueryNode &value)
{
    const QueryNode node = value.only();
    if (node.key() == "ColumnRef")
        return namesIn(node["fields"]).value(namesIn(node["fields"]).size() - 1);
    if (node.key() == "FuncCall")
        return namesIn(node["funcname"]).value(namesIn(node["funcname"]).size() - 1);
    if (node.key() == "TypeCast" || node.key() == "A_Indirection" || node.key() == "CollateClause")
        return nameOfValue(node["arg"]);
    return u"?column?"_s;
}

bool isSystemRelation(const QString &name)
{
    return name.startsWith("pg_"_L1) || name.startsWith("information_schema."_L1) || name.startsWith("hdb_catalog."_L1);
}

bool hasStar(const QueryNode &fields)
{
    for (QueryNode field = fields.first(); field; field = field.next()) {
        if (field.only().key() == "A_Star")
            return true;
    }
    return false;
}

}

/// @p wrapped is {"SelectStmt": {...}} or one of its kin.
ReadFinder::Outputs ReadFinder::query(const Node &wrapped, const QueryScope *outer)
{
    const Node node = wrapped.only();
    Outputs outputs;
    if (node.key() == "SelectStmt")
        return select(node, outer);
    if (node.key() == "InsertStmt")
        insert(node, outer, outputs);
    else if (node.key() == "UpdateStmt")
        update(node, outer, outputs);
    else if (node.key() == "DeleteStmt")
        erase(node, outer, outputs);
    else if (node.key() == "MergeStmt")
        merge(node, outer, outputs);
    return outputs;
}

ReadFinder::Outputs ReadFinder::select(const Node &node, const QueryScope *outer)
{
    QueryScope scope(outer);
    with(node["withClause"], scope);
    if (node["larg"]) {
        Outputs outputs = combination(node, &scope);
        sorted(node["sortClause"], scope, outputs);
        return outputs;
    }
    for (Node item = node["fromClause"].first(); item; item = item.next())
        from(item, scope);
    Outputs outputs = targets(node["targetList"], scope);
    for (Node row = node["valuesLists"].first(); row; row = row.next()) {
        qsizetype column = 0;
        for (Node value = row["List"]["items"].first(); value; value = value.next(), ++column) {
            if (column >= outputs.size())
                outputs.append({.name = u"column"_s + QString::number(column + 1), .columns = {}});
            walk(value, scope, outputs[column].columns);
        }
    }
    need(node["whereClause"], scope);
    need(node["havingClause"], scope);
    need(node["windowClause"], scope);
    need(node["limitCount"], scope);
    need(node["limitOffset"], scope);
    sorted(node["groupClause"], scope, outputs);
    sorted(node["sortClause"], scope, outputs);
    if (const Node distinct = node["distinctClause"]) {
        if (distinct.first().only()) // DISTINCT ON
            sorted(distinct, scope, outputs);
        else
            readAll(outputs);
    }
    return outputs;
}

/// UNION ALL hands its columns on; the others have to compare them.
ReadFinder::Outputs ReadFinder::combination(const Node &node, const QueryScope *outer)
{
    Outputs outputs = select(node["larg"], outer);
    const Outputs others = select(node["rarg"], outer);
    for (qsizetype i = 0; i < std::min(outputs.size(), others.size()); ++i)
        outputs[i].columns += others[i].columns;
    if (!node["op"].is("SETOP_UNION") || !node["all"].isTrue())
        readAll(outputs);
    return outputs;
}

void ReadFinder::with(const Node &clause, QueryScope &scope)
{
    const bool isRecursive = clause["recursive"].isTrue();
    for (Node one = clause["ctes"].first(); one; one = one.next()) {
        const Node expression = one["CommonTableExpr"];
        const QString name = expression["ctename"].text();
        const QStringList names = namesIn(expression["aliascolnames"]);
        QuerySource source{.alias = name, .relation = {}, .outputs = {}};
        if (const Node first = expression["ctequery"]["SelectStmt"]["larg"]; isRecursive && first) {
            source.outputs = select(first, &scope);
            source.rename(names);
            scope.define(name, source); // what it says of itself
        }
        source.outputs = query(expression["ctequery"], &scope);
        source.rename(names);
        scope.define(name, source);
    }
}

QuerySource ReadFinder::table(const Node &rangeVar, const QueryScope &scope)
{
    const QString name = relationName(rangeVar);
    const Node alias = rangeVar["alias"];
    QuerySource source{.alias = rangeVar["relname"].text(), .relation = name, .outputs = {}};
    if (const QuerySource *defined = rangeVar["schemaname"] ? nullptr : scope.definition(name)) {
        source = *defined;
    } else if (const auto view = m_views.find(name); view != m_views.end()) {
        const Inside &inside = look(*view);
        m_columns += inside.always;
        m_tables += inside.tables;
        m_tables.insert(name);
        source.outputs = inside.outputs;
        source.rename(m_relations.value(name).columns);
    } else if (const auto relation = m_relations.constFind(name); relation != m_relations.cend()) {
        m_tables.insert(name);
        for (const QString &column : relation->columns)
            source.outputs.append({.name = column, .columns = {name + u'.' + column}});
    } else {
        source.isOpen = true;
        if (!isSystemRelation(name))
            m_unresolved.insert(name);
    }
    if (alias) {
        source.alias = alias["aliasname"].text();
        source.rename(namesIn(alias["colnames"]));
    }
    return source;
}

/// Rows of it are written, so nothing of WITH is meant.
QuerySource ReadFinder::target(const Node &rangeVar, const QueryScope & /*scope*/)
{
    return table(rangeVar, QueryScope());
}

void ReadFinder::from(const Node &item, QueryScope &scope)
{
    const Node node = item.key() == "RangeVar" ? item : item.only();
    const QByteArrayView kind = node.key();
    if (kind == "RangeVar") {
        scope.add(table(node, scope));
        return;
    }
    if (kind == "JoinExpr") {
        join(node, scope);
        return;
    }
    if (kind == "RangeTableSample") {
        from(node["relation"], scope);
        need(node["args"], scope);
        return;
    }
    QuerySource source{.alias = node["alias"]["aliasname"].text(), .relation = {}, .outputs = {}};
    if (kind == "RangeSubselect") {
        source.outputs = query(node["subquery"], &scope);
    } else {
        need(node, scope); // functions, with what they are given
        source.isOpen = true;
    }
    source.rename(namesIn(node["alias"]["colnames"]));
    scope.add(std::move(source));
}

void ReadFinder::join(const Node &node, QueryScope &scope)
{
    const qsizetype before = scope.sources().size();
    from(node["larg"], scope);
    const qsizetype middle = scope.sources().size();
    from(node["rarg"], scope);
    QStringList common = namesIn(node["usingClause"]);
    if (node["isNatural"].isTrue()) {
        for (qsizetype i = before; i < middle; ++i) {
            for (const QuerySource::Output &output : scope.sources()[i].outputs)
                common.append(output.name);
        }
    }
    for (const QString &name : std::as_const(common)) {
        for (qsizetype i = before; i < scope.sources().size(); ++i) {
            if (const QuerySource::Output *output = scope.sources()[i].output(name))
                m_columns += output->columns;
        }
    }
    need(node["quals"], scope);
    if (const Node alias = node["alias"]) {
        QuerySource joined{.alias = alias["aliasname"].text(), .relation = {}, .outputs = {}};
        for (qsizetype i = before; i < scope.sources().size(); ++i) {
            joined.outputs += scope.sources()[i].outputs;
            joined.isOpen = joined.isOpen || scope.sources()[i].isOpen;
        }
        scope.sources().resize(before);
        joined.rename(namesIn(alias["colnames"]));
        scope.add(std::move(joined));
    }
}

ReadFinder::Outputs ReadFinder::targets(const Node &list, const QueryScope &scope)
{
    Outputs outputs;
    for (Node one = list.first(); one; one = one.next()) {
        const Node target = one["ResTarget"];
        const Node value = target["val"];
        if (const Node fields = value["ColumnRef"]["fields"]; hasStar(fields)) {
            star(fields, scope, outputs);
            continue;
        }
        QuerySource::Output output{.name = target["name"] ? target["name"].text() : nameOfValue(value), .columns = {}};
        walk(value, scope, output.columns);
        outputs.append(std::move(output));
    }
    return outputs;
}

void ReadFinder::star(const Node &fields, const QueryScope &scope, Outputs &outputs) const
{
    const QStringList owner = namesIn(fields);
    if (owner.isEmpty()) {
        for (const QuerySource &source : scope.sources())
            outputs += source.outputs;
    } else if (const QuerySource *source = scope.source(owner.last())) {
        outputs += source->outputs;
    }
}

/// An item may be the name or the number of an output.
void ReadFinder::sorted(const Node &list, const QueryScope &scope, const Outputs &outputs)
{
    for (Node item = list.first(); item; item = item.next()) {
        const Node value = item["SortBy"] ? item["SortBy"]["node"] : item;
        const QStringList names = namesIn(value["ColumnRef"]["fields"]);
        const auto named = std::ranges::find(outputs, names.value(0), &QuerySource::Output::name);
        if (names.size() == 1 && named != outputs.cend()) {
            m_columns += named->columns;
        } else if (const Node number = value["A_Const"]["ival"]) {
            m_columns += outputs.value(number["ival"].number() - 1).columns;
            continue;
        }
        if (names.size() != 1 || named == outputs.cend())
            need(value, scope);
    }
}

/// It is read, whatever becomes of the result.
void ReadFinder::need(const Node &node, const QueryScope &scope)
{
    ColumnSet columns;
    walk(node, scope, columns);
    m_columns += columns;
}

void ReadFinder::walk(const Node &node, const QueryScope &scope, ColumnSet &columns)
{
    if (!node)
        return;
    const QByteArrayView kind = node.key();
    if (kind == "ColumnRef") {
        reference(node, scope, columns);
    } else if (kind == "SubLink") {
        subLink(node, scope, columns);
    } else if (kind == "SelectStmt") {
        for (const QuerySource::Output &output : select(node, &scope))
            columns += output.columns;
    } else {
        if (kind == "FuncCall" || kind == "funccall")
            call(node, scope, columns);
        for (Node child = node.first(); child; child = child.next())
            walk(child, scope, columns);
    }
}

void ReadFinder::subLink(const Node &node, const QueryScope &scope, ColumnSet &columns)
{
    walk(node["testexpr"], scope, columns);
    const Outputs outputs = query(node["subselect"], &scope);
    if (node["subLinkType"].is("EXISTS_SUBLINK"))
        return; // whether there is a row, not what is in it
    for (const QuerySource::Output &output : outputs)
        columns += output.columns;
}

void ReadFinder::reference(const Node &node, const QueryScope &scope, ColumnSet &columns)
{
    const Node fields = node["fields"];
    const QStringList names = namesIn(fields);
    if (hasStar(fields)) { // count(t.*), row(t.*)
        if (const QuerySource *source = names.isEmpty() ? nullptr : scope.source(names.last()))
            columns += source->all();
        else if (names.isEmpty())
            for (const QuerySource &one : scope.sources())
                columns += one.all();
        return;
    }
    if (const std::optional<ColumnSet> found = scope.find(names))
        columns += *found;
    else if (names.size() > 1 && scope.find(names.first(names.size() - 1)))
        columns += *scope.find(names.first(names.size() - 1)); // a field of a composite column
    else
        m_unresolved.insert(names.join(u'.'));
}

void ReadFinder::call(const Node &node, const QueryScope &scope, ColumnSet &columns)
{
    Q_UNUSED(scope)
    const auto function = m_functions.find(joinedName(node["funcname"]));
    if (function == m_functions.end())
        return;
    const Inside &inside = look(*function);
    m_tables += inside.tables;
    columns += inside.always;
    for (const QuerySource::Output &output : inside.outputs)
        columns += output.columns;
}

}
