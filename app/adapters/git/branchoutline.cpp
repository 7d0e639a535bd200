// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/branchoutline.h"

#include "app/adapters/git/branchlist.h"
#include "app/adapters/git/gitrefs.h"
#include "app/adapters/git/repositoryfacts.h"

#include <QHash>
#include <QSet>
#include <QThreadPool>

#include <vector>

namespace Trunkline {

namespace {

/// What one commit says of itself.
struct Tip
{
    Person author;
    qint64 committedAt = 0;
};

QString text(const char *bytes)
{
    return refText(QByteArrayView(bytes));
}

/// nullopt for what is no commit, or not there.
std::optional<Tip> readTip(git_repository *repository, const ObjectId &id)
{
    git_commit *raw = nullptr;
    const git_oid oid = toGitOid(id);
    if (git_commit_lookup(&raw, repository, &oid) != 0)
        return std::nullopt;
    const GitCommit commit(raw);
    const git_signature *author = git_commit_author(raw);
    return Tip{.author = {.name = text(author->name), .email = text(author->email)},
               .committedAt = git_commit_time(raw)};
}

using Tips = QHash<ObjectId, std::optional<Tip>>;

/// Each reader with a handle of its own: on a day's first start they wait for the disk side by side.
Tips readTips(const GitPlace &place, const QSet<ObjectId> &wanted, const std::function<bool()> &cancelled)
{
    constexpr qsizetype readers = 4;
    constexpr qsizetype worthIt = 500; // commits; fewer are read by one before four are ready
    if (wanted.size() < worthIt)
        return {};
    const QList<ObjectId> ids = wanted.values();
    std::vector<std::optional<Tip>> read(std::size_t(ids.size()));
    QThreadPool pool;
    pool.setMaxThreadCount(int(readers));
    for (qsizetype reader = 0; reader < readers; ++reader)
        pool.start([&, reader] {
            const Result<GitRepositoryHandle> own = openRepository(place);
            for (qsizetype i = reader; own && i < ids.size() && !cancelled(); i += readers)
                read[std::size_t(i)] = readTip(own->get(), ids[i]);
        });
    pool.waitForDone();
    Tips tips;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (read[std::size_t(i)]) // else it is asked for once more
            tips.emplace(ids[i], std::move(read[std::size_t(i)]));
    }
    return tips;
}

QSet<ObjectId> branchTips(const GitRefTable &refs)
{
    QSet<ObjectId> tips;
    for (const GitRef &ref : refs.refs) {
        if (ref.name.startsWith("refs/heads/") || ref.name.startsWith("refs/remotes/"))
            tips.insert(ref.target);
    }
    return tips;
}

}

Result<BranchSnapshot> readOutline(const GitPlace &place, const Policy &policy, const std::function<bool()> &cancelled)
{
    const Result<GitRepositoryHandle> repository = openRepository(place);
    if (!repository)
        return Failure(repository.error());
    const Result<GitRefTable> refs
            = place.hasReftable ? readRefsByGit(place, cancelled) : GitRefs(place).read(cancelled);
    if (!refs)
        return Failure(refs.error());
    const GitRemotes remotes = readRemotes(repository->get());
    const Result<TrunkChoice> trunk = chooseTrunk(*refs, remotes, policy.trunk);
    if (!trunk)
        return Failure(trunk.error());

    Tips tips = readTips(place, branchTips(*refs), cancelled);
    const auto tipOf = [&](const ObjectId &id) -> const std::optional<Tip> & {
        auto known = tips.find(id);
        if (known == tips.end())
            known = tips.insert(id, cancelled() ? std::nullopt : readTip(repository->get(), id));
        return *known;
    };
    const auto timeOf = [](const std::optional<Tip> &tip) { return tip ? fromSeconds(tip->committedAt) : QDateTime(); };
    BranchSnapshot snapshot{.repository = describeRepository(place, remotes, trunk->remote),
                            .trunk = {.name = trunk->name,
                                      .ref = refText(trunk->ref),
                                      .tip = trunk->tip,
                                      .committedAt = timeOf(tipOf(trunk->tip)),
                                      .forcePushes = {}},
                            .branches
                            = branchesOf(*refs, *trunk, [&](const ObjectId &id) { return tipOf(id).has_value(); }),
                            .asOf = {},
                            .fetchedAt = lastFetch(place),
                            .isComplete = false};
    for (Branch &branch : snapshot.branches) {
        const std::optional<Tip> &tip = tipOf(branch.tip);
        branch.author = tip->author;
        branch.lastCommitAt = fromSeconds(tip->committedAt);
    }
    return snapshot;
}

}
