// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/postgres/rowmemory.h"
#include "models/domain/sqloperation.h"
#include "models/domain/verification.h"

namespace Trunkline {

class Connection;

/// Something that takes the place of something else: columns ("orders.total") or tables.
struct ReplacedElement
{
    QString old;
    QString replacement;

    bool operator==(const ReplacedElement &) const = default;
};

/// Whether rows that are written after an up come to both sides of what it replaces. What values mean is not known, so
/// only this counts: in every row that a statement writes, both sides get a value of their own. Rows are told apart by
/// their primary key. Of two tables, the one that the statement does not write to itself has to change with the other.
class ProbeCheck
{
public:
    /// @p watcher must live longer. @p before is what the up met, @p after what it left behind; what it only gave the
    /// @p renamed names is not new.
    ProbeCheck(Connection &watcher, const SchemaFacts &before, const SchemaFacts &after,
               QList<ReplacedElement> replaced, const QStringList &renamed);

    /// Before a piece of probe.sql runs, with the rows that there are.
    void remember(const RowFacts &rows);
    /// Afterwards; @p piece is what ran.
    void look(const SqlScript &piece, const RowFacts &rows);
    /// After the last one: sets inStep, silent and what is lost.
    void tell(Verification &verification) const;

private:
    struct Column
    {
        QString name;
        QString fallback; ///< the default; empty: none, or one that gives every row another value
        bool isGenerated = false;
        bool isComparable = true; ///< what a row gets by itself can be told from what is written
    };
    struct Table
    {
        QString name;
        QStringList keys; ///< quoted
        QList<Column> columns; ///< new ones, and old ones that they replace
        QSet<QString> fresh; ///< those that the up added
    };
    /// Rows that were written, of a pair.
    struct Count
    {
        qint64 both = 0;
        qint64 onlyOld = 0;
        qint64 onlyNew = 0;
        qint64 neither = 0;
    };

    void findTables(const SchemaFacts &before, const SchemaFacts &after, const QStringList &renamed);
    void findColumns(const QString &table, const QStringList &before, const QStringList &after,
                     const QStringList &renamed);
    void readColumns(Table &table, const QStringList &names);
    QStringList oldOf(const QString &replacement) const;
    QStringList newOf(const QString &old) const;
    bool isReplacement(const QString &table) const;
    static QString temporary(qsizetype number);
    static QString wrote(const Column &column);
    QString wroteAny(const Table &table, const QStringList &elements) const;
    QString tableOf(const QString &element) const;
    const Table *tableWith(const ReplacedElement &pair) const;
    QString writtenRows(const Table &table) const;
    Count countRows(const Table &table, const ReplacedElement &pair);
    Count countWhole(const ReplacedElement &pair, const SqlScript &piece, const RowFacts &rows);
    void lookAlone(const Table &table);
    bool isChanged(const QString &element, const RowFacts &rows) const;

    Connection &m_watcher;
    const QList<ReplacedElement> m_replaced;
    QList<Table> m_tables;
    QStringList m_freshTables;
    QSet<QString> m_allTables;
    RowFacts m_rows;
    QList<Count> m_counts; ///< of what is replaced
    QSet<QString> m_doubtful; ///< replacements of which it cannot be told
    QStringList m_alone; ///< what was written to, and nothing else holds
};

}
