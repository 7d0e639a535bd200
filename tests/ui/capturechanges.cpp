// SPDX-License-Identifier: GPL-3.0-or-later

// capturechanges FOLDER: pictures of the pages Changes, Rules and Reports and of the notification settings, to look
// at. QT_SCALE_FACTOR=2 makes them sharp.

#include "models/feeds/attentionfeed.h"
#include "models/feeds/chronicle.h"
#include "models/feeds/figurefeed.h"
#include "models/feeds/rulefeed.h"
#include "models/findings/branchfindings.h"
#include "tests/support/changes.h"
#include "tests/support/changeworld.h"
#include "tests/support/faketransitions.h"
#include "ui/dialogs/notificationdialog.h"
#include "ui/pages/changepage.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/rulepage.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>
#include <QThread>
#include <QToolButton>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace {

void settle()
{
    for (int i = 0; i < 60; ++i) {
        QApplication::processEvents();
        QThread::msleep(10);
    }
}

/// Finished rollouts of four weeks, for the figures.
QList<RolloutRecord> rollouts()
{
    QList<RolloutRecord> records;
    for (int i = 0; i < 60; ++i) {
        const QDateTime at = noon().addSecs(-i * 11 * 3600);
        records.append({.clusterId = u"c1"_s,
                        .serviceId = i % 2 ? u"api"_s : u"web"_s,
                        .startedAt = at.addSecs(-90),
                        .endedAt = at,
                        .outcome = i % 13 == 4 ? RolloutRecord::Outcome::RolledBack : RolloutRecord::Outcome::Completed,
                        .attempted = {.image = u"registry/api:6"_s, .commit = ChangeWorld::commit(6).toHex()}});
    }
    return records;
}

class Studio
{
public:
    Studio(QString folder, QString theme)
        : m_folder(std::move(folder))
        , m_theme(std::move(theme))
        , m_settings(m_home.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        m_world.log.records = rollouts();
        m_attention.watch(m_world.branches, u"branches"_s, [this]() -> AttentionFeed::Evaluation {
            if (!m_world.branches.hasFacts())
                return {};
            return [facts = m_world.branches.facts()](const QDateTime &now) {
                return branchPaneFindings(facts, now, {});
            };
        });
    }

    void takeAll()
    {
        ChangePage changes(m_world.feed, m_settings);
        take(u"changes-loading"_s, changes, nullptr);
        m_world.publishGit();
        TrunkHistory history = *m_world.history.world;
        history.aiRules = {{.path = u".ai/rules/swarm.md"_s,
                            .text = u"# Swarm\n\n- every service has a **health check**\n"
                                    "- `update_config.order: start-first`\n"_s},
                           {.path = u".ai/rules/secrets.yaml"_s, .text = u"secrets:\n  - never in environment\n"_s}};
        m_world.history.world = history;
        m_world.trunk.refresh();
        m_world.publishSwarm();
        m_world.publishFlag(25);
        settle();
        m_world.feed.model().setRows(sampleChanges());
        changes.selectSubject(u"000000481"_s);
        take(u"changes"_s, changes, changes.panel());
        changes.setFilter(u"nothing"_s);
        take(u"changes-empty"_s, changes, nullptr);
        RulePage rules(m_rules, m_settings);
        rules.selectSubject(u"BRANCH-2"_s);
        take(u"rules"_s, rules, rules.panel());
        ReportPage reports(m_figures);
        settle();
        if (auto *ask = reports.findChild<QToolButton *>())
            ask->click();
        take(u"reports"_s, reports, nullptr);
        NotificationDialog dialog({.quietFrom = QTime(18, 0), .quietTo = QTime(8, 0)});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        save(u"notifications"_s, dialog);
    }

private:
    void take(const QString &name, QWidget &page, QWidget *panel)
    {
        QSplitter window;
        window.setAutoFillBackground(true);
        window.addWidget(&page);
        if (panel) {
            panel->setAutoFillBackground(true);
            window.addWidget(panel);
            panel->show();
        }
        window.resize(1250, 800);
        window.setSizes({850, 400});
        window.show();
        save(name, window);
        page.setParent(nullptr);
        if (panel)
            panel->setParent(&page);
    }

    void save(const QString &name, QWidget &widget)
    {
        settle();
        const QString scale = widget.devicePixelRatio() > 1 ? u"@2x"_s : QString();
        widget.grab().save(QDir(m_folder).filePath(m_theme + u'-' + name + scale + u".png"_s));
    }

    const QString m_folder;
    const QString m_theme;
    QTemporaryDir m_home;
    QSettings m_settings;
    ChangeWorld m_world;
    FakeTransitionLog m_log;
    AttentionFeed m_attention{{}, m_world.clock};
    Chronicle m_chronicle{m_log, u"/srv/acme"_s, m_world.clock};
    RuleFeed m_rules{
            {.attention = m_attention, .trunk = m_world.trunk, .chronicle = m_chronicle, .clock = m_world.clock}, {}};
    FigureFeed m_figures{m_world.feed, m_world.branches, m_world.clock};
};

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString folder = QApplication::arguments().value(1, u"."_s);
    QDir().mkpath(folder);
    Appearance appearance(application);
    for (const auto &[name, scheme] :
         {std::pair{u"light"_s, Appearance::Scheme::Light}, std::pair{u"dark"_s, Appearance::Scheme::Dark}}) {
        appearance.setScheme(scheme);
        Studio(folder, name).takeAll();
    }
    return 0;
}
