// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/excerptcard.h"

#include "models/feeds/feed.h"
#include "models/items/arrangedmodel.h"
#include "models/wording/errorwording.h"
#include "ui/delegates/celldelegate.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/cuttitles.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/faircolumns.h"
#include "ui/widgets/sourcewording.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

ExcerptCard::ExcerptCard(Page &page, QWidget *parent)
    : QFrame(parent)
    , m_page(page)
{
    const std::optional<Page::Excerpt> excerpt = page.excerpt();
    setProperty("surface", u"card"_s);
    auto *title = new QPushButton(page.title(), this);
    title->setFlat(true);
    title->setProperty("link", true);
    title->setFont(themeFont(FontRole::BodyBold));
    title->setAccessibleDescription(tr("Show the page"));
    connect(title, &QPushButton::clicked, this, [this] { Q_EMIT subjectWanted({}); });
    m_hint = new ElidedLabel(this);
    m_hint->setProperty("tone", u"muted"_s);
    m_hint->setFont(themeFont(FontRole::Small));
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_hint->setText(excerpt->hint);
    auto *head = new QHBoxLayout;
    const QMargins margins(2, 4, 12, 4); // the button at the beginning has its own
    head->setContentsMargins(isRightToLeft() ? QMargins(margins.right(), 4, margins.left(), 4) : margins);
    head->addWidget(title);
    head->addWidget(m_hint, 1);
    buildView(*excerpt);
    m_empty = new EmptyState(this);
    connect(m_empty, &EmptyState::actionClicked, this, [this] { Q_EMIT subjectWanted({}); });
    m_body = new QStackedWidget(this);
    m_body->addWidget(m_view);
    m_body->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_body, 1);
    connect(&page, &Page::badgeChanged, this, &ExcerptCard::showBody);
    for (Feed *feed : page.feeds())
        connect(feed, &Feed::stateChanged, this, &ExcerptCard::showBody);
    showBody();
}

void ExcerptCard::buildView(const Page::Excerpt &excerpt)
{
    m_model = new ArrangedModel(*excerpt.model, this);
    m_view = new QTreeView(this);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("%1, the most urgent").arg(m_page.title()));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setItemDelegate(new CellDelegate(m_view));
    if (excerpt.dress)
        excerpt.dress(*m_view);
    m_model->sort(excerpt.sortColumn, Qt::AscendingOrder);
    QHeaderView *header = m_view->header();
    header->setTextElideMode(Qt::ElideRight);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(false);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnHidden(column, !excerpt.columns.contains(column));
    for (qsizetype place = 0; place < excerpt.columns.size(); ++place)
        header->moveSection(header->visualIndex(excerpt.columns[place]), int(place));
    header->setSectionsClickable(false);
    new CutTitles(*header);
    new FairColumns(*m_view, excerpt.spare);
    connect(m_view, &QAbstractItemView::activated, this, [this, role = excerpt.keyRole](const QModelIndex &index) {
        Q_EMIT subjectWanted(index.data(role).toString());
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ExcerptCard::showBody);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ExcerptCard::showBody);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ExcerptCard::showBody);
}

void ExcerptCard::showBody()
{
    if (const std::optional<Page::Excerpt> excerpt = m_page.excerpt())
        m_hint->setText(excerpt->hint);
    const bool isEmpty = m_model->shownRows() == 0;
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    if (!isEmpty)
        return;
    for (const Feed *feed : m_page.feeds()) {
        if (feed->error()) {
            const ErrorText text = describe(*feed->error());
            return m_empty->say(u"error"_s, text.message, text.hint);
        }
        if (feed->state() == Feed::State::NotConfigured)
            return m_empty->say(u"info"_s, tr("%1 is not connected").arg(sourceTitle(feed->name())), {},
                                tr("How to connect"));
        if (!feed->asOf().isValid())
            return m_empty->say(u"clock"_s, tr("Reading…"), {});
    }
    m_empty->say(u"check"_s, tr("Nothing here"), {});
}

}
