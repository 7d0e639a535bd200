// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/advicewording.h"

#include <QCoreApplication>

#include <utility>

namespace Trunkline {

namespace {

struct AdviceWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::AdviceText)
};

QString unpushed(const Branch &branch)
{
    const int count = branch.localAhead.value_or(0);
    return count == 1 ? AdviceWording::tr("One local commit is not on its remote yet.")
                      : AdviceWording::tr("%n local commits are not on its remote yet.", nullptr, count);
}

}

AdviceText describe(BranchAdvice advice, const Branch &branch, const QString &trunk)
{
    switch (advice) {
    case BranchAdvice::None:
        return {};
    case BranchAdvice::LookAgain:
        return {Tone::Warning, AdviceWording::tr("Its age is unknown"),
                AdviceWording::tr("The clone lacks the commits where it left %1. “git fetch --unshallow” brings them.")
                        .arg(trunk)};
    case BranchAdvice::DeleteMerged:
        return {Tone::Accent, AdviceWording::tr("Next: delete it"),
                AdviceWording::tr("Everything in it is on %1.").arg(trunk)};
    case BranchAdvice::DeleteEmpty:
        return {Tone::Accent, AdviceWording::tr("Next: delete it"),
                AdviceWording::tr("Nothing was ever committed here.")};
    case BranchAdvice::ResolveConflicts:
        return {Tone::Danger, AdviceWording::tr("Next: resolve the conflicts"),
                AdviceWording::tr("Merge %1 into it, or rebase it, while the conflicts are still small.").arg(trunk)};
    case BranchAdvice::MergeOrSplit:
        return {Tone::Danger, AdviceWording::tr("Next: merge it, behind a flag if need be"),
                AdviceWording::tr(
                        "It is over the limit. What is not finished can go to %1 switched off; the rest can be "
                        "split off.")
                        .arg(trunk)};
    case BranchAdvice::MergeToday:
        return {Tone::Warning, AdviceWording::tr("Next: merge it today"),
                AdviceWording::tr("It merges cleanly now, and the limit is near.")};
    case BranchAdvice::Push:
        return {Tone::Accent, AdviceWording::tr("Next: push"), unpushed(branch)};
    }
    std::unreachable();
}

}
