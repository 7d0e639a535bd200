// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/appearance.h"

#include <QMenu>

class QActionGroup;

namespace Trunkline {

class Page;
class TableMenu;
class WorkspaceMenu;

/// Everything the window can do, by name and with its shortcut. The window gives the actions their effect.
class MainMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit MainMenu(const QList<Page *> &pages, QWidget *parent = nullptr);

    QAction *open() const { return m_open; }
    WorkspaceMenu *workspaces() const { return m_workspaces; }
    QAction *connections() const { return m_connections; }
    QAction *settings() const { return m_settings; }
    QAction *refresh() const { return m_refresh; }
    QAction *quit() const { return m_quit; }
    QAction *palette() const { return m_palette; }
    QAction *filter() const { return m_filter; }
    TableMenu *table() const { return m_table; }
    QAction *panel() const { return m_panel; } ///< checkable
    QAction *fullScreen() const { return m_fullScreen; } ///< checkable
    QAction *highContrast() const { return m_highContrast; } ///< checkable
    QAction *copyLink() const { return m_copyLink; }
    QAction *menu() const { return m_menu; } ///< opens this menu by the keyboard
    QAction *shortcuts() const { return m_shortcuts; }
    QAction *notifications() const { return m_notifications; }
    QAction *about() const { return m_about; }

    /// Shows @p page as the current one and offers its actions.
    void setCurrentPage(Page *page);
    void setScheme(Appearance::Scheme scheme);

    /// All with a shortcut, in the order of the menu.
    QList<QAction *> actionsWithShortcut() const;
    /// All but those of the current page.
    QList<QAction *> allActions() const;

Q_SIGNALS:
    void pageWanted(Trunkline::Page *page);
    void schemeWanted(Trunkline::Appearance::Scheme scheme);

private:
    void fillRepository(QMenu *menu);
    void fillView(QMenu *menu, const QList<Page *> &pages);
    void fillScheme(QMenu *menu);
    void fillHelp(QMenu *menu);

    QAction *m_open = nullptr;
    WorkspaceMenu *m_workspaces = nullptr;
    QAction *m_connections = nullptr;
    QAction *m_settings = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_palette = nullptr;
    QAction *m_filter = nullptr;
    TableMenu *m_table = nullptr;
    QAction *m_panel = nullptr;
    QAction *m_fullScreen = nullptr;
    QAction *m_highContrast = nullptr;
    QAction *m_copyLink = nullptr;
    QAction *m_menu = nullptr;
    QAction *m_shortcuts = nullptr;
    QAction *m_notifications = nullptr;
    QAction *m_about = nullptr;
    QActionGroup *const m_pageActions;
    QActionGroup *const m_schemeActions;
    QMenu *m_pageMenu = nullptr;
};

}
