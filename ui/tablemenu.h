// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/rowtext.h"

#include <QMenu>
#include <QPointer>

class QSettings;

namespace Trunkline {

class Page;
struct SavedView;

/// What can be done with the table of any page: copy rows, choose columns, keep a view of it under a name. One for all
/// pages.
class TableMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit TableMenu(QWidget *parent);

    /// Where views are kept; must outlive this.
    void setStore(QSettings &store) { m_store = &store; }
    /// @p filter is what the search field holds.
    void setPage(Page *page);
    void setFilter(const QString &text) { m_filter = text; }

    QAction *saveView() const { return m_saveView; }

Q_SIGNALS:
    /// The search field shall hold this.
    void filterWanted(const QString &text);

private:
    QAction *addCopy(const QString &text, RowFormat format);
    void fillColumns();
    void fillViews();
    void askForName();
    void keep(const QString &name);
    void show(const SavedView &view);

    QSettings *m_store = nullptr;
    QPointer<Page> m_page;
    QString m_filter;
    QList<QAction *> m_copies;
    QMenu *m_columns = nullptr;
    QAction *m_saveView = nullptr;
    QMenu *m_removals = nullptr;
    QList<QAction *> m_views;
};

}
