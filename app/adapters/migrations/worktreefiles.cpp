// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/migrations/worktreefiles.h"

#include "app/adapters/git/gitrepository.h"

#include <QDir>

#include <algorithm>
#include <dirent.h>
#include <fcntl.h>
#include <map>
#include <set>
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

struct Names
{
    std::set<QByteArray> folders;
    std::set<QByteArray> files;
};

/// Folders that are none but a link are not entered.
Names namesIn(const QByteArray &path)
{
    Names names;
    DIR *folder = ::opendir(path.constData());
    while (const dirent *entry
           = folder ? ::readdir(folder) : nullptr) { // NOLINT(concurrency-mt-unsafe): our own stream
        const QByteArray name(entry->d_name);
        if (name.startsWith('.'))
            continue;
        const bool isTold = entry->d_type == DT_DIR || entry->d_type == DT_REG;
        const QFileInfo info = isTold ? QFileInfo() : QFileInfo(QFile::decodeName(path + name));
        if (isTold ? entry->d_type == DT_DIR : info.isDir() && !info.isSymLink())
            names.folders.insert(name);
        else if (name.endsWith(".sql") && (isTold || info.isFile()))
            names.files.insert(name);
    }
    if (folder)
        ::closedir(folder);
    return names;
}

}

/// Where the files are looked at from.
class WorkTreeReader::Root
{
    Q_DISABLE_COPY_MOVE(Root)

public:
    Root(QString name, const QByteArray &path)
        : m_name(std::move(name))
        , m_length(path.size())
        , m_folder(::open(path.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC))
    {
    }
    ~Root()
    {
        if (m_folder >= 0)
            ::close(m_folder);
    }

    const QString &name() const { return m_name; }
    /// @p path begins with the root's.
    FileStamp stampOf(const QByteArray &path) const
    {
        const char *inside = path.constData() + m_length;
        return fileStamp(m_folder, *inside == '\0' ? "." : inside);
    }

private:
    const QString m_name;
    const qsizetype m_length;
    const int m_folder;
};

struct WorkTreeReader::File
{
    QByteArray path;
    FileStamp stamp;
    ObjectId blob; ///< null when it is empty
    QByteArray text;
};

struct WorkTreeReader::Folder
{
    QByteArray path; ///< ends with a slash
    QString below; ///< from the root, likewise
    FileStamp stamp;
    std::map<QByteArray, Folder> folders; ///< by name
    std::map<QByteArray, File> files;
    QList<MigrationEntry> entries; ///< of the files

    /// Nothing that counts can come to such a folder, and whether its files are there is seen by looking at them.
    bool isComplete() const
    {
        const auto isThere = [](const auto &file) { return file.second.stamp.exists(); };
        return files.size() == 3 && folders.empty() && files.contains("down.sql") && files.contains("up.sql")
                && files.contains("probe.sql") && std::ranges::all_of(files, isThere);
    }
};

WorkTreeReader::WorkTreeReader() = default;
WorkTreeReader::~WorkTreeReader() = default;

const WorkTreeFiles &WorkTreeReader::read(const QString &workTree, const QStringList &folders, const QStringList &names)
{
    const QStringList wanted = places(workTree, folders, names);
    bool isChanged = std::erase_if(m_roots, [&](const auto &root) { return !wanted.contains(root.first); }) > 0;
    for (const QString &name : wanted) {
        std::unique_ptr<Folder> &root = m_roots[name];
        if (!root) {
            root = std::make_unique<Folder>();
            root->path = QFile::encodeName(workTree + u'/' + name + u'/');
        }
        isChanged = look(*root, {name, root->path}) || isChanged;
    }
    if (!isChanged)
        return m_files;
    m_files = {};
    for (const auto &[name, root] : m_roots)
        add(*root, m_files);
    std::ranges::sort(m_files.entries, {}, &MigrationEntry::path);
    return m_files;
}

/// False when nothing happened in it.
bool WorkTreeReader::look(Folder &folder, const Root &root)
{
    bool isChanged = !folder.isComplete() && list(folder, root);
    for (auto &[name, file] : folder.files)
        isChanged = lookAgain(file, root) || isChanged;
    if (isChanged) {
        QList<MigrationFilePath> files;
        for (const auto &[name, file] : folder.files) {
            if (file.stamp.exists())
                files.append({.relative = folder.below + QFile::decodeName(name), .blob = file.blob});
        }
        folder.entries = entriesOf(root.name(), files);
    }
    for (auto &[name, inside] : folder.folders)
        isChanged = look(inside, root) || isChanged;
    return isChanged;
}

/// False when it holds the same names as before.
bool WorkTreeReader::list(Folder &folder, const Root &root)
{
    const FileStamp stamp = root.stampOf(folder.path);
    if (stamp.isStill(folder.stamp))
        return false;
    folder.stamp = stamp;
    const Names names = namesIn(folder.path);
    bool isChanged = std::erase_if(folder.folders, [&](const auto &one) { return !names.folders.contains(one.first); })
                    + std::erase_if(folder.files, [&](const auto &one) { return !names.files.contains(one.first); })
            > 0;
    for (const QByteArray &name : names.folders) {
        const auto [place, isNew] = folder.folders.try_emplace(name);
        isChanged = isChanged || isNew;
        place->second.path = folder.path + name + '/';
        place->second.below = folder.below + QFile::decodeName(name) + u'/';
    }
    for (const QByteArray &name : names.files) {
        const auto [place, isNew] = folder.files.try_emplace(name);
        isChanged = isChanged || isNew;
        place->second.path = folder.path + name;
    }
    return isChanged;
}

/// False when nothing happened to it.
bool WorkTreeReader::lookAgain(File &file, const Root &root)
{
    const FileStamp stamp = root.stampOf(file.path);
    if (stamp.isStill(file.stamp))
        return false;
    file = {.path = file.path, .stamp = {}, .blob = {}, .text = {}};
    if (stamp.size > LargestFile || ::access(file.path.constData(), R_OK) != 0)
        return true;
    file.stamp = stamp;
    file.text = fileContent(file.path, LargestFile);
    if (file.text.isEmpty())
        return true;
    git_oid id{};
    git_odb_hash(&id, file.text.constData(), std::size_t(file.text.size()), GIT_OBJECT_BLOB);
    file.blob = fromGitOid(id);
    return true;
}

void WorkTreeReader::add(const Folder &folder, WorkTreeFiles &files)
{
    files.entries += folder.entries;
    for (const auto &[name, file] : folder.files) {
        if (!file.blob.isNull())
            files.texts.insert(file.blob, file.text);
    }
    for (const auto &[name, inside] : folder.folders)
        add(inside, files);
}

}
