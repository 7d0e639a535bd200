// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/clock/systemclock.h"
#include "app/cli/commandline.h"
#include "app/repositorysources.h"
#include "ui/mainwindow.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const Trunkline::CommandLine commandLine = Trunkline::parseCommandLine(arguments);
    if (commandLine.action != Trunkline::CommandLine::Action::OpenWindow)
        return Trunkline::runCommandLine(commandLine, Trunkline::openRepositorySources);

    int windowArguments = 1; // the others are Trunkline's own
    QApplication application(windowArguments, argv);
    QApplication::setApplicationName(u"Trunkline"_s);
    QApplication::setOrganizationName(u"Trunkline"_s);
    const Trunkline::SystemClock clock;
    Trunkline::Appearance appearance(application);
    QSettings store;
    Trunkline::MainWindow window({.sections = Trunkline::planPages({}),
                                  .feeds = {},
                                  .clock = clock,
                                  .appearance = appearance,
                                  .store = store});
    window.show();
    return QApplication::exec();
}
