// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overviewpage.h"

#include "models/feeds/attentionfeed.h"
#include "models/feeds/herald.h"
#include "models/wording/agewording.h"
#include "models/wording/newswording.h"
#include "ui/pages/attentionlist.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/excerptcard.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/panelparts.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

static constexpr int CardGap = 12; ///< pixels, as the heights
static constexpr int LeastList = 130; ///< two rows
static constexpr int LeastCard = 110;

OverviewPage::OverviewPage(AttentionFeed &attention, const QList<Page *> &pages, QSettings &settings, Herald *herald,
                           QWidget *parent)
    : Page(u"overview"_s, tr("Overview"), themedIcon(u"overview"_s), parent)
    , m_attention(attention)
    , m_pages(pages)
    , m_herald(herald)
{
    auto *figures = new QHBoxLayout;
    figures->setSpacing(CardGap);
    auto *excerpts = new QWidget(this);
    auto *grid = new QGridLayout(excerpts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(CardGap);
    int place = 0;
    const auto withExcerpt = std::ranges::count_if(pages, [](Page *page) { return page->excerpt().has_value(); });
    m_cardsInARow = withExcerpt > 4 ? 3 : 2; // the list above needs room, too
    for (Page *page : pages) {
        if (page->figure())
            addFigure(*page, *figures);
        if (page->excerpt())
            addExcerpt(*page, *grid, place++);
        connect(page, &Page::badgeChanged, this, &OverviewPage::showFigures);
    }
    m_list = new AttentionList(attention, settings, this);
    m_list->setMinimumHeight(LeastList);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setProperty("gap", true);
    splitter->setHandleWidth(CardGap);
    splitter->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // takes what there is, but for the least
    const int rows = (place + m_cardsInARow - 1) / m_cardsInARow;
    splitter->setMinimumHeight(LeastList + rows * (CardGap + LeastCard));
    splitter->addWidget(m_list);
    splitter->addWidget(excerpts);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({400, 700}); // parts of what there is: five rows of the list in a small window
    auto *content = new QWidget(this);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(CardGap);
    m_digest = new NoticeBox(content);
    m_digest->addCloseButton();
    contentLayout->addWidget(m_digest);
    contentLayout->addLayout(figures);
    contentLayout->addWidget(splitter, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panelScroll(content, this)); // a low window has no room for all of it
    connect(m_list, &AttentionList::subjectWanted, this, &Page::otherPageWanted);
    connect(m_list, &AttentionList::shownRowsChanged, this, &Page::statusTextChanged);
    connect(m_list, &AttentionList::shownRowsChanged, this, &Page::badgeChanged);
    if (m_herald) {
        connect(m_herald, &Herald::digestChanged, this, &OverviewPage::showDigest);
        connect(m_digest, &NoticeBox::closed, m_herald, &Herald::forgetDigest);
        showDigest();
    }
    setContent(m_list->table());
    showFigures();
}

void OverviewPage::showDigest()
{
    constexpr qsizetype mostLines = 6;
    const Herald::Digest &digest = m_herald->digest();
    if (digest.news.isEmpty())
        return m_digest->hide();
    const QString title = digest.since.isValid()
            ? tr("Since you looked, %1").arg(momentText(digest.since, QDateTime::currentDateTimeUtc()))
            : tr("Since you looked");
    m_digest->say(Tone::Accent, title, newsLines(digest.news, mostLines).join(u'\n'));
}

void OverviewPage::addFigure(Page &page, QHBoxLayout &row)
{
    auto *card = new FigureCard(this);
    connect(card, &FigureCard::activated, this, [this, &page] { Q_EMIT otherPageWanted(page.id(), {}); });
    row.addWidget(card, 1);
    m_figures.append({&page, card});
}

void OverviewPage::addExcerpt(Page &page, QGridLayout &grid, int place)
{
    auto *card = new ExcerptCard(page, this);
    card->setMinimumHeight(LeastCard);
    connect(card, &ExcerptCard::subjectWanted, this,
            [this, &page](const QString &key) { Q_EMIT otherPageWanted(page.id(), key); });
    grid.addWidget(card, place / m_cardsInARow, place % m_cardsInARow);
}

void OverviewPage::showFigures()
{
    for (const auto &[page, card] : std::as_const(m_figures)) {
        if (const std::optional<Figure> figure = page->figure())
            card->showFigure(*figure);
    }
}

QList<Feed *> OverviewPage::feeds() const
{
    return {}; // each card says for itself what its source lacks
}

QList<QAction *> OverviewPage::pageActions() const
{
    return m_list->actions();
}

void OverviewPage::setFilter(const QString &text)
{
    m_list->setFilter(text);
}

QString OverviewPage::subjectKey() const
{
    return {}; // what needs attention is linked where it is
}

FactView *OverviewPage::table() const
{
    return m_list->table();
}

QComboBox *OverviewPage::groupingBox() const
{
    return m_list->groupingBox();
}

QStringList OverviewPage::filterForms() const
{
    return {u"rule:SWARM"_s, u"severity:error"_s, u"page:flags"_s};
}

QString OverviewPage::filterHint() const
{
    return tr("Filter what needs attention: rule:SWARM, severity:error…");
}

QString OverviewPage::statusText() const
{
    const AttentionFeed::Counts counts = m_attention.counts();
    return tr("errors: %1 · warnings: %2 · rules without a verdict: %3")
            .arg(QLocale().toString(counts.errors), QLocale().toString(counts.warnings),
                 QLocale().toString(m_attention.undecided().size()));
}

Page::Badge OverviewPage::badge() const
{
    return {}; // the other pages' badges say where it is
}

}
