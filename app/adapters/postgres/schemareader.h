// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/postgres/schemafacts.h"

#include <QHash>

namespace Trunkline {

class Connection;

/// Looks at the schema of one database again and again. What the server tells is compared word for word with what it
/// told the last time, and taken apart where it is something else.
class SchemaReader
{
public:
    /// @p connection must live longer.
    explicit SchemaReader(Connection &connection);

    SchemaFacts read();

private:
    QList<QStringList> rows(const QString &name, SchemaFacts &schema);
    void readOpenIndexes(SchemaFacts &schema);

    Connection &m_connection;
    QString m_problem; ///< while it was made ready
    QHash<qint64, qint64> m_usual; ///< types by the class of operators that is the usual one for them
    QMap<QString, std::shared_ptr<const RelationFacts>> m_relations; ///< as they were the last time
};

}
