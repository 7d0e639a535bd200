// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/sql/parsetree.h"
#include "app/adapters/sql/queryscope.h"
#include "models/domain/sqlreads.h"

#include <QHash>

#include <optional>

namespace Trunkline {

/// Follows queries down to the columns whose values they need: what a sub-query or a view offers and nobody takes is
/// not read. The library beneath may die of its input: only for a process that may die too.
class ReadFinder
{
public:
    explicit ReadFinder(const SqlCatalogue &catalogue);

    SqlReads find(const QByteArray &query);

private:
    using Node = ParseTree::Node;
    using Outputs = QList<QuerySource::Output>;

    /// A view or function, looked into when it is first met.
    struct Inside
    {
        QString text;
        bool isDone = false;
        bool isOpen = false; ///< being looked into: it leads back to itself
        ColumnSet always;
        QSet<QString> tables;
        Outputs outputs;
    };

    // readfinder.cpp: statements
    bool readText(const QByteArray &text, Outputs &outputs);
    void statement(const Node &node, Outputs &outputs);
    void statementInside(const Node &node);
    void readAll(const Outputs &outputs);
    void insert(const Node &node, const QueryScope *outer, Outputs &outputs);
    void update(const Node &node, const QueryScope *outer, Outputs &outputs);
    void erase(const Node &node, const QueryScope *outer, Outputs &outputs);
    void merge(const Node &node, const QueryScope *outer, Outputs &outputs);
    void copy(const Node &node);
    void refresh(const Node &node);
    void returning(const Node &list, const QueryScope &scope, Outputs &outputs);
    const Inside &look(Inside &inside);

    // queryreading.cpp: what stands in them
    Outputs select(const Node &node, const QueryScope *outer);
    Outputs combination(const Node &node, const QueryScope *outer);
    void with(const Node &clause, QueryScope &scope);
    void from(const Node &item, QueryScope &scope);
    void join(const Node &node, QueryScope &scope);
    QuerySource table(const Node &rangeVar, const QueryScope &scope);
    QuerySource target(const Node &rangeVar, const QueryScope &scope);
    Outputs targets(const Node &list, const QueryScope &scope);
    void star(const Node &fields, const QueryScope &scope, Outputs &outputs) const;
    void sorted(const Node &list, const QueryScope &scope, const Outputs &outputs);
    void need(const Node &node, const QueryScope &scope);
    void walk(const Node &node, const QueryScope &scope, ColumnSet &columns);
    void subLink(const Node &node, const QueryScope &scope, ColumnSet &columns);
    void reference(const Node &node, const QueryScope &scope, ColumnSet &columns);
    void call(const Node &node, const QueryScope &scope, ColumnSet &columns);
    Outputs query(const Node &wrapped, const QueryScope *outer);

    QHash<QString, SqlCatalogue::Relation> m_relations;
    QHash<QString, Inside> m_views;
    QHash<QString, Inside> m_definitions; ///< of materialized views, which are read when these are refreshed
    QHash<QString, Inside> m_functions;
    ColumnSet m_columns; ///< of the query that is looked at
    QSet<QString> m_tables;
    QSet<QString> m_unresolved;
};

}
