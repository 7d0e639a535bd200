// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/localdiffsfirst.h"

#include "models/feeds/inflight.h"
#include "models/feeds/promisedcall.h"

namespace Trunkline {

using Changes = Result<QList<FileChange>>;

/// First here, then there.
class LocalDiffsFirst::Call final : public PromisedCall<QList<FileChange>>
{
public:
    Call(LocalDiffsFirst &owner, const PullRequest &pullRequest)
        : PromisedCall(&owner)
    {
        m_step.start(owner.m_clone.changes(pullRequest), this, [this, &owner, pullRequest](const Changes &changes) {
            if (changes)
                return end(changes);
            m_step.start(owner.m_host.changes(pullRequest), this, [this](const Changes &fetched) { end(fetched); });
        });
    }

private:
    InFlight<Changes> m_step;
};

LocalDiffsFirst::LocalDiffsFirst(PullRequestDiffSource &clone, PullRequestDiffSource &host, QObject *parent)
    : QObject(parent)
    , m_clone(clone)
    , m_host(host)
{
}

LocalDiffsFirst::~LocalDiffsFirst()
{
    qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly));
}

QFuture<Changes> LocalDiffsFirst::changes(const PullRequest &pullRequest)
{
    return (new Call(*this, pullRequest))->future();
}

}
