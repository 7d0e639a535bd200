// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace Trunkline {

/// Columns of tables: "orders.total".
using ColumnSet = QSet<QString>;

/// Something with columns that a query selects from: each column stands for those that its values come from.
struct QuerySource
{
    struct Output
    {
        QString name;
        ColumnSet columns;
    };

    QString alias; ///< what columns of it are called by; the table's name where there is no other
    QString relation; ///< "sales.orders", for references that name the schema
    QList<Output> outputs;
    bool isOpen = false; ///< it has columns that are not known: those of a function, or of a system table

    const Output *output(const QString &name) const;
    ColumnSet all() const;
    /// Gives other names to the first columns.
    void rename(const QStringList &names);
};

/// What names can mean in one query: its own sources, then those of the queries around it.
class QueryScope
{
public:
    explicit QueryScope(const QueryScope *outer = nullptr)
        : m_outer(outer)
    {
    }

    void add(QuerySource source) { m_sources.append(std::move(source)); }
    const QList<QuerySource> &sources() const { return m_sources; }
    QList<QuerySource> &sources() { return m_sources; }
    const QuerySource *source(const QString &alias) const;

    /// Of WITH; seen by the query itself and those inside.
    void define(const QString &name, QuerySource source) { m_definitions.append({name, std::move(source)}); }
    const QuerySource *definition(const QString &name) const;

    /// What "a", "t.a" or "s.t.a" reads; nullopt when nothing has that name.
    std::optional<ColumnSet> find(const QStringList &name) const;

private:
    std::optional<ColumnSet> findHere(const QStringList &name, bool &isMaybeHidden) const;

    const QueryScope *m_outer;
    QList<QuerySource> m_sources;
    QList<std::pair<QString, QuerySource>> m_definitions;
};

}
