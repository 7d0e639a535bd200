// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/postgres/rowmemory.h"

#include <QSet>

namespace Trunkline {

/// Tables that stay empty whatever rows are tried. To try again makes sense only when something about them is another.
class BarrenTables
{
public:
    static QSet<QString> empty(const SchemaFacts &schema, const RowFacts &rows);

    /// The empty ones that were tried and are as they were then.
    QSet<QString> known(const SchemaFacts &schema, const RowFacts &rows) const;
    /// Rows were tried in every table: those without any take none.
    void learn(const SchemaFacts &schema, const RowFacts &rows);

private:
    QMap<QString, QStringList> m_seen; ///< what decides about their rows, by name
};

}
