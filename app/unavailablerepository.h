// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/branchdetailsource.h"
#include "models/ports/branchsource.h"
#include "models/ports/branchstore.h"
#include "models/ports/trunkdistancesource.h"

namespace Trunkline {

/// Stands in for a repository that cannot be opened: every question is answered with the reason, so that the window
/// says what to do instead of not opening. Asking the remote (F5, Retry) means: try to open it again.
class UnavailableRepository final : public BranchSource,
                                    public BranchDetailSource,
                                    public BranchStore,
                                    public TrunkDistanceSource
{
public:
    UnavailableRepository(Error reason, std::function<void()> tryAgain);

    [[nodiscard]] QFuture<Result<BranchSnapshot>> branches(Depth depth) override;
    [[nodiscard]] std::unique_ptr<Subscription> watch(Listener listener) override;
    [[nodiscard]] QFuture<Result<void>> fetch() override;

    [[nodiscard]] QFuture<Result<BranchDetail>> detail(const Branch &branch, const Trunk &trunk) override;

    [[nodiscard]] QFuture<Result<BranchDeletion>> planDeletion(const Branch &branch, const Trunk &trunk,
                                                               Where where) override;
    [[nodiscard]] QFuture<Result<void>> remove(const BranchDeletion &plan) override;
    [[nodiscard]] QFuture<Result<void>> restore(const BranchDeletion &plan) override;

    [[nodiscard]] QFuture<Result<QHash<QString, TrunkDistance>>> distances(const QStringList &commits,
                                                                           const QString &against) override;
    using TrunkDistanceSource::distances;

private:
    template <typename T>
    QFuture<Result<T>> refuse() const;

    const Error m_reason;
    const std::function<void()> m_tryAgain;
};

}
