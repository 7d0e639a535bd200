// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplewindow.h"

#include "tests/support/testrepository.h"
#include "ui/theme/fonts.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Trunkline::Test {

SamplePage::SamplePage(Feed &feed, QWidget *parent)
    : Page(u"branches"_s, u"Branches"_s, themedIcon(u"branches"_s), parent)
    , copyAction(new QAction(u"&Copy name"_s, this))
    , m_feed(feed)
    , m_panel(makePanel())
{
    copyAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    auto *header = new PageHeader(title(), this);
    header->setSubtitle(u"18 branches · 3 over 48 h · oldest 71 h"_s);
    header->addButton(new QPushButton(u"Fetch"_s, header));
    auto *card = new QFrame(this);
    card->setProperty("surface", u"card"_s);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    QTableWidget *table = makeTable();
    cardLayout->addWidget(table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(header);
    layout->addWidget(card);
    setContent(table);
}

QTableWidget *SamplePage::makeTable()
{
    const QStringList rows[] = {{u"feat/invoice-export"_s, u"71 h"_s, u"14 / 63"_s, u"dev-a"_s},
                                {u"fix/session-timeout"_s, u"41 h"_s, u"3 / 22"_s, u"dev-b"_s},
                                {u"feat/new-checkout"_s, u"18 h"_s, u"6 / 9"_s, u"dev-c"_s}};
    auto *table = new QTableWidget(int(std::size(rows)), 4, this);
    table->setAccessibleName(u"Branches"_s);
    table->setHorizontalHeaderLabels({u"Branch"_s, u"Age"_s, u"Ahead / behind"_s, u"Author"_s});
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setColumnWidth(0, 220);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < 4; ++column) {
            auto *item = new QTableWidgetItem(rows[row].at(column));
            if (column == 0)
                item->setFont(themeFont(FontRole::Mono));
            table->setItem(row, column, item);
        }
    }
    connect(table, &QTableWidget::itemSelectionChanged, this,
            [this, table] { select(!table->selectedItems().isEmpty()); });
    return table;
}

QWidget *SamplePage::makePanel()
{
    auto *panel = new QWidget;
    auto *title = new QLabel(u"feat/invoice-export"_s, panel);
    title->setFont(themeFont(FontRole::Title));
    auto *text = new QLabel(u"left main 71 h ago, 14 commits"_s, panel);
    text->setProperty("tone", u"muted"_s);
    auto *primary = new QPushButton(u"Copy checkout command"_s, panel);
    primary->setProperty("tone", u"primary"_s);
    auto *danger = new QPushButton(u"Delete…"_s, panel);
    danger->setProperty("tone", u"danger"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(primary);
    buttons->addWidget(danger);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addStretch(1);
    layout->addLayout(buttons);
    return panel;
}

void SamplePage::setBadge(const Badge &badge)
{
    m_badge = badge;
    Q_EMIT badgeChanged();
}

void SamplePage::select(bool isSelected)
{
    m_hasSubject = isSelected;
    Q_EMIT subjectChanged();
}

SampleWindow::SampleWindow()
    : appearance(*qApp)
{
    clock.time = noon();
    git.markLive(noon());
    github.markLive(noon().addSecs(-14));
    github.markStale();
    hasura.markLive(noon());
    hasura.markRefreshing();
    makeWindow();
}

void SampleWindow::makeWindow()
{
    page = new SamplePage(git);
    window = std::make_unique<MainWindow>(MainWindow::Parts{.sections = planPages({page}),
                                                            .feeds = {&git, &github, &hasura, &swarm},
                                                            .clock = clock,
                                                            .appearance = appearance,
                                                            .store = store,
                                                            .languages = {u"de"_s, u"en"_s}});
    window->setRepository(
            {.name = u"acme/platform"_s, .trunk = u"main @ 4f2c91e"_s, .note = u"in production 12 min"_s});
    window->setStatusNote(u"Signed in as dev-a · can toggle flags"_s);
}

}
