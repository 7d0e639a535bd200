// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"
#include "models/ports/branchstore.h"

#include <QObject>

namespace Trunkline {

/// Deletes branches by the user's own git: it knows every way refs are kept, runs the hooks and has the credentials.
/// Nothing is deleted that moved since the plan was made.
class GitBranchStore : public BranchStore
{
public:
    explicit GitBranchStore(const GitPlace &place);

    [[nodiscard]] QFuture<Result<BranchDeletion>> planDeletion(const Branch &branch, const Trunk &trunk,
                                                               Where where) override;
    [[nodiscard]] QFuture<Result<void>> remove(const BranchDeletion &plan) override;
    [[nodiscard]] QFuture<Result<void>> restore(const BranchDeletion &plan) override;

private:
    const QString m_folder;
    QObject m_calls; ///< owns what is under way
};

}
