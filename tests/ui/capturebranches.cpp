// SPDX-License-Identifier: GPL-3.0-or-later

// capturebranches FOLDER: pictures of the branch pane in its states, to look at. QT_SCALE_FACTOR=2 makes them sharp.

#include "tests/support/branches.h"
#include "tests/support/branchworld.h"
#include "ui/theme/appearance.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QSplitter>
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
        m_window.setSizes({870, 380});
        m_window.show();
    }

    ~Studio() { m_world.page.setParent(nullptr); }

    void take(const QString &name, QWidget *what = nullptr)
    {
        settle();
        QWidget *shown = what ? what : &m_window;
        const QString scale = shown->devicePixelRatio() > 1 ? u"@2x"_s : QString();
        shown->grab().save(QDir(m_folder).filePath(m_theme + u'-' + name + scale + u".png"_s));
    }

    void takeAll()
    {
        auto *view = m_world.page.findChild<QTreeView *>();
        m_world.page.panel()->hide();
        take(u"loading"_s);
        m_world.source.publish(Failure(Error{.cause = Error::Cause::NotARepository, .origin = u"/home/ada/acme"_s}));
        take(u"failed"_s);
        m_world.publish({});
        take(u"goal"_s);
        takeTable(view);
        takePanel();
        takeDialog();
    }

private:
    void takeTable(QTreeView *view)
    {
        BranchSnapshot all = snapshot(sampleBranches());
        all.trunk.forcePushes
                = {{.ref = all.trunk.ref, .from = all.branches[0].tip, .to = all.trunk.tip, .at = noon()}};
        m_world.source.publish(all);
        take(u"table"_s);
        m_world.page.setFilter(u"nothing like this"_s);
        take(u"nomatch"_s);
        m_world.page.setFilter({});
        auto *groups = m_world.page.findChild<QComboBox *>();
        groups->setCurrentIndex(1);
        take(u"grouped"_s);
        groups->setCurrentIndex(0);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
    }

    void takePanel()
    {
        QWidget *panel = m_world.page.panel();
        panel->show();
        settle();
        const Branch first = m_world.feed.model().row(m_world.feed.model().find(u"feat/invoice-export"_s));
        m_world.details.calls.answer(sampleDetail(first));
        take(u"panel"_s);
        auto *tabs = panel->findChild<QTabWidget *>();
        tabs->setCurrentIndex(1);
        take(u"files"_s);
        tabs->setCurrentIndex(2);
        take(u"conflicts"_s);
        m_window.resize(760, 600);
        take(u"narrow"_s);
        m_window.resize(1250, 830);
    }

    void takeDialog()
    {
        m_world.store.lost = sampleDetail(sampleBranches().first()).commits;
        for (QAction *action : m_world.page.pageActions()) {
            if (action->shortcut() == QKeySequence(QKeySequence::Delete))
                action->trigger();
        }
        settle();
        auto *dialog = m_world.page.findChild<QDialog *>();
        take(u"delete"_s, dialog);
        delete dialog;
    }

    const QString m_folder;
    const QString m_theme;
    BranchWorld m_world;
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
    QApplication::setLayoutDirection(Qt::RightToLeft);
    appearance.setScheme(Appearance::Scheme::Light);
    Studio(folder, u"mirrored"_s).takeAll();
    return 0;
}
