// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/previewfeed.h"
#include "models/feeds/stackdrift.h"
#include "tests/support/branches.h"
#include "tests/support/fakepreviews.h"
#include "tests/support/fakeservicesource.h"
#include "tests/support/pagehand.h"
#include "tests/support/swarmfacts.h"
#include "tests/support/testprogram.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/removepreviewdialog.h"
#include "ui/pages/previewpage.h"
#include "ui/pages/servicedrift.h"
#include "ui/widgets/factview.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_previewpage {

namespace {

PullRequest cart()
{
    return {.number = 482,
            .title = u"Cart"_s,
            .url = u"https://github.com/acme/platform/pull/482"_s,
            .branch = u"feat/cart"_s};
}

PullRequestSnapshot merged()
{
    PullRequest one = cart();
    one.merge = Merge{.at = noon().addSecs(-7200)};
    PullRequestSnapshot snapshot;
    snapshot.merged = QList<PullRequest>{one};
    return snapshot;
}

PullRequestSnapshot open()
{
    PullRequestSnapshot snapshot;
    snapshot.open = {cart()};
    snapshot.merged = QList<PullRequest>();
    return snapshot;
}

OwnerFacts ownersOf(const PullRequestSnapshot &snapshot)
{
    return {.pullRequests = snapshot};
}

/// A previews page over fakes, at noon().
struct PreviewWorld
{
    explicit PreviewWorld(ServiceFeed::Configured configured = ServiceFeed::Configured::Yes)
        : services(source, log, trunk, clock, configured)
        , feed({.services = services, .probe = probe, .distances = trunk, .clock = clock}, {})
        , stacks(stackFiles, clock)
        , drift({.source = source, .previews = feed, .stacks = &stacks})
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , page({.feed = feed,
                .source = source,
                .store = store,
                .owners = owners,
                .settings = settings,
                .drift = &drift})
    {
        page.resize(1100, 600);
        page.show();
    }
    ~PreviewWorld() { page.panel()->setParent(&page); }

    /// @p pullRequests nullopt: no host is connected.
    void publish(const std::optional<PullRequestSnapshot> &pullRequests)
    {
        source.publish(sampleSwarm());
        QTRY_COMPARE(feed.model().rowCount(), 1);
        if (pullRequests)
            feed.setPullRequests(*pullRequests);
    }

    FakeServiceSource source;
    FakeRolloutLog log;
    FakeTrunkDistances trunk;
    FakeClock clock{noon()};
    FakeProbe probe;
    FakePreviewStore store;
    FakeOwnerSource owners;
    ServiceFeed services;
    PreviewFeed feed;
    FakeStackSource stackFiles;
    StackFeed stacks;
    StackDrift drift;
    QTemporaryDir folder;
    QSettings settings;
    PreviewPage page;
};

QList<SwarmResource> planned()
{
    using Kind = SwarmResource::Kind;
    return {{.kind = Kind::Service, .id = u"s"_s, .name = u"pr-482_web"_s, .stack = u"pr-482"_s},
            {.kind = Kind::Network, .id = u"n"_s, .name = u"pr-482_default"_s, .stack = u"pr-482"_s},
            {.kind = Kind::Secret, .id = u"k"_s, .name = u"pr-482_db"_s, .stack = u"pr-482"_s}};
}

}

class PreviewPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PreviewWorld> m_world;

    PreviewPage &page() { return m_world->page; }
    FakePreviewStore &store() { return m_world->store; }
    FactView &view() { return *page().findChild<FactView *>(); }
    RemovePreviewDialog *dialog() { return page().findChild<RemovePreviewDialog *>(); }
    QPushButton &removeButton() { return *dialog()->findChild<QPushButton *>(u"remove"_s); }
    QCheckBox &confirmation() { return *dialog()->findChild<QCheckBox *>(); }
    QStringList listed()
    {
        QStringList lines;
        const auto *list = dialog()->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row)
            lines.append(list->item(row)->text());
        return lines;
    }

    void openDialog(const std::optional<PullRequestSnapshot> &pullRequests)
    {
        m_world->publish(pullRequests);
        view().selectKeys({u"pr-482"_s}, u"pr-482"_s);
        pageAction(page(), u"Remove"_s)->trigger();
        QVERIFY(dialog() && dialog()->isVisible());
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<PreviewWorld>(); }
    void cleanup() { m_world.reset(); }

    void statesWithoutPreviewsSayWhatToDo()
    {
        QCOMPARE(emptyTitle(page()), u"Asking the swarm…"_s);
        ServiceSnapshot none = sampleSwarm();
        none.services.removeIf([](const Service &service) { return service.stack == "pr-482"_L1; });
        m_world->source.publish(none);
        QTRY_COMPARE(emptyTitle(page()), u"No preview runs"_s);
        m_world = std::make_unique<PreviewWorld>(ServiceFeed::Configured::No);
        QCOMPARE(emptyTitle(page()), u"No Docker Swarm is connected"_s);
    }

    void anOrphanIsCountedAndFound()
    {
        m_world->publish(merged());
        QCOMPARE(rows(*view().model()).size(), 1);
        QCOMPARE(page().badge(), (Page::Badge{.errors = 0, .warnings = 1}));
        page().setFilter(u"orphan cart"_s);
        QCOMPARE(view().model()->rowCount(), 1);
        page().setFilter(u"nothing"_s);
        QCOMPARE(emptyTitle(page()), u"No preview matches"_s);
        QSignalSpy cleared(&page(), &Page::filterWanted);
        clickButton(page(), u"Clear filter"_s);
        QCOMPARE(cleared.count(), 1);
        QVERIFY(page().selectSubject(u"pr-482"_s));
        QVERIFY(!page().selectSubject(u"pr-7"_s));
        QVERIFY(page().hasSubject());
        pageAction(page(), u"Copy address"_s)->trigger();
        QCOMPARE(clipboardText(), u"https://pr-482.preview.example.org/"_s);
        QCOMPARE(namelessWidgets(page()), QStringList());
        QCOMPARE(blankIcons(page()), QStringList());
        QCOMPARE(wordlessCells(page()).join(u'\n'), QString());
        QCOMPARE(namelessWidgets(*page().panel()), QStringList());
        QCOMPARE(wordlessCells(*page().panel()).join(u'\n'), QString());
    }

    void itIsComparedWithItsBranchsStackFile()
    {
        const QString head(40, u'a');
        PullRequestSnapshot pulls = open();
        pulls.open.first().headSha = head;
        const StackService web{.name = u"web"_s,
                               .line = 4,
                               .isDeployed = true,
                               .facts = {{.key = "deploy/replicas"_L1, .value = u"7"_s}}};
        m_world->stackFiles.atCommits = {{head, QList<StackFile>{{.path = u"deploy/stack.yml"_s, .services = {web}}}}};
        m_world->publish(pulls);
        QVERIFY(page().selectSubject(u"pr-482"_s));
        const auto *tabs = page().panel()->findChild<QTabWidget *>();
        QTRY_COMPARE(tabs->tabText(1), u"Stack file ≠"_s);
        const auto said = [this] {
            QStringList texts;
            for (const QLabel *label : page().panel()->findChild<ServiceDrift *>()->findChildren<QLabel *>())
                texts.append(label->text());
            return texts.join(u'\n');
        };
        QVERIFY2(said().contains(u"otherwise than deploy/stack.yml:4 on feat/cart says"_s), qPrintable(said()));
        QCOMPARE(m_world->stackFiles.askedCommits, 1); // it is read once
        pulls.open.first().headSha = QString(40, u'b'); // not fetched yet
        m_world->feed.setPullRequests(pulls);
        QTRY_COMPARE(tabs->tabText(1), u"Stack file"_s);
        QVERIFY2(said().contains(u"is not known here"_s), qPrintable(said()));
    }

    void removingListsFirstAndThenAsksAnew()
    {
        openDialog(merged());
        QCOMPARE(store().asked, QStringList{u"plan pr-482"_s});
        QVERIFY(!removeButton().isEnabled()); // nothing is removed unseen
        store().plans.answer(planned());
        QCOMPARE(listed(), QStringList({u"service pr-482_web"_s, u"network pr-482_default"_s, u"secret pr-482_db"_s}));
        QVERIFY(removeButton().isEnabled() && !confirmation().isVisible());
        QCOMPARE(namelessWidgets(*dialog()), QStringList());
        QTest::mouseClick(&removeButton(), Qt::LeftButton);
        QCOMPARE(store().removals.count(), 0); // its pull request comes first
        QVERIFY(!removeButton().isEnabled());
        m_world->owners.calls.answer(ownersOf(merged()));
        QCOMPARE(store().asked.last(), u"remove pr-482: pr-482_web pr-482_default pr-482_db"_s);
        QSignalSpy removed(dialog(), &RemovePreviewDialog::removed);
        store().removals.answer({});
        QCOMPARE(removed.count(), 1);
        QVERIFY(noticeTexts(page()).contains(u"pr-482 was removed"_s));
        QCOMPARE(m_world->source.refreshes, 1);
    }

    void aReopenedPullRequestSavesItsPreview()
    {
        openDialog(merged());
        store().plans.answer(planned());
        QTest::mouseClick(&removeButton(), Qt::LeftButton);
        m_world->owners.calls.answer(ownersOf(open()));
        QCOMPARE(store().removals.count(), 0);
        QVERIFY2(noticeTexts(*dialog()).startsWith(u"Nothing was removed: it is needed again|"_s),
                 qPrintable(noticeTexts(*dialog())));
        QCOMPARE(listed().size(), 3); // once
        QVERIFY(confirmation().isVisible() && !confirmation().isChecked() && !removeButton().isEnabled());
    }

    void aYesToUnknownIsNoYesToOpen()
    {
        openDialog(std::nullopt);
        store().plans.answer(planned());
        QVERIFY(confirmation().isVisible() && !removeButton().isEnabled());
        confirmation().click();
        QTest::mouseClick(&removeButton(), Qt::LeftButton);
        m_world->owners.calls.answer(ownersOf(open()));
        QCOMPARE(store().removals.count(), 0);
        QVERIFY(!confirmation().isChecked() && !removeButton().isEnabled());
        confirmation().click(); // the same question again is answered
        QTest::mouseClick(&removeButton(), Qt::LeftButton);
        m_world->owners.calls.answer(ownersOf(open()));
        QCOMPARE(store().removals.count(), 1);
    }

    void withoutAnAnswerAboutThePullRequestNothingIsRemoved()
    {
        openDialog(merged());
        store().plans.answer(planned());
        QTest::mouseClick(&removeButton(), Qt::LeftButton);
        m_world->owners.calls.answer(Failure(Error{.kind = Error::Kind::Unreachable}));
        QCOMPARE(store().removals.count(), 0);
        QVERIFY(noticeTexts(*dialog()).startsWith(u"Nothing was removed: its pull request could not be looked at"_s));
        QVERIFY(removeButton().isEnabled()); // to be tried again
    }

    void whatIsAddedMeanwhileIsListedAnew()
    {
        openDialog(merged());
        store().plans.answer(planned());
        QTest::mouseClick(&removeButton(), Qt::LeftButton);
        m_world->owners.calls.answer(ownersOf(merged()));
        store().removals.answer(Failure(Error{.kind = Error::Kind::Conflict}));
        QVERIFY(noticeTexts(*dialog()).startsWith(u"Nothing was removed: something was added"_s));
        QCOMPARE(store().plans.count(), 1);
        QVERIFY(!removeButton().isEnabled());
        QCOMPARE(listed(), QStringList());
    }

    void aPreviewOutsideOfThePatternIsRefused()
    {
        openDialog(merged());
        store().plans.answer(Failure(Error{.kind = Error::Kind::Invalid, .cause = Error::Cause::Refused}));
        QVERIFY(noticeTexts(*dialog()).startsWith(u"It cannot be removed|"_s));
        QCOMPARE(listed(), QStringList());
        QVERIFY(!removeButton().isEnabled());
    }

    void closingTheDialogEndsWhatItAsked()
    {
        openDialog(merged());
        QCOMPARE(store().plans.count(), 1);
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        QCOMPARE(store().plans.count(), 0);
    }
};

WIDGET_TEST(PreviewPageTest)

}

#include "tst_previewpage.moc"
