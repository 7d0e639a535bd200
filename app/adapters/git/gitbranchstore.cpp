// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/git/gitbranchstore.h"

#include "app/adapters/git/branchdeletioncall.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// Puts a deleted local branch back.
class RestoreCall : public GitCall<void>
{
public:
    RestoreCall(const QString &folder, const BranchDeletion &plan, QObject *owner)
        : GitCall(owner)
    {
        if (plan.localRef.isEmpty() || plan.localTip.isNull()) {
            end(Failure(
                    {.kind = Error::Kind::Invalid, .origin = plan.name, .detail = u"no local branch was deleted"_s}));
            return;
        }
        const QString nothing(plan.localTip.toHex().size(), u'0'); // only while the name is free
        ask({.folder = folder,
             .arguments
             = {u"update-ref"_s, u"-m"_s, u"trunkline: restored"_s, plan.localRef, plan.localTip.toHex(), nothing}},
            [this](const QByteArray &) { end({}); });
    }
};

}

GitBranchStore::GitBranchStore(const GitPlace &place)
    : m_folder(place.workTree.isEmpty() ? place.gitDir : place.workTree)
{
}

QFuture<Result<BranchDeletion>> GitBranchStore::planDeletion(const Branch &branch, const Trunk &trunk, Where where)
{
    auto *call = new PlanDeletionCall(m_folder, &m_calls); // deletes itself
    QFuture<Result<BranchDeletion>> future = call->future();
    call->start(branch, trunk, where);
    return future;
}

QFuture<Result<void>> GitBranchStore::remove(const BranchDeletion &plan)
{
    auto *call = new RemoveBranchCall(m_folder, plan, &m_calls);
    QFuture<Result<void>> future = call->future();
    call->start();
    return future;
}

QFuture<Result<void>> GitBranchStore::restore(const BranchDeletion &plan)
{
    return (new RestoreCall(m_folder, plan, &m_calls))->future();
}

}
