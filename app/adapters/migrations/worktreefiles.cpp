// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/migrations/worktreefiles.h"

#include "app/adapters/git/gitrepository.h"

#include <QDir>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr qint64 LargestFile = 64 << 20;

QStringList places(const QString &workTree, QStringList folders, const QStringList &names)
{
    for (const QString &name : names) {
        for (const QString &usual : {name, QString("hasura/"_L1 + name)}) {
            if (QDir(workTree + u'/' + usual).exists())
                folders.append(usual);
        }
    }
    folders.removeDuplicates();
    return folders;
}

}

WorkTreeFiles WorkTreeReader::read(const QString &workTree, const QStringList &folders, const QStringList &names)
{
    WorkTreeFiles result;
    for (const QString &folder : places(workTree, folders, names)) {
        QList<MigrationFilePath> files;
        collect(workTree + u'/' + folder + u'/', {}, files, result);
        result.entries += entriesOf(folder, files);
    }
    return result;
}

void WorkTreeReader::collect(const QString &root, const QString &below, QList<MigrationFilePath> &files,
                             WorkTreeFiles &result)
{
    Folder &here = folderAt(root + below);
    for (File &file : here.files) {
        lookAgain(file);
        if (!file.stamp.exists())
            continue;
        files.append({.relative = below + file.name, .blob = file.blob});
        if (!file.blob.isNull())
            result.texts.insert(file.blob, file.text);
    }
    for (const QString &name : std::as_const(here.folders))
        collect(root, below + name + u'/', files, result);
}

/// Nothing that counts can come to such a folder, and whether its files are there is seen by looking at them.
bool WorkTreeReader::holdsAPair(const Folder &folder)
{
    const auto isOfPair = [](const File &file) {
        return file.stamp.exists() && (file.name == "up.sql"_L1 || file.name == "down.sql"_L1);
    };
    return folder.files.size() == 2 && folder.folders.isEmpty() && std::ranges::all_of(folder.files, isOfPair);
}

WorkTreeReader::Folder &WorkTreeReader::folderAt(const QString &path)
{
    Folder &known = m_folders[path]; // stays where it is while others are added
    if (holdsAPair(known))
        return known;
    const FileStamp stamp = fileStamp(QFile::encodeName(path));
    if (stamp.isStill(known.stamp))
        return known;
    const QDir dir(path);
    known = {.stamp = stamp,
             .folders = dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name)};
    for (const QString &name : dir.entryList({u"*.sql"_s}, QDir::Files, QDir::Unsorted))
        known.files.push_back({.name = name, .path = QFile::encodeName(path + name)});
    return known;
}

void WorkTreeReader::lookAgain(File &file)
{
    const FileStamp stamp = fileStamp(file.path);
    if (stamp.isStill(file.stamp))
        return;
    file = {.name = file.name, .path = file.path};
    if (stamp.size > LargestFile || ::access(file.path.constData(), R_OK) != 0)
        return;
    file.stamp = stamp;
    file.text = fileContent(file.path, LargestFile);
    if (file.text.isEmpty())
        return;
    git_oid id{};
    git_odb_hash(&id, file.text.constData(), std::size_t(file.text.size()), GIT_OBJECT_BLOB);
    file.blob = fromGitOid(id);
}

}
