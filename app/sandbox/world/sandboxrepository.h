// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/world/sandboxhistory.h"

namespace Trunkline {

/// A change that came to trunk in the sandbox, as its GitHub is to tell it.
struct SandboxMerge
{
    enum class How { Merge, Squash, Rebase };

    qint32 number = 0;
    QString title;
    QString branch;
    SandboxPerson author;
    QDateTime startedAt;
    QDateTime mergedAt;
    QString sha; ///< on trunk
    QString head; ///< of the branch
    bool isBranchDeleted = true;
};

/// What was made.
struct SandboxRepository
{
    QString path; ///< of the clone that people work in
    QString origin; ///< of the bare repository that it was cloned from
    QMap<QString, QString> heads; ///< of branches, hexadecimal
    QList<SandboxMerge> merges; ///< newest first
    QMap<QString, QString> migrations; ///< versions that the database has, by name
};

/// Makes acme/platform below @p folder, as of @p now: the same every time. Blocks.
Result<SandboxRepository> makeSandboxRepository(const QString &folder, const QDateTime &now);

/// The files of the project on trunk, by path: also what later commits start from.
QMap<QString, QByteArray> sandboxFiles();
/// Those of a migration that is @p age old; the version is its time.
QMap<QString, QByteArray> sandboxMigration(const QDateTime &at, const QString &name, const QByteArray &up,
                                           const QByteArray &down);

}
