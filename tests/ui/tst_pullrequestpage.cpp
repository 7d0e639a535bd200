// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/listedfactmodel.h"
#include "tests/support/branches.h"
#include "tests/support/pagehand.h"
#include "tests/support/pullrequestworld.h"
#include "tests/support/testprogram.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/visibilitywatch.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolTip>

#include <algorithm>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_pullrequestpage {
using Fault = GithubStandIn::Fault;

class PullRequestPageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PullRequestWorld> m_world;

    PullRequestPage &page() { return m_world->page; }
    QWidget &panel() { return *page().panel(); }
    FactView &view() { return *page().findChild<FactView *>(); }
    QStringList shown() { return names(*view().model()); }
    bool hasGroup(const QString &title)
    {
        const QStringList lines = shown();
        return std::ranges::any_of(lines, [&](const QString &line) { return line.startsWith(title); });
    }

    bool read()
    {
        QSignalSpy changes(&m_world->feed, &Feed::stateChanged);
        while (m_world->feed.state() != Feed::State::Live && changes.wait(30000))
            continue;
        return m_world->feed.state() == Feed::State::Live;
    }
    static QString idOf(int number) { return QString::number(number).rightJustified(10, u'0'); }
    QModelIndex indexOf(int number) { return rowOf(view(), PullRequestModel::IdRole, idOf(number)); }
    void click(int number, Qt::KeyboardModifiers modifiers = {})
    {
        clickRow(view(), PullRequestModel::IdRole, idOf(number), modifiers);
    }
    QAction *action(const QString &text) { return pageAction(page(), text); }
    FactList *panelList(const QString &name)
    {
        const QList<FactList *> lists = panel().findChildren<FactList *>();
        const auto found = std::ranges::find(lists, name, &QWidget::accessibleName);
        return found == lists.end() ? nullptr : *found;
    }
    QStringList panelRows(const QString &name) { return rows(*panelList(name)->model()); }

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_world = std::make_unique<PullRequestWorld>();
        page().resize(1250, 700);
        page().show();
        QVERIFY(QTest::qWaitForWindowActive(&page()));
    }
    void cleanup() { m_world.reset(); }

    void allOpenOnesComeInGroups()
    {
        QCOMPARE(emptyTitle(page()), u"Asking GitHub…"_s);
        QVERIFY(read());
        const QStringList list = shown();
        QVERIFY2(list.first().startsWith(u"Ready to merge"_s), qPrintable(list.first()));
        QCOMPARE(std::ranges::count_if(list, [](const QString &line) { return line.startsWith(u"  "_s); }), 250);
        QVERIFY(hasGroup(u"Needs my review"_s));
        QVERIFY(hasGroup(u"Blocked by failed AI review"_s));
        QVERIFY(hasGroup(u"Blocked by a conflict with main"_s));
        QCOMPARE(list.filter(u"Drafts"_s).size(), 1);
        QVERIFY(page().statusText().startsWith(u"250 open"_s));
        QCOMPARE(m_world->bench.standIn.complaints(), QStringList());
    }

    void everyMarkExplainsItself()
    {
        QVERIFY(read());
        const QModelIndex gates = indexOf(61).siblingAtColumn(PullRequestModel::GatesColumn); // 61: AI review failed
        view().scrollTo(gates);
        const QRect cell = view().visualRect(gates);
        const auto explain = [&](int x) {
            const QPoint at(cell.left() + x, cell.center().y());
            QHelpEvent event(QEvent::ToolTip, at, view().viewport()->mapToGlobal(at));
            QApplication::sendEvent(view().viewport(), &event);
            return QToolTip::text();
        };
        QVERIFY2(explain(20).contains(u"unit tests: passed"_s), qPrintable(QToolTip::text()));
        QVERIFY2(explain(50).contains(u"AI review: failed"_s), qPrintable(QToolTip::text()));
        QVERIFY2(explain(79).contains(u"human review:"_s), qPrintable(QToolTip::text()));
    }

    void chipsAndOperatorsFilterTogether()
    {
        QVERIFY(read());
        clickChip(page(), u"blocked"_s);
        const auto count = [this] { return shown().filter(QRegularExpression(u"^  "_s)).size(); };
        QCOMPARE(count(), m_world->feed.counts().blocked);
        page().setFilter(u"ai:failed"_s);
        QVERIFY(count() > 0 && count() < m_world->feed.counts().blocked);
        page().setFilter(u"no such thing"_s);
        QCOMPARE(emptyTitle(page()), u"No pull request matches"_s);
        QSignalSpy cleared(&page(), &Page::filterWanted);
        clickButton(page(), u"Clear filter"_s);
        QCOMPARE(cleared.count(), 1);
        QCOMPARE(count(), 250);
        clickChip(page(), u"merged"_s);
        QCOMPARE(count(), 40);
        QVERIFY(hasGroup(u"Merged around a gate"_s));
    }

    void groupingIsAChoiceThatIsKept()
    {
        QVERIFY(read());
        auto *groups = page().findChild<QComboBox *>();
        groups->setCurrentIndex(1);
        QCOMPARE(shown().size(), 250);
        QCOMPARE(m_world->settings.value("pullRequests/grouping").toString(), u"None"_s);
        groups->setCurrentIndex(2);
        QVERIFY(hasGroup(u"grace"_s));
    }

    void aClickShowsGatesChecksAndReviewers()
    {
        QVERIFY(read());
        QVERIFY(!page().hasSubject());
        click(61);
        QVERIFY(page().hasSubject());
        panel().resize(400, 700);
        panel().show();
        QCOMPARE(panelRows(u"Gates"_s).size(), 5);
        QVERIFY2(panelRows(u"Gates"_s)[1].startsWith(u"AI review | failed"_s), qPrintable(panelRows(u"Gates"_s)[1]));
        const QStringList checks = panelRows(u"Checks"_s);
        QVERIFY2(checks.first().startsWith(u"AI Review (required) | failed | 90"_s)
                         || checks.first().startsWith(u"AI Review (required) | failed | 1 min"_s),
                 qPrintable(checks.first()));
        QVERIFY(!panelRows(u"Reviewers"_s).isEmpty());
        const FakeBrowser browser;
        FactList *list = panelList(u"Gates"_s);
        const QModelIndex ai = list->model()->index(1, 0);
        QTRY_VERIFY(list->indexAt(list->visualRect(ai).center()) == ai);
        const QPoint at = list->visualRect(ai).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(browser.last.host(), u"ci.example.org"_s);
    }

    void filesComeWithTheirDiffWhenLookedAt()
    {
        QVERIFY(read());
        panel().resize(400, 700);
        panel().show();
        click(109);
        const int before = m_world->bench.standIn.requestCount();
        QTest::qWait(0);
        QCOMPARE(m_world->bench.standIn.requestCount(), before); // nobody looks at the files yet
        auto *tabs = panel().findChild<QTabWidget *>();
        QCOMPARE(tabs->tabText(3), u"Files 180"_s);
        QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(3).center());
        auto *diff = panel().findChild<DiffView *>();
        QTRY_VERIFY(diff->isVisible() && diff->toPlainText().contains(u"new_checkout"_s));
        QCOMPARE(m_world->bench.standIn.requestCount() - before, 2);
        QCOMPARE(m_world->bench.standIn.complaints(), QStringList());
    }

    void changesThatCannotBeReadAreAskedForAgain()
    {
        QVERIFY(read());
        panel().resize(400, 700);
        panel().show();
        auto *tabs = panel().findChild<QTabWidget *>();
        tabs->setCurrentIndex(3);
        m_world->bench.standIn.inject(Fault::InvalidJson);
        click(110);
        QTRY_VERIFY(shownButton(panel(), u"Try again"_s));
        clickButton(panel(), u"Try again"_s);
        auto *diff = panel().findChild<DiffView *>();
        QTRY_VERIFY(diff->isVisible() && diff->toPlainText().contains(u"old"_s));
    }

    void whatCanBeDoneWithASelection()
    {
        QVERIFY(read());
        const FakeBrowser browser;
        click(66);
        action(u"Open in the browser"_s)->trigger();
        QCOMPARE(browser.last, QUrl(u"https://github.com/acme/platform/pull/66"_s));
        action(u"Copy checkout"_s)->trigger();
        QCOMPARE(clipboardText(), u"gh pr checkout 66"_s);
        action(u"Copy branch"_s)->trigger();
        QCOMPARE(clipboardText(), u"fix/change-66"_s);
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboardText(), u"https://github.com/acme/platform/pull/66"_s);
        page().setFilter(u"pr:290"_s);
        click(290);
        QVERIFY(action(u"Open the preview"_s)->isEnabled() == !previewOf(290).isEmpty());
        page().setFilter({});
        click(66);
        click(67, Qt::ControlModifier);
        QVERIFY(!action(u"Open in"_s)->isEnabled());
        action(u"Copy links"_s)->trigger();
        QCOMPARE(clipboardText().split(u'\n').size(), 2);
        action(u"Copy as Markdown"_s)->trigger();
        QCOMPARE(clipboardText().count(u'\n'), 4);
    }

    void aHostilePreviewIsNotOffered()
    {
        QVERIFY(read());
        page().setFilter(u"pr:261"_s); // 261 = 9 x 29: its preview's address is javascript:
        click(261);
        QVERIFY(!action(u"Open the preview"_s)->isEnabled());
        page().setFilter(u"pr:265"_s);
        click(265);
        QVERIFY(action(u"Open the preview"_s)->isEnabled());
        const FakeBrowser browser;
        action(u"Open the preview"_s)->trigger();
        QCOMPARE(browser.last, QUrl(u"https://pr-265.example.org"_s));
    }

    void watchingTellsWhenTheGatesAreDecided()
    {
        QVERIFY(read());
        const int number = 62; // its AI review runs
        click(number);
        QAction *watch = action(u"Watch"_s);
        watch->trigger();
        QVERIFY(watch->isChecked());
        QVERIFY(indexOf(number).data(PullRequestModel::IsWatchedRole).toBool());
        QSignalSpy attention(&page(), &PullRequestPage::attentionWanted);
        QJsonObject &object = m_world->bench.standIn.world().open[number];
        QJsonArray contexts = object[u"statusCheckRollup"_s][u"contexts"_s].toArray();
        for (qsizetype i = 0; i < contexts.size(); ++i) {
            QJsonObject run = contexts[i].toObject();
            if (run[u"name"_s] == u"AI Review"_s) {
                run[u"status"_s] = u"COMPLETED"_s;
                run[u"conclusion"_s] = u"FAILURE"_s;
                contexts[i] = run;
            }
        }
        object[u"statusCheckRollup"_s] = QJsonObject{{u"state"_s, u"FAILURE"_s}, {u"contexts"_s, contexts}};
        object[u"updatedAt"_s] = noon().addSecs(1).toString(Qt::ISODate);
        clickButton(page(), u"Refresh"_s);
        QTRY_COMPARE(attention.count(), 1);
        QVERIFY2(noticeTexts(page()).contains(u"#62"_s) && noticeTexts(page()).contains(u"failed AI review"_s),
                 qPrintable(noticeTexts(page())));
        QVERIFY(!watch->isChecked());
        clickChip(page(), u"merged"_s); // Show brings it back whatever is filtered
        clickButton(page(), u"Show"_s);
        QCOMPARE(view().currentKey(), u"0000000062"_s);
    }

    void aForcePushOnTrunkIsSaidUntilItIsClosed()
    {
        QVERIFY(read());
        QVERIFY2(noticeTexts(page()).contains(u"main was force-pushed|A force push by linus moved main"_s),
                 qPrintable(noticeTexts(page())));
        closeNotices(page());
        QCOMPARE(noticeTexts(page()), QString());
        m_world->bench.clock.advance(60s);
        m_world->feed.refresh();
        QVERIFY(read());
        QCOMPARE(noticeTexts(page()), QString());
    }

    void exactlyTheCellsConcernedAreMarked()
    {
        m_world->bench.standIn.ban(GithubStandIn::Ban::Files);
        QVERIFY(read());
        click(61);
        panel().resize(400, 700);
        panel().show();
        QVERIFY(panelRows(u"Gates"_s)[4].startsWith(u"Migration | unknown"_s));
        QVERIFY(panelRows(u"Gates"_s)[0].startsWith(u"Unit tests | passed"_s));
        const auto boxes = panel().findChildren<NoticeBox *>();
        QVERIFY(std::ranges::any_of(
                boxes, [](const NoticeBox *box) { return box->text().startsWith(u"Its files could not be read"_s); }));
    }

    void badDaysAreSaidAndTheLastFactsStay()
    {
        QVERIFY(read());
        m_world->bench.standIn.inject(Fault::RetryAfter);
        clickButton(page(), u"Refresh"_s);
        QTRY_COMPARE(m_world->feed.state(), Feed::State::Failed);
        QCOMPARE(m_world->feed.error()->retryAt, noon().addSecs(90));
        QCOMPARE(m_world->feed.asOf(), noon());
        QCOMPARE(m_world->feed.model().rowCount(), 290);
        QVERIFY(view().isVisible());
    }

    void whoIsNotSignedInCanSignIn()
    {
        auto world = std::make_unique<PullRequestWorld>();
        world->bench.token = Failure(Error{
                .kind = Error::Kind::Unauthenticated, .cause = Error::Cause::SignedOut, .origin = u"github.com"_s});
        m_world = std::move(world);
        page().resize(1250, 700);
        page().show();
        QTRY_COMPARE(emptyTitle(page()), u"Nobody is signed in to github.com."_s);
        clickButton(page(), u"Sign in…"_s);
        auto *dialog = page().findChild<AccountDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(namelessWidgets(*dialog), QStringList());
        const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
        QAbstractButton *code = shownButton(*dialog, u"Get a code"_s);
        QVERIFY(!code->isEnabled());
        QTest::keyClicks(fields[0], u"Iv1.abc"_s);
        QTest::mouseClick(code, Qt::LeftButton);
        QCOMPARE(m_world->signIn.clientId, u"Iv1.abc"_s);
        m_world->signIn.heard(HostSignIn::Progress{
                .code = HostSignIn::Code{u"WDJB-MJHT"_s, QUrl(u"https://github.com/login/device"_s)}});
        auto *notice = dialog->findChild<NoticeBox *>();
        QCOMPARE(notice->title(), u"WDJB-MJHT"_s);
        clickButton(*dialog, u"Copy code"_s);
        QCOMPARE(clipboardText(), u"WDJB-MJHT"_s);
        m_world->signIn.heard(HostSignIn::Progress{});
        QCOMPARE(notice->text(), u"Signed in. The token is in the keychain."_s);
        QTRY_VERIFY(code->isEnabled());
        QTest::keyClicks(fields[1], u"ghp_secret"_s);
        clickButton(*dialog, u"Keep in the keychain"_s);
        QVERIFY(m_world->signIn.kept == Secret("ghp_secret"));
        QVERIFY(fields[1]->text().isEmpty());
        m_world->signIn.calls.answer(Failure(Error{.kind = Error::Kind::Unreachable, .origin = u"keychain"_s}));
        QTRY_VERIFY(notice->title().contains(u"keychain"_s));
        QCOMPARE(m_world->settings.value("github/clientId/github.com").toString(), u"Iv1.abc"_s);
        for (const QString &key : m_world->settings.allKeys())
            QVERIFY(!m_world->settings.value(key).toString().contains(u"ghp_secret"_s));
    }

    void theAccountSaysWhatEachMissingRightCosts()
    {
        m_world->bench.standIn.ban(GithubStandIn::Ban::CheckRuns);
        QVERIFY(read());
        clickButton(page(), u"Account…"_s);
        auto *dialog = page().findChild<AccountDialog *>();
        const QString texts = labelTexts(*dialog);
        QVERIFY2(texts.contains(u"Signed in as ada, by GH_TOKEN."_s), qPrintable(texts));
        QVERIFY2(texts.contains(u"gates come from Actions jobs"_s), qPrintable(texts));
        QVERIFY2(texts.contains(QRegularExpression(u"4,9\\d\\d of 5,000 points left until 12:30"_s)),
                 qPrintable(texts));
    }

    void selectionAndPlaceSurviveARefresh()
    {
        QVERIFY(read());
        page().setFilter(u"author:grace"_s);
        click(71);
        const int place = view().verticalScrollBar() ? view().verticalScrollBar()->value() : 0;
        m_world->bench.clock.advance(60s);
        pushCommit(m_world->bench.standIn.world().open[72], u"new"_s, m_world->bench.clock.now());
        m_world->feed.refresh();
        QVERIFY(read());
        QCOMPARE(view().currentKey(), u"0000000071"_s);
        QCOMPARE(view().verticalScrollBar()->value(), place);
    }

    void everythingHasAName()
    {
        QVERIFY(read());
        click(61);
        panel().show();
        QCOMPARE(namelessWidgets(page()), QStringList());
        QCOMPARE(blankIcons(page()), QStringList());
        QCOMPARE(wordlessCells(page()).join(u'\n'), QString());
        QCOMPARE(namelessWidgets(panel()), QStringList());
        QCOMPARE(wordlessCells(panel()).join(u'\n'), QString());
    }

    void whoCannotSeeTheWindowIsNotWatching()
    {
        QWidget window;
        VisibilityWatch watch(&window);
        QSignalSpy changes(&watch, &VisibilityWatch::visibleChanged);
        window.show();
        QTRY_VERIFY(watch.isVisible());
        window.showMinimized();
        QTRY_VERIFY(!watch.isVisible());
        window.showNormal();
        QTRY_VERIFY(watch.isVisible());
        window.hide();
        QTRY_VERIFY(!watch.isVisible());
        QCOMPARE(changes.count(), 4);
    }

private:
    QString previewOf(int number)
    {
        const int row = m_world->feed.model().find(idOf(number));
        for (const Deployment &deployment :
             m_world->feed.model().row(row).facts.deployments.value_or(QList<Deployment>())) {
            if (deployment.state == Deployment::State::Succeeded)
                return deployment.url;
        }
        return {};
    }
};

WIDGET_TEST(PullRequestPageTest)

}

#include "tst_pullrequestpage.moc"
