// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/clock/systemclock.h"
#include "ui/mainwindow.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
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
