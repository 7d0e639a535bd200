// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/clock/fixedclock.h"
#include "app/adapters/clock/systemclock.h"
#include "app/cli/commandline.h"
#include "app/repositorywindow.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtConcurrentRun>

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
