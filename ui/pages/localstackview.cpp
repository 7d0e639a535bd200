// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/localstackview.h"

#include "models/feeds/localstackfeed.h"
#include "models/wording/errorwording.h"
#include "models/wording/localwording.h"
#include "ui/delegates/verdictpilldelegate.h"
#include "ui/pages/servicelog.h"
#include "ui/theme/fonts.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/sentencelabel.h"

#include <QAction>
#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

Tone toneOfLocal(const QModelIndex &index)
{
    using enum LocalVerdict::State;
    switch (index.data(LocalServiceModel::VerdictRole).value<LocalVerdict::State>()) {
    case Restarting:
    case Unhealthy:
    case Failed:
        return Tone::Danger;
    case Partly:
    case Paused:
        return Tone::Warning;
    case Starting:
        return Tone::Accent;
    case Running:
        return Tone::Good;
    case Finished:
    case Stopped:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QList<ServiceLog::Choice> logsOf(const LocalService &service)
{
    QList<ServiceLog::Choice> choices;
    for (const LocalContainer &container : service.containers)
        choices.append({.title = container.name, .request = {.isTty = container.isTty, .containerId = container.id}});
    return choices;
}

}

LocalStackView::LocalStackView(LocalStackFeed &feed, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_arranged(feed.model())
{
    m_copyStart = addCopy(tr("Copy start command"),
                          [](const LocalServiceRow &row) { return composeStartCommand(row.service); });
    m_copyStop = addCopy(tr("Copy stop command"),
                         [](const LocalServiceRow &row) { return composeStopCommand(row.service); });
    build();
    connect(&m_feed, &LocalStackFeed::factsChanged, this, &LocalStackView::showFacts);
    connect(&m_feed, &Feed::stateChanged, this, &LocalStackView::showFacts);
    showFacts();
}

QAction *LocalStackView::addCopy(const QString &text, QString (*command)(const LocalServiceRow &))
{
    auto *action = new QAction(themedIcon(u"copy"_s), text, this);
    connect(action, &QAction::triggered, this, [this, command] {
        if (const LocalServiceRow *row = subject())
            QGuiApplication::clipboard()->setText(command(*row));
    });
    return action;
}

void LocalStackView::build()
{
    auto *card = new QFrame(this);
    card->setProperty("surface", u"card"_s);
    m_view = new FactView(m_arranged, LocalServiceModel::KeyRole, card);
    m_view->setAccessibleName(tr("Compose services"));
    m_view->setItemDelegateForColumn(LocalServiceModel::StateColumn, new VerdictPillDelegate(toneOfLocal, m_view));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(LocalServiceModel::StateColumn, Qt::AscendingOrder); // the worst first
    m_view->setColumnWidths({{.wanted = 120, .least = 80},
                             {.wanted = 130, .least = 90},
                             {.wanted = 110, .least = 96},
                             {.wanted = 75, .least = 66},
                             {.wanted = 75, .least = 66},
                             {.wanted = 120, .least = 90},
                             {.wanted = 180, .least = 110},
                             {.wanted = 150, .least = 90},
                             {.wanted = 80, .least = 60}});
    m_empty = new EmptyState(card);
    m_body = new QStackedWidget(card);
    m_body->addWidget(m_view);
    m_body->addWidget(m_empty);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1); // inside the card's border
    inside->addWidget(m_body);
    m_split = new QSplitter(Qt::Vertical, this);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(card);
    m_split->addWidget(makeDetails());
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split);
    connect(m_view, &FactView::subjectChanged, this, &LocalStackView::showSubject);
    connect(m_view, &QWidget::customContextMenuRequested, this, &LocalStackView::showMenu);
    connect(m_empty, &EmptyState::actionClicked, this, [this] { m_feed.refresh(); });
}

QWidget *LocalStackView::makeDetails()
{
    m_details = new QWidget(this);
    m_name = selectableLabel(m_details);
    m_name->setFont(themeFont(FontRole::Mono));
    m_sentence = selectableLabel(m_details);
    m_sentence->setProperty("tone", u"muted"_s);
    m_log = new ServiceLog(*m_feed.source(), m_details);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_sentence);
    auto *head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(actionButton(m_copyStart, m_details));
    head->addWidget(actionButton(m_copyStop, m_details));
    auto *layout = new QVBoxLayout(m_details);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_log, 1);
    m_details->hide();
    return m_details;
}

void LocalStackView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_feed.setAttention(LocalStackFeed::Attention::Watched);
}

void LocalStackView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_feed.setAttention(LocalStackFeed::Attention::Unwatched);
}

void LocalStackView::lookAgain()
{
    m_feed.refresh();
}

void LocalStackView::showFacts()
{
    showBody();
    showSubject();
    Q_EMIT statusTextChanged();
}

void LocalStackView::showBody()
{
    const bool isEmpty = m_arranged.shownRows() == 0;
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    if (!isEmpty)
        return;
    if (m_feed.error()) {
        const ErrorText text = describe(*m_feed.error());
        m_empty->say(u"error"_s, text.message, text.hint, tr("Try again"));
    } else if (!m_feed.hasFacts()) {
        m_empty->say(u"clock"_s, tr("Asking the engine…"), {});
    } else if (m_feed.model().rowCount() == 0) {
        m_empty->say(u"services"_s, tr("No compose project on this machine"), tr("Start one with: docker compose up"));
    } else {
        m_empty->say(u"filter"_s, tr("No service matches"), {});
    }
}

void LocalStackView::showSubject()
{
    const LocalServiceRow *row = subject();
    m_copyStart->setEnabled(row);
    m_copyStop->setEnabled(row);
    m_details->setVisible(row);
    if (!row)
        return;
    m_name->setText(row->key());
    QStringList parts{localStateText(row->verdict)};
    if (row->verdict.restarts > 0)
        parts.append(tr("%n restarts", nullptr, row->verdict.restarts));
    parts.append(localBuildSentence(row->service, row->build, m_feed.workTree()));
    m_sentence->setText(parts.join(u" · "_s));
    m_log->showLogs(row->key(), logsOf(row->service));
}

void LocalStackView::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_copyStart, m_copyStop});
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void LocalStackView::setFilter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    if (m_words.isEmpty())
        m_arranged.setFilter({});
    else
        m_arranged.setFilter([this](int row) { return matches(row); });
    showFacts();
}

/// Every word is somewhere in the row.
bool LocalStackView::matches(int row) const
{
    QString all;
    for (int column = 0; column < LocalServiceModel::ColumnCount; ++column)
        all += m_feed.model().index(row, column).data().toString() + u'\n';
    return std::ranges::all_of(m_words, [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

QString LocalStackView::statusText() const
{
    return m_feed.hasFacts() ? tr("%n compose services on this machine", nullptr, m_feed.model().rowCount())
                             : QString();
}

/// nullptr when nothing is selected.
const LocalServiceRow *LocalStackView::subject() const
{
    const int row = m_view->selectionModel()->hasSelection() ? m_feed.model().find(m_view->currentKey()) : -1;
    return row >= 0 ? &m_feed.model().row(row) : nullptr;
}

}
