// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/analysis/trunkmove.h"

#include "app/adapters/git/analysis/objectmissing.h"
#include "app/adapters/git/gitrepository.h"

#include <algorithm>

namespace Trunkline {

using GitRevwalk = GitHandle<git_revwalk, git_revwalk_free>;

static constexpr std::size_t largestMove = 3000; ///< commits

/// The commits reached from @p to and not from @p from; nullopt when they are too many or cannot be read.
static std::optional<std::vector<ObjectId>> commitsBetween(git_repository *repository, const ObjectId &from,
                                                           const ObjectId &to)
{
    const git_oid start = toGitOid(to);
    const git_oid end = toGitOid(from);
    git_revwalk *raw = nullptr;
    if (git_revwalk_new(&raw, repository) != 0)
        return std::nullopt;
    const GitRevwalk walk(raw);
    if (git_revwalk_push(raw, &start) != 0 || git_revwalk_hide(raw, &end) != 0)
        return std::nullopt;
    std::vector<ObjectId> commits;
    git_oid oid{};
    int code = 0;
    while ((code = git_revwalk_next(&oid, raw)) == 0) {
        if (commits.size() == largestMove)
            return std::nullopt;
        commits.push_back(fromGitOid(oid));
    }
    return code == GIT_ITEROVER ? std::optional(commits) : std::nullopt;
}

bool TrunkMove::hasAny(const std::vector<quint64> &wanted) const
{
    return std::ranges::any_of(wanted, [this](quint64 key) { return std::ranges::binary_search(keys, key); });
}

TrunkMoves::TrunkMoves(CommitKeys &keys)
    : m_keys(keys)
{
}

std::shared_ptr<const TrunkMove> TrunkMoves::find(git_repository *repository, TreeReader &reader, const ObjectId &from,
                                                  const ObjectId &to, const CommitKeys::Cancelled &cancelled)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_to == to && m_moves.contains(from))
            return m_moves[from];
    }
    std::shared_ptr<const TrunkMove> move = compute(repository, reader, from, to, cancelled);
    const std::scoped_lock lock(m_mutex);
    if (m_to != to)
        m_moves.clear();
    m_to = to;
    if (move || !cancelled())
        m_moves[from] = move;
    return move;
}

std::shared_ptr<const TrunkMove> TrunkMoves::compute(git_repository *repository, TreeReader &reader,
                                                     const ObjectId &from, const ObjectId &to,
                                                     const CommitKeys::Cancelled &cancelled)
{
    const std::optional<std::vector<ObjectId>> commits = commitsBetween(repository, from, to);
    if (!commits || m_keys.provide(repository, reader, *commits, cancelled) != CommitKeys::Outcome::Complete)
        return nullptr;
    try {
        auto move = std::make_shared<TrunkMove>();
        move->paths = PathSet(treeChanges(reader, reader.root(toGitOid(from)), reader.root(toGitOid(to))));
        for (const ObjectId &commit : *commits)
            move->keys.push_back(*m_keys.key(commit));
        std::ranges::sort(move->keys);
        return move;
    } catch (const ObjectMissing &) {
        return nullptr;
    }
}

}
