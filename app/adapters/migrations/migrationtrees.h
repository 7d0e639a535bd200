// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/githandles.h"
#include "models/domain/objectid.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Trunkline {

/// Files of one migration, as they lie in a tree.
struct MigrationEntry
{
    QString database;
    quint64 version = 0;
    QString name;
    QString path; ///< its folder, or the path up to ".up.sql"
    QString upPath; ///< from the repository's root; empty when there is none
    QString downPath;
    QString probePath;
    ObjectId up; ///< null when there is none, or it has no bytes
    ObjectId down;
    ObjectId probe;

    bool operator==(const MigrationEntry &) const = default;
};

/// One file below a folder of migrations.
struct MigrationFilePath
{
    QString relative; ///< from the folder of migrations
    ObjectId blob; ///< null: no bytes, which Hasura takes for no file
};

/// Puts files together to migrations: "DATABASE/VERSION_NAME/up.sql" (config v3), "VERSION_NAME/up.sql" (v2) and
/// "VERSION_NAME.up.sql" (v1); what squash moved away, and everything else, is none. @p folder is put before the paths.
QList<MigrationEntry> entriesOf(const QString &folder, const QList<MigrationFilePath> &files);

/// Finds migrations in git trees. Trees that were looked through are remembered.
class MigrationTrees
{
public:
    /// @p folders are the names of folders that hold migrations.
    explicit MigrationTrees(QStringList folders)
        : m_folders(std::move(folders))
    {
    }

    /// Of the tree of @p commit; nullopt when an object is missing.
    std::optional<QList<MigrationEntry>> entries(git_repository *repository, const ObjectId &commit);

    /// The folders of migrations that the last entries() saw, from the root.
    QStringList folders(git_repository *repository, const ObjectId &commit);

private:
    struct Found
    {
        QStringList folders; ///< relative to the tree
        QHash<QString, ObjectId> trees; ///< of these folders
    };

    const Found &look(git_repository *repository, const git_oid &tree, int depth);
    QList<MigrationFilePath> files(git_repository *repository, const git_oid &tree, const QString &prefix, int depth);

    const QStringList m_folders;
    QHash<ObjectId, Found> m_found;
    QHash<std::pair<ObjectId, QString>, QList<MigrationEntry>> m_entries; ///< by tree and its folder
};

}
