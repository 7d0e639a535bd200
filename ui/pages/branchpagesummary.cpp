// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/branchfeed.h"
#include "models/wording/agewording.h"
#include "ui/pages/branchfilterbar.h"
#include "ui/pages/branchpage.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

std::optional<Page::Figure> BranchPage::figure() const
{
    Figure figure{.title = tr("Oldest branch"), .value = {}, .unit = {}, .detail = {}};
    if (!m_feed.hasFacts())
        return figure;
    const BranchFeed::Counts &counts = m_feed.counts();
    figure.value = counts.oldest ? ageText(*counts.oldest) : u"—"_s;
    figure.detail = counts.all == 0 ? tr("no branch but %1").arg(m_feed.trunk().name)
                                    : tr("%1 of %2 over %3")
                                              .arg(QLocale().toString(counts.overdue), QLocale().toString(counts.all),
                                                   ageText(m_feed.model().limits().overdueAfter));
    figure.tone = counts.overdue > 0 ? Tone::Danger : counts.due > 0 ? Tone::Warning : Tone::Good;
    return figure;
}

QList<Page::Subject> BranchPage::subjects() const
{
    return subjectsIn(m_feed.model(), BranchModel::NameRole, BranchModel::NameColumn, {BranchModel::AuthorColumn});
}

QStringList BranchPage::filterForms() const
{
    return {u"name:search"_s, u"author:me"_s,    u"state:overdue"_s, u"age:>48h"_s,
            u"pr:481"_s,      u"conflict:yes"_s, u"merged:no"_s};
}

QComboBox *BranchPage::groupingBox() const
{
    return m_bar->groupingBox();
}

}
