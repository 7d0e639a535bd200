// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/history/sqlitefile.h"
#include "models/ports/rolloutlog.h"

namespace Trunkline {

/// Keeps rollouts in an SQLite file. Every record is on disk when its future ends, whatever happens to the program.
/// What is more than a year older than the newest is forgotten, but for the last of each service.
class SqliteRolloutLog final : public RolloutLog
{
public:
    /// @p path of the file; see SqliteFile.
    explicit SqliteRolloutLog(const QString &path);

    QFuture<Result<void>> record(const RolloutRecord &record) override;
    QFuture<Result<QList<RolloutRecord>>> ofService(const QString &clusterId, const QString &serviceId,
                                                    qint32 limit) override;
    QFuture<Result<QList<RolloutRecord>>> latest(const QString &clusterId) override;
    QFuture<Result<QList<RolloutRecord>>> since(const QString &clusterId, const QDateTime &from) override;

private:
    QFuture<Result<QList<RolloutRecord>>> read(const QString &condition, const QVariantList &values);

    SqliteFile m_file;
};

}
