// SPDX-License-Identifier: GPL-3.0-or-later

// captureservices FOLDER: pictures of the services pane in its states, to look at. QT_SCALE_FACTOR=2 makes them sharp.

#include "tests/support/serviceworld.h"
#include "tests/support/swarmfacts.h"
#include "tests/support/testrepository.h"
#include "ui/theme/appearance.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QThread>
#include <QTreeView>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace {

void settle()
{
    for (int i = 0; i < 30; ++i) {
        QApplication::processEvents();
        QThread::msleep(5);
    }
}

class Studio
{
public:
    Studio(QString folder, QString theme)
        : m_folder(std::move(folder))
        , m_theme(std::move(theme))
    {
        m_world.page.panel()->setAutoFillBackground(true);
        m_window.addWidget(&m_world.page);
        m_window.addWidget(m_world.page.panel());
        m_window.setAutoFillBackground(true);
        m_window.resize(1250, 830);
        m_window.setSizes({770, 480});
        m_window.show();
    }
    ~Studio() { m_world.page.setParent(nullptr); }

    void take(const QString &name, QWidget *what = nullptr)
    {
        settle();
        QWidget *shown = what ? what : &m_window;
        const QString scale = shown->devicePixelRatio() > 1 ? u"@2x"_s : QString();
        shown->grab().save(QDir(m_folder).filePath(m_theme + u"-services-"_s + name + scale + u".png"_s));
    }

    void takeAll()
    {
        QTreeView *view = nullptr;
        for (auto *one : m_world.page.findChildren<QTreeView *>())
            if (one->accessibleName() == "Services"_L1)
                view = one;
        declareApi();
        m_world.page.panel()->hide();
        take(u"loading"_s);
        m_world.publish();
        take(u"table"_s);
        m_world.page.panel()->show();
        view->setFocus();
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, 0).data() == u"api"_s)
                view->setCurrentIndex(view->model()->index(row, 0));
        auto *tabs = m_world.page.panel()->findChild<QTabWidget *>();
        const QString names[] = {u"tasks"_s, u"rollouts"_s, u"log"_s, u"facts"_s, u"drift"_s};
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            take(names[tab]);
        }
        for (QAction *action : m_world.page.pageActions())
            if (action->text().startsWith(u"Restart"_s))
                action->trigger();
        auto *dialog = m_world.page.findChild<QDialog *>();
        take(u"restart"_s, dialog);
        delete dialog;
        takeLocal();
    }

private:
    void takeLocal()
    {
        using State = LocalContainer::State;
        LocalService db = localService(u"shop"_s, u"db"_s, State::Running);
        db.image.isBuiltHere = false;
        db.imageName = u"postgres:16"_s;
        LocalService worker = localService(u"shop"_s, u"worker"_s, State::Restarting);
        worker.containers.first().restarts = 12;
        m_world.localStacks.services = QList<LocalService>{
                localService(u"blog"_s, u"web"_s, State::Exited),
                localService(u"shop"_s, u"api"_s, State::Running, std::chrono::hours(3)), db, worker};
        m_world.local.refresh();
        settle();
        m_world.page.panel()->hide();
        auto *places = m_world.page.findChild<QTabBar *>();
        places->setCurrentIndex(1);
        for (auto *one : m_world.page.findChildren<QTreeView *>())
            if (one->accessibleName() == "Compose services"_L1)
                one->setCurrentIndex(one->model()->index(1, 0));
        take(u"local"_s);
    }

    void declareApi()
    {
        StackService api{.name = u"api"_s, .line = 12, .isDeployed = true};
        api.facts = {{.key = "image"_L1, .value = u"registry.example.org/acme/api:${TAG}"_s, .isOpen = true},
                     {.key = "healthcheck/test"_L1, .value = u"CMD-SHELL curl -f localhost:3000/health"_s},
                     {.key = "environment"_L1, .value = u"LOG_LEVEL"_s, .mark = "1"},
                     {.key = "deploy/replicas"_L1, .value = u"3"_s},
                     {.key = "deploy/update_config/failure_action"_L1, .value = u"rollback"_s},
                     {.key = "deploy/update_config/order"_L1, .value = u"start-first"_s},
                     {.key = "deploy/rollback_config/order"_L1, .value = u"start-first"_s}};
        m_world.stackFiles.files
                = {{.path = u"deploy/stack.yml"_s, .services = {api}},
                   {.path = u"deploy/old.stack.yml"_s, .problem = u"line 3, column 5: end of map not found"_s}};
        m_world.stacks.refresh();
    }

    const QString m_folder;
    const QString m_theme;
    ServiceWorld m_world;
    QSplitter m_window;
};

}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString folder = QApplication::arguments().value(1, u"."_s);
    if (!QDir().mkpath(folder))
        return 2;
    Appearance appearance(application);
    appearance.setScheme(Appearance::Scheme::Light);
    Studio(folder, u"light"_s).takeAll();
    appearance.setScheme(Appearance::Scheme::Dark);
    Studio(folder, u"dark"_s).takeAll();
    return 0;
}
