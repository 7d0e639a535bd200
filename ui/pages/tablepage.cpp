// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tablepage.h"

#include "ui/theme/themedicon.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trunkline {

TablePage::TablePage(const QString &id, const QString &title, SortableTableModel &model, QWidget *parent)
    : Page(id, title, themedIcon(id), parent)
    , m_rows(model)
    , m_header(new PageHeader(title, this))
{
}

TablePage::~TablePage()
{
    if (m_view)
        m_view->disconnect(this); // what it would tell when its rows go needs the whole page
}

void TablePage::setPanel(QWidget *panel)
{
    m_panel = panel;
    m_panel->hide();
}

QFrame *TablePage::makeCard(int keyRole, QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("surface", u"card"_s);
    m_view = new FactView(m_rows, keyRole, card);
    m_view->setAccessibleName(title());
    m_view->setSortingEnabled(true);
    m_empty = new EmptyState(card);
    m_body = new QStackedWidget(card);
    m_body->addWidget(m_view);
    m_body->addWidget(m_empty);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1); // inside the card's border
    layout->setSpacing(0);
    layout->addWidget(m_body, 1);
    connect(m_view, &FactView::subjectChanged, this, &TablePage::showSubject);
    connect(m_view, &QAbstractItemView::activated, this, &Page::panelWanted);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TablePage::showMenu);
    connect(m_empty, &EmptyState::actionClicked, this, [this] { doSuggested(); });
    setContent(m_view);
    return card;
}

void TablePage::layOut(const QList<QWidget *> &parts)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    for (QWidget *part : parts)
        layout->addWidget(part, part == parts.last() ? 1 : 0);
}

void TablePage::keepColumns(QSettings &settings, QLatin1StringView key)
{
    m_view->restoreLayoutState(settings.value(key).toByteArray());
    connect(m_view, &FactView::layoutStateChanged, this,
            [this, &settings, key] { settings.setValue(key, m_view->layoutState()); });
}

bool TablePage::hasSubject() const
{
    return !chosenKey().isEmpty();
}

QStringList TablePage::chosenKeys() const
{
    return m_view->selectedKeys();
}

QString TablePage::chosenKey() const
{
    return m_view->selectionModel()->hasSelection() ? m_view->currentKey() : QString();
}

QStringList TablePage::shownTexts(int all) const
{
    QStringList texts;
    if (const int shown = m_rows.shownRows(); shown != all)
        texts.append(tr("%1 shown").arg(QLocale().toString(shown)));
    if (const qsizetype selected = m_view->selectionModel()->selectedRows().size(); selected > 1)
        texts.append(tr("%1 selected").arg(QLocale().toString(selected)));
    return texts;
}

void TablePage::showRows()
{
    showBody();
    showSubject();
    Q_EMIT badgeChanged();
    Q_EMIT statusTextChanged();
}

void TablePage::showBody()
{
    const bool isEmpty = m_rows.shownRows() == 0;
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    if (isEmpty)
        sayWhyEmpty(*m_empty);
}

void TablePage::showSubject()
{
    tellSubject();
    Q_EMIT subjectChanged();
    Q_EMIT statusTextChanged();
}

void TablePage::setFilter(const QString &text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    takeQuery(text);
    applyFilter();
}

void TablePage::applyFilter()
{
    if (isFiltering())
        m_rows.setFilter([this](int row) { return isChosen(row); });
    else
        m_rows.setFilter({});
    showBody();
    Q_EMIT statusTextChanged();
}

void TablePage::clearFilter()
{
    resetChips();
    m_filterText.clear();
    takeQuery({});
    applyFilter();
    Q_EMIT filterWanted({});
}

void TablePage::selectRow(const QString &key)
{
    m_view->selectKeys({key}, key);
}

void TablePage::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(pageActions());
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

}
