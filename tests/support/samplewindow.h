// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/feed.h"
#include "models/ports/clock.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/theme/appearance.h"

#include <QSettings>
#include <QTemporaryDir>

class QTableWidget;

namespace Trunkline::Test {

/// A source whose state a test decides.
class SampleFeed final : public Feed
{
    Q_OBJECT

public:
    using Feed::Feed;
    using Feed::markFailed;
    using Feed::markLive;
    using Feed::markRefreshing;
    using Feed::markStale;

    void refresh() override { ++refreshes; }

    int refreshes = 0;
};

class SampleClock final : public Clock
{
public:
    QDateTime now() const override { return time; }

    QDateTime time;
};

/// A page with everything a page can have.
class SamplePage final : public Page
{
    Q_OBJECT

public:
    explicit SamplePage(Feed &feed, QWidget *parent = nullptr);

    QWidget *panel() override { return m_panel; }
    bool hasSubject() const override { return m_hasSubject; }
    QList<Feed *> feeds() const override { return {&m_feed}; }
    QList<QAction *> pageActions() const override { return {copyAction}; }
    void setFilter(const QString &text) override { filter = text; }
    QString filterHint() const override { return QStringLiteral("Filter branches…"); }
    QString statusText() const override { return QStringLiteral("18 branches · 3 overdue"); }
    Badge badge() const override { return m_badge; }
    QList<Subject> subjects() const override
    {
        return {{QStringLiteral("feat/search"), QStringLiteral("feat/search"), QStringLiteral("Grace")},
                {QStringLiteral("fix/vat"), QStringLiteral("fix/vat"), QStringLiteral("Ada")}};
    }
    QString subjectKey() const override { return selected; }
    bool selectSubject(const QString &key) override
    {
        selected = key;
        return true;
    }

    void setBadge(const Badge &badge);
    void select(bool isSelected);

    QString filter;
    QString selected; ///< by selectSubject()
    QAction *const copyAction;

private:
    QTableWidget *makeTable();
    QWidget *makePanel();

    Feed &m_feed;
    QWidget *m_panel = nullptr;
    Badge m_badge{.errors = 3, .warnings = 2};
    bool m_hasSubject = false;
};

/// The window with a sample page at the branches' place and four sources.
class SampleWindow
{
public:
    SampleWindow();

    /// As after a restart: a new window on the same store.
    void makeWindow();

    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    SampleClock clock;
    Appearance appearance;
    SampleFeed git{QStringLiteral("git")};
    SampleFeed github{QStringLiteral("github")};
    SampleFeed hasura{QStringLiteral("hasura")};
    SampleFeed swarm{QStringLiteral("swarm")};
    SamplePage *page = nullptr; ///< the window's
    std::unique_ptr<MainWindow> window;
};

}
