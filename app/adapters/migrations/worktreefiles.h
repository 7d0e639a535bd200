// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/filestamp.h"
#include "app/adapters/migrations/migrationtrees.h"

#include <unordered_map>
#include <vector>

namespace Trunkline {

/// Migrations as they lie on disk, with the texts of their files by blob id.
struct WorkTreeFiles
{
    QList<MigrationEntry> entries;
    QHash<ObjectId, QByteArray> texts;
};

/// Reads them again and again: what is as it was is only looked at, not read.
class WorkTreeReader
{
public:
    /// Looks into @p folders, and into those named @p names at the usual places.
    WorkTreeFiles read(const QString &workTree, const QStringList &folders, const QStringList &names);

private:
    struct File
    {
        QString name;
        QByteArray path;
        FileStamp stamp;
        ObjectId blob; ///< null when it is empty
        QByteArray text;
    };
    struct Folder
    {
        FileStamp stamp;
        QStringList folders;
        std::vector<File> files;
    };

    static bool holdsAPair(const Folder &folder);
    Folder &folderAt(const QString &path);
    static void lookAgain(File &file);
    void collect(const QString &root, const QString &below, QList<MigrationFilePath> &files, WorkTreeFiles &result);

    std::unordered_map<QString, Folder> m_folders; ///< by path
};

}
