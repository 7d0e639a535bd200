// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/analysis/branchanalysis.h"
#include "tests/support/testrepository.h"

namespace Trunkline::Test {

inline ObjectId objectId(const QString &hex)
{
    return ObjectId::fromHex(hex.toLatin1());
}

inline std::vector<ObjectId> objectIds(const QString &lines)
{
    std::vector<ObjectId> ids;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
        ids.push_back(objectId(line));
    return ids;
}

/// The question about @p branch against main, asked with git's own answers for the history around it.
inline AnalysisTask taskFor(TestRepository &repository, const QString &branch)
{
    AnalysisTask task;
    task.tip = objectId(repository.git({u"rev-parse"_s, branch}));
    task.trunkTip = objectId(repository.git({u"rev-parse"_s, u"main"_s}));
    if (repository.tryGit({u"merge-base"_s, u"main"_s, branch}))
        task.mergeBase = objectId(repository.git({u"merge-base"_s, u"main"_s, branch}));
    task.ownCommits = objectIds(repository.git({u"rev-list"_s, u"main.."_s + branch}));
    task.trunkCommits = objectIds(repository.git({u"rev-list"_s, branch + u"..main"_s}));
    return task;
}

inline AnalysisResult analyse(BranchAnalysis &analysis, TestRepository &repository, const AnalysisTask &task)
{
    const Result<GitRepositoryHandle> handle = openRepository(findRepository(repository.path()).value());
    return analysis.analyse(handle->get(), task, [] { return false; }).value();
}

inline AnalysisResult analyse(BranchAnalysis &analysis, TestRepository &repository, const QString &branch)
{
    return analyse(analysis, repository, taskFor(repository, branch));
}

/// What `git merge-tree` says; the name of a side that it appends to a path is taken off.
inline QStringList conflictsByGit(TestRepository &repository, const QString &branch)
{
    const QString command = u"alias.m=!git merge-tree --write-tree --name-only --no-messages -z main '%1' || true"_s;
    QStringList paths = repository.git({u"-c"_s, command.arg(branch), u"m"_s}).split(QChar::Null, Qt::SkipEmptyParts);
    paths.removeFirst(); // the tree
    for (QString &path : paths)
        path = path.endsWith(u'~' + branch) ? path.chopped(branch.size() + 1)
                                            : (path.endsWith(u"~main"_s) ? path.chopped(5) : path);
    paths.sort();
    paths.removeDuplicates();
    return paths;
}

/// What `git cherry` says of the own commits, and of one commit that holds the whole branch.
inline Merged mergedByGit(TestRepository &repository, const QString &branch)
{
    const auto isOnMain = [&](const QString &commit) {
        const QStringList lines = repository.git({u"cherry"_s, u"main"_s, commit}).split(u'\n', Qt::SkipEmptyParts);
        return !lines.isEmpty() && lines.filter(u"+"_s).isEmpty();
    };
    if (isOnMain(branch))
        return Merged::Rebase;
    const QString base = repository.git({u"merge-base"_s, u"main"_s, branch});
    if (repository.tryGit({u"diff"_s, u"--quiet"_s, base, branch}))
        return Merged::No;
    const QString whole = repository.git({u"commit-tree"_s, branch + u"^{tree}"_s, u"-p"_s, base, u"-m"_s, u"x"_s});
    return isOnMain(whole) ? Merged::Squash : Merged::No;
}

inline QString describe(const AnalysisResult &result)
{
    static const QStringList names{u"no"_s, u"merge"_s, u"squash"_s, u"rebase"_s};
    return u"%1 | %2"_s.arg(result.merged ? names[int(*result.merged)] : u"unknown"_s,
                            result.conflicts ? result.conflicts->join(u' ') : u"unknown"_s);
}

}
