// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/sql/parsetree.h"
#include "models/domain/sqloperation.h"
#include "models/rules/sql/sqltext.h"

namespace Trunkline {

/// Turns the tree of one statement into operations.
class OperationReader
{
public:
    using Node = ParseTree::Node;

    /// A statement in its file.
    struct Statement
    {
        Node node; ///< {"AlterTableStmt": {...}}
        qint32 number = 0;
        SqlSpan span; ///< without what is before and behind it
        QByteArrayView text; ///< of the span
    };

    explicit OperationReader(QList<SqlOperation> &operations)
        : m_operations(operations)
    {
    }

    void read(const Statement &statement);

private:
    using Kind = SqlOperation::Kind;
    using Handler = void (OperationReader::*)(const Node &);
    struct Row
    {
        QByteArrayView name;
        Handler handler;
    };
    static const Row *handlerFor(QByteArrayView name);

    SqlOperation &add(Kind kind, const QString &object = {});
    SqlOperation &addUnseen(const QString &why);
    static void takeParameters(const Node &list, SqlOperation &operation);
    static void takeArguments(const Node &named, SqlOperation &operation);

    // operationreader.cpp
    void createTable(const Node &node);
    void createTableAs(const Node &node);
    void drop(const Node &node);
    void rename(const Node &node);
    void createIndex(const Node &node);
    void truncate(const Node &node);
    void createFunction(const Node &node);
    void createTrigger(const Node &node);
    void createView(const Node &node);
    void alterEnum(const Node &node);
    void createEnum(const Node &node);
    void alterDomain(const Node &node);
    void createDomain(const Node &node);
    void setVariable(const Node &node);
    void transaction(const Node &node);
    void reindex(const Node &node);
    void vacuum(const Node &node);
    void cluster(const Node &node);
    void refresh(const Node &node);
    void lockTable(const Node &node);
    void createExtension(const Node &node);
    void dropDatabase(const Node &node);
    void neutral(const Node &node);
    void createOther(const Node &node);
    void alterOther(const Node &node);

    // rowreader.cpp
    void insert(const Node &node);
    void update(const Node &node);
    void erase(const Node &node);
    void select(const Node &node);
    void call(const Node &node);
    void copy(const Node &node);
    void lookAtCalls(const Node &node);

    // tablechanges.cpp
    void alterTable(const Node &node);
    void action(const Node &command, const QString &table);
    void partition(const Node &definition, Kind kind);
    void column(const Node &definition, SqlOperation &operation);
    void constraint(const Node &definition, const QString &table);
    void cutActions(qsizetype count);

    QList<SqlOperation> &m_operations;
    Statement m_statement;
    QList<SqlSpan> m_actionSpans;
    SqlSpan m_span; ///< of what is being read
};

/// "new=old" for every column of the same row that @p value is computed from.
void noteSources(const QString &column, const ParseTree::Node &value, QStringList &sources);
/// "orders", "sales.orders" of a RangeVar.
QString relationName(const ParseTree::Node &rangeVar);
/// The same of a list of names; "pg_catalog" is left out too.
QString joinedName(const ParseTree::Node &list);
/// "varchar(20)", "numeric(12,2)", "int4[]".
QString typeName(const ParseTree::Node &type);
/// The same as far as it tells routines apart: "varchar", "numeric", "int4[]".
QString argumentType(const ParseTree::Node &type);
/// True when a call below @p expression gives another value for every row.
bool isVolatile(const ParseTree::Node &expression);

}
