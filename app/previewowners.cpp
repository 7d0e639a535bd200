// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/previewowners.h"

namespace Trunkline {

PreviewOwners::PreviewOwners(BranchSource &branches, PullRequestSource *host)
    : m_branches(branches)
    , m_host(host)
{
}

PreviewOwners::~PreviewOwners() = default;

QFuture<Result<OwnerFacts>> PreviewOwners::owners()
{
    m_promise = QPromise<Result<OwnerFacts>>(); // cancels the call before
    m_promise.start();
    QFuture<Result<OwnerFacts>> future = m_promise.future();
    if (m_host)
        askHost();
    else
        fetch();
    return future;
}

void PreviewOwners::askHost()
{
    m_asking.start(m_host->pullRequests(), this, [this](const Result<PullRequestSnapshot> &snapshot) {
        end(snapshot.transform([](const PullRequestSnapshot &pullRequests) {
            return OwnerFacts{.pullRequests = pullRequests, .branches = {}};
        }));
    });
}

void PreviewOwners::fetch()
{
    m_fetching.start(m_branches.fetch(), this, [this](const Result<void> &done) {
        const bool isLocal = !done && done.error().cause == Error::Cause::NoRemote;
        if (!done && !isLocal)
            return end(Failure(done.error()));
        readBranches();
    });
}

void PreviewOwners::readBranches()
{
    m_reading.start(m_branches.branches(BranchSource::Depth::Complete), this,
                    [this](const Result<BranchSnapshot> &snapshot) {
                        end(snapshot.transform([](const BranchSnapshot &branches) {
                            return OwnerFacts{.pullRequests = {}, .branches = branches.branches};
                        }));
                    });
}

void PreviewOwners::end(const Result<OwnerFacts> &facts)
{
    m_promise.addResult(facts);
    m_promise.finish();
}

}
