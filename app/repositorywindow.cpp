// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/repositorywindow.h"

#include "app/adapters/editor/editorcommand.h"
#include "app/adapters/git/gitcodeplacesource.h"
#include "app/flagsources.h"
#include "app/settings/translations.h"
#include "app/settings/workspacesettings.h"
#include "app/sourceprobe.h"
#include "app/unavailablerepository.h"
#include "models/wording/changewording.h"
#include "models/wording/errorwording.h"
#include "models/wording/hostwording.h"
#include "ui/dialogs/connectionsdialog.h"
#include "ui/dialogs/notificationdialog.h"
#include "ui/pages/branchpage.h"
#include "ui/pages/changepage.h"
#include "ui/pages/flagpage.h"
#include "ui/pages/migrationpage.h"
#include "ui/pages/notificationstore.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/pageplan.h"
#include "ui/pages/previewpage.h"
#include "ui/pages/pullrequestpage.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/rulepage.h"
#include "ui/pages/servicepage.h"
#include "ui/preferences.h"
#include "ui/reportsaving.h"
#include "ui/widgets/visibilitywatch.h"
#include "ui/windowcapture.h"

#include <QApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

namespace {

OpenedRepository openOrExplain(const Result<LocatedRepository> &located, const QString &path, const Program &program)
{
    if (located)
        return openSources(*located, program.options, program.clock);
    const auto explain = [&] {
        return std::make_unique<UnavailableRepository>(located.error(), [path, open = program.open] { open(path); });
    };
    return {.policy = {},
            .branches = explain(),
            .branchDetails = explain(),
            .branchStore = explain(),
            .codePlaces = std::make_unique<GitCodePlaceSource>(GitPlace(), FlagPolicy(), QString()),
            .trunk = {},
            .trunkDistances = explain(),
            .workTree = {},
            .changeContents = {},
            .transitions = {},
            .exemptions = {},
            .stacks = {},
            .swarm
            = openSwarm({.endpoint = {}, .error = located.error(), .local = {}}, {}, program.options, program.clock),
            .noPullRequests = located.error(),
            .migrations = {},
            .database = {},
            .migrationVerifier = {}};
}

QStringList workspacePaths(const WorkspaceSettings &settings)
{
    QStringList paths;
    for (const Workspace &workspace : settings.all())
        paths.append(workspace.path);
    return paths;
}

constexpr auto LinkRest = 300ms;
constexpr int MostLinkTries = 100;

void sortByPlace(QList<Page *> &pages)
{
    static const QStringList order{u"branches"_s, u"prs"_s,      u"flags"_s,   u"migrations"_s,
                                   u"services"_s, u"previews"_s, u"changes"_s, u"rules"_s};
    std::ranges::stable_sort(pages, {}, [](const Page *page) {
        const qsizetype place = order.indexOf(page->id());
        return place < 0 ? order.size() : place;
    });
}

}

RepositoryWindow::RepositoryWindow(const Result<LocatedRepository> &located, const QString &path,
                                   const Program &program)
    : m_path(path)
    , m_gitDir(located ? located->place.gitDir : QString())
    , m_workspace(located ? located->workspace : Workspace())
    , m_found(located ? foundConnections(*located, program.options) : QList<FoundConnection>())
    , m_probe(located ? std::make_unique<SourceProbe>(*located, program.options, program.clock) : nullptr)
    , m_feeds(openOrExplain(located, path, program), path,
              {.flagEnds = flagEndMemory(program.store, path),
               .fetches = Preferences::load(program.store).fetches ? RepositoryFeeds::Fetches::NowAndThen
                                                                   : RepositoryFeeds::Fetches::WhenAsked},
              program.clock)
    , m_window({.sections = planPages(makePages(program)),
                .feeds = {&m_feeds.branches, &m_feeds.pullRequests, &m_feeds.flags, &m_feeds.services},
                .clock = program.clock,
                .appearance = program.appearance,
                .store = program.store,
                .sandbox = program.options.sandbox
                        ? tr("Sandbox: the team, its code and its servers are made up. "
                             "Everything here may be tried; all of it is gone when the window "
                             "is closed.")
                        : QString(),
                .languages = Translations::languages(),
                .workspaces = workspacePaths(program.workspaces),
                .workspace = m_workspace.path})
{
    connect(&m_feeds.branches, &BranchFeed::factsChanged, this, &RepositoryWindow::showRepository);
    if (m_feeds.changes)
        connect(m_feeds.changes.get(), &ChangeFeed::factsChanged, this, &RepositoryWindow::showTitle);
    connect(&m_feeds.services, &Feed::stateChanged, this, &RepositoryWindow::showTitle);
    auto *visibility = new VisibilityWatch(&m_window);
    connect(visibility, &VisibilityWatch::visibleChanged, this, [this](bool isVisible) {
        m_feeds.pullRequests.setAttention(isVisible ? PullRequestSource::Attention::Watched
                                                    : PullRequestSource::Attention::Unwatched);
    });
    connectSettings(program);
    if (located && located->policyError) {
        const ErrorText text = describe(*located->policyError);
        m_window.setStatusNote(text.message + u' ' + text.hint);
    } else {
        connect(&m_feeds.pullRequests, &PullRequestFeed::factsChanged, this, &RepositoryWindow::showIdentity);
        connect(&m_feeds.flags, &FlagFeed::factsChanged, this, &RepositoryWindow::showIdentity);
        connect(&m_feeds.pullRequests, &Feed::stateChanged, this, &RepositoryWindow::showIdentity);
        connect(&m_feeds.flags, &Feed::stateChanged, this, &RepositoryWindow::showIdentity);
    }
    if (m_feeds.history)
        notify(program.store);
    connect(&m_feeds.attention, &AttentionFeed::findingsChanged, this,
            [this] { m_window.setFindings(m_feeds.attention.counts().errors, m_feeds.attention.counts().warnings); });
    m_linkTimer.setInterval(LinkRest);
    connect(&m_linkTimer, &QTimer::timeout, this, &RepositoryWindow::tryLink);
    m_window.show();
    if (!program.options.captureFolder.isEmpty())
        capture(program);
}

RepositoryWindow::~RepositoryWindow() = default;

void RepositoryWindow::connectSettings(const Program &program)
{
    connect(&m_window, &MainWindow::openRepositoryWanted, this, program.open);
    auto *saving = new ReportSaving(m_reports, m_window, this);
    connect(&m_window, &MainWindow::reportWanted, saving, &ReportSaving::ask);
    connect(saving, &ReportSaving::saved, this,
            [this](const QString &path) { m_window.tell(tr("Saved to %1.").arg(path)); });
    connect(&m_window, &MainWindow::preferencesChanged, this,
            [this, &program, used = Preferences::load(program.store)] { usePreferences(program, used); });
    connect(&m_window, &MainWindow::connectionsWanted, this,
            [this, &program](ConnectedSource source) { showConnections(program, source); });
    connect(&m_window, &MainWindow::forgetWorkspaceWanted, this, [this, &program](const QString &path) {
        program.workspaces.forget(path);
        m_window.setWorkspaces(workspacePaths(program.workspaces), m_workspace.path);
    });
}

/// Most of them the window has followed already.
void RepositoryWindow::usePreferences(const Program &program, const Preferences &used)
{
    const Preferences wanted = Preferences::load(program.store);
    if (wanted.language != used.language || wanted.fetches != used.fetches)
        program.reopen();
}

void RepositoryWindow::showConnections(const Program &program, ConnectedSource source)
{
    if (!m_probe) // there is no repository whose they would be
        return;
    auto *dialog = new ConnectionsDialog(m_found, m_workspace.connections, *m_probe, &m_window);
    connect(dialog, &ConnectionsDialog::accountWanted, this, [this] {
        m_window.showPage(u"prs"_s);
        if (m_pullRequestPage)
            m_pullRequestPage->showAccount();
    });
    connect(dialog, &ConnectionsDialog::chosen, this, [this, &program](const Connections &connections) {
        m_workspace.connections = connections;
        program.workspaces.keep(m_workspace);
        program.reopen();
    });
    dialog->showSource(source);
    dialog->open();
}

void RepositoryWindow::raise()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show(); // it may be in the tray
    m_window.raise();
    m_window.activateWindow();
}

void RepositoryWindow::follow(const Options::Link &link)
{
    m_link = link;
    m_linkTries = 0;
    if (!link.page.isEmpty())
        tryLink();
}

void RepositoryWindow::tryLink()
{
    const bool isElsewhere = m_linkTries > 0 && m_window.currentPage()->id() != m_link.page; // the user went on
    if (isElsewhere || ++m_linkTries > MostLinkTries || m_window.showSubject(m_link.page, m_link.key))
        m_linkTimer.stop();
    else
        m_linkTimer.start();
}

/// The overview comes first in the window and is made last: it shows all the others.
QList<Page *> RepositoryWindow::makePages(const Program &program)
{
    QList<Page *> pages = makeRepositoryPages(program);
    sortByPlace(pages);
    Herald *herald = m_feeds.history ? &m_feeds.history->herald : nullptr;
    for (Page *page : std::as_const(pages))
        page->setUserName(m_feeds.sources.userName);
    pages.prepend(new OverviewPage(m_feeds.attention, pages, program.store, herald));
    return pages;
}

QList<Page *> RepositoryWindow::makeRepositoryPages(const Program &program)
{
    const OpenedRepository &sources = m_feeds.sources;
    m_flagPage = new FlagPage({.feed = m_feeds.flags,
                               .source = sources.flags.get(),
                               .store = sources.flagStore,
                               .code = *sources.codePlaces,
                               .release = sources.swarm.isConfigured ? &m_feeds.releaseFacts : nullptr,
                               .ends = m_feeds.flagEnds,
                               .schema = [this](const QString &flag) { return m_feeds.schemaNeedOf(flag); },
                               .settings = program.store,
                               .me = sources.userName,
                               .openInEditor = openInEditor});
    QList<Page *> pages{
            new BranchPage(m_feeds.branches, *sources.branchDetails, *sources.branchStore, program.store),
            m_flagPage,
            new ServicePage({.feed = m_feeds.services,
                             .source = *sources.swarm.services,
                             .store = *sources.swarm.store,
                             .log = *sources.swarm.rollouts,
                             .settings = program.store,
                             .drift = &m_feeds.stackDrift,
                             .local = &m_feeds.localStacks,
                             .previews = [this] { return m_feeds.previews.serviceIds(); }}),
            new PreviewPage({.feed = m_feeds.previews,
                             .source = *sources.swarm.services,
                             .store = *sources.swarm.previews,
                             .owners = m_feeds.owners,
                             .settings = program.store,
                             .drift = &m_feeds.stackDrift}),
            makePullRequestPage(program),
    };
    if (m_feeds.migrations)
        pages.append(new MigrationPage(*m_feeds.migrations, program.store));
    if (m_feeds.changes)
        pages.append(new ChangePage(*m_feeds.changes, program.store));
    if (m_feeds.history)
        pages += {new RulePage(m_feeds.history->rules, program.store), new ReportPage(m_feeds.history->figures)};
    return pages;
}

Page *RepositoryWindow::makePullRequestPage(const Program &program)
{
    const OpenedRepository &sources = m_feeds.sources;
    auto *page = new PullRequestPage(m_feeds.pullRequests,
                                     {.diffs = sources.pullRequestDiffs.get(), .signIn = sources.hostSignIn.get()},
                                     program.store);
    connect(page, &PullRequestPage::attentionWanted, this, [this] { QApplication::alert(&m_window); });
    connect(&m_feeds.flags, &FlagFeed::factsChanged, page, [this, page] { page->setFlagKeys(m_feeds.flags.keys()); });
    m_pullRequestPage = page;
    return page;
}

void RepositoryWindow::notify(QSettings &store)
{
    Herald &herald = m_feeds.history->herald;
    herald.setSettings(loadNotifications(store));
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [&herald](Qt::ApplicationState state) {
        const bool isHere = state == Qt::ApplicationActive;
        herald.setPresence(isHere ? Herald::Presence::Here : Herald::Presence::Away);
    });
    connect(&herald, &Herald::subjectWanted, this, [this](const QString &pane, const QString &key) {
        m_window.showSubject(pane, key);
        raise();
    });
    connect(&m_window, &MainWindow::notificationSettingsWanted, this,
            [this, &store] { showNotificationSettings(store); });
}

void RepositoryWindow::showNotificationSettings(QSettings &store)
{
    auto *dialog = new NotificationDialog(m_feeds.history->herald.settings(), &m_window);
    connect(dialog, &NotificationDialog::chosen, this, [this, &store](const NotificationSettings &chosen) {
        saveNotifications(store, chosen);
        m_feeds.history->herald.setSettings(chosen);
    });
    dialog->open();
}

/// Pictures of all pages; then the program ends.
void RepositoryWindow::capture(const Program &program)
{
    auto *capture = new WindowCapture(m_window, program.appearance,
                                      {&m_feeds.branches, &m_feeds.pullRequests, &m_feeds.flags, &m_feeds.services},
                                      program.options.captureFolder, this);
    connect(capture, &WindowCapture::finished, this,
            [folder = program.options.captureFolder](int pictures, bool isComplete) {
                std::printf("%d pictures in %s\n", pictures, qPrintable(folder));
                if (!isComplete)
                    std::fprintf(stderr, "trunkline: %s cannot be written to\n", qPrintable(folder));
                QApplication::exit(int(isComplete ? ExitCode::Fine : ExitCode::SourceFailed));
            });
}

void RepositoryWindow::showRepository()
{
    m_flagPage->setRepository(m_feeds.branches.repository(), m_feeds.branches.trunk());
    showTitle();
}

void RepositoryWindow::showTitle()
{
    const Trunk &trunk = m_feeds.branches.trunk();
    const std::optional<Change> newest = m_feeds.changes ? m_feeds.changes->newestOnTrunk() : std::nullopt;
    const bool isCurrent = !m_feeds.services.error(); // what production does meanwhile is not known
    m_window.setRepository(
            {.name = m_feeds.branches.repository().name,
             .trunk = trunk.name + " @ "_L1 + trunk.tip.toShortHex(),
             .note = newest && isCurrent ? trunkNoteText(*newest, m_feeds.changes->model().now()) : QString()});
}

void RepositoryWindow::showIdentity()
{
    const HostAccount account = m_feeds.pullRequests.error() ? HostAccount() : m_feeds.pullRequests.snapshot().account;
    m_window.setStatusNote(identityText(account, m_feeds.flags.rights()));
}

}
