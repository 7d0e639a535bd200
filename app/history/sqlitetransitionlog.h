// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/history/sqlitefile.h"
#include "models/ports/transitionlog.h"

namespace Trunkline {

/// Keeps transitions in an SQLite file. What is more than a hundred days older than the newest is forgotten, but for
/// the last of each subject.
class SqliteTransitionLog final : public TransitionLog
{
public:
    /// @p path of the file; see SqliteFile.
    explicit SqliteTransitionLog(const QString &path);

    QFuture<Result<void>> record(const QString &repository, const QList<Transition> &transitions) override;
    QFuture<Result<QList<Transition>>> since(const QString &repository, const QDateTime &from) override;
    QFuture<Result<QList<Transition>>> present(const QString &repository) override;

private:
    QFuture<Result<QList<Transition>>> read(const QString &condition, const QVariantList &values);

    QDate m_lastDay; ///< of what was recorded: for the file's thread
    SqliteFile m_file;
};

}
