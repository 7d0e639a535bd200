// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/migrations/migrationtrees.h"

#include "app/adapters/git/gitrepository.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr int DeepestFolder = 6; ///< of the folders of migrations, from the root
constexpr int DeepestFile = 3; ///< DATABASE/VERSION_NAME/up.sql

bool isForeignFolder(const QString &name)
{
    return name == "node_modules"_L1 || name == "vendor"_L1 || name == "third_party"_L1 || name.startsWith(u'.');
}

GitTree readTree(git_repository *repository, const git_oid &id)
{
    git_tree *raw = nullptr;
    git_tree_lookup(&raw, repository, &id);
    return GitTree(raw);
}

bool isEmptyBlob(git_repository *repository, const git_oid &id)
{
    git_odb *raw = nullptr;
    if (git_repository_odb(&raw, repository) != 0)
        return false;
    const GitOdb odb(raw);
    std::size_t size = 1;
    git_object_t type = GIT_OBJECT_INVALID;
    return git_odb_read_header(&size, &type, raw, &id) == 0 && size == 0;
}

}

namespace {

/// "default/1700_add/up.sql" or "1700_add.up.sql" taken apart.
struct MigrationPathParts
{
    QStringView database; ///< empty: not named
    QStringView version;
    QStringView name;
    QStringView ending; ///< "/up.sql"
    QChar half; ///< u, d or p
};

std::optional<MigrationPathParts> partsOf(QStringView path)
{
    MigrationPathParts parts;
    for (const QStringView ending :
         {u"/up.sql", u"/down.sql", u"/probe.sql", u".up.sql", u".down.sql", u".probe.sql"}) {
        if (path.endsWith(ending))
            parts.ending = ending;
    }
    if (parts.ending.isEmpty())
        return std::nullopt;
    parts.half = parts.ending.at(1);
    QStringView rest = path.chopped(parts.ending.size());
    if (const qsizetype slash = rest.indexOf(u'/'); slash >= 0) {
        parts.database = rest.first(slash);
        rest = rest.sliced(slash + 1);
        if (parts.database.isEmpty() || rest.contains(u'/'))
            return std::nullopt;
    }
    const qsizetype underscore = rest.indexOf(u'_');
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (underscore <= 0 || !std::ranges::all_of(rest.first(underscore), isDigit))
        return std::nullopt;
    parts.version = rest.first(underscore);
    parts.name = rest.sliced(underscore + 1);
    return parts;
}

}

QList<MigrationEntry> entriesOf(const QString &folder, const QList<MigrationFilePath> &files)
{
    QList<MigrationEntry> entries;
    std::unordered_map<QString, qsizetype> places;
    for (const MigrationFilePath &file : files) {
        const std::optional<MigrationPathParts> parts = partsOf(file.relative);
        bool isNumber = false;
        const quint64 version = parts ? parts->version.toULongLong(&isNumber) : 0;
        if (!isNumber)
            continue;
        const QString full = folder + u'/' + file.relative;
        const QString path = full.chopped(parts->ending.size());
        const auto [place, isNew] = places.try_emplace(path, entries.size());
        if (isNew)
            entries.append({.database = parts->database.isEmpty() ? u"default"_s : parts->database.toString(),
                            .version = version,
                            .name = parts->name.toString(),
                            .path = path});
        MigrationEntry &entry = entries[place->second];
        const bool isUp = parts->half == u'u';
        const bool isDown = parts->half == u'd';
        (isUp ? entry.up : isDown ? entry.down : entry.probe) = file.blob;
        if (!file.blob.isNull())
            (isUp ? entry.upPath : isDown ? entry.downPath : entry.probePath) = full;
    }
    entries.removeIf([](const MigrationEntry &entry) { // Hasura does not see it at all
        return entry.up.isNull() && entry.down.isNull();
    });
    std::ranges::sort(entries, {}, &MigrationEntry::path);
    return entries;
}

std::optional<QList<MigrationEntry>> MigrationTrees::entries(git_repository *repository, const ObjectId &commit)
{
    git_commit *raw = nullptr;
    const git_oid id = toGitOid(commit);
    if (git_commit_lookup(&raw, repository, &id) != 0)
        return std::nullopt;
    const GitCommit owner(raw);
    const Found found = look(repository, *git_commit_tree_id(raw), 0);
    QList<MigrationEntry> entries;
    for (const QString &folder : found.folders) {
        const ObjectId tree = found.trees.value(folder);
        QList<MigrationEntry> &known = m_entries[{tree, folder}];
        if (known.isEmpty())
            known = entriesOf(folder, files(repository, toGitOid(tree), {}, 0));
        entries += known;
    }
    return entries;
}

QStringList MigrationTrees::folders(git_repository *repository, const ObjectId &commit)
{
    git_commit *raw = nullptr;
    const git_oid id = toGitOid(commit);
    if (git_commit_lookup(&raw, repository, &id) != 0)
        return {};
    const GitCommit owner(raw);
    return look(repository, *git_commit_tree_id(raw), 0).folders;
}

const MigrationTrees::Found &MigrationTrees::look(git_repository *repository, const git_oid &id, int depth)
{
    const ObjectId key = fromGitOid(id);
    if (const auto known = m_found.constFind(key); known != m_found.cend())
        return *known;
    Found found;
    const GitTree tree = readTree(repository, id);
    const std::size_t count = tree ? git_tree_entrycount(tree.get()) : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const git_tree_entry *entry = git_tree_entry_byindex(tree.get(), i);
        const QString name = QString::fromUtf8(git_tree_entry_name(entry));
        if (git_tree_entry_type(entry) != GIT_OBJECT_TREE || isForeignFolder(name))
            continue;
        if (m_folders.contains(name, Qt::CaseInsensitive)) {
            found.folders.append(name);
            found.trees.insert(name, fromGitOid(*git_tree_entry_id(entry)));
        } else if (depth < DeepestFolder) {
            const Found below = look(repository, *git_tree_entry_id(entry), depth + 1);
            for (const QString &folder : below.folders) {
                found.folders.append(name + u'/' + folder);
                found.trees.insert(found.folders.last(), below.trees.value(folder));
            }
        }
    }
    return *m_found.insert(key, found);
}

QList<MigrationFilePath> MigrationTrees::files(git_repository *repository, const git_oid &id, const QString &prefix,
                                               int depth)
{
    QList<MigrationFilePath> list;
    const GitTree tree = readTree(repository, id);
    const std::size_t count = tree ? git_tree_entrycount(tree.get()) : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const git_tree_entry *entry = git_tree_entry_byindex(tree.get(), i);
        const QString path = prefix + QString::fromUtf8(git_tree_entry_name(entry));
        const git_oid &entryId = *git_tree_entry_id(entry);
        if (git_tree_entry_type(entry) == GIT_OBJECT_TREE) {
            if (depth + 1 < DeepestFile)
                list += files(repository, entryId, path + u'/', depth + 1);
        } else if (path.endsWith(".sql"_L1)) {
            list.append(
                    {.relative = path, .blob = isEmptyBlob(repository, entryId) ? ObjectId() : fromGitOid(entryId)});
        }
    }
    return list;
}

}
