// SPDX-License-Identifier: GPL-3.0-or-later

// What the page says of itself: in its heading, in the status bar and on the overview.

#include "models/feeds/flagfeed.h"
#include "models/wording/agewording.h"
#include "ui/delegates/flagdelegates.h"
#include "ui/delegates/flaglooks.h"
#include "ui/delegates/verdictpilldelegate.h"
#include "ui/pages/flagpage.h"
#include "ui/widgets/pageheader.h"

#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString flagsText(int count)
{
    return count == 1 ? FlagPage::tr("1 flag") : FlagPage::tr("%n flags", nullptr, count);
}

}

QString FlagPage::statusText() const
{
    if (!m_feed.hasFacts())
        return {};
    QStringList parts{flagsText(m_feed.counts().all)};
    parts += shownTexts(m_feed.model().rowCount());
    if (m_feed.isSearchingCode())
        parts.append(tr("searching the code…"));
    parts.append(tr("read %1").arg(agoText(std::chrono::seconds(m_feed.snapshot().asOf.secsTo(m_feed.model().now())))));
    if (!m_parts.me.isEmpty())
        parts.append(tr("changes are made as %1").arg(m_parts.me));
    return parts.join(u" · "_s);
}

Page::Badge FlagPage::badge() const
{
    return {.errors = m_feed.counts().errors, .warnings = m_feed.counts().warnings};
}

std::optional<Page::Figure> FlagPage::figure() const
{
    Figure figure{.title = tr("Flags to remove"), .value = {}, .unit = {}, .detail = {}};
    if (!m_feed.hasFacts())
        return figure;
    const FlagFeed::Counts &counts = m_feed.counts();
    figure.value = QLocale().toString(counts.toRemove);
    figure.unit = tr("of %1").arg(QLocale().toString(counts.all));
    figure.detail
            = tr("%1 over %2 at 100 %").arg(QLocale().toString(counts.overdue), ageText(m_feed.policy().removeAfter));
    figure.tone = counts.overdue > 0 ? Tone::Danger : counts.toRemove > 0 ? Tone::Warning : Tone::Good;
    return figure;
}

std::optional<Page::Excerpt> FlagPage::excerpt()
{
    return Excerpt{.model = &m_feed.model(),
                   .keyRole = FlagModel::KeyRole,
                   .sortColumn = FlagModel::LifecycleColumn,
                   .columns
                   = {FlagModel::KeyColumn, FlagModel::StateColumn, FlagModel::LifecycleColumn, FlagModel::OwnerColumn},
                   .spare = {FlagModel::OwnerColumn, FlagModel::StateColumn},
                   .hint = m_feed.policy().environment,
                   .dress = [](QTreeView &view) {
                       view.setItemDelegateForColumn(FlagModel::KeyColumn, new FlagKeyDelegate(&view));
                       view.setItemDelegateForColumn(FlagModel::StateColumn, new FlagSwitchDelegate(&view));
                       view.setItemDelegateForColumn(FlagModel::LifecycleColumn,
                                                     new VerdictPillDelegate(toneOfFlag, &view));
                   }};
}

void FlagPage::showSubtitle()
{
    const FlagFeed::Counts &counts = m_feed.counts();
    if (!m_feed.hasFacts()) {
        header().setSubtitle({});
        return;
    }
    QStringList parts{flagsText(counts.all)};
    if (counts.toRemove > 0)
        parts.append(tr("%n to remove", nullptr, counts.toRemove));
    if (counts.unknown > 0)
        parts.append(tr("%n unknown in code", nullptr, counts.unknown));
    header().setSubtitle(parts.join(u" · "_s));
}

}
