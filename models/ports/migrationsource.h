// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/migrationsnapshot.h"
#include "models/domain/result.h"

#include <QFuture>

namespace Trunkline {

/// Where migrations come from. The same promises as BranchSource.
class MigrationSource
{
    Q_DISABLE_COPY_MOVE(MigrationSource)

public:
    MigrationSource() = default;
    virtual ~MigrationSource() = default;

    /// Those on trunk, in the work tree and on the branches asked for. What was read before is not read again.
    [[nodiscard]] virtual QFuture<Result<MigrationReading>> migrations(const MigrationQuestion &question) = 0;

    /// Writes a new pair of files into the work tree and gives back their folder, relative to it.
    [[nodiscard]] virtual QFuture<Result<QString>> create(const QString &folder, const QString &name,
                                                          const QByteArray &up, const QByteArray &down, quint64 version)
            = 0;
};

}
