// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/rolloutlog.h"

#include <QThread>

#include <memory>

namespace Trunkline {

/// Keeps rollouts in an SQLite file. Every record is on disk when its future ends, whatever happens to the program.
class SqliteRolloutLog final : public RolloutLog
{
public:
    /// @p path of the file; it and its folder are made when they are missing, readable by this user alone.
    explicit SqliteRolloutLog(const QString &path);
    ~SqliteRolloutLog() override;

    QFuture<Result<void>> record(const RolloutRecord &record) override;
    QFuture<Result<QList<RolloutRecord>>> ofService(const QString &clusterId, const QString &serviceId,
                                                    qint32 limit) override;
    QFuture<Result<QList<RolloutRecord>>> latest(const QString &clusterId) override;

private:
    class Database;

    template <typename T, typename Work>
    QFuture<Result<T>> run(Work work);

    QThread m_thread; ///< a connection belongs to the thread that opened it
    std::unique_ptr<Database> m_database; ///< lives there
};

}
