// SPDX-License-Identifier: GPL-3.0-or-later

// capture FOLDER: pictures of the window in its states, to look at. QT_SCALE_FACTOR=2 makes them sharp.

#include "tests/support/samplewindow.h"
#include "ui/mainmenu.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTableWidget>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace {

void take(SampleWindow &sample, const QString &folder, const QString &name)
{
    QApplication::processEvents();
    const QString scale = sample.window->devicePixelRatio() > 1 ? u"@2x"_s : QString();
    sample.window->grab().save(QDir(folder).filePath(name + scale + u".png"_s));
}

void takeAll(SampleWindow &sample, const QString &folder, const QString &theme)
{
    MainWindow &window = *sample.window;
    window.resize(1440, 900);
    window.showPage(u"branches"_s);
    sample.page->findChild<QTableWidget *>()->clearSelection();
    take(sample, folder, theme + u"-branches"_s);
    sample.page->findChild<QTableWidget *>()->setCurrentCell(0, 0);
    take(sample, folder, theme + u"-panel"_s);
    window.resize(1024, 640);
    take(sample, folder, theme + u"-1024"_s);
    window.resize(800, 640);
    sample.git.markFailed(
            {.kind = Error::Kind::Unreachable, .origin = u"github.com"_s, .detail = u"no route to host"_s});
    take(sample, folder, theme + u"-narrow-failed"_s);
    window.resize(1440, 900);
    window.showPage(u"flags"_s);
    take(sample, folder, theme + u"-flags"_s);
    sample.git.markLive(sample.clock.time);
}

void takeMenuAndDialog(SampleWindow &sample, const QString &folder, const QString &theme)
{
    auto *menu = sample.window->findChild<MainMenu *>();
    auto *view = menu->actions().at(1)->menu();
    view->popup({});
    QApplication::processEvents();
    view->grab().save(QDir(folder).filePath(theme + u"-menu.png"_s));
    view->close();
    menu->shortcuts()->trigger();
    QApplication::processEvents();
    auto *dialog = sample.window->findChild<QDialog *>();
    dialog->grab().save(QDir(folder).filePath(theme + u"-shortcuts.png"_s));
    delete dialog;
}

}

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QString folder = QApplication::arguments().value(1, u"."_s);
    if (!QDir().mkpath(folder))
        return 2;
    SampleWindow sample;
    sample.window->show();
    sample.appearance.setScheme(Appearance::Scheme::Light);
    takeAll(sample, folder, u"light"_s);
    takeMenuAndDialog(sample, folder, u"light"_s);
    sample.appearance.setScheme(Appearance::Scheme::Dark);
    takeAll(sample, folder, u"dark"_s);
    takeMenuAndDialog(sample, folder, u"dark"_s);
    sample.appearance.setContrast(Appearance::Contrast::High);
    takeAll(sample, folder, u"contrast"_s);
    sample.appearance.setContrast(Appearance::Contrast::Normal);
    sample.appearance.setScheme(Appearance::Scheme::Light);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    takeAll(sample, folder, u"mirrored"_s);
    return 0;
}
