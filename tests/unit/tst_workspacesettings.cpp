// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/workspacesettings.h"
#include "tests/support/testprogram.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Trunkline;
using namespace Qt::StringLiterals;

namespace tst_workspacesettings {

namespace {

Workspace workspace(const QString &path, int minute, const Connections &connections = {})
{
    return {.path = path,
            .addedAt = QDateTime({2026, 11, 26}, QTime(12, minute), QTimeZone::UTC),
            .connections = connections};
}

}

class WorkspaceSettingsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    std::unique_ptr<QSettings> store() const
    {
        return std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewProgramKnowsNone()
    {
        const auto settings = store();
        QCOMPARE(WorkspaceSettings(*settings).all(), QList<Workspace>());
        QCOMPARE(WorkspaceSettings(*settings).lastOpened(), QString());
    }

    void theyAreListedInTheOrderInWhichTheyCame()
    {
        const Workspace platform = workspace(u"/srv/platform"_s, 5,
                                             {.githubRepository = u"acme/platform"_s,
                                              .dockerHost = u"ssh://deploy@example.com"_s,
                                              .hasuraUrl = u"https://hasura.example.com"_s,
                                              .hasuraRole = u"release_manager"_s,
                                              .databaseUrl = u"postgresql://trunkline@db/app"_s});
        const Workspace billing = workspace(u"/srv/Überweisung & Söhne"_s, 2);
        {
            const auto settings = store();
            WorkspaceSettings(*settings).keep(platform);
            WorkspaceSettings(*settings).keep(billing);
        }
        const auto settings = store();
        QCOMPARE(WorkspaceSettings(*settings).all(), QList<Workspace>({billing, platform}));
    }

    void itsConnectionsAreReplacedAndItsPlaceStays()
    {
        const auto settings = store();
        WorkspaceSettings workspaces(*settings);
        workspaces.keep(workspace(u"/srv/a"_s, 1, {.dockerHost = u"prod"_s}));
        workspaces.keep(workspace(u"/srv/b"_s, 2));
        workspaces.keep(workspace(u"/srv/a"_s, 9, {.hasuraUrl = u"https://h"_s}));
        QCOMPARE(workspaces.all(),
                 QList<Workspace>(
                         {workspace(u"/srv/a"_s, 1, {.hasuraUrl = u"https://h"_s}), workspace(u"/srv/b"_s, 2)}));
    }

    void twoProgramsKeepTheirOwn()
    {
        const auto one = store();
        const auto other = store();
        WorkspaceSettings(*one).keep(workspace(u"/srv/a"_s, 1));
        WorkspaceSettings(*other).keep(workspace(u"/srv/b"_s, 2));
        one->sync();
        other->sync();
        one->sync();
        QCOMPARE(WorkspaceSettings(*one).all().size(), 2);
    }

    void whatIsForgottenIsNotOpenedAgain()
    {
        const auto settings = store();
        WorkspaceSettings workspaces(*settings);
        workspaces.keep(workspace(u"/srv/a"_s, 1));
        workspaces.setLastOpened(u"/srv/a"_s);
        QCOMPARE(workspaces.lastOpened(), u"/srv/a"_s);
        workspaces.forget(u"/srv/a"_s);
        QCOMPARE(workspaces.all(), QList<Workspace>());
        QCOMPARE(workspaces.lastOpened(), QString());
    }
};

GUILESS_TEST(WorkspaceSettingsTest)

}

#include "tst_workspacesettings.moc"
