// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitcall.h"
#include "models/ports/branchstore.h"

namespace Trunkline {

/// Finds out what deleting a branch would do.
class PlanDeletionCall : public GitCall<BranchDeletion>
{
public:
    PlanDeletionCall(QString folder, QObject *owner);

    void start(const Branch &branch, const Trunk &trunk, BranchStore::Where where);

private:
    void checkWorkTrees();
    void findRemote();
    void findLost();

    const QString m_folder;
    QString m_trackingRef; ///< empty when the remote branch stays
    BranchDeletion m_plan;
};

/// Deletes what a plan names: first on the remote, which may refuse, then here.
class RemoveBranchCall : public GitCall<void>
{
public:
    RemoveBranchCall(QString folder, BranchDeletion plan, QObject *owner);

    void start();

private:
    void checkLocal();
    void push();
    void removeLocal();
    void removeConfiguration();

    const QString m_folder;
    const BranchDeletion m_plan;
};

}
