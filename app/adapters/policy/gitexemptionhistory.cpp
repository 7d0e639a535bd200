// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/policy/gitexemptionhistory.h"

#include "app/adapters/git/trunktip.h"
#include "app/adapters/policy/policyfile.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace Trunkline {

namespace {

constexpr char TeamFile[] = ".trunkline.yaml";
constexpr int MostCommitsBack = 20'000;
constexpr qsizetype MostVersions = 500;

using Extensions = QHash<QString, int>;

/// The file in the tree of @p commit; all zeros where it has none.
git_oid teamFileOf(const git_commit *commit)
{
    git_tree *rawTree = nullptr;
    if (git_commit_tree(&rawTree, commit) != 0)
        return {};
    const GitTree tree(rawTree);
    const git_tree_entry *entry = git_tree_entry_byname(rawTree, TeamFile);
    return entry ? *git_tree_entry_id(entry) : git_oid{};
}

QByteArray contentOf(git_repository *repository, const git_oid &id)
{
    git_blob *raw = nullptr;
    if (git_blob_lookup(&raw, repository, &id) != 0)
        return {};
    const GitBlob blob(raw);
    return {static_cast<const char *>(git_blob_rawcontent(raw)), qsizetype(git_blob_rawsize(raw))};
}

/// Each version once for each time it came, from old to new.
QList<QByteArray> versionsOn(git_repository *repository, const git_oid &tip, const std::function<bool()> &cancelled)
{
    QList<QByteArray> versions;
    git_oid last{};
    git_commit *raw = nullptr;
    if (git_commit_lookup(&raw, repository, &tip) != 0)
        return versions;
    GitCommit commit(raw);
    for (int i = 0; i < MostCommitsBack && versions.size() < MostVersions && !cancelled(); ++i) {
        const git_oid file = teamFileOf(commit.get());
        if (!git_oid_equal(&file, &last) && !git_oid_is_zero(&file))
            versions.append(contentOf(repository, file));
        last = file;
        if (git_commit_parentcount(commit.get()) == 0 || git_commit_parent(&raw, commit.get(), 0) != 0)
            break;
        commit.reset(raw);
    }
    std::ranges::reverse(versions);
    return versions;
}

Result<Extensions> readExtensions(const GitPlace &place, const QString &trunk, const std::function<bool()> &cancelled)
{
    const Result<GitRepositoryHandle> repository = openRepository(place);
    if (!repository)
        return Failure(repository.error());
    const Result<git_oid> tip = readTrunkTip(place, repository->get(), trunk, cancelled);
    if (!tip)
        return Failure(tip.error());
    return countExtensions(versionsOn(repository->get(), *tip, cancelled));
}

}

QHash<QString, int> countExtensions(const QList<QByteArray> &versions)
{
    QHash<QString, int> extensions;
    QHash<QString, QDateTime> ends;
    for (const QByteArray &version : versions) {
        const Result<Policy> policy = parsePolicy(version, QString::fromLatin1(TeamFile));
        if (!policy)
            continue;
        for (const Policy::Exemption &exemption : policy->rules.exemptions) {
            const QString key = ExemptionHistorySource::keyOf(exemption);
            const QDateTime before = ends.value(key);
            extensions[key] += before.isValid() && before < exemption.until ? 1 : 0;
            ends[key] = exemption.until;
        }
    }
    return extensions;
}

GitExemptionHistory::GitExemptionHistory(GitPlace place, QString trunk)
    : m_place(std::move(place))
    , m_trunk(std::move(trunk))
{
    m_pool.setMaxThreadCount(1);
}

GitExemptionHistory::~GitExemptionHistory()
{
    for (auto &future : m_running)
        future.cancel();
    m_pool.waitForDone();
}

QFuture<Result<Extensions>> GitExemptionHistory::extensions()
{
    m_running.removeIf([](const auto &future) { return future.isFinished(); });
    const auto read = [place = m_place, trunk = m_trunk](QPromise<Result<Extensions>> &promise) {
        Result<Extensions> extensions = readExtensions(place, trunk, [&promise] { return promise.isCanceled(); });
        if (!promise.isCanceled())
            promise.addResult(std::move(extensions));
    };
    m_running.append(QtConcurrent::run(&m_pool, read));
    return m_running.last();
}

}
