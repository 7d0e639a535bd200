// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/previewpage.h"

#include "models/feeds/previewfeed.h"
#include "models/feeds/stackdrift.h"
#include "models/wording/errorwording.h"
#include "models/wording/previewwording.h"
#include "ui/delegates/previewlooks.h"
#include "ui/delegates/verdictpilldelegate.h"
#include "ui/dialogs/removepreviewdialog.h"
#include "ui/pages/previewactions.h"
#include "ui/pages/previewpanel.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

Tone toneOfPreview(const QModelIndex &index)
{
    return toneOf(index.data(PreviewModel::VerdictRole).value<PreviewVerdict::State>());
}

}

PreviewPage::PreviewPage(const Parts &parts, QWidget *parent)
    : TablePage(u"previews"_s, tr("Previews"), parts.feed.model(), parent)
    , m_feed(parts.feed)
    , m_store(parts.store)
    , m_owners(parts.owners)
    , m_actions(new PreviewActions(parts.feed.model(), this))
    , m_panel(new PreviewPanel(parts.source, parts.drift, this))
{
    setPanel(m_panel);
    m_panel->setActions({m_actions->open(), m_actions->copyUrl(), m_actions->remove()});
    build();
    addActions(m_actions->all());
    view().sortByColumn(PreviewModel::StateColumn, Qt::AscendingOrder); // the most urgent first
    keepColumns(parts.settings, "previews/columns"_L1);
    connect(m_actions, &PreviewActions::detailsWanted, this, &Page::panelWanted);
    connect(m_actions, &PreviewActions::removalWanted, this, &PreviewPage::askToRemove);
    connect(m_actions, &PreviewActions::probeWanted, &m_feed, &PreviewFeed::probeAll);
    connect(&m_feed, &PreviewFeed::factsChanged, this, &PreviewPage::showFacts);
    if (parts.drift)
        connect(parts.drift, &StackDrift::changed, this, &PreviewPage::showSubject);
    connect(&m_feed, &Feed::stateChanged, this, &PreviewPage::showFacts);
    showFacts();
}

PreviewPage::~PreviewPage() = default;

void PreviewPage::build()
{
    header().addButton(actionButton(m_actions->probe(), &header()));
    m_notice = new NoticeBox(this);
    m_notice->addCloseButton();
    layOut({m_notice, makeCard(PreviewModel::KeyRole, this)});
    dressView();
}

void PreviewPage::dressView()
{
    view().setItemDelegateForColumn(PreviewModel::StateColumn, new VerdictPillDelegate(toneOfPreview, &view()));
    view().setColumnWidths({{.wanted = 100, .least = 70},
                            {.wanted = 105, .least = 96},
                            {.wanted = 190, .least = 110},
                            {.wanted = 280, .least = 150},
                            {.wanted = 110, .least = 70},
                            {.wanted = 80, .least = 60},
                            {.wanted = 80, .least = 70},
                            {.wanted = 100, .least = 60},
                            {.wanted = 70, .least = 56}});
    view().setSpareColumns({PreviewModel::CommitColumn, PreviewModel::ServicesColumn, PreviewModel::HeadColumn});
}

QList<Feed *> PreviewPage::feeds() const
{
    return {&m_feed.services()};
}

QStringList PreviewPage::filterForms() const
{
    return {u"name:482"_s, u"state:orphan"_s, u"owner:feat/"_s, u"age:>48h"_s, u"commit:4f2c91e"_s, u"answer:502"_s};
}

QString PreviewPage::filterHint() const
{
    return tr("Filter previews: number, branch, address, state…");
}

QString PreviewPage::statusText() const
{
    if (!m_feed.services().hasFacts())
        return {};
    QStringList parts{tr("%Ln previews", nullptr, m_feed.model().rowCount())};
    parts += shownTexts(m_feed.model().rowCount());
    return parts.join(u" · "_s);
}

Page::Badge PreviewPage::badge() const
{
    using enum PreviewVerdict::State;
    return {.errors = 0, .warnings = m_feed.count(Unhealthy) + m_feed.count(Unreachable) + m_feed.count(Orphan)};
}

std::optional<Page::Excerpt> PreviewPage::excerpt()
{
    return Excerpt{
            .model = &m_feed.model(),
            .keyRole = PreviewModel::KeyRole,
            .sortColumn = PreviewModel::StateColumn,
            .columns
            = {PreviewModel::NameColumn, PreviewModel::OwnerColumn, PreviewModel::AgeColumn, PreviewModel::StateColumn},
            .spare = {PreviewModel::AgeColumn, PreviewModel::OwnerColumn},
            .hint = tr("one for each pull request"),
            .dress = [](QTreeView &view) {
                view.setItemDelegateForColumn(PreviewModel::StateColumn, new VerdictPillDelegate(toneOfPreview, &view));
            }};
}

QList<Page::Subject> PreviewPage::subjects() const
{
    return subjectsIn(m_feed.model(), PreviewModel::KeyRole, PreviewModel::NameColumn, {PreviewModel::OwnerColumn});
}

bool PreviewPage::selectSubject(const QString &key)
{
    return selectIn(m_feed.model(), key);
}

void PreviewPage::showFacts()
{
    using enum PreviewVerdict::State;
    QStringList parts;
    if (const int ready = m_feed.count(Ready); ready > 0)
        parts.append(tr("%1 ready").arg(QLocale().toString(ready)));
    if (const int orphans = m_feed.count(Orphan); orphans > 0)
        parts.append(tr("%1 nobody needs").arg(QLocale().toString(orphans)));
    if (const int bad = m_feed.count(Unhealthy) + m_feed.count(Unreachable); bad > 0)
        parts.append(tr("%1 failing").arg(QLocale().toString(bad)));
    header().setSubtitle(parts.join(u" · "_s));
    m_actions->probe()->setEnabled(m_feed.model().rowCount() > 0);
    showRows();
}

void PreviewPage::sayWhyEmpty(EmptyState &empty) const
{
    const ServiceFeed &services = m_feed.services();
    if (!services.isConfigured()) {
        empty.say(u"previews"_s, tr("No Docker Swarm is connected"), tr("Previews are services of a swarm."),
                  tr("Connect…"));
    } else if (!services.hasFacts() && services.error()) {
        const ErrorText text = describe(*services.error());
        empty.say(u"error"_s, text.message, text.hint, tr("Try again"));
    } else if (!services.hasFacts()) {
        empty.say(u"clock"_s, tr("Asking the swarm…"), {});
    } else if (m_feed.model().rowCount() == 0) {
        empty.say(u"previews"_s, tr("No preview runs"),
                  tr("A service shows a pull request when its label %1, its stack, its Host rule or its image's tag "
                     "holds the number, as in pr-123.")
                          .arg(m_feed.policy().label));
    } else {
        empty.say(u"filter"_s, tr("No preview matches"), {}, tr("Clear filter"));
    }
}

void PreviewPage::tellSubject()
{
    m_actions->setSubjects(chosenIn(m_feed.model()));
    if (const std::optional<PreviewRow> row = currentIn(m_feed.model()))
        m_panel->showPreview(*row, m_feed);
}

void PreviewPage::takeQuery(const QString &text)
{
    const auto age = [this](int row) -> std::optional<std::chrono::seconds> {
        const QDateTime &since = m_feed.model().row(row).preview.createdAt;
        if (!since.isValid())
            return std::nullopt;
        return std::chrono::seconds(since.secsTo(m_feed.model().now()));
    };
    m_query = RowQuery(text,
                       {{u"name"_s, PreviewModel::NameColumn},
                        {u"state"_s, PreviewModel::StateColumn},
                        {u"owner"_s, PreviewModel::OwnerColumn},
                        {u"commit"_s, PreviewModel::CommitColumn},
                        {u"answer"_s, PreviewModel::AnswerColumn}},
                       age);
}

bool PreviewPage::isFiltering() const
{
    return !m_query.isEmpty();
}

bool PreviewPage::isChosen(int row) const
{
    return m_query.matches(m_feed.model(), row, m_feed.model().row(row).owner.title);
}

void PreviewPage::doSuggested()
{
    if (!m_feed.services().isConfigured())
        Q_EMIT connectionsWanted(ConnectedSource::Docker);
    else if (m_query.isEmpty())
        m_feed.refresh();
    else
        clearFilter();
}

void PreviewPage::askToRemove()
{
    const QList<PreviewRow> rows = chosenIn(m_feed.model());
    if (rows.size() != 1)
        return;
    TrunkDistance toTrunk;
    for (const ServiceRow &service : m_feed.servicesOf(rows.first().preview))
        toTrunk = service.distance;
    auto *dialog = new RemovePreviewDialog(m_store, m_owners, rows.first(), toTrunk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RemovePreviewDialog::removed, m_notice, [this](const QString &name) {
        m_notice->say(Tone::Accent, {}, tr("%1 was removed with everything that belonged to its stack.").arg(name));
        m_feed.refresh();
    });
    dialog->open();
}

}
