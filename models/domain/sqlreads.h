// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Trunkline {

/// What a database holds, as far as it takes to follow a query down to the columns that it reads.
struct SqlCatalogue
{
    struct Relation
    {
        QString name; ///< "orders", "sales.orders"
        QStringList columns;
        QString definition; ///< the query of a view
        bool isStored = true; ///< it has rows of its own: a table, a materialized view

        bool operator==(const Relation &) const = default;
    };
    struct Function
    {
        QString name;
        QString body; ///< of one that is written in SQL, which may be put into the query that calls it

        bool operator==(const Function &) const = default;
    };

    QList<Relation> relations;
    QList<Function> functions;

    bool operator==(const SqlCatalogue &) const = default;
};

/// What one query reads, and what it only touches.
struct SqlReads
{
    QStringList columns; ///< whose values it needs: "orders.total"; sorted
    QStringList tables; ///< that it reads from or writes to; sorted
    QStringList unresolved; ///< names that the catalogue does not have; a query is not judged when there are some
    bool isUnderstood = true; ///< false: the parser gave up on it

    bool isJudged() const { return isUnderstood && unresolved.isEmpty(); }
    bool operator==(const SqlReads &) const = default;
};

}
