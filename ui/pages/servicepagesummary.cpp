// SPDX-License-Identifier: GPL-3.0-or-later

// What the page says of itself: in its heading, in the status bar, on the overview, and where its table is empty.

#include "models/feeds/servicefeed.h"
#include "models/feeds/stackdrift.h"
#include "models/wording/driftwording.h"
#include "models/wording/errorwording.h"
#include "ui/delegates/servicelooks.h"
#include "ui/delegates/verdictpilldelegate.h"
#include "ui/pages/localstackview.h"
#include "ui/pages/servicefilterbar.h"
#include "ui/pages/servicepage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/pageheader.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Trunkline {

QList<Page::Subject> ServicePage::subjects() const
{
    return subjectsIn(m_feed.model(), ServiceModel::KeyRole, ServiceModel::NameColumn, {ServiceModel::StackColumn});
}

QStringList ServicePage::filterForms() const
{
    return {u"name:api"_s,   u"stack:platform"_s, u"image:api"_s, u"commit:4f2c91e"_s,
            u"node:node1"_s, u"state:paused"_s,   u"behind:>0"_s};
}

QComboBox *ServicePage::groupingBox() const
{
    return m_bar->groupingBox();
}

QString ServicePage::filterHint() const
{
    return tr("Filter services: name, stack, image, state:paused, behind:>3…");
}

QString ServicePage::statusText() const
{
    if (isLocalShown())
        return m_local->statusText();
    if (!m_feed.hasFacts())
        return {};
    const SwarmEngine &engine = m_feed.snapshot().engine;
    QStringList parts{tr("%Ln services", nullptr, m_feed.counts().all)};
    parts += shownTexts(m_feed.counts().all);
    parts.append(tr("%Ln nodes", nullptr, int(m_feed.snapshot().nodes.size())));
    parts.append(tr("%1, engine %2").arg(engine.endpoint, engine.version));
    return parts.join(u" · "_s);
}

Page::Badge ServicePage::badge() const
{
    return {.errors = m_feed.counts().alerts, .warnings = m_feed.counts().warnings};
}

std::optional<Page::Figure> ServicePage::figure() const
{
    Figure figure{.title = tr("Production drift"), .value = {}, .unit = {}, .detail = {}};
    const ServiceFeed::Counts &counts = m_feed.counts();
    if (!m_feed.hasFacts())
        return figure;
    using Place = TrunkDistance::Place;
    int known = 0;
    int adrift = 0;
    const QSet<QString> previews = m_previews ? m_previews() : QSet<QString>();
    for (int row = 0; row < m_feed.model().rowCount(); ++row) {
        if (previews.contains(m_feed.model().row(row).service.id))
            continue; // they run branches: that is what they are for
        const TrunkDistance &distance = m_feed.model().row(row).distance;
        known += distance.place != Place::Unknown;
        adrift += distance.place == Place::Elsewhere || distance.behind.value_or(0) > 0;
    }
    figure.value = known > 0 ? QLocale().toString(adrift) : QString();
    figure.unit = known > 0 ? tr("of %1").arg(QLocale().toString(known)) : QString();
    figure.detail = tr("%Ln services", nullptr, counts.all);
    if (counts.rolledBack > 0)
        figure.detail += u" · "_s + tr("%1 rolled back").arg(QLocale().toString(counts.rolledBack));
    figure.tone = counts.alerts > 0 ? Tone::Danger
            : adrift > 0            ? Tone::Warning
            : known > 0             ? Tone::Good
                                    : Tone::Neutral;
    return figure;
}

std::optional<Page::Excerpt> ServicePage::excerpt()
{
    return Excerpt{.model = &m_feed.model(),
                   .keyRole = ServiceModel::KeyRole,
                   .sortColumn = ServiceModel::StateColumn,
                   .columns = {ServiceModel::NameColumn, ServiceModel::RunningColumn, ServiceModel::CommitColumn,
                               ServiceModel::TrunkColumn, ServiceModel::StateColumn},
                   .spare = {ServiceModel::TrunkColumn, ServiceModel::CommitColumn, ServiceModel::RunningColumn},
                   .hint = m_feed.hasFacts()
                           ? tr("Docker Swarm · %n nodes", nullptr, int(m_feed.snapshot().nodes.size()))
                           : tr("Docker Swarm"),
                   .dress = [](QTreeView &view) {
                       view.setItemDelegateForColumn(ServiceModel::StateColumn,
                                                     new VerdictPillDelegate(toneOfServiceRow, &view));
                   }};
}

void ServicePage::showSubtitle()
{
    const ServiceFeed::Counts &counts = m_feed.counts();
    QStringList parts;
    if (m_feed.hasFacts())
        parts.append(tr("%1 of %2 are well")
                             .arg(QLocale().toString(counts.healthy + counts.stopped), QLocale().toString(counts.all)));
    if (counts.attention > 0)
        parts.append(tr("%1 need attention").arg(QLocale().toString(counts.attention)));
    if (counts.moving > 0)
        parts.append(tr("%1 rolling out").arg(QLocale().toString(counts.moving)));
    header().setSubtitle(parts.join(u" · "_s));
}

void ServicePage::showUnreadable()
{
    const QString text = unreadableText(m_drift->unreadableFiles());
    if (!text.isEmpty())
        m_unreadable->say(Tone::Warning, {}, text);
    m_unreadable->setVisible(!text.isEmpty());
}

void ServicePage::sayWhyEmpty(EmptyState &empty) const
{
    if (!m_feed.isConfigured()) {
        empty.say(u"services"_s, tr("No Docker Swarm is connected"),
                  tr("Connect one here, choose a docker context (docker context use NAME), or set DOCKER_HOST."),
                  tr("Connect…"));
    } else if (!m_feed.hasFacts() && m_feed.error()) {
        const ErrorText text = describe(*m_feed.error());
        empty.say(u"error"_s, text.message, text.hint, tr("Try again"));
    } else if (!m_feed.hasFacts()) {
        empty.say(u"clock"_s, tr("Asking the swarm…"), {});
    } else if (m_feed.counts().all == 0) {
        empty.say(u"services"_s, tr("The swarm runs no service"), tr("Deploy one with: docker stack deploy"));
    } else {
        empty.say(u"filter"_s, tr("No service matches"),
                  tr("Words look at name, stack, image, commit and state; node:one or behind:>3 at one fact."),
                  tr("Clear filter"));
    }
}

}
