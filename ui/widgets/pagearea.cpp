// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pagearea.h"

#include "ui/pages/page.h"
#include "ui/widgets/messagebar.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr int SideBySide = 880; ///< below it page and panel would both be too narrow to read
constexpr int LeastPanelWidth = 260;
constexpr int PageMargin = 14;

}

PageArea::PageArea(const QList<Page *> &pages, const Clock &clock, QWidget *parent)
    : QSplitter(parent)
    , m_pages(new QStackedWidget)
    , m_panels(new QStackedWidget)
    , m_message(new MessageBar(clock))
{
    auto *area = new QWidget(this);
    auto *layout = new QVBoxLayout(area);
    layout->setContentsMargins(PageMargin, PageMargin, PageMargin, PageMargin);
    layout->setSpacing(12);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    for (Page *page : pages) {
        m_pages->addWidget(page);
        if (QWidget *panel = page->panel())
            m_panels->addWidget(panel);
        connect(page, &Page::subjectChanged, this, &PageArea::updatePanel);
    }
    m_panels->setProperty("surface", u"plain"_s);
    m_panels->setAttribute(Qt::WA_StyledBackground);
    m_panels->setMinimumWidth(LeastPanelWidth);
    addWidget(area);
    addWidget(m_panels);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    connect(this, &QSplitter::splitterMoved, this, &PageArea::rememberWidth);
    m_panels->hide();
}

void PageArea::setCurrentPage(Page *page)
{
    m_page = page;
    m_pages->setCurrentWidget(page);
    m_message->setFeeds(page->feeds());
    updatePanel();
}

void PageArea::setPanel(Panel panel)
{
    m_panel = panel;
    updatePanel();
}

bool PageArea::isPanelVisible() const
{
    return !m_panels->isHidden();
}

void PageArea::setPanelWidth(int width)
{
    m_panelWidth = std::max(width, LeastPanelWidth);
    placePanel();
}

void PageArea::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    const Qt::Orientation wanted = width() < SideBySide ? Qt::Vertical : Qt::Horizontal;
    if (orientation() == wanted)
        return;
    setOrientation(wanted);
    placePanel();
}

void PageArea::updatePanel()
{
    QWidget *panel = m_page == nullptr ? nullptr : m_page->panel();
    const bool isShown = panel != nullptr && m_panel == Panel::Shown && m_page->hasSubject();
    if (panel != nullptr)
        m_panels->setCurrentWidget(panel);
    if (isShown == isPanelVisible())
        return;
    m_panels->setVisible(isShown);
    placePanel();
}

void PageArea::placePanel()
{
    if (!isPanelVisible())
        return;
    const int length = orientation() == Qt::Horizontal ? width() : height();
    const int panel = orientation() == Qt::Horizontal ? std::min(m_panelWidth, length / 2) : length * 45 / 100;
    setSizes({length - panel, panel});
}

void PageArea::rememberWidth()
{
    if (orientation() == Qt::Horizontal && isPanelVisible())
        m_panelWidth = m_panels->width();
}

}
