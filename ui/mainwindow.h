// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connections.h"
#include "ui/pages/pageplan.h"
#include "ui/widgets/headerbar.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

class QSettings;

namespace Trunkline {

class Appearance;
class MainMenu;
class Sidebar;
class TrayIcon;
class PageArea;
struct Preferences;
struct WindowSettings;

/// The frame around the pages: header, sidebar, the current page with its panel, status line. Knows pages and feeds
/// by their base classes only.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// What the window works with. All but the pages must outlive it; the pages become its children.
    struct Parts
    {
        QList<PageSection> sections; ///< see planPages()
        QList<Feed *> feeds; ///< one indicator each, in this order
        const Clock &clock;
        Appearance &appearance;
        QSettings &store; ///< where the window's state is kept
        QString sandbox; ///< what is said all the time about a world that is not real; empty: it is
        QStringList languages; ///< to choose from, as locale names
        QStringList workspaces; ///< paths of the repositories that the user works in
        QString workspace; ///< the one that is shown
    };

    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);

    void setRepository(const RepositoryFacts &facts);
    /// Paths of the repositories that the user works in, and of the one that is shown.
    void setWorkspaces(const QStringList &paths, const QString &shown);
    /// Right part of the status line.
    void setStatusNote(const QString &text);
    /// Says @p text there for a few seconds.
    void tell(const QString &text);

    Page *currentPage() const;
    /// From top to bottom.
    QStringList pageIds() const;
    /// False when there is no such page.
    bool showPage(const QString &id);
    /// The page, its panel, and in it the subject with this key; false when that is not there.
    bool showSubject(const QString &pageId, const QString &key);

    /// What the tray shows, where it is wanted.
    void setFindings(int errors, int warnings);

Q_SIGNALS:
    /// The user chose the folder of another repository.
    void openRepositoryWanted(const QString &path);
    /// The user does not want to see this one among the workspaces any more.
    void forgetWorkspaceWanted(const QString &path);
    void connectionsWanted(Trunkline::ConnectedSource source);
    void notificationSettingsWanted();
    /// See Page::reportWanted().
    void reportWanted(const QString &name, const QString &markdown);
    /// The user's preferences are others now, and kept; the window itself follows those that it can.
    void preferencesChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build(const Parts &parts);
    void connectMenu();
    void connectPages();
    void restore();
    void restoreSubject();
    WindowSettings settings() const;

    void setCurrentPage(Page *page);
    void setPanelWanted(bool isWanted);
    void filter(const QString &text);
    void showStatus();
    void tellCopied();
    void focusFilter();
    void showSettings();
    void askForTray();
    void usePreferences(const Preferences &preferences);
    void copyLink();
    void showPalette();
    void noteChosen(const QString &id);
    void refreshAll();
    void chooseRepository();
    void showShortcuts();
    void showAbout();

    const QList<Page *> m_pages;
    const QList<Feed *> m_feeds;
    const bool m_isSandbox;
    const QStringList m_languages;
    QString m_repositoryPath; ///< of what is shown; empty: it could not be opened
    Appearance &m_appearance;
    QSettings &m_store;
    TrayIcon *const m_tray;
    int m_errors = -1; ///< what needs attention; -1: not told yet
    QHash<Page *, QString> m_filters; ///< what the search field holds on each page
    const Page *m_pageToRestore = nullptr;
    QString m_subjectToRestore; ///< there, when it has its facts
    MainMenu *const m_menu;
    HeaderBar *m_header = nullptr;
    Sidebar *m_sidebar = nullptr;
    PageArea *m_pageArea = nullptr;
    ElidedLabel *m_status = nullptr;
    ElidedLabel *m_note = nullptr;
    QString m_lastingNote;
    QTimer m_passingNote; ///< until the lasting one is shown again
};

}
