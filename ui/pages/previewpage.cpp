// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/previewpage.h"

#include "models/feeds/previewfeed.h"
#include "models/wording/errorwording.h"
#include "models/wording/previewwording.h"
#include "ui/delegates/previewlooks.h"
#include "ui/delegates/verdictpilldelegate.h"
#include "ui/dialogs/removepreviewdialog.h"
#include "ui/pages/previewactions.h"
#include "ui/pages/previewpanel.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr auto PreviewColumns = "previews/columns"_L1;

Tone toneOfPreview(const QModelIndex &index)
{
    return toneOf(index.data(PreviewModel::VerdictRole).value<PreviewVerdict::State>());
}

}

PreviewPage::PreviewPage(const Parts &parts, QWidget *parent)
    : Page(u"previews"_s, tr("Previews"), themedIcon(u"previews"_s), parent)
    , m_feed(parts.feed)
    , m_store(parts.store)
    , m_owners(parts.owners)
    , m_settings(parts.settings)
    , m_arranged(parts.feed.model())
    , m_actions(new PreviewActions(parts.feed.model(), this))
    , m_panel(new PreviewPanel(parts.source, this))
{
    m_panel->hide();
    m_panel->setActions({m_actions->open(), m_actions->copyUrl(), m_actions->remove()});
    build();
    addActions(m_actions->all());
    m_view->sortByColumn(PreviewModel::StateColumn, Qt::AscendingOrder); // the most urgent first
    m_view->restoreLayoutState(m_settings.value(PreviewColumns).toByteArray());
    connect(m_view, &FactView::layoutStateChanged, this,
            [this] { m_settings.setValue(PreviewColumns, m_view->layoutState()); });
    connect(m_actions, &PreviewActions::detailsWanted, this, &Page::panelWanted);
    connect(m_actions, &PreviewActions::removalWanted, this, &PreviewPage::askToRemove);
    connect(m_actions, &PreviewActions::probeWanted, &m_feed, &PreviewFeed::probeAll);
    connect(&m_feed, &PreviewFeed::factsChanged, this, &PreviewPage::showFacts);
    connect(&m_feed, &Feed::stateChanged, this, &PreviewPage::showFacts);
    showFacts();
}

PreviewPage::~PreviewPage() = default;

void PreviewPage::build()
{
    m_header = new PageHeader(title(), this);
    m_header->addButton(actionButton(m_actions->probe(), m_header));
    m_notice = new NoticeBox(this);
    m_notice->addCloseButton();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(makeCard(), 1);
    setContent(m_view);
}

QWidget *PreviewPage::makeCard()
{
    auto *card = new QFrame(this);
    card->setProperty("surface", u"card"_s);
    m_view = new FactView(m_arranged, PreviewModel::KeyRole, card);
    m_view->setAccessibleName(tr("Previews"));
    m_view->setItemDelegateForColumn(PreviewModel::StateColumn, new VerdictPillDelegate(toneOfPreview, m_view));
    m_view->setSortingEnabled(true);
    m_view->setColumnWidths({{.wanted = 100, .least = 70},
                             {.wanted = 105, .least = 96},
                             {.wanted = 190, .least = 110},
                             {.wanted = 280, .least = 150},
                             {.wanted = 110, .least = 70},
                             {.wanted = 80, .least = 60},
                             {.wanted = 80, .least = 70},
                             {.wanted = 100, .least = 60},
                             {.wanted = 70, .least = 56}});
    m_empty = new EmptyState(card);
    m_body = new QStackedWidget(card);
    m_body->addWidget(m_view);
    m_body->addWidget(m_empty);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1); // inside the card's border
    layout->addWidget(m_body);
    connect(m_view, &FactView::subjectChanged, this, &PreviewPage::showSubject);
    connect(m_view, &QAbstractItemView::activated, this, &Page::panelWanted);
    connect(m_view, &QWidget::customContextMenuRequested, this, &PreviewPage::showMenu);
    connect(m_empty, &EmptyState::actionClicked, this, [this] {
        if (!m_feed.services().isConfigured())
            Q_EMIT connectionsWanted(ConnectedSource::Docker);
        else if (m_query.isEmpty())
            m_feed.refresh();
        else
            Q_EMIT filterWanted({});
    });
    return card;
}

QWidget *PreviewPage::panel()
{
    return m_panel;
}

bool PreviewPage::hasSubject() const
{
    return subject().has_value();
}

QList<Feed *> PreviewPage::feeds() const
{
    return {&m_feed.services()};
}

QList<QAction *> PreviewPage::pageActions() const
{
    return m_actions->all();
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
    if (const int shown = m_arranged.shownRows(); shown != m_feed.model().rowCount())
        parts.append(tr("%1 shown").arg(QLocale().toString(shown)));
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
            .spare = {PreviewModel::AgeColumn},
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
    if (m_feed.model().find(key) < 0)
        return false;
    Q_EMIT filterWanted({});
    setFilter({});
    m_view->selectKeys({key}, key);
    return true;
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
        parts.append(tr("%1 do not work").arg(QLocale().toString(bad)));
    m_header->setSubtitle(parts.join(u" · "_s));
    m_actions->probe()->setEnabled(m_feed.model().rowCount() > 0);
    showBody();
    showSubject();
    Q_EMIT badgeChanged();
    Q_EMIT statusTextChanged();
}

void PreviewPage::showBody()
{
    const bool isEmpty = m_arranged.shownRows() == 0;
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    if (!isEmpty)
        return;
    const ServiceFeed &services = m_feed.services();
    if (!services.isConfigured()) {
        m_empty->say(u"previews"_s, tr("No Docker Swarm is connected"), tr("Previews are services of a swarm."),
                     tr("Connect…"));
    } else if (!services.hasFacts() && services.error()) {
        const ErrorText text = describe(*services.error());
        m_empty->say(u"error"_s, text.message, text.hint, tr("Try again"));
    } else if (!services.hasFacts()) {
        m_empty->say(u"clock"_s, tr("Asking the swarm…"), {});
    } else if (m_feed.model().rowCount() == 0) {
        m_empty->say(u"previews"_s, tr("No preview runs"),
                     tr("A service shows a pull request when its label %1, its stack, its Host rule or its image's tag "
                        "holds the number, as in pr-123.")
                             .arg(m_feed.policy().label));
    } else {
        m_empty->say(u"filter"_s, tr("No preview matches"), {}, tr("Clear filter"));
    }
}

void PreviewPage::showSubject()
{
    m_actions->setSubjects(chosenRows());
    if (const std::optional<PreviewRow> row = subject())
        m_panel->showPreview(*row, m_feed);
    Q_EMIT subjectChanged();
    Q_EMIT statusTextChanged();
}

void PreviewPage::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
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
    if (m_query.isEmpty())
        m_arranged.setFilter({});
    else
        m_arranged.setFilter(
                [this](int row) { return m_query.matches(m_feed.model(), row, m_feed.model().row(row).owner.title); });
    showBody();
    Q_EMIT statusTextChanged();
}

QList<PreviewRow> PreviewPage::chosenRows() const
{
    QList<PreviewRow> rows;
    for (const QString &name : m_view->selectedKeys())
        if (const int row = m_feed.model().find(name); row >= 0)
            rows.append(m_feed.model().row(row));
    return rows;
}

/// The selected preview that the keyboard is on; none when nothing is selected.
std::optional<PreviewRow> PreviewPage::subject() const
{
    const int row = m_view->selectionModel()->hasSelection() ? m_feed.model().find(m_view->currentKey()) : -1;
    return row >= 0 ? std::optional(m_feed.model().row(row)) : std::nullopt;
}

void PreviewPage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions->all());
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void PreviewPage::askToRemove()
{
    const QList<PreviewRow> rows = chosenRows();
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
