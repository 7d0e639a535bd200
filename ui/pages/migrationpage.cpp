// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/migrationpage.h"

#include "models/feeds/migrationfeed.h"
#include "models/wording/errorwording.h"
#include "models/wording/migrationwording.h"
#include "ui/delegates/migrationdelegates.h"
#include "ui/delegates/migrationlooks.h"
#include "ui/delegates/phasestepsdelegate.h"
#include "ui/delegates/verdictpilldelegate.h"
#include "ui/pages/migrationactions.h"
#include "ui/pages/migrationpanel.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr int MostChangesShown = 5; ///< rows; more are scrolled to

QWidget *makeTitle(const QString &text, const QString &note, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *title = new QLabel(text, row);
    title->setFont(themeFont(FontRole::BodyBold));
    auto *remark = new QLabel(note, row);
    remark->setProperty("tone", u"muted"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(title);
    layout->addStretch(1);
    layout->addWidget(remark);
    return row;
}

}

MigrationPage::MigrationPage(MigrationFeed &feed, QSettings &settings, QWidget *parent)
    : TablePage(u"migrations"_s, tr("Migrations"), feed.model(), parent)
    , m_feed(feed)
    , m_changes(feed.changes())
    , m_actions(new MigrationActions(this))
    , m_panel(new MigrationPanel(this))
{
    setPanel(m_panel);
    m_panel->setActions({m_actions->openPullRequest(), m_actions->copyComment(), m_actions->verifyChosen()});
    build();
    connectActions();
    view().sortByColumn(MigrationModel::VersionColumn, Qt::DescendingOrder);
    keepColumns(settings, "migrations/columns"_L1);
    connect(&feed, &MigrationFeed::factsChanged, this, &MigrationPage::showFacts);
    connect(&feed, &Feed::stateChanged, this, &MigrationPage::showFacts);
    connect(&feed, &MigrationFeed::runChanged, this, &MigrationPage::showRun);
    connect(&feed, &MigrationFeed::created, this,
            [this](const QString &folder) { m_notice->say(Tone::Good, tr("The files are there"), folder); });
    connect(&feed, &MigrationFeed::creationFailed, this, [this](const Error &error) {
        const ErrorText text = describe(error);
        m_notice->say(Tone::Danger, text.message, text.hint);
    });
    showFacts();
}

MigrationPage::~MigrationPage() = default;

void MigrationPage::build()
{
    header().addButton(actionButton(m_actions->verifyNew(), &header()));
    header().addButton(actionButton(m_actions->create(), &header()));
    header().addButton(actionButton(m_actions->exportAll(), &header()));
    m_notice = new NoticeBox(this);
    m_notice->addCloseButton();
    m_changesCard = makeChanges();
    layOut({m_notice, m_changesCard, makeMigrations()});
}

QWidget *MigrationPage::makeChanges()
{
    auto *card = new QFrame(this);
    card->setProperty("surface", u"card"_s);
    m_changesView = new FactView(m_changes, SchemaChangeModel::KeyRole, card);
    m_changesView->setAccessibleName(tr("Schema changes under way"));
    m_changesView->setItemDelegateForColumn(SchemaChangeModel::ChangeColumn, new CodeCellDelegate(m_changesView));
    m_changesView->setItemDelegateForColumn(SchemaChangeModel::PhaseColumn, new PhaseStepsDelegate(m_changesView));
    m_changesView->setItemDelegateForColumn(SchemaChangeModel::BackfillColumn, new BackfillDelegate(m_changesView));
    m_changesView->setItemDelegateForColumn(SchemaChangeModel::ContractColumn,
                                            new VerdictPillDelegate(toneOfContract, m_changesView));
    m_changesView->setSortingEnabled(true);
    m_changesView->setColumnWidths({{240, 150}, {285, 140}, {225, 110}, {170, 110}, {110, 70}});
    m_changesView->sortByColumn(SchemaChangeModel::PhaseColumn, Qt::DescendingOrder);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(makeTitle(tr("Schema changes under way"), {}, card));
    layout->addWidget(m_changesView);
    connect(m_changesView, &FactView::subjectChanged, this, &MigrationPage::showOfChange);
    connect(m_changesView, &QAbstractItemView::activated, this, &Page::panelWanted);
    return card;
}

QWidget *MigrationPage::makeMigrations()
{
    QFrame *card = makeCard(MigrationModel::KeyRole, this);
    view().setItemDelegateForColumn(MigrationModel::VersionColumn, new CodeCellDelegate(&view()));
    for (const int column : {MigrationModel::KindColumn, MigrationModel::DownColumn, MigrationModel::StateColumn})
        view().setItemDelegateForColumn(column, new VerdictPillDelegate(toneOfMigration, &view()));
    for (const int column : {MigrationModel::VerifiedColumn, MigrationModel::LocksColumn})
        view().setItemDelegateForColumn(column, new MigrationWordDelegate(&view()));
    view().setColumnWidths({{135, 110}, {190, 120}, {90, 70}, {80, 60}, {130, 80}, {170, 90}, {120, 70}, {90, 60}});
    view().setSpareColumns({MigrationModel::DatabaseColumn, MigrationModel::VerifiedColumn});
    QWidget *title = makeTitle(tr("All migrations"), tr("verified = up, down, up gave the same schema and rows"), card);
    static_cast<QBoxLayout *>(card->layout())->insertWidget(0, title);
    return card;
}

void MigrationPage::connectActions()
{
    addActions(m_actions->all());
    connect(m_actions, &MigrationActions::verificationWanted, this, [this](const QStringList &keys) { verify(keys); });
    connect(m_actions, &MigrationActions::exportWanted, this, &MigrationPage::exportShown);
    connect(m_actions, &MigrationActions::verificationStopWanted, &m_feed, &MigrationFeed::cancelVerification);
    connect(m_actions, &MigrationActions::creationWanted, this, &MigrationPage::askForNew);
    connect(m_actions, &MigrationActions::refreshWanted, this, [this] { m_feed.refresh(); });
}

QList<Feed *> MigrationPage::feeds() const
{
    return {&m_feed};
}

QString MigrationPage::filterHint() const
{
    return tr("Filter migrations: name, version, kind, state…");
}

QString MigrationPage::statusText() const
{
    if (!m_feed.hasFacts())
        return {};
    const MigrationFeed::Counts &counts = m_feed.counts();
    QStringList parts{tr("schema changes under way: %1").arg(QLocale().toString(counts.changes))};
    if (m_feed.snapshot().isDatabaseKnown)
        parts += {tr("%1 applied").arg(QLocale().toString(counts.applied)),
                  tr("%1 pending").arg(QLocale().toString(counts.pending))};
    else
        parts.append(tr("the database is not connected"));
    parts += shownTexts(counts.all);
    return parts.join(u" · "_s);
}

Page::Badge MigrationPage::badge() const
{
    return {.errors = m_feed.counts().errors, .warnings = m_feed.counts().warnings};
}

std::optional<Page::Excerpt> MigrationPage::excerpt()
{
    return Excerpt{.model = &m_feed.changes(),
                   .keyRole = SchemaChangeModel::KeyRole,
                   .sortColumn = SchemaChangeModel::ContractColumn,
                   .columns = {SchemaChangeModel::ChangeColumn, SchemaChangeModel::PhaseColumn,
                               SchemaChangeModel::ContractColumn},
                   .spare = {SchemaChangeModel::PhaseColumn},
                   .hint = tr("expand → backfill → quiet → contract"),
                   .dress = [](QTreeView &view) {
                       view.setItemDelegateForColumn(SchemaChangeModel::ChangeColumn, new CodeCellDelegate(&view));
                       view.setItemDelegateForColumn(SchemaChangeModel::PhaseColumn, new PhaseStepsDelegate(&view));
                       view.setItemDelegateForColumn(SchemaChangeModel::ContractColumn,
                                                     new VerdictPillDelegate(toneOfContract, &view));
                   }};
}

/// A migration, or a schema change under way.
bool MigrationPage::selectSubject(const QString &key)
{
    if (m_feed.changes().find(key) >= 0) {
        m_changesView->selectKeys({key}, key);
        return true;
    }
    return selectIn(m_feed.model(), key);
}

void MigrationPage::showFacts()
{
    const MigrationFeed::Counts &counts = m_feed.counts();
    QStringList parts;
    if (m_feed.hasFacts()) {
        if (m_feed.snapshot().isDatabaseKnown)
            parts += {tr("%1 applied").arg(QLocale().toString(counts.applied)),
                      tr("%1 pending").arg(QLocale().toString(counts.pending))};
        else
            parts.append(tr("migrations: %1").arg(QLocale().toString(counts.all)));
        parts.append(tr("%1 not on trunk").arg(QLocale().toString(counts.inPullRequests)));
    }
    header().setSubtitle(parts.join(u" · "_s));
    m_changesCard->setVisible(m_feed.changes().rowCount() > 0);
    const int rows = std::clamp(m_feed.changes().rowCount(), 1, MostChangesShown);
    const int rowHeight = fontMetrics().height() + 12;
    m_changesView->setFixedHeight(m_changesView->header()->sizeHint().height() + rows * rowHeight + 4);
    showRows();
}

void MigrationPage::showRun()
{
    m_actions->setVerifying(m_feed.isVerifying());
    if (const auto &run = m_feed.run()) {
        m_notice->say(Tone::Accent, tr("Exercising migrations: %1 of %2").arg(run->done).arg(run->total),
                      run->current.isEmpty() ? tr("Starting a PostgreSQL to be thrown away…") : run->current);
    } else if (const auto &error = m_feed.verificationError()) {
        const ErrorText text = describe(*error);
        m_notice->say(Tone::Danger, text.message, text.hint);
    } else {
        m_notice->hide();
    }
}

void MigrationPage::sayWhyEmpty(EmptyState &empty) const
{
    if (!m_feed.hasFacts() && m_feed.state() == Feed::State::Failed) {
        const ErrorText text = describe(*m_feed.error());
        empty.say(u"error"_s, text.message, text.hint, tr("Try again"));
    } else if (!m_feed.hasFacts()) {
        empty.say(u"clock"_s, tr("Reading migrations…"), {});
    } else if (m_feed.counts().all == 0) {
        empty.say(u"migrations"_s, tr("No migrations"),
                  tr("Folders named migrations are looked for on trunk, in the work tree and on open branches."));
    } else {
        empty.say(u"filter"_s, tr("No migration matches"), {}, tr("Clear filter"));
    }
}

void MigrationPage::tellSubject()
{
    m_actions->setSubjects(chosenIn(m_feed.model()), m_feed.snapshot(), m_feed.now());
    if (const std::optional<Migration> migration = currentIn(m_feed.model()))
        m_panel->showMigration(*migration, m_feed.snapshot(), m_feed.now());
}

/// The migration that a change stands before: its contract, else the last that belongs to it.
void MigrationPage::showOfChange()
{
    const int row = m_feed.changes().find(m_changesView->currentKey());
    if (row < 0 || !m_changesView->selectionModel()->hasSelection())
        return;
    const SchemaChange &change = m_feed.changes().row(row).change;
    const QStringList keys = change.expandedBy + change.backfilledBy + change.contractedBy;
    if (!keys.isEmpty())
        selectRow(keys.last());
}

void MigrationPage::takeQuery(const QString &text)
{
    m_query = RowQuery(text,
                       {{u"name"_s, MigrationModel::NameColumn},
                        {u"version"_s, MigrationModel::VersionColumn},
                        {u"state"_s, MigrationModel::StateColumn},
                        {u"kind"_s, MigrationModel::KindColumn},
                        {u"down"_s, MigrationModel::DownColumn},
                        {u"database"_s, MigrationModel::DatabaseColumn}});
}

bool MigrationPage::isFiltering() const
{
    return !m_query.isEmpty();
}

bool MigrationPage::isChosen(int row) const
{
    return m_query.matchesIn(m_feed.model().searchText(row), m_feed.model(), row);
}

void MigrationPage::doSuggested()
{
    if (m_feed.hasFacts())
        clearFilter();
    else
        m_feed.refresh();
}

}
