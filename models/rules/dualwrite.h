// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/migration.h"
#include "models/domain/schemachange.h"

#include <QHash>

namespace Trunkline {

/// What there is to show that old and new are kept in step, in migrations and in what their runs gave.
class DualWriteEvidence
{
public:
    /// @p migrations must live longer; by key.
    explicit DualWriteEvidence(const QList<Migration> &migrations);

    SchemaChange::DualWrite of(const SchemaChange &change) const;

private:
    SchemaChange::DualWrite ofRuns(const SchemaChange &change) const;

    const QList<Migration> &m_migrations;
    QList<const Migration *> m_writers; ///< those with a trigger, or a generated column
};

}
