// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/clock/fixedclock.h"
#include "app/adapters/clock/systemclock.h"
#include "app/cli/commandline.h"
#include "app/repositorywindow.h"
#include "app/sandbox/world/sandbox.h"
#include "app/terminationwatch.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtConcurrentRun>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

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

/// Makes the sandbox while the window's thread is free, and then goes on with @p options for it.
void startSandbox(Sandbox &sandbox, const Clock &clock, Options &options, QApplication &application,
                  const std::function<void()> &begin)
{
    const bool isPicture = !options.captureFolder.isEmpty();
    const auto day = isPicture ? Sandbox::Day::StandsStill : Sandbox::Day::Plays;
    QtConcurrent::run([&sandbox, &clock, day] {
        return sandbox.start(clock, day);
    }).then(&application, [&sandbox, &options, begin](const Result<void> &started) {
        if (!started) {
            std::fprintf(stderr, "trunkline: the sandbox could not be made: %s: %s\n",
                         qPrintable(started.error().origin), qPrintable(started.error().detail));
            QApplication::exit(int(ExitCode::SourceFailed));
            return;
        }
        options = sandbox.options(options);
        begin();
    });
}

int runWindow(int argc, char *argv[], Options options, Sandbox *sandbox)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Trunkline"_s);
    QApplication::setOrganizationName(u"Trunkline"_s);
    installTranslations(application);
    const SystemClock systemClock;
    const FixedClock fixedClock(options.now);
    Appearance appearance(application);
    const QTemporaryDir temporary;
    if (sandbox || !options.captureFolder.isEmpty()) { // pictures neither show nor change how the user left the window
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
    const TerminationWatch termination;
    const auto begin = [&] { program.open(options.repository); };
    if (sandbox)
        startSandbox(*sandbox, program.clock, options, application, begin);
    else
        begin();
    const int exitCode = QApplication::exec();
    window.reset();
    if (sandbox)
        sandbox->stop();
    return exitCode;
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
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const CommandLine commandLine = parseCommandLine(arguments);
    std::optional<Sandbox> sandbox;
    if (commandLine.options.isDemo)
        sandbox.emplace();
    if (commandLine.action != CommandLine::Action::OpenWindow)
        return runCommandLine(commandLine, sandbox ? openerOf(*sandbox) : openRepositorySources);
    int windowArguments = 1; // the others are Trunkline's own
    return runWindow(windowArguments, argv, commandLine.options, sandbox ? &*sandbox : nullptr);
}
