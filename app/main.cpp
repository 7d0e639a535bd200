// SPDX-License-Identifier: GPL-3.0-or-later

// The composition root: the only file that sees every layer.

#include "app/adapters/clock/fixedclock.h"
#include "app/adapters/clock/systemclock.h"
#include "app/adapters/editor/editorcommand.h"
#include "app/adapters/git/gitcodeplacesource.h"
#include "app/adapters/notification/desktopnotifier.h"
#include "app/cli/commandline.h"
#include "app/flagsources.h"
#include "app/previewowners.h"
#include "app/repositorysources.h"
#include "app/unavailablerepository.h"
#include "models/feeds/attentionfeed.h"
#include "models/feeds/branchfeed.h"
#include "models/feeds/changefeed.h"
#include "models/feeds/figurefeed.h"
#include "models/feeds/flagends.h"
#include "models/feeds/flagfeed.h"
#include "models/feeds/herald.h"
#include "models/feeds/migrationfeed.h"
#include "models/feeds/previewfeed.h"
#include "models/feeds/pullrequestfeed.h"
#include "models/feeds/rulefeed.h"
#include "models/feeds/servicereleasefacts.h"
#include "models/feeds/stackfeed.h"
#include "models/feeds/standings.h"
#include "models/feeds/trunkfeed.h"
#include "models/findings/branchfindings.h"
#include "models/findings/flagfindings.h"
#include "models/findings/migrationfindings.h"
#include "models/findings/previewfindings.h"
#include "models/findings/pullrequestfindings.h"
#include "models/findings/servicefindings.h"
#include "models/findings/stackfindings.h"
#include "models/findings/trunkfindings.h"
#include "models/rules/migrationquestion.h"
#include "models/wording/errorwording.h"
#include "ui/dialogs/notificationdialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/branchpage.h"
#include "ui/pages/changepage.h"
#include "ui/pages/flagpage.h"
#include "ui/pages/migrationpage.h"
#include "ui/pages/notificationstore.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/previewpage.h"
#include "ui/pages/pullrequestpage.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/rulepage.h"
#include "ui/pages/servicepage.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/visibilitywatch.h"
#include "ui/windowcapture.h"

#include <QApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtConcurrentRun>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// What every window of the process shares.
struct Program
{
    const Clock &clock;
    Appearance &appearance;
    QSettings &store;
    const Options &options; ///< of the command line: for every repository that is opened
    std::function<void(const QString &path)> open;
};

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
            .changeContents = {},
            .transitions = {},
            .exemptions = {},
            .stacks = {},
            .swarm = openSwarm({.endpoint = {}, .error = located.error()}, {}),
            .noPullRequests = located.error(),
            .migrations = {},
            .database = {},
            .migrationVerifier = {}};
}

/// One repository in its window. A new source of facts is one more feed here, a new pane one more page.
class RepositoryWindow final : public QObject
{
public:
    RepositoryWindow(const Result<LocatedRepository> &located, const QString &path, const Program &program)
        : m_path(path)
        , m_sources(openOrExplain(located, path, program))
        , m_feed(*m_sources.branches, program.clock, {.limits = m_sources.policy.branches})
        , m_services(*m_sources.swarm.services, *m_sources.swarm.rollouts, *m_sources.trunkDistances, program.clock,
                     m_sources.swarm.isConfigured ? ServiceFeed::Configured::Yes : ServiceFeed::Configured::No,
                     {.startDeadline = m_sources.policy.services.stuckAfter})
        , m_previews({.services = m_services,
                      .probe = *m_sources.swarm.probe,
                      .routers = m_sources.swarm.routers.get(),
                      .distances = *m_sources.trunkDistances,
                      .clock = program.clock},
                     m_sources.policy.previews)
        , m_owners(*m_sources.branches, m_sources.pullRequests.get())
        , m_trunk(makeTrunkFeed(program.clock))
        , m_stacks(m_sources.stacks ? std::make_unique<StackFeed>(*m_sources.stacks, program.clock) : nullptr)
        , m_pullRequests({.source = m_sources.pullRequests.get(), .whyNone = m_sources.noPullRequests}, program.clock,
                         m_sources.policy.pullRequests)
        , m_flagFeed(m_sources.flags.get(), *m_sources.codePlaces, program.clock, m_sources.policy.flags)
        , m_releaseFacts(*m_sources.swarm.services, *m_sources.codePlaces)
        , m_flagEnds(m_sources.flagStore, program.clock, flagEndMemory(program.store, path), m_sources.userName)
        , m_migrations(makeMigrationFeed(program.clock))
        , m_changes(makeChangeFeed(program.clock))
        , m_attention(m_sources.policy.rules, program.clock)
        , m_history(makeHistory(program.clock))
        , m_window({.sections = planPages(makePages(program)),
                    .feeds = {&m_feed, &m_pullRequests, &m_flagFeed, &m_services},
                    .clock = program.clock,
                    .appearance = program.appearance,
                    .store = program.store})
    {
        connect(&m_feed, &BranchFeed::factsChanged, this, &RepositoryWindow::showRepository);
        connect(&m_feed, &BranchFeed::trunkMoved, &m_services, &ServiceFeed::lookAtTrunk);
        connect(&m_feed, &BranchFeed::factsChanged, this, &RepositoryWindow::showOwners);
        connect(&m_pullRequests, &PullRequestFeed::factsChanged, this,
                [this] { m_feed.setPullRequests(m_pullRequests.numbersByBranch()); });
        connect(&m_pullRequests, &PullRequestFeed::factsChanged, this, [this] {
            if (m_pullRequests.hasFacts())
                m_previews.setPullRequests(m_pullRequests.snapshot());
        });
        auto *visibility = new VisibilityWatch(&m_window);
        connect(visibility, &VisibilityWatch::visibleChanged, this, [this](bool isVisible) {
            m_pullRequests.setAttention(isVisible ? PullRequestSource::Attention::Watched
                                                  : PullRequestSource::Attention::Unwatched);
        });
        if (m_sources.flagError)
            m_flagFeed.refuse(*m_sources.flagError);
        if (m_migrations)
            connectMigrations();
        connect(&m_window, &MainWindow::openRepositoryWanted, this, program.open);
        if (located && located->policyError) {
            const ErrorText text = describe(*located->policyError);
            m_window.setStatusNote(text.message + u' ' + text.hint);
        }
        if (m_history)
            followHistory(program.store);
        m_window.showPage(u"overview"_s);
        m_window.show();
        if (!program.options.captureFolder.isEmpty())
            capture(program);
    }

    const QString &path() const { return m_path; }

    void raise()
    {
        m_window.raise();
        m_window.activateWindow();
    }

private:
    /// What remembers, tells and counts; nothing of it for a repository that cannot be opened.
    struct History
    {
        History(const OpenedRepository &sources, const QString &path, AttentionFeed &attention, TrunkFeed &trunk,
                ChangeFeed &changes, BranchFeed &branches, const Clock &clock)
            : chronicle(*sources.transitions, path, clock)
            , herald(chronicle, notifier, clock)
            , rules({.attention = attention,
                     .trunk = trunk,
                     .chronicle = chronicle,
                     .exemptions = sources.exemptions.get(),
                     .changes = &changes,
                     .clock = clock},
                    sources.policy)
            , figures(changes, branches, clock)
        {
        }

        DesktopNotifier notifier;
        Chronicle chronicle;
        Herald herald;
        RuleFeed rules;
        FigureFeed figures;
    };

    std::unique_ptr<History> makeHistory(const Clock &clock)
    {
        if (!m_changes || !m_sources.transitions)
            return nullptr;
        const QString path = QFileInfo(m_path).canonicalFilePath();
        return std::make_unique<History>(m_sources, path, m_attention, *m_trunk, *m_changes, m_feed, clock);
    }

    void followHistory(QSettings &store)
    {
        Chronicle &chronicle = m_history->chronicle;
        Herald &herald = m_history->herald;
        chronicleFindings(chronicle, m_attention);
        chroniclePullRequests(chronicle, m_pullRequests);
        chronicleFlags(chronicle, m_flagFeed);
        if (m_migrations)
            chronicleSchema(chronicle, *m_migrations);
        chronicleChanges(chronicle, *m_changes);
        herald.setSettings(loadNotifications(store));
        const auto look = [&herald](Qt::ApplicationState state) {
            const bool isHere = state == Qt::ApplicationActive;
            herald.setPresence(isHere ? Herald::Presence::Here : Herald::Presence::Away);
        };
        connect(qApp, &QGuiApplication::applicationStateChanged, this, look);
        connect(&herald, &Herald::subjectWanted, this, [this](const QString &pane, const QString &key) {
            m_window.showSubject(pane, key);
            raise();
        });
        connect(&m_window, &MainWindow::notificationSettingsWanted, this, [this, &store, &herald] {
            auto *dialog = new NotificationDialog(herald.settings(), &m_window);
            connect(dialog, &NotificationDialog::chosen, this, [&store, &herald](const NotificationSettings &chosen) {
                saveNotifications(store, chosen);
                herald.setSettings(chosen);
            });
            dialog->open();
        });
    }

    /// Pictures of all pages; then the program ends.
    void capture(const Program &program)
    {
        auto *capture
                = new WindowCapture(m_window, program.appearance, {&m_feed, &m_pullRequests, &m_flagFeed, &m_services},
                                    program.options.captureFolder, this);
        connect(capture, &WindowCapture::finished, this,
                [folder = program.options.captureFolder](int pictures, bool isComplete) {
                    std::printf("%d pictures in %s\n", pictures, qPrintable(folder));
                    if (!isComplete)
                        std::fprintf(stderr, "trunkline: %s cannot be written to\n", qPrintable(folder));
                    QApplication::exit(int(isComplete ? ExitCode::Fine : ExitCode::SourceFailed));
                });
    }

    /// Nothing, for a repository that cannot be opened.
    std::unique_ptr<MigrationFeed> makeMigrationFeed(const Clock &clock)
    {
        if (!m_sources.migrations)
            return nullptr;
        return std::make_unique<MigrationFeed>(*m_sources.migrations, *m_sources.database, *m_sources.migrationVerifier,
                                               clock, m_sources.policy.migrations);
    }

    /// Which trees hold migrations is known from the branches.
    void connectMigrations()
    {
        connect(&m_feed, &BranchFeed::factsChanged, this, &RepositoryWindow::askForMigrations);
        connect(&m_flagFeed, &FlagFeed::factsChanged, this, [this] {
            if (m_flagFeed.hasFacts())
                m_migrations->setFlags(livingFlags(m_flagFeed.picture().flags));
        });
        connect(&m_services, &ServiceFeed::factsChanged, this, [this] {
            if (m_services.hasFacts())
                m_migrations->setRunning(servicesByCommit(m_services.snapshot().services));
        });
    }

    void askForMigrations()
    {
        if (m_migrations && m_feed.hasFacts())
            m_migrations->setQuestion(questionFor(m_feed.facts()));
    }

    std::unique_ptr<ChangeFeed> makeChangeFeed(const Clock &clock)
    {
        if (!m_trunk || !m_sources.changeContents)
            return nullptr;
        return std::make_unique<ChangeFeed>(ChangeFeed::Parts{.branches = m_feed,
                                                              .trunk = *m_trunk,
                                                              .pullRequests = m_pullRequests,
                                                              .services = m_services,
                                                              .previews = m_previews,
                                                              .flags = m_flagFeed,
                                                              .migrations = m_migrations.get(),
                                                              .rollouts = *m_sources.swarm.rollouts,
                                                              .distances = *m_sources.trunkDistances,
                                                              .contents = *m_sources.changeContents,
                                                              .clock = clock},
                                            m_sources.policy);
    }

    SchemaNeed schemaNeedOf(const QString &flag) const
    {
        return m_migrations && m_migrations->hasFacts() ? schemaNeed(m_migrations->snapshot(), flag) : SchemaNeed();
    }

    std::unique_ptr<TrunkFeed> makeTrunkFeed(const Clock &clock)
    {
        return m_sources.trunk ? std::make_unique<TrunkFeed>(m_feed, *m_sources.trunk, clock) : nullptr;
    }

    /// The overview comes first in the window and is made last: it shows all the others.
    QList<Page *> makePages(const Program &program)
    {
        watchFindings();
        m_flagPage = new FlagPage({.feed = m_flagFeed,
                                   .source = m_sources.flags.get(),
                                   .store = m_sources.flagStore,
                                   .credentials = m_sources.flagCredentials,
                                   .code = *m_sources.codePlaces,
                                   .release = m_sources.swarm.isConfigured ? &m_releaseFacts : nullptr,
                                   .ends = m_flagEnds,
                                   .schema = [this](const QString &flag) { return schemaNeedOf(flag); },
                                   .settings = program.store,
                                   .me = m_sources.userName,
                                   .openInEditor = openInEditor});
        QList<Page *> pages{new BranchPage(m_feed, *m_sources.branchDetails, *m_sources.branchStore, program.store),
                            m_flagPage,
                            new ServicePage({.feed = m_services,
                                             .source = *m_sources.swarm.services,
                                             .store = *m_sources.swarm.store,
                                             .log = *m_sources.swarm.rollouts,
                                             .settings = program.store}),
                            new PreviewPage({.feed = m_previews,
                                             .source = *m_sources.swarm.services,
                                             .store = *m_sources.swarm.previews,
                                             .owners = m_owners,
                                             .settings = program.store})};
        auto *pullRequests = new PullRequestPage(
                m_pullRequests, {.diffs = m_sources.pullRequestDiffs.get(), .signIn = m_sources.hostSignIn.get()},
                program.store);
        connect(pullRequests, &PullRequestPage::attentionWanted, this, [this] { QApplication::alert(&m_window); });
        connect(&m_flagFeed, &FlagFeed::factsChanged, pullRequests,
                [this, pullRequests] { pullRequests->setFlagKeys(m_flagFeed.keys()); });
        pages.append(pullRequests);
        if (m_migrations)
            pages.append(new MigrationPage(*m_migrations, program.store));
        if (m_changes)
            pages.append(new ChangePage(*m_changes, program.store));
        if (m_history)
            pages += {new RulePage(m_history->rules, program.store), new ReportPage(m_history->figures)};
        static const QStringList order{u"branches"_s, u"prs"_s,      u"flags"_s,   u"migrations"_s,
                                       u"services"_s, u"previews"_s, u"changes"_s, u"rules"_s};
        std::ranges::stable_sort(pages, {}, [](const Page *page) {
            const qsizetype place = order.indexOf(page->id());
            return place < 0 ? order.size() : place;
        });
        pages.prepend(new OverviewPage(m_attention, pages, program.store, m_history ? &m_history->herald : nullptr));
        return pages;
    }

    /// A new pane is judged by one more call here.
    void watchFindings()
    {
        m_attention.watch(m_feed, u"branches"_s, [this]() -> AttentionFeed::Evaluation {
            if (!m_feed.hasFacts())
                return {};
            return [facts = m_feed.facts(), policy = m_sources.policy.branches](const QDateTime &now) {
                return branchPaneFindings(facts, now, policy);
            };
        });
        m_attention.watch(m_flagFeed, u"flags"_s, [this]() -> AttentionFeed::Evaluation {
            if (!m_flagFeed.hasFacts())
                return {};
            return [picture = m_flagFeed.picture(), policy = m_sources.policy.flags](const QDateTime &now) {
                return flagPaneFindings(picture, now, policy);
            };
        });
        watchSwarm();
        if (m_trunk)
            watchTrunk();
        if (m_stacks)
            watchStacks();
        watchPullRequests();
        if (m_migrations)
            watchMigrations();
    }

    void watchStacks()
    {
        m_attention.watch(*m_stacks, u"services"_s, [this]() -> AttentionFeed::Evaluation {
            if (!m_stacks->hasFacts())
                return {};
            return [files = m_stacks->files()](const QDateTime &) {
                return PaneFindings{.pane = u"services"_s,
                                    .count = files.size(),
                                    .findings = stackFindings(files),
                                    .undecided = {}};
            };
        });
        connect(&m_feed, &BranchFeed::trunkMoved, m_stacks.get(), &StackFeed::refresh);
    }

    void watchSwarm()
    {
        m_attention.watch(m_services, u"services"_s, [this]() -> AttentionFeed::Evaluation {
            if (!m_services.hasFacts())
                return {};
            return [rows = m_services.rows(), previews = m_previews.serviceIds(),
                    skew = m_services.snapshot().clockSkew, policy = m_sources.policy.services](const QDateTime &now) {
                return servicePaneFindings(rows, previews, now.addDuration(skew), policy);
            };
        });
        m_attention.watch(m_previews, u"previews"_s, [this]() -> AttentionFeed::Evaluation {
            if (!m_services.hasFacts())
                return {};
            return [rows = m_previews.rows(), policy = m_sources.policy.previews](const QDateTime &now) {
                return previewPaneFindings(rows, now, policy);
            };
        });
    }

    void watchPullRequests()
    {
        m_attention.watch(m_pullRequests, u"prs"_s, [this]() -> AttentionFeed::Evaluation {
            if (!m_pullRequests.hasFacts())
                return {};
            std::optional<TrunkHistory> history;
            if (m_trunk && m_trunk->hasFacts())
                history = m_trunk->history();
            return [facts = m_pullRequests.snapshot(), policy = m_sources.policy.pullRequests,
                    history](const QDateTime &now) {
                PaneFindings findings = pullRequestPaneFindings(facts, now, policy);
                addDirectCommits(findings, facts, history, now);
                return findings;
            };
        });
    }

    void watchMigrations()
    {
        m_attention.watch(*m_migrations, u"migrations"_s, [this]() -> AttentionFeed::Evaluation {
            if (!m_migrations->hasFacts())
                return {};
            return [facts = m_migrations->snapshot(), policy = m_sources.policy.migrations](const QDateTime &now) {
                return migrationPaneFindings(facts, now, policy);
            };
        });
    }

    void watchTrunk()
    {
        m_attention.watch(*m_trunk, u"branches"_s, [this]() -> AttentionFeed::Evaluation {
            if (!m_trunk->hasFacts())
                return {};
            return [history = m_trunk->history(), repository = m_trunk->repository()](const QDateTime &now) {
                return PaneFindings{.pane = u"branches"_s,
                                    .count = history.commits.size(),
                                    .findings = standingRevertFindings(history, repository, now),
                                    .undecided = {}};
            };
        });
        m_attention.watch(*m_trunk, u"rules"_s, [this]() -> AttentionFeed::Evaluation {
            if (!m_trunk->hasFacts())
                return {};
            return [history = m_trunk->history()](const QDateTime &) { return aiRuleFindings(history); };
        });
    }

    void showRepository()
    {
        const Trunk &trunk = m_feed.trunk();
        m_flagPage->setRepository(m_feed.repository(), trunk);
        m_window.setRepository(
                {.name = m_feed.repository().name, .trunk = trunk.name + " @ "_L1 + trunk.tip.toShortHex()});
    }

    void showOwners()
    {
        QList<Branch> branches;
        for (int row = 0; row < m_feed.model().rowCount(); ++row)
            branches.append(m_feed.model().row(row));
        m_previews.setBranches(branches);
    }

    const QString m_path;
    OpenedRepository m_sources;
    BranchFeed m_feed;
    ServiceFeed m_services;
    PreviewFeed m_previews;
    PreviewOwners m_owners;
    std::unique_ptr<TrunkFeed> m_trunk; ///< nullptr when the repository could not be opened
    std::unique_ptr<StackFeed> m_stacks; ///< as m_trunk
    PullRequestFeed m_pullRequests;
    FlagFeed m_flagFeed;
    ServiceReleaseFacts m_releaseFacts;
    FlagEnds m_flagEnds;
    FlagPage *m_flagPage = nullptr; ///< the window's
    const std::unique_ptr<MigrationFeed> m_migrations; ///< the same
    const std::unique_ptr<ChangeFeed> m_changes; ///< nullptr when the repository could not be opened
    AttentionFeed m_attention;
    const std::unique_ptr<History> m_history; ///< nullptr when the repository could not be opened
    MainWindow m_window;
};

/// English stands in the sources; its file only knows one from many. Qt's own texts follow the same language.
void installTranslations(QApplication &application)
{
    const auto install = [&](const QString &name, const QString &folder) {
        auto *const translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, u"_"_s, folder))
            QApplication::installTranslator(translator);
    };
    auto *const plurals = new QTranslator(&application);
    if (plurals->load(u":/translations/trunkline_en.qm"_s))
        QApplication::installTranslator(plurals);
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"trunkline"_s, u":/translations"_s);
}

int runWindow(int argc, char *argv[], const Options &options)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Trunkline"_s);
    QApplication::setOrganizationName(u"Trunkline"_s);
    installTranslations(application);
    const SystemClock systemClock;
    const FixedClock fixedClock(options.now);
    Appearance appearance(application);
    const QTemporaryDir temporary;
    if (!options.captureFolder.isEmpty()) { // pictures neither show nor change how the user left the window
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, temporary.path());
    }
    QSettings store;

    std::unique_ptr<RepositoryWindow> window; // one at a time: opening another repository replaces it
    Program program{.clock = options.now.isValid() ? static_cast<const Clock &>(fixedClock) : systemClock,
                    .appearance = appearance,
                    .store = store,
                    .options = options,
                    .open = {}};
    program.open = [&](const QString &path) {
        QtConcurrent::run(locateRepository, path, options)
                .then(&application, [&, path](const Result<LocatedRepository> &located) {
                    if (window && !located && window->path() == path)
                        return; // tried again, and it still cannot be opened: the window says why already
                    auto next = std::make_unique<RepositoryWindow>(located, path, program);
                    window.swap(next);
                    window->raise();
                });
    };
    program.open(options.repository);
    return QApplication::exec();
}

}

}

int main(int argc, char *argv[])
{
    using namespace Trunkline;
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const CommandLine commandLine = parseCommandLine(arguments);
    if (commandLine.action != CommandLine::Action::OpenWindow)
        return runCommandLine(commandLine, openRepositorySources);
    int windowArguments = 1; // the others are Trunkline's own
    return runWindow(windowArguments, argv, commandLine.options);
}
