// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainmenu.h"

#include "ui/pages/page.h"
#include "ui/tablemenu.h"
#include "ui/theme/themedicon.h"
#include "ui/workspacemenu.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

void collect(const QMenu &menu, const QMenu *without, QList<QAction *> &found)
{
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        if (action->menu() != nullptr && action->menu() != without)
            collect(*action->menu(), without, found);
        else if (action->menu() == nullptr && !action->isSeparator())
            found += action;
    }
}

}

MainMenu::MainMenu(const QList<Page *> &pages, QWidget *parent)
    : QMenu(parent)
    , m_pageActions(new QActionGroup(this))
    , m_schemeActions(new QActionGroup(this))
{
    fillRepository(addMenu(tr("&Repository")));
    fillView(addMenu(tr("&View")), pages);
    m_pageMenu = addMenu(QString());
    fillHelp(addMenu(tr("&Help")));
}

void MainMenu::fillRepository(QMenu *menu)
{
    m_open = menu->addAction(themedIcon(u"folder"_s), tr("&Open…"));
    m_open->setShortcut(QKeySequence::Open);
    m_workspaces = new WorkspaceMenu(menu);
    menu->addMenu(m_workspaces);
    m_refresh = menu->addAction(themedIcon(u"refresh"_s), tr("&Refresh"));
    m_refresh->setShortcut(Qt::Key_F5);
    m_connections = menu->addAction(themedIcon(u"services"_s), tr("&Connections…"));
    m_notifications = menu->addAction(themedIcon(u"info"_s), tr("&Notifications…"));
    m_settings = menu->addAction(tr("&Settings…"));
    m_settings->setShortcut(Qt::CTRL | Qt::Key_Comma);
    m_settings->setMenuRole(QAction::PreferencesRole);
    menu->addSeparator();
    m_quit = menu->addAction(tr("&Quit"));
    m_quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    m_quit->setMenuRole(QAction::QuitRole);
}

void MainMenu::fillView(QMenu *menu, const QList<Page *> &pages)
{
    int number = 1;
    for (Page *page : pages) {
        QAction *action = menu->addAction(page->title());
        action->setCheckable(true);
        action->setActionGroup(m_pageActions);
        action->setData(QVariant::fromValue(page));
        if (number <= 10) // the tenth is Ctrl+0
            action->setShortcut(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_0 + number++ % 10)));
        connect(action, &QAction::triggered, this, [this, page] { Q_EMIT pageWanted(page); });
    }
    menu->addSeparator();
    m_palette = menu->addAction(themedIcon(u"search"_s), tr("&Command palette…"));
    m_palette->setShortcut(Qt::CTRL | Qt::Key_K);
    m_filter = menu->addAction(themedIcon(u"search"_s), tr("&Filter"));
    m_filter->setShortcuts({QKeySequence::Find, Qt::Key_Slash});
    m_table = new TableMenu(parentWidget());
    menu->addMenu(m_table);
    m_copyLink = menu->addAction(themedIcon(u"copy"_s), tr("Copy &link"));
    m_copyLink->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    m_panel = menu->addAction(themedIcon(u"panel"_s), tr("Details &panel"));
    m_panel->setCheckable(true);
    m_panel->setIconVisibleInMenu(false); // its place there belongs to the check mark
    m_panel->setShortcut(Qt::Key_F9);
    m_fullScreen = menu->addAction(tr("F&ull screen"));
    m_fullScreen->setCheckable(true);
    m_fullScreen->setShortcut(Qt::Key_F11);
    m_menu = menu->addAction(tr("Open this &menu"));
    m_menu->setShortcut(Qt::Key_F10);
    fillScheme(menu->addMenu(tr("&Colours")));
}

void MainMenu::fillScheme(QMenu *menu)
{
    using Scheme = Appearance::Scheme;
    const std::pair<QString, Scheme> schemes[]
            = {{tr("As the &desktop"), Scheme::System}, {tr("&Light"), Scheme::Light}, {tr("D&ark"), Scheme::Dark}};
    for (const auto &[text, scheme] : schemes) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setActionGroup(m_schemeActions);
        action->setData(QVariant::fromValue(scheme));
        connect(action, &QAction::triggered, this, [this, scheme] { Q_EMIT schemeWanted(scheme); });
    }
    menu->addSeparator();
    m_highContrast = menu->addAction(tr("&High contrast"));
    m_highContrast->setCheckable(true);
}

void MainMenu::fillHelp(QMenu *menu)
{
    m_shortcuts = menu->addAction(tr("&Keyboard shortcuts"));
    m_shortcuts->setShortcut(Qt::Key_F1);
    m_about = menu->addAction(themedIcon(u"info"_s), tr("&About Trunkline"));
    m_about->setMenuRole(QAction::AboutRole);
}

void MainMenu::setCurrentPage(Page *page)
{
    const QList<QAction *> entries = m_pageActions->actions();
    for (QAction *action : entries)
        action->setChecked(action->data().value<Page *>() == page);
    m_table->setPage(page);
    m_pageMenu->clear();
    m_pageMenu->addActions(page->pageActions());
    m_pageMenu->setTitle(page->title());
    m_pageMenu->menuAction()->setVisible(!m_pageMenu->isEmpty());
}

void MainMenu::setScheme(Appearance::Scheme scheme)
{
    const QList<QAction *> entries = m_schemeActions->actions();
    for (QAction *action : entries)
        action->setChecked(action->data().value<Appearance::Scheme>() == scheme);
}

QList<QAction *> MainMenu::actionsWithShortcut() const
{
    QList<QAction *> found;
    collect(*this, nullptr, found);
    found.removeIf([](const QAction *action) { return action->shortcut().isEmpty(); });
    return found;
}

QList<QAction *> MainMenu::allActions() const
{
    QList<QAction *> found;
    collect(*this, m_pageMenu, found);
    found.removeOne(m_palette);
    return found;
}

}
