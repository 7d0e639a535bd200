// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/filestamp.h"
#include "app/adapters/migrations/migrationtrees.h"

#include <map>
#include <memory>
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
    Q_DISABLE_COPY_MOVE(WorkTreeReader)

public:
    WorkTreeReader();
    ~WorkTreeReader();

    /// Looks into @p folders, and into those named @p names at the usual places.
    const WorkTreeFiles &read(const QString &workTree, const QStringList &folders, const QStringList &names);

private:
    struct File;
    struct Folder;
    class Root;
    using Roots = std::map<QString, std::unique_ptr<Folder>>;

    static bool look(Folder &folder, const Root &root);
    static bool list(Folder &folder, const Root &root);
    static bool lookAgain(File &file, const Root &root);
    static void add(const Folder &folder, WorkTreeFiles &files);

    Roots m_roots;
    WorkTreeFiles m_files;
};

}
