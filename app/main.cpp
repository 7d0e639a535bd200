// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/clock/fixedclock.h"
#include "app/adapters/clock/systemclock.h"
#include "app/allocation.h"
#include "app/cli/commandline.h"
#include "app/repositorywindow.h"
#include "app/sandbox/world/sandbox.h"
#include "app/settings/translations.h"
#include "app/settings/workspacesettings.h"
#include "app/singleinstance.h"
#include "app/terminationwatch.h"
#include "ui/pages/notificationstore.h"
#include "ui/preferences.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QtConcurrentRun>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// The program with its window: settings, clock, and one repository at a time.
class WindowProgram final
{
    Q_DISABLE_COPY_MOVE(WindowProgram)

public:
    /// @p arguments are those of the process; @p sandbox is nullptr where the world is real.
    WindowProgram(QApplication &application, Options options, QStringList arguments, Sandbox *sandbox)
        : m_application(application)
        , m_options(std::move(options))
        , m_arguments(std::move(arguments))
        , m_sandbox(sandbox)
        , m_fixedClock(m_options.now)
        , m_appearance(application)
        , m_store(settings())
        , m_workspaces(*m_store)
    {
        m_translations.use(Preferences::load(*m_store).language);
        if (sandbox) // the desktop has enough that is real to tell
            saveNotifications(*m_store, {.isOn = false});
        QObject::connect(&m_instance, &SingleInstance::handedOver, &application, [this] {
            if (!m_window) // the other window has what was asked for
                QApplication::quit();
        });
        QObject::connect(&m_instance, &SingleInstance::activated, &application,
                         [this](const QStringList &asked) { activate(asked); });
    }

    int run()
    {
        const TerminationWatch termination;
        if (m_sandbox)
            startSandbox();
        else
            open(m_options.repository);
        const int exitCode = QApplication::exec();
        m_window.reset();
        if (m_sandbox)
            m_sandbox->stop();
        return exitCode;
    }

private:
    bool isPicture() const { return !m_options.captureFolder.isEmpty(); }
    const Clock &clock() const
    {
        return m_options.now.isValid() ? static_cast<const Clock &>(m_fixedClock) : m_systemClock;
    }

    /// Pictures neither show nor change how the user left the window, nor does the sandbox.
    std::unique_ptr<QSettings> settings() const
    {
        if (m_sandbox || isPicture()) {
            QSettings::setDefaultFormat(QSettings::IniFormat);
            QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_temporary.path());
        }
        return std::make_unique<QSettings>();
    }

    void open(const QString &path)
    {
        const auto locate = [path, options = m_options, known = m_workspaces.all()] {
            Result<LocatedRepository> located = locateRepository(path, options, known);
            if (located)
                useHasuraProject(*located);
            return located;
        };
        QtConcurrent::run(locate).then(&m_application,
                                       [this, path](const Result<LocatedRepository> &located) { show(path, located); });
    }

    void show(const QString &path, const Result<LocatedRepository> &located)
    {
        if (m_window && !located && m_window->path() == path)
            return; // tried again, and it still cannot be opened: the window says why already
        if (!located && !m_window && isForgiving() && path != m_workspaces.lastOpened()) {
            open(m_workspaces.lastOpened());
            return;
        }
        const bool isOnly = located && !m_sandbox && !isPicture() && !m_options.now.isValid();
        if (!isOnly)
            return showWindow(path, located);
        m_instance.claim(located->place.gitDir, m_arguments, [this, path, located](SingleInstance::Claim claim) {
            if (claim == SingleInstance::Claim::Ours)
                showWindow(path, located);
        });
    }

    void showWindow(const QString &path, const Result<LocatedRepository> &located)
    {
        if (located)
            remember(*located);
        auto next = std::make_unique<RepositoryWindow>(located, path, m_program);
        m_window.swap(next);
        if (next) // it takes the place of another
            m_window->raise();
        m_window->follow(std::exchange(m_options.link, {}));
    }

    /// Started without a word, as from a menu, in a folder that is no repository: then the last one is meant.
    bool isForgiving() const { return m_arguments.size() <= 1 && !m_workspaces.lastOpened().isEmpty(); }

    void remember(const LocatedRepository &located)
    {
        Workspace workspace = located.workspace;
        if (!workspace.addedAt.isValid()) {
            workspace.addedAt = QDateTime::currentDateTimeUtc();
            m_workspaces.keep(workspace);
        }
        m_workspaces.setLastOpened(workspace.path);
    }

    /// In the window's place, with what the user likes now.
    void reopen()
    {
        m_translations.use(Preferences::load(*m_store).language);
        if (m_window)
            open(m_window->path());
    }

    void activate(const QStringList &asked)
    {
        if (!m_window)
            return;
        m_window->raise();
        m_window->follow(parseCommandLine(asked.sliced(std::min<qsizetype>(1, asked.size()))).options.link);
    }

    /// Makes the sandbox while the window's thread is free, and then goes on with the options for it.
    void startSandbox()
    {
        const auto day = isPicture() || m_options.now.isValid() ? Sandbox::Day::StandsStill : Sandbox::Day::Plays;
        QtConcurrent::run([this, day] {
            return m_sandbox->start(clock(), day);
        }).then(&m_application, [this](const Result<void> &started) {
            if (!started) {
                std::fprintf(stderr, "trunkline: the sandbox could not be made: %s: %s\n",
                             qPrintable(started.error().origin), qPrintable(started.error().detail));
                QApplication::exit(int(ExitCode::SourceFailed));
                return;
            }
            m_options = m_sandbox->options(m_options);
            open(m_options.repository);
        });
    }

    QApplication &m_application;
    Options m_options;
    const QStringList m_arguments;
    Sandbox *const m_sandbox;
    const SystemClock m_systemClock;
    const FixedClock m_fixedClock;
    Appearance m_appearance;
    const QTemporaryDir m_temporary;
    const std::unique_ptr<QSettings> m_store;
    WorkspaceSettings m_workspaces;
    Translations m_translations;
    const Program m_program{.clock = clock(),
                            .appearance = m_appearance,
                            .store = *m_store,
                            .options = m_options,
                            .workspaces = m_workspaces,
                            .open = [this](const QString &path) { open(path); },
                            .reopen = [this] { reopen(); }};
    SingleInstance m_instance;
    std::unique_ptr<RepositoryWindow> m_window; ///< one at a time: opening another repository replaces it
};

int runWindow(int argc, char *argv[], const Options &options, const QStringList &arguments, Sandbox *sandbox)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Trunkline"_s);
    QApplication::setOrganizationName(u"Trunkline"_s);
    return WindowProgram(application, options, arguments, sandbox).run();
}

/// For the verbs: the sandbox is made when the first of them opens it.
RepositoryOpener openerOf(Sandbox &sandbox)
{
    return [&sandbox](const Options &options, const Clock &clock) -> Result<OpenedRepository> {
        if (const Result<void> started = sandbox.start(clock, Sandbox::Day::StandsStill); !started)
            return Failure(started.error());
        Result<OpenedRepository> opened = openRepositorySources(sandbox.options(options), clock);
        if (opened)
            opened->ground = std::shared_ptr<void>(nullptr, [&sandbox](void *) { sandbox.stop(); });
        return opened;
    };
}

}

}

int main(int argc, char *argv[])
{
    using namespace Trunkline;
    giveBackLargeBlocks();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const CommandLine commandLine = parseCommandLine(arguments);
    std::optional<Sandbox> sandbox;
    if (commandLine.options.isDemo)
        sandbox.emplace();
    if (commandLine.action != CommandLine::Action::OpenWindow)
        return runCommandLine(commandLine, sandbox ? openerOf(*sandbox) : openRepositorySources);
    constexpr int windowArguments = 1; // the others are Trunkline's own
    return runWindow(windowArguments, argv, commandLine.options, QStringList{u"trunkline"_s} + arguments,
                     sandbox ? &*sandbox : nullptr);
}
