// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sidebar.h"

#include "models/wording/phrasing.h"
#include "ui/pages/page.h"
#include "ui/widgets/sidebardelegate.h"

#include <QEvent>
#include <QStandardItemModel>

namespace Trunkline {

Sidebar::Sidebar(const QList<PageSection> &sections, QWidget *parent)
    : QListView(parent)
    , m_pages(new QStandardItemModel(this))
{
    setAccessibleName(tr("Pages"));
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setItemDelegate(new SidebarDelegate(this));
    for (const PageSection &section : sections) {
        if (!section.title.isEmpty()) {
            auto *item = new QStandardItem(section.title);
            item->setFlags(Qt::NoItemFlags);
            item->setData(QVariant::fromValue(SidebarDelegate::Kind::Section), SidebarDelegate::KindRole);
            m_pages->appendRow(item);
        }
        for (Page *page : section.pages)
            addPage(page);
    }
    setModel(m_pages);
    setViewportMargins(0, 8, 0, 8);
    fitWidth();
}

void Sidebar::addPage(Page *page)
{
    auto *item = new QStandardItem(page->icon(), page->title());
    item->setData(QVariant::fromValue(SidebarDelegate::Kind::Page), SidebarDelegate::KindRole);
    item->setData(QVariant::fromValue(page), SidebarDelegate::PageRole);
    m_pages->appendRow(item);
    const int row = item->row();
    showBadge(page, row);
    connect(page, &Page::badgeChanged, this, [this, page, row] { showBadge(page, row); });
}

void Sidebar::showBadge(const Page *page, int row)
{
    const Page::Badge badge = page->badge();
    QStandardItem *item = m_pages->item(row);
    item->setData(badge.errors, SidebarDelegate::ErrorsRole);
    item->setData(badge.warnings, SidebarDelegate::WarningsRole);
    QStringList words{page->title()};
    if (badge.errors > 0)
        words += tr("errors: %n", nullptr, badge.errors);
    if (badge.warnings > 0)
        words += tr("warnings: %n", nullptr, badge.warnings);
    item->setData(listText(words), Qt::AccessibleTextRole);
    item->setToolTip(words.join(u'\n'));
}

void Sidebar::setWidth(Width width)
{
    if (m_width == width)
        return;
    m_width = width;
    static_cast<SidebarDelegate *>(itemDelegate())->setWidth(width);
    scheduleDelayedItemsLayout();
    fitWidth();
}

void Sidebar::setCurrentPage(const Page *page)
{
    for (int row = 0; row < m_pages->rowCount(); ++row) {
        if (m_pages->item(row)->data(SidebarDelegate::PageRole).value<Page *>() == page)
            setCurrentIndex(m_pages->index(row, 0));
    }
}

void Sidebar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (auto *page = current.data(SidebarDelegate::PageRole).value<Page *>())
        Q_EMIT pageChosen(page);
}

void Sidebar::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

void Sidebar::fitWidth()
{
    setFixedWidth(sizeHintForColumn(0) + 2 * frameWidth());
}

}
