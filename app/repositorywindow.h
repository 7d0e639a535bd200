// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/document/documentrenderer.h"
#include "app/repositoryfeeds.h"
#include "ui/mainwindow.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QSettings;

namespace Trunkline {

class FlagPage;
class PullRequestPage;
class SourceProbe;
class WorkspaceSettings;
struct Preferences;

/// What every window of the process shares.
struct Program
{
    const Clock &clock;
    Appearance &appearance;
    QSettings &store;
    const Options &options; ///< of the command line: for every repository that is opened
    WorkspaceSettings &workspaces;
    std::function<void(const QString &path)> open; ///< opens another repository in place of this one
    std::function<void()> reopen; ///< opens this one anew: what it is made of has changed
};

/// One repository in its window. A new pane is one more page here.
class RepositoryWindow final : public QObject
{
    Q_OBJECT

public:
    /// @p path is what the user named; @p program must outlive this.
    RepositoryWindow(const Result<LocatedRepository> &located, const QString &path, const Program &program);
    ~RepositoryWindow() override;

    const QString &path() const { return m_path; }
    /// Of the repository itself; empty when it could not be opened.
    const QString &gitDir() const { return m_gitDir; }
    void raise();
    /// What a link names, as soon as it is read.
    void follow(const Options::Link &link);

private:
    QList<Page *> makePages(const Program &program);
    QList<Page *> makeRepositoryPages(const Program &program);
    Page *makePullRequestPage(const Program &program);
    void notify(QSettings &store);
    void showNotificationSettings(QSettings &store);
    void capture(const Program &program);
    void connectSettings(const Program &program);
    void usePreferences(const Program &program, const Preferences &used);
    void showConnections(const Program &program, ConnectedSource source);
    void showRepository();
    void showTitle();
    void showIdentity();
    void tryLink();

    const QString m_path;
    const QString m_gitDir;
    Workspace m_workspace; ///< without a path where the repository could not be opened
    QList<FoundConnection> m_found;
    std::unique_ptr<SourceProbe> m_probe; ///< as m_workspace
    const DocumentRenderer m_reports;
    RepositoryFeeds m_feeds;
    FlagPage *m_flagPage = nullptr; ///< the window's
    PullRequestPage *m_pullRequestPage = nullptr; ///< too
    MainWindow m_window;
    QTimer m_linkTimer; ///< until the facts are there
    Options::Link m_link;
    int m_linkTries = 0;
};

}
