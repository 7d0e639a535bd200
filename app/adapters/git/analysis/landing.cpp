// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/analysis/landing.h"

#include "app/adapters/git/analysis/objectmissing.h"
#include "app/adapters/git/analysis/patchid.h"
#include "app/adapters/git/gitrepository.h"

#include <algorithm>

namespace Trunkline {

static GitCommit readCommit(git_repository *repository, const ObjectId &id)
{
    const git_oid oid = toGitOid(id);
    git_commit *raw = nullptr;
    if (git_commit_lookup(&raw, repository, &oid) != 0)
        throw ObjectMissing();
    return GitCommit(raw);
}

Landing::Landing(git_repository *repository, TreeReader &reader, CommitKeys &trunkKeys)
    : m_repository(repository)
    , m_reader(reader)
    , m_trunkKeys(trunkKeys)
{
}

Landing::Answer Landing::find(const Question &question, CommitKeys::Outcome trunkKeys)
{
    Answer answer;
    try {
        if (isRebased(question, answer.awaitedKeys)) {
            answer.merged = Merged::Rebase;
            return answer;
        }
        if (question.wholeChange && !question.wholeChange->files.empty()) {
            const quint64 key = pathSetKey(question.wholeChange->files);
            answer.awaitedKeys.push_back(key);
            if (isOnTrunk(question, key, question.wholeChange->files)) {
                answer.merged = Merged::Squash;
                return answer;
            }
        }
    } catch (const ObjectMissing &) {
        return answer;
    }
    if (trunkKeys == CommitKeys::Outcome::Complete)
        answer.merged = Merged::No;
    return answer;
}

/// Ends at the first own commit that is not on trunk, and leaves its key behind.
bool Landing::isRebased(const Question &question, std::vector<quint64> &awaitedKeys)
{
    bool hasPatch = false;
    for (const ObjectId &id : question.ownCommits) {
        const GitCommit commit = readCommit(m_repository, id);
        if (git_commit_parentcount(commit.get()) > 1)
            continue;
        hasPatch = true;
        const std::vector<TreeChange> changes = commitChanges(m_reader, commit.get()).files;
        const quint64 key = pathSetKey(changes);
        if (!isOnTrunk(question, key, changes)) {
            awaitedKeys.push_back(key);
            return false;
        }
    }
    return hasPatch;
}

bool Landing::isOnTrunk(const Question &question, quint64 key, const std::vector<TreeChange> &changes)
{
    QByteArray wanted;
    for (const ObjectId &candidate : m_trunkKeys.commitsWith(key)) {
        if (!std::ranges::contains(question.trunkCommits, candidate))
            continue; // known from another branch, but not new to this one
        if (wanted.isEmpty())
            wanted = patchId(m_repository, changes);
        const GitCommit commit = readCommit(m_repository, candidate);
        if (patchId(m_repository, commitChanges(m_reader, commit.get()).files) == wanted)
            return true;
    }
    return false;
}

}
