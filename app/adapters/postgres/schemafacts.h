// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

namespace Trunkline {

/// What makes up one table, view or composite type: columns, indexes, comments.
struct RelationFacts
{
    QStringList told; ///< the server's words that all of it follows from
    QStringList columns;
    QMap<QString, QString> facts;
    QMap<QString, int> order; ///< places of columns, which come back elsewhere when a down adds them again
    QMap<qint64, QPair<QString, QString>>
            open; ///< names and marks of indexes whose definition has to be asked for, by oid
};

/// Everything that makes up a schema, one fact a line: "column orders.total" -> "numeric(12,2)".
struct SchemaFacts
{
    QMap<QString, QString> facts; ///< that belong to no relation
    QMap<QString, std::shared_ptr<const RelationFacts>>
            relations; ///< by name; the same ones as long as nothing changed
    QString problem; ///< the server's words when this is not all of it

    QString column(const QString &name) const;
    bool hasOrderOf(const SchemaFacts &other) const;
};

/// "- column orders.total numeric(12,2)" for what is missing in @p after, "+" for what is new there.
QStringList schemaDifferences(const SchemaFacts &before, const SchemaFacts &after);

}
