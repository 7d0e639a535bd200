// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/flagpage.h"

#include "models/feeds/flagends.h"
#include "models/feeds/flagfeed.h"
#include "models/wording/agewording.h"
#include "models/wording/errorwording.h"
#include "models/wording/flagwording.h"
#include "models/wording/phrasing.h"
#include "ui/delegates/flagdelegates.h"
#include "ui/delegates/flaglooks.h"
#include "ui/delegates/verdictpilldelegate.h"
#include "ui/dialogs/flagauditdialog.h"
#include "ui/pages/flagactions.h"
#include "ui/pages/flagchanges.h"
#include "ui/pages/flagfilterbar.h"
#include "ui/pages/flagpanel.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/pageheader.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Trunkline {

FlagPage::FlagPage(const Parts &parts, QWidget *parent)
    : TablePage(u"flags"_s, tr("Flags"), parts.feed.model(), parent)
    , m_parts(parts)
    , m_feed(parts.feed)
    , m_actions(new FlagActions(parts.feed.model(), this))
    , m_panel(new FlagPanel(parts.source, parts.code, parts.feed.policy(), parts.openInEditor, this))
{
    setPanel(m_panel);
    m_panel->setActions({m_actions->next(), m_actions->change(), m_actions->offNow(), m_actions->branch()});
    build();
    connectActions();
    view().sortByColumn(FlagModel::LifecycleColumn, Qt::AscendingOrder); // the most urgent first
    keepColumns(parts.settings, "flags/columns"_L1);
    connect(&m_feed, &FlagFeed::factsChanged, this, &FlagPage::showFacts);
    connect(&m_feed, &Feed::stateChanged, this, &FlagPage::showFacts);
    connect(&parts.ends, &FlagEnds::changed, this, &FlagPage::showSubject);
    connect(&parts.ends, &FlagEnds::ended, this, &FlagPage::showEnded);
    connect(m_panel, &FlagPanel::keepOnWanted, &parts.ends, &FlagEnds::confirm);
    showFacts();
}

FlagPage::~FlagPage() = default;

void FlagPage::build()
{
    header().addButton(actionButton(m_actions->audit(), &header()));
    header().addButton(actionButton(m_actions->create(), &header()));
    m_problem = new NoticeBox(this);
    auto *changeNotice = new NoticeBox(this);
    if (m_parts.source && m_parts.store)
        m_changes = new FlagChanges({.feed = m_feed,
                                     .source = *m_parts.source,
                                     .store = *m_parts.store,
                                     .release = m_parts.release,
                                     .ends = m_parts.ends,
                                     .schema = m_parts.schema,
                                     .me = m_parts.me},
                                    changeNotice, this);
    m_bar = new FlagFilterBar(m_feed.policy(), this);
    connect(m_bar, &FlagFilterBar::chosen, this, &FlagPage::applyFilter);

    layOut({m_problem, changeNotice, m_bar, makeCard(FlagModel::KeyRole, this)});
    dressView();
}

void FlagPage::dressView()
{
    view().setItemDelegateForColumn(FlagModel::KeyColumn, new FlagKeyDelegate(&view()));
    view().setItemDelegateForColumn(FlagModel::StateColumn, new FlagSwitchDelegate(&view()));
    view().setItemDelegateForColumn(FlagModel::RolloutColumn, new RolloutDelegate(&view()));
    view().setItemDelegateForColumn(FlagModel::LifecycleColumn, new VerdictPillDelegate(toneOfFlag, &view()));
    view().setItemDelegateForColumn(FlagModel::EvaluatedColumn, new EvaluatedInDelegate(&view()));
    view().setColumnWidths({{.wanted = 150, .least = 110},
                            {.wanted = 56, .least = 50},
                            {.wanted = 140, .least = 90},
                            {.wanted = 152, .least = 110},
                            {.wanted = 92, .least = 50},
                            {.wanted = 94, .least = 60},
                            {.wanted = 78, .least = 50},
                            {.wanted = 92, .least = 60},
                            {.wanted = 64, .least = 44}});
    view().setSpareColumns(
            {FlagModel::AgeColumn, FlagModel::PlacesColumn, FlagModel::ChangedColumn, FlagModel::OwnerColumn});
}

void FlagPage::connectActions()
{
    addActions(m_actions->all());
    connect(m_actions, &FlagActions::detailsWanted, this, &Page::panelWanted);
    connect(m_actions, &FlagActions::refreshWanted, this, [this] { m_feed.refresh(); });
    connect(m_actions, &FlagActions::editorWanted, m_panel, &FlagPanel::openFirstPlace);
    connect(m_actions, &FlagActions::auditWanted, this, &FlagPage::showAudit);
    connect(m_actions, &FlagActions::connectWanted, this,
            [this] { Q_EMIT connectionsWanted(ConnectedSource::Hasura); });
    connect(m_actions, &FlagActions::changeWanted, this, [this] { changeSubject({}, {}, false); });
    connect(m_actions, &FlagActions::offWanted, this, [this] { changeSubject(false, {}, true); });
    connect(m_actions, &FlagActions::nextWanted, this, [this] {
        if (const auto facts = currentIn(m_feed.model()); facts && facts->flag)
            changeSubject(true, FlagActions::nextPercent(effectivePercent(*facts->flag).value_or(0)), false);
    });
    connect(m_actions, &FlagActions::createWanted, this, [this] {
        const auto facts = currentIn(m_feed.model());
        if (m_changes)
            m_changes->askForNew(facts && !facts->flag ? facts->name : QString());
    });
}

void FlagPage::changeSubject(std::optional<bool> enabled, std::optional<qint32> percent, bool isOffNow)
{
    using Wish = ChangeFlagDialog::Wish;
    const std::optional<FlagFacts> facts = currentIn(m_feed.model());
    if (!m_changes || !facts || !facts->flag)
        return;
    m_changes->ask(
            *facts,
            {.enabled = enabled, .percent = percent, .haste = isOffNow ? Wish::Haste::OffNow : Wish::Haste::Normal});
}

QList<Feed *> FlagPage::feeds() const
{
    return {&m_feed};
}

QStringList FlagPage::filterForms() const
{
    return {u"owner:shop"_s, u"state:on"_s, u"in:web"_s, u"path:web/src"_s};
}

QString FlagPage::filterHint() const
{
    return tr("Filter flags: key, owner:shop, state:on, in:web…");
}

QList<Page::Subject> FlagPage::subjects() const
{
    return subjectsIn(m_feed.model(), FlagModel::KeyRole, FlagModel::KeyColumn, {FlagModel::OwnerColumn});
}

bool FlagPage::selectSubject(const QString &key)
{
    return selectIn(m_feed.model(), key);
}

void FlagPage::setRepository(const Repository &repository, const Trunk &trunk)
{
    m_folder = repository.isBare ? QString() : repository.path;
    m_trunk = trunk.tip.isNull() ? QString() : trunk.name + " @ "_L1 + trunk.tip.toShortHex();
    m_feed.setTrunk(trunk.tip);
    showSubject();
}

void FlagPage::showFacts()
{
    m_bar->setVisible(m_feed.model().rowCount() > 0); // else there is nothing to choose from
    m_bar->showFacts(m_feed);
    showSubtitle();
    showProblems();
    showRows();
}

void FlagPage::showProblems()
{
    QStringList lines;
    const FlagSnapshot &snapshot = m_feed.snapshot();
    if (!snapshot.missing.isEmpty())
        lines += tr("Not there, although the team's rules name it: %1.").arg(listText(snapshot.missing));
    if (!snapshot.repeatedKeys.isEmpty())
        lines += tr("In the table more than once, and not to be changed from here: %1.")
                         .arg(listText(snapshot.repeatedKeys));
    if (m_feed.hasFacts() && m_feed.rights().obstacle == FlagRights::Obstacle::NoVersionColumn)
        lines += obstacleText(m_feed.rights());
    if (m_feed.codeError())
        lines += tr("The code could not be searched. %1").arg(describe(*m_feed.codeError()).message);
    if (lines.isEmpty())
        m_problem->hide();
    else
        m_problem->say(Tone::Warning, {}, lines.join(u'\n'));
}

void FlagPage::sayWhyEmpty(EmptyState &empty) const
{
    if (!m_feed.isConfigured()) {
        empty.say(u"flags"_s, tr("No flag table is connected"),
                  tr("Connect Hasura or the database here, or name it for the whole team in .trunkline.yaml under "
                     "flags. “trunkline init” writes the recommended table."),
                  tr("Connect…"));
    } else if (!m_feed.hasFacts() && m_feed.state() == Feed::State::Failed) {
        const ErrorText text = describe(*m_feed.error());
        const QString again = m_parts.source ? tr("Try again") : QString();
        empty.say(u"error"_s, text.message, text.hint, lacksSecret() ? tr("Connect…") : again);
    } else if (!m_feed.hasFacts()) {
        empty.say(u"clock"_s, tr("Reading the flags…"), {});
    } else if (m_feed.model().rowCount() == 0) {
        empty.say(u"flags"_s, tr("There is no flag yet"), tr("“New flag…” makes the first one, switched off."));
    } else {
        empty.say(u"filter"_s, tr("No flag matches"), tr("Words look at key, description, owner and lifecycle."),
                  tr("Clear filter"));
    }
}

void FlagPage::tellSubject()
{
    m_actions->setSubjects(chosenIn(m_feed.model()), m_feed.rights());
    if (const std::optional<FlagFacts> facts = currentIn(m_feed.model()))
        m_panel->showFlag({.facts = *facts,
                           .now = m_feed.model().now(),
                           .trunk = m_trunk,
                           .folder = m_folder,
                           .hasHistory = m_feed.snapshot().rights.hasHistory,
                           .endsAt = m_parts.ends.endOf(facts->name)});
}

void FlagPage::takeQuery(const QString &text)
{
    m_query = FlagQuery(text);
}

bool FlagPage::isFiltering() const
{
    return !m_query.isEmpty() || m_bar->isFiltering();
}

bool FlagPage::isChosen(int row) const
{
    const FlagModel &model = m_feed.model();
    const FlagFacts &facts = model.row(row);
    return m_bar->accepts(facts, model.lifecycle(row)) && m_query.matches(facts, model.now(), model.policy());
}

void FlagPage::resetChips()
{
    m_bar->clear();
}

void FlagPage::doSuggested()
{
    if (!m_feed.isConfigured() || lacksSecret())
        Q_EMIT connectionsWanted(ConnectedSource::Hasura);
    else if (m_feed.hasFacts())
        clearFilter();
    else
        m_feed.refresh();
}

bool FlagPage::lacksSecret() const
{
    return !m_feed.hasFacts() && m_feed.error() && m_feed.error()->kind == Error::Kind::Unauthenticated;
}

void FlagPage::showAudit()
{
    auto *dialog = new FlagAuditDialog(m_feed, m_parts.store, m_parts.me, this);
    connect(dialog, &FlagAuditDialog::saveWanted, this,
            [this](const QString &markdown) { Q_EMIT reportWanted(u"flag-audit"_s, markdown); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FlagPage::showEnded(const QString &key, const Result<FlagOutcome> &outcome)
{
    if (!outcome) {
        m_problem->say(Tone::Danger, tr("%1 should be off by now").arg(key),
                       sentencesText({describe(outcome.error()).message, tr("It is tried again.")}));
    } else if (outcome->kind == FlagOutcome::Kind::Conflict) {
        m_problem->say(Tone::Accent, {}, tr("%1 was changed meanwhile and stays as it is.").arg(key));
    } else {
        m_problem->say(Tone::Accent, {}, tr("%1 went off again: its time was up.").arg(key));
    }
}

}
