// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reportpage.h"

#include "models/feeds/figurefeed.h"
#include "models/findings/teamreport.h"
#include "models/wording/errorwording.h"
#include "models/wording/figurewording.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/teamfigurecard.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr int CardsInARow = 3;

}

ReportPage::ReportPage(FigureFeed &feed, QWidget *parent)
    : Page(u"reports"_s, tr("Reports"), themedIcon(u"reports"_s), parent)
    , m_feed(feed)
    , m_copy(new QAction(themedIcon(u"copy"_s), tr("Copy as Markdown"), this))
    , m_save(new QAction(themedIcon(u"file"_s), tr("Save report…"), this))
{
    m_copy->setShortcut(QKeySequence(u"Ctrl+Shift+M"_s));
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, &ReportPage::copy);
    m_save->setShortcut(QKeySequence::Save);
    m_save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_save->setToolTip(tr("The team’s week: figures, what was merged, what falls due"));
    addAction(m_save);
    connect(m_save, &QAction::triggered, this, [this] { Q_EMIT reportWanted(u"team-week"_s, m_feed.report()); });
    m_header = new PageHeader(title(), this);
    m_header->setSubtitle(tr("the last four weeks, counted on this computer"));
    m_header->addButton(actionButton(m_copy, m_header));
    m_header->addButton(actionButton(m_save, m_header));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Figures"));
    auto *cards = new QWidget(scroll);
    m_grid = new QGridLayout(cards);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(12);
    for (int column = 0; column < CardsInARow; ++column)
        m_grid->setColumnStretch(column, 1);
    scroll->setWidget(cards);
    m_empty = new EmptyState(this);
    m_body = new QStackedWidget(this);
    m_body->addWidget(scroll);
    m_body->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_body, 1);
    setContent(scroll);
    connect(&m_feed, &FigureFeed::factsChanged, this, &ReportPage::showFacts);
    connect(&m_feed, &Feed::stateChanged, this, &ReportPage::showFacts);
    connect(m_empty, &EmptyState::actionClicked, this, [this] { m_feed.refresh(); });
    showFacts();
}

QList<Feed *> ReportPage::feeds() const
{
    return {&m_feed};
}

QList<QAction *> ReportPage::pageActions() const
{
    return {m_copy, m_save};
}

QString ReportPage::statusText() const
{
    return m_feed.figures().isEmpty() ? QString()
                                      : tr("no figure is made from fewer than %1 samples").arg(FewestSamples);
}

void ReportPage::showFacts()
{
    const QList<TeamFigure> &figures = m_feed.figures();
    m_copy->setEnabled(!figures.isEmpty());
    m_save->setEnabled(!figures.isEmpty());
    m_body->setCurrentIndex(figures.isEmpty() ? 1 : 0);
    if (figures.isEmpty() && m_feed.error()) {
        const ErrorText text = describe(*m_feed.error());
        m_empty->say(u"error"_s, text.message, text.hint, tr("Try again"));
    } else if (figures.isEmpty()) {
        m_empty->say(u"clock"_s, tr("Counting…"), {});
    }
    while (m_cards.size() < figures.size()) {
        auto *card = new TeamFigureCard(m_grid->parentWidget());
        const int place = int(m_cards.size());
        m_grid->addWidget(card, place / CardsInARow, place % CardsInARow);
        m_grid->setRowStretch(place / CardsInARow + 1, 1);
        m_grid->setRowStretch(place / CardsInARow, 0);
        m_cards.append(card);
    }
    for (qsizetype i = 0; i < figures.size(); ++i)
        m_cards[i]->showFigure(figures[i]);
    Q_EMIT statusTextChanged();
}

void ReportPage::copy() const
{
    QGuiApplication::clipboard()->setText(figureTable(m_feed.figures()));
}

}
