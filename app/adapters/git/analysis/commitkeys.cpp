// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/analysis/commitkeys.h"

#include "app/adapters/git/analysis/objectmissing.h"
#include "app/adapters/git/gitrepository.h"

namespace Trunkline {

static constexpr std::size_t claimSize = 64;

static std::optional<quint64> computeKey(git_repository *repository, TreeReader &reader, const ObjectId &id)
{
    const git_oid oid = toGitOid(id);
    git_commit *raw = nullptr;
    if (git_commit_lookup(&raw, repository, &oid) != 0)
        return std::nullopt;
    const GitCommit commit(raw);
    if (git_commit_parentcount(raw) > 1)
        return CommitKeys::Merge;
    try {
        return pathSetKey(commitChanges(reader, raw).files);
    } catch (const ObjectMissing &) {
        return std::nullopt;
    }
}

CommitKeys::Outcome CommitKeys::provide(git_repository *repository, TreeReader &reader,
                                        std::span<const ObjectId> commits, const Cancelled &cancelled)
{
    while (true) {
        std::span<const ObjectId> left = commits;
        for (std::vector<ObjectId> mine = claim(left); !mine.empty(); mine = claim(left)) {
            if (!compute(repository, reader, mine, cancelled))
                return Outcome::Cancelled;
        }
        // what another worker claimed before us; should it be cancelled, those are ours after all
        std::unique_lock lock(m_mutex);
        const auto isClaimed = [this](const ObjectId &commit) { return m_claimed.contains(commit); };
        m_claimEnded.wait(lock, [&] { return m_claimed.isEmpty() || std::ranges::none_of(commits, isClaimed); });
        const auto isUnknown = [this](const ObjectId &commit) { return !m_keys.contains(commit); };
        const auto isLeft = [this, &isUnknown](const ObjectId &commit) {
            return isUnknown(commit) && !m_missing.contains(commit);
        };
        if (std::ranges::none_of(commits, isLeft))
            return std::ranges::any_of(commits, isUnknown) ? Outcome::SomeMissing : Outcome::Complete;
    }
}

/// False when cancelled before the last of @p mine.
bool CommitKeys::compute(git_repository *repository, TreeReader &reader, const std::vector<ObjectId> &mine,
                         const Cancelled &cancelled)
{
    std::vector<std::optional<quint64>> keys;
    for (const ObjectId &commit : mine) {
        if (cancelled())
            break;
        keys.push_back(computeKey(repository, reader, commit));
    }
    const std::scoped_lock lock(m_mutex);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i])
            insert(mine[i], *keys[i]);
        else
            m_missing.insert(mine[i]);
    }
    for (const ObjectId &commit : mine)
        m_claimed.remove(commit);
    m_claimEnded.notify_all();
    return keys.size() == mine.size();
}

/// Takes the next commits that nobody has a key for or works on, and moves @p commits behind them.
std::vector<ObjectId> CommitKeys::claim(std::span<const ObjectId> &commits)
{
    std::vector<ObjectId> mine;
    const std::scoped_lock lock(m_mutex);
    while (!commits.empty() && mine.size() < claimSize) {
        const ObjectId &commit = commits.front();
        if (!m_keys.contains(commit) && !m_claimed.contains(commit) && !m_missing.contains(commit)) {
            m_claimed.insert(commit);
            mine.push_back(commit);
        }
        commits = commits.subspan(1);
    }
    return mine;
}

void CommitKeys::insert(const ObjectId &commit, quint64 key)
{
    m_keys.insert(commit, key);
    if (key != Merge)
        m_byKey.insert(key, commit);
}

std::optional<quint64> CommitKeys::key(const ObjectId &commit) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_keys.constFind(commit);
    return found == m_keys.constEnd() ? std::nullopt : std::optional(*found);
}

std::vector<ObjectId> CommitKeys::commitsWith(quint64 key) const
{
    const std::scoped_lock lock(m_mutex);
    const auto [first, last] = m_byKey.equal_range(key);
    return {first, last};
}

QHash<ObjectId, quint64> CommitKeys::all() const
{
    const std::scoped_lock lock(m_mutex);
    return m_keys;
}

void CommitKeys::restore(const QHash<ObjectId, quint64> &keys)
{
    const std::scoped_lock lock(m_mutex);
    for (const auto &[commit, key] : keys.asKeyValueRange())
        insert(commit, key);
}

}
