// SPDX-License-Identifier: GPL-3.0-or-later

// Which of trunk's migrations are edited elsewhere: on branches and in the work tree.

#include "app/adapters/migrations/migrationreader.h"

#include <algorithm>

namespace Trunkline {

namespace {

/// As git would keep the file: with the line ends that belong into the repository.
ObjectId idInGit(git_repository *repository, const QString &path)
{
    git_oid id{};
    const int error = git_repository_hashfile(&id, repository, path.toUtf8().constData(), GIT_OBJECT_BLOB, nullptr);
    return error == 0 ? fromGitOid(id) : ObjectId();
}

}

/// A branch that is behind trunk has older files as well, and does not change them by that.
void MigrationReader::noteChanges(git_repository *repository, const MigrationQuestion &question,
                                  const MigrationQuestion::Line &line, const QList<MigrationEntry> &entries,
                                  Others &others)
{
    QList<MigrationEntry> differing;
    for (const MigrationEntry &entry : entries) {
        const auto known = m_trunk.byPath.constFind(entry.path);
        if (known != m_trunk.byPath.cend() && entry.up != m_trunk.migrations[*known].up.blob)
            differing.append(entry);
    }
    if (differing.isEmpty())
        return;
    const QList<MigrationEntry> before = entriesAtFork(repository, line.tip, question.trunk.tip);
    for (const MigrationEntry &entry : std::as_const(differing)) {
        const auto old = std::ranges::find(before, entry.path, &MigrationEntry::path);
        if (old == before.cend() || old->up == entry.up)
            continue;
        const qsizetype at = m_trunk.byPath.value(entry.path);
        others.changing[at].append(line.name);
        if (others.edited.value(at) == entry.up)
            others.edited.remove(at); // the branch is checked out: it says so already
    }
}

QList<MigrationEntry> MigrationReader::entriesAtFork(git_repository *repository, const ObjectId &one,
                                                     const ObjectId &other)
{
    ObjectId &fork = m_forks[{one, other}];
    const git_oid tips[] = {toGitOid(one), toGitOid(other)};
    git_oid found{};
    if (fork.isNull() && git_merge_base(&found, repository, &tips[0], &tips[1]) == 0)
        fork = fromGitOid(found);
    return fork.isNull() ? QList<MigrationEntry>()
                         : m_trees.entries(repository, fork).value_or(QList<MigrationEntry>());
}

/// Since HEAD left trunk, committed or not.
void MigrationReader::noteEdits(git_repository *repository, const MigrationQuestion &question, const ObjectId &head,
                                const QList<MigrationEntry> &entries, Others &others)
{
    QList<MigrationEntry> differing;
    for (const MigrationEntry &entry : entries) {
        const auto known = m_trunk.byPath.constFind(entry.path);
        if (known != m_trunk.byPath.cend() && entry.up != m_trunk.migrations[*known].up.blob
            && idInGit(repository, entry.upPath) != m_trunk.migrations[*known].up.blob)
            differing.append(entry);
    }
    if (differing.isEmpty())
        return;
    const QList<MigrationEntry> before = entriesAtFork(repository, head, question.trunk.tip);
    for (const MigrationEntry &entry : std::as_const(differing)) {
        const auto old = std::ranges::find(before, entry.path, &MigrationEntry::path);
        if (old != before.cend() && old->up != entry.up && old->up != idInGit(repository, entry.upPath))
            others.edited.insert(m_trunk.byPath.value(entry.path), entry.up);
    }
}

}
