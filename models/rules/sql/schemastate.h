// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sqloperation.h"

#include <QHash>
#include <QSet>

namespace Trunkline {

/// The schema as far as migrations tell it: what stands before the one that is judged. Cheap to copy.
class SchemaState
{
public:
    struct Column
    {
        QString type;
        bool isNotNull = false;
    };
    struct Constraint
    {
        SqlOperation::Kind kind = SqlOperation::Kind::AddCheck;
        QString other; ///< the table that a foreign key references
        QString notNull; ///< the column that a CHECK keeps from being null
        bool isValidated = true;
    };
    struct Table
    {
        QHash<QString, Column> columns;
        QHash<QString, Constraint> constraints;
        QHash<QString, QStringList> indexes; ///< columns by name; "" for an expression
        bool hasPrimaryKey = false;
    };

    struct Function
    {
        QStringList arguments;
        qint32 optional = 0;
        QList<SqlOperation> body; ///< what is seen of it

        bool takes(qsizetype count) const { return count <= arguments.size() && count >= arguments.size() - optional; }
    };

    /// Takes the operation in, as if it had run.
    void apply(const SqlOperation &operation);

    bool hasTable(const QString &name) const { return m_tables.contains(name); }
    Table table(const QString &name) const { return m_tables.value(name); }
    QStringList tableNames() const { return m_tables.keys(); }
    /// Empty when it is not known.
    QString typeOf(const QString &table, const QString &column) const;
    /// True when a validated CHECK says that the column is not null.
    bool isProvenNotNull(const QString &table, const QString &column) const;
    /// True when an index of the table begins with @p columns.
    bool hasIndexOn(const QString &table, const QStringList &columns) const;
    /// The table of an index; empty when that is not known.
    QString tableOfIndex(const QString &index) const { return m_indexTables.value(index); }
    bool isConstrainedDomain(const QString &type) const { return m_constrainedDomains.contains(type); }
    bool isEnum(const QString &type) const { return m_enums.contains(type); }
    /// All that go by the name.
    QList<Function> functions(const QString &name) const { return m_functions.value(name); }
    /// @p created is the statement that makes it.
    void addFunction(const SqlOperation &created, const QList<SqlOperation> &body);

private:
    void applyToTable(Table &table, const SqlOperation &operation);
    void renameTable(const QString &from, const QString &to);
    void dropIndex(const QString &name);
    void dropFunction(const SqlOperation &operation);
    void renameFunction(const SqlOperation &operation);

    QHash<QString, Table> m_tables;
    QHash<QString, QString> m_indexTables;
    QSet<QString> m_constrainedDomains;
    QSet<QString> m_enums;
    QHash<QString, QList<Function>> m_functions; ///< by name
};

}
