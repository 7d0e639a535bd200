// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/attentionlist.h"

#include "models/feeds/attentionfeed.h"
#include "models/items/arrangedmodel.h"
#include "models/items/attentionquery.h"
#include "models/wording/attentionwording.h"
#include "ui/delegates/attentiondelegate.h"
#include "ui/delegates/verdictpilldelegate.h"
#include "ui/dialogs/snoozedialog.h"
#include "ui/pages/attentionsettings.h"
#include "ui/theme/fonts.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factview.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

enum Grouping { Flat, ByPage, ByRule };

QLabel *countLabel(const QString &tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(themeFont(FontRole::SmallBold));
    label->setProperty("tone", tone);
    return label;
}

}

AttentionList::AttentionList(AttentionFeed &feed, QSettings &settings, QWidget *parent)
    : QFrame(parent)
    , m_feed(feed)
    , m_settings(settings)
    , m_arranged(new ArrangedModel(feed.model(), this))
{
    setProperty("surface", u"card"_s);
    const AttentionSettings stored = AttentionSettings::load(settings);
    feed.setSnoozes(stored.snoozes);
    buildActions();
    build();
    m_grouping->setCurrentIndex(stored.grouping);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &AttentionList::applyGrouping);
    connect(&feed, &AttentionFeed::findingsChanged, this, &AttentionList::showCounts);
    connect(&feed, &AttentionFeed::snoozesChanged, this, &AttentionList::showCounts);
    applyGrouping();
    showCounts();
    showActions();
}

AttentionList::~AttentionList() = default;

void AttentionList::build()
{
    auto *title = new QLabel(tr("Needs attention"), this);
    title->setFont(themeFont(FontRole::BodyBold));
    m_errors = countLabel(u"danger"_s, this);
    m_warnings = countLabel(u"warning"_s, this);
    m_note = new ElidedLabel(this);
    m_note->setProperty("tone", u"muted"_s);
    m_note->setFont(themeFont(FontRole::Small));
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grouping = new QComboBox(this);
    m_grouping->setAccessibleName(tr("Group by"));
    m_grouping->view()->setAccessibleName(tr("Ways to group"));
    m_grouping->addItems({tr("Not grouped"), tr("By page"), tr("By rule")});
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 5, 10, 5);
    head->setSpacing(10);
    for (QWidget *part :
         {static_cast<QWidget *>(title), static_cast<QWidget *>(m_errors), static_cast<QWidget *>(m_warnings)})
        head->addWidget(part);
    head->addWidget(m_note, 1);
    head->addWidget(m_grouping);

    m_view = new FactView(*m_arranged, AttentionModel::KeyRole, this);
    m_view->setAccessibleName(tr("Needs attention"));
    m_view->setItemDelegateForColumn(AttentionModel::WordColumn, new VerdictPillDelegate(attentionTone, m_view));
    m_view->setItemDelegateForColumn(AttentionModel::MessageColumn, new AttentionDelegate(m_view));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(AttentionModel::WordColumn, Qt::AscendingOrder);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(AttentionModel::MessageColumn, QHeaderView::Stretch);
    for (const auto &[column, width] : {std::pair(AttentionModel::WordColumn, 130),
                                        {AttentionModel::PaneColumn, 110},
                                        {AttentionModel::WhenColumn, 100},
                                        {AttentionModel::RuleColumn, 95}})
        m_view->header()->resizeSection(column, width);
    connect(m_view, &QAbstractItemView::activated, this, &AttentionList::showChosen);
    connect(m_view, &QWidget::customContextMenuRequested, this, &AttentionList::showMenu);
    connect(m_view, &FactView::subjectChanged, this, &AttentionList::showActions);
    m_empty = new EmptyState(this);
    m_body = new QStackedWidget(this);
    m_body->addWidget(m_view);
    m_body->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_body, 1);
}

void AttentionList::buildActions()
{
    m_show = addAction(u"panel"_s, tr("Show on its page"), Qt::Key_Return);
    m_open = addAction(u"open"_s, tr("Open in the browser"), QKeySequence(u"Ctrl+Shift+O"_s));
    m_copy = addAction(u"copy"_s, tr("Copy as Markdown"), QKeySequence::Copy);
    m_snooze = addAction(u"clock"_s, tr("Snooze…"), QKeySequence(u"Ctrl+Shift+S"_s));
    m_wake = addAction(u"undo"_s, tr("Show what is snoozed"), {});
    connect(m_show, &QAction::triggered, this, &AttentionList::showChosen);
    connect(m_open, &QAction::triggered, this, &AttentionList::openLocation);
    connect(m_copy, &QAction::triggered, this, &AttentionList::copyMarkdown);
    connect(m_snooze, &QAction::triggered, this, &AttentionList::snooze);
    connect(m_wake, &QAction::triggered, this, &AttentionList::wakeAll);
}

QAction *AttentionList::addAction(const QString &icon, const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

QList<QAction *> AttentionList::actions() const
{
    return {m_show, m_open, m_copy, m_snooze, m_wake};
}

int AttentionList::shownRows() const
{
    return m_arranged->shownRows();
}

void AttentionList::setFilter(const QString &text)
{
    const AttentionQuery query(text);
    m_isFiltered = !query.isEmpty();
    if (m_isFiltered)
        m_arranged->setFilter([this, query](int row) { return query.matches(m_feed.model().row(row)); });
    else
        m_arranged->setFilter({});
    showCounts();
}

void AttentionList::applyGrouping()
{
    const AttentionModel &model = m_feed.model();
    switch (Grouping(m_grouping->currentIndex())) {
    case Flat:
        m_arranged->setGrouping({});
        break;
    case ByPage:
        m_arranged->setGrouping([&model](int row) {
            const QString title = paneTitle(model.row(row).pane);
            return ArrangedModel::Heading{title, title};
        });
        break;
    case ByRule:
        m_arranged->setGrouping([&model](int row) {
            const QString rule = model.row(row).reported.finding.rule;
            return ArrangedModel::Heading{rule,
                                          model.index(row, AttentionModel::RuleColumn).data(Qt::ToolTipRole).toString()
                                                  + u"  "_s + rule};
        });
        break;
    }
    AttentionSettings{.grouping = m_grouping->currentIndex(), .snoozes = m_feed.snoozes()}.save(m_settings);
}

void AttentionList::showCounts()
{
    const AttentionFeed::Counts counts = m_feed.counts();
    m_errors->setText(counts.errors > 0 ? tr("errors: %1").arg(QLocale().toString(counts.errors)) : QString());
    m_warnings->setText(counts.warnings > 0 ? tr("warnings: %1").arg(QLocale().toString(counts.warnings)) : QString());
    m_errors->setVisible(counts.errors > 0); // else there is a gap
    m_warnings->setVisible(counts.warnings > 0);
    QStringList notes;
    if (const qsizetype asleep = m_feed.snoozes().size(); asleep > 0)
        notes += tr("snoozed: %1").arg(QLocale().toString(asleep));
    if (const qsizetype undecided = m_feed.undecided().size(); undecided > 0)
        notes += tr("rules without a verdict: %1").arg(QLocale().toString(undecided));
    notes += tr("most urgent first");
    m_note->setText(notes.join(u" · "_s));
    m_wake->setEnabled(!m_feed.snoozes().isEmpty());
    const bool isEmpty = m_arranged->shownRows() == 0;
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    if (isEmpty && m_isFiltered)
        m_empty->say(u"filter"_s, tr("Nothing matches"), {});
    else if (isEmpty)
        m_empty->say(u"check"_s, tr("Nothing needs attention"),
                     m_feed.undecided().isEmpty() ? QString() : tr("as far as the connected sources tell"));
    Q_EMIT shownRowsChanged();
}

QList<AttentionItem> AttentionList::chosen() const
{
    QList<AttentionItem> items;
    for (const QString &key : m_view->selectedKeys()) {
        if (const int row = m_feed.model().find(key); row >= 0)
            items.append(m_feed.model().row(row));
    }
    return items;
}

void AttentionList::showActions()
{
    const QList<AttentionItem> items = chosen();
    m_show->setEnabled(items.size() == 1);
    m_open->setEnabled(items.size() == 1 && !items.first().reported.location.url.isEmpty());
    m_copy->setEnabled(!items.isEmpty());
    m_snooze->setEnabled(!items.isEmpty());
}

void AttentionList::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void AttentionList::showChosen()
{
    if (const QList<AttentionItem> items = chosen(); items.size() == 1)
        Q_EMIT subjectWanted(items.first().pane, items.first().reported.subject.key);
}

void AttentionList::openLocation()
{
    QDesktopServices::openUrl(QUrl(chosen().constFirst().reported.location.url));
}

void AttentionList::copyMarkdown()
{
    QGuiApplication::clipboard()->setText(attentionMarkdown(chosen(), m_feed.model().now()));
}

void AttentionList::snooze()
{
    const QList<AttentionItem> items = chosen();
    if (items.isEmpty())
        return;
    auto *dialog = new SnoozeDialog(items.size(), m_feed.model().now(), this);
    connect(dialog, &SnoozeDialog::chosen, this, [this, items](const QDateTime &until, const QString &reason) {
        QList<Snooze> snoozes = m_feed.snoozes();
        for (const AttentionItem &item : items)
            snoozes.append({.key = item.key(), .until = until, .reason = reason});
        m_feed.setSnoozes(snoozes);
        AttentionSettings{.grouping = m_grouping->currentIndex(), .snoozes = m_feed.snoozes()}.save(m_settings);
    });
    dialog->open();
}

void AttentionList::wakeAll()
{
    m_feed.setSnoozes({});
    AttentionSettings{.grouping = m_grouping->currentIndex(), .snoozes = {}}.save(m_settings);
}

}
