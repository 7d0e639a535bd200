// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/commandpalette.h"

#include "models/items/fuzzymatch.h"
#include "models/wording/phrasing.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPixmap>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Trunkline {

namespace {

constexpr qsizetype MostShown = 100;
constexpr int RecentBonus = 8;

QList<CommandPalette::Entry> recentFirst(QList<CommandPalette::Entry> entries, const QStringList &recent)
{
    std::ranges::stable_sort(entries, {}, [&recent](const CommandPalette::Entry &entry) {
        const qsizetype place = recent.indexOf(entry.id);
        return place < 0 ? recent.size() : place;
    });
    return entries;
}

qsizetype countRecent(const QList<CommandPalette::Entry> &entries, const QStringList &recent)
{
    return std::ranges::count_if(entries,
                                 [&](const CommandPalette::Entry &entry) { return recent.contains(entry.id); });
}

}

CommandPalette::CommandPalette(QList<Entry> entries, const QStringList &recent, QWidget *parent)
    : QDialog(parent)
    , m_entries(recentFirst(std::move(entries), recent))
    , m_recentCount(countRecent(m_entries, recent))
{
    setWindowTitle(tr("Command palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_field = new QLineEdit(this);
    m_field->setPlaceholderText(tr("Do or find anything: an action, a branch, a flag, a service…"));
    m_field->setAccessibleName(windowTitle());
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("Matches"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it: one types and chooses at once
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    resize(620, 420);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::choose);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CommandPalette::tellCurrent);
    showMatches();
}

QList<qsizetype> CommandPalette::matches(const QString &query) const
{
    QList<std::pair<int, qsizetype>> scored;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (const std::optional<int> score = fuzzyScore(query, QString(entry.title % u' ' % entry.words)))
            scored.append({*score + (i < m_recentCount ? RecentBonus : 0), i});
    }
    if (!query.trimmed().isEmpty())
        std::ranges::stable_sort(scored, std::ranges::greater(), &std::pair<int, qsizetype>::first);
    QList<qsizetype> places;
    for (const auto &[score, place] : std::as_const(scored)) {
        if (places.size() == MostShown)
            break;
        places.append(place);
    }
    return places;
}

void CommandPalette::showMatches()
{
    m_list->clear();
    QPixmap blank(m_list->style()->pixelMetric(QStyle::PM_SmallIconSize), 1);
    blank.fill(Qt::transparent);
    for (const qsizetype place : matches(m_field->text())) {
        const Entry &entry = m_entries[place];
        auto *item = new QTreeWidgetItem(m_list, {entry.title, entry.detail});
        item->setIcon(0, entry.icon.isNull() ? QIcon(blank) : entry.icon); // titles stand below each other
        item->setToolTip(0, entry.title.toHtmlEscaped()); // it may be cut
        item->setData(0, Qt::UserRole, place);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (m_list->topLevelItemCount() == 0) {
        auto *nothing = new QTreeWidgetItem(m_list, {tr("Nothing fits")});
        nothing->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    tellCurrent();
}

void CommandPalette::tellCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    m_field->setAccessibleDescription(item ? listText({item->text(0), item->text(1)}) : tr("Nothing fits"));
}

void CommandPalette::choose(QTreeWidgetItem *item)
{
    if (!item || !item->data(0, Qt::UserRole).isValid())
        return;
    const Entry entry = m_entries[item->data(0, Qt::UserRole).toLongLong()];
    Q_EMIT chosen(entry.id);
    accept();
    entry.trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return QCoreApplication::sendEvent(m_list, event);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentItem());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

}
