// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QFuture>
#include <QPromise>
#include <QStringList>
#include <QThread>

#include <functional>
#include <memory>
#include <utility>

class QSqlDatabase;
class QSqlError;

namespace Trunkline {

/// Opens the connection @p name, of the calling thread, to the file at @p path. The file and its folder are made when
/// they are missing, readable by this user alone; several programs may use it at once. @p schema are statements that do
/// no harm when they are run again.
QSqlError connectToSqlite(const QString &name, const QString &path, const QStringList &schema);

/// An SQLite file with a thread of its own: a connection belongs to the thread that opened it. What was asked for is
/// done in its order, also what is still open when this goes away.
class SqliteFile
{
    Q_DISABLE_COPY_MOVE(SqliteFile)

public:
    /// See connectToSqlite().
    SqliteFile(const QString &path, const QStringList &schema);
    ~SqliteFile();

    /// Calls @p work with the open connection, in the file's thread.
    template <typename T, typename Work>
    QFuture<Result<T>> run(Work work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        post([promise, work = std::move(work)](const Result<void> &opened, const QSqlDatabase &database) {
            if (opened)
                promise->addResult(work(database));
            else
                promise->addResult(Result<T>(Failure(opened.error())));
            promise->finish();
        });
        return promise->future();
    }

    Error errorOf(const QSqlError &error) const;

private:
    class Worker;

    using Call = std::function<void(const Result<void> &opened, const QSqlDatabase &database)>;

    /// In the file's thread; nothing but @p opened counts where it is an error.
    void post(Call call);
    Result<void> open();

    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
};

}
