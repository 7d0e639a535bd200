// SPDX-License-Identifier: GPL-3.0-or-later

// Which rows and values a whole statement needs.

#include "app/adapters/sql/readfinder.h"

#include "app/adapters/sql/operationreader.h"

#include <algorithm>
#include <pg_query.h>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QStringList sortedNames(const QSet<QString> &set)
{
    QStringList names(set.cbegin(), set.cend());
    names.sort();
    return names;
}

}

ReadFinder::ReadFinder(const SqlCatalogue &catalogue)
{
    for (const SqlCatalogue::Relation &relation : catalogue.relations) {
        m_relations.insert(relation.name, relation);
        if (!relation.definition.isEmpty())
            (relation.isStored ? m_definitions : m_views).insert(relation.name, {.text = relation.definition});
    }
    for (const SqlCatalogue::Function &function : catalogue.functions) {
        Inside &inside = m_functions[function.name];
        inside.text += function.body + ";\n"_L1; // one name may stand for several
    }
}

SqlReads ReadFinder::find(const QByteArray &query)
{
    m_columns.clear();
    m_tables.clear();
    m_unresolved.clear();
    Outputs outputs;
    const bool isUnderstood = readText(query, outputs);
    readAll(outputs);
    return {.columns = sortedNames(m_columns),
            .tables = sortedNames(m_tables),
            .unresolved = sortedNames(m_unresolved),
            .isUnderstood = isUnderstood};
}

bool ReadFinder::readText(const QByteArray &text, Outputs &outputs)
{
    const PgQueryParseResult result = pg_query_parse(text.constData());
    const bool isUnderstood = !result.error;
    if (isUnderstood) {
        const ParseTree tree{QByteArray(result.parse_tree)};
        for (Node one = tree.root()["stmts"].first(); one; one = one.next()) {
            outputs.clear();
            statement(one["stmt"].only(), outputs);
        }
    }
    pg_query_free_parse_result(result);
    return isUnderstood;
}

void ReadFinder::readAll(const Outputs &outputs)
{
    for (const QuerySource::Output &output : outputs)
        m_columns += output.columns;
}

/// Statements that only define something read no row.
void ReadFinder::statement(const Node &node, Outputs &outputs)
{
    const QByteArrayView kind = node.key();
    if (kind == "SelectStmt")
        outputs = select(node, nullptr);
    else if (kind == "InsertStmt")
        insert(node, nullptr, outputs);
    else if (kind == "UpdateStmt")
        update(node, nullptr, outputs);
    else if (kind == "DeleteStmt")
        erase(node, nullptr, outputs);
    else if (kind == "MergeStmt")
        merge(node, nullptr, outputs);
    else if (kind == "CopyStmt")
        copy(node);
    else if (kind == "CallStmt")
        need(node["funccall"], QueryScope());
    else if (kind == "RefreshMatViewStmt")
        refresh(node);
    else
        statementInside(node);
}

void ReadFinder::statementInside(const Node &node)
{
    const QByteArrayView kind = node.key();
    bool isRun = kind == "PrepareStmt" || kind == "DeclareCursorStmt" || kind == "CreateTableAsStmt";
    for (Node option = node["options"].first(); kind == "ExplainStmt" && option; option = option.next())
        isRun = isRun || option["DefElem"]["defname"].is("analyze");
    if (!isRun)
        return;
    Outputs outputs;
    statement(node["query"].only(), outputs);
    readAll(outputs);
}

void ReadFinder::refresh(const Node &node)
{
    const auto view = m_definitions.find(relationName(node["relation"]));
    if (view == m_definitions.end())
        return;
    const Inside &inside = look(*view);
    m_columns += inside.always;
    m_tables += inside.tables;
    readAll(inside.outputs);
}

void ReadFinder::returning(const Node &list, const QueryScope &scope, Outputs &outputs)
{
    outputs = targets(list, scope);
}

void ReadFinder::insert(const Node &node, const QueryScope *outer, Outputs &outputs)
{
    QueryScope scope(outer);
    with(node["withClause"], scope);
    if (const Node rows = node["selectStmt"])
        readAll(query(rows, &scope));
    scope.add(target(node["relation"], scope));
    if (const Node conflict = node["onConflictClause"]) {
        QueryScope fresh(&scope);
        fresh.add({.alias = u"excluded"_s, .relation = {}, .outputs = {}, .isOpen = true});
        QueryScope both(&fresh);
        both.add(scope.sources().last()); // what has no owner is the table's
        need(conflict["infer"], both);
        for (Node one = conflict["targetList"].first(); one; one = one.next())
            need(one["ResTarget"]["val"], both);
        need(conflict["whereClause"], both);
    }
    returning(node["returningList"], scope, outputs);
}

void ReadFinder::update(const Node &node, const QueryScope *outer, Outputs &outputs)
{
    QueryScope scope(outer);
    with(node["withClause"], scope);
    scope.add(target(node["relation"], scope));
    for (Node item = node["fromClause"].first(); item; item = item.next())
        from(item, scope);
    for (Node one = node["targetList"].first(); one; one = one.next())
        need(one["ResTarget"]["val"], scope); // its name is written to
    need(node["whereClause"], scope);
    returning(node["returningList"], scope, outputs);
}

void ReadFinder::erase(const Node &node, const QueryScope *outer, Outputs &outputs)
{
    QueryScope scope(outer);
    with(node["withClause"], scope);
    scope.add(target(node["relation"], scope));
    for (Node item = node["usingClause"].first(); item; item = item.next())
        from(item, scope);
    need(node["whereClause"], scope);
    returning(node["returningList"], scope, outputs);
}

void ReadFinder::merge(const Node &node, const QueryScope *outer, Outputs &outputs)
{
    QueryScope scope(outer);
    with(node["withClause"], scope);
    scope.add(target(node["relation"], scope));
    from(node["sourceRelation"], scope);
    need(node["joinCondition"], scope);
    for (Node when = node["mergeWhenClauses"].first(); when; when = when.next()) {
        const Node clause = when["MergeWhenClause"];
        need(clause["condition"], scope);
        need(clause["values"], scope);
        for (Node one = clause["targetList"].first(); one; one = one.next())
            need(one["ResTarget"]["val"], scope);
    }
    returning(node["returningList"], scope, outputs);
}

void ReadFinder::copy(const Node &node)
{
    if (const Node rows = node["query"]) {
        readAll(query(rows, nullptr));
        return;
    }
    const QuerySource source = table(node["relation"], QueryScope());
    if (node["is_from"].isTrue())
        return;
    const Node names = node["attlist"];
    if (!names)
        m_columns += source.all();
    for (Node name = names.first(); name; name = name.next()) {
        if (const QuerySource::Output *output = source.output(name["String"]["sval"].text()))
            m_columns += output->columns;
    }
}

/// Evaluates a view's query or a function's body once, apart from the query that led to it.
const ReadFinder::Inside &ReadFinder::look(Inside &inside)
{
    if (inside.isDone || inside.isOpen)
        return inside;
    inside.isOpen = true;
    const ColumnSet columns = std::exchange(m_columns, {});
    const QSet<QString> tables = std::exchange(m_tables, {});
    const QSet<QString> unresolved = std::exchange(m_unresolved, {});
    Outputs outputs;
    readText(inside.text.toUtf8(), outputs);
    inside.outputs = outputs;
    inside.always = std::exchange(m_columns, columns);
    inside.tables = std::exchange(m_tables, tables);
    m_unresolved = unresolved; // names of parameters, mostly
    inside.isDone = true;
    inside.isOpen = false;
    return inside;
}

}
