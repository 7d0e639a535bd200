// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/branches.h"
#include "tests/support/pagehand.h"
#include "tests/support/services.h"
#include "tests/support/serviceworld.h"
#include "tests/support/swarmfacts.h"
#include "tests/support/testprogram.h"
#include "tests/support/widgets.h"
#include "ui/pages/servicepanel.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/logview.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_servicepage {

class ServicePageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ServiceWorld> m_world;

    ServicePage &page() { return m_world->page; }
    QWidget &panel() { return *page().panel(); }
    FactView &view() { return *page().table(); }
    QStringList shown() { return names(*view().model()); }
    ServiceChangeDialog *dialog() { return page().findChild<ServiceChangeDialog *>(); }

    QAction *action(const QString &text) { return pageAction(page(), text); }
    void click(const QString &name) { clickRow(view(), ServiceModel::KeyRole, name); }
    void press(const QString &object)
    {
        auto *one = dialog()->findChild<QPushButton *>(object);
        QVERIFY(one->isEnabled());
        QTest::mouseClick(one, Qt::LeftButton);
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_world = std::make_unique<ServiceWorld>();
        page().resize(1250, 700);
        page().show();
        panel().setParent(nullptr);
        panel().resize(500, 700);
        panel().show();
        QVERIFY(QTest::qWaitForWindowExposed(&page()));
    }
    void cleanup()
    {
        panel().setParent(&page());
        m_world.reset();
    }

    void theWorstComesFirst()
    {
        m_world->publish();
        QCOMPARE(shown().join(u' '), u"worker billing api search web mail pr-482_web importer"_s);
        QCOMPARE(page().badge(), (Page::Badge{.errors = 1, .warnings = 3}));
        QVERIFY(page().statusText().startsWith(u"8 services · 4 nodes · ssh://deploy@manager.example.org"_s));
    }

    void chipsAndWordsFilterTogether()
    {
        m_world->publish();
        clickChip(page(), u"needs attention"_s);
        QCOMPARE(shown().size(), 4);
        page().setFilter(u"api"_s);
        QCOMPARE(shown(), QStringList{u"api"_s});
        page().setFilter(u"nothing"_s);
        QCOMPARE(emptyTitle(page()), u"No service matches"_s);
        clickButton(page(), u"Clear filter"_s);
        QCOMPARE(shown().size(), 8);
    }

    void theSelectionSurvivesNewFacts()
    {
        m_world->publish();
        click(u"mail"_s);
        ServiceSnapshot next = sampleSwarm();
        next.services.removeFirst();
        next.services.first().rollout = {};
        m_world->source.publish(next);
        QTRY_COMPARE(shown().size(), 7);
        QCOMPARE(view().currentKey(), u"mail"_s);
        QVERIFY(page().hasSubject());
    }

    void thePanelComparesWithTheStackFile()
    {
        StackService declared{.name = u"mail"_s, .line = 12, .isDeployed = true};
        declared.facts = {{.key = "image"_L1, .value = u"registry.example.org/mail:1.0"_s},
                          {.key = "deploy/replicas"_L1, .value = u"7"_s}};
        m_world->stackFiles.files = {{.path = u"deploy/stack.yml"_s, .services = {declared}},
                                     {.path = u"old.stack.yml"_s, .problem = u"line 3, column 5: bad"_s}};
        m_world->stacks.refresh();
        m_world->publish();
        click(u"mail"_s);
        auto *tabs = panel().findChild<QTabWidget *>();
        QCOMPARE(tabs->tabText(ServicePanel::DriftTab), u"Stack file ≠"_s);
        tabs->setCurrentIndex(ServicePanel::DriftTab);
        const auto *view = panel().findChild<DiffView *>();
        QTRY_VERIFY(view->isVisible() && view->isComplete());
        QVERIFY2(view->toPlainText().contains(u"\n-  replicas: 7\n"_s), qPrintable(view->toPlainText()));
        QVERIFY2(labelTexts(panel()).contains(u"deploy/stack.yml:12"_s), qPrintable(labelTexts(panel())));
        QVERIFY2(noticeTexts(page()).contains(u"old.stack.yml: line 3, column 5: bad"_s),
                 qPrintable(noticeTexts(page())));
        click(u"api"_s);
        QCOMPARE(tabs->tabText(ServicePanel::DriftTab), u"Stack file"_s);
        QVERIFY2(labelTexts(panel()).contains(u"Unknown: no stack file"_s), qPrintable(labelTexts(panel())));
        QVERIFY(!view->isVisible());
        m_world->stackFiles.files = {};
        m_world->stacks.refresh();
        QCOMPARE(noticeTexts(page()), QString());
    }

    void networksAreAskedForByNameOnce()
    {
        ServiceSnapshot swarm = sampleSwarm();
        for (Service &service : swarm.services)
            service.networks = {u"n1"_s};
        m_world->source.publish(swarm);
        QTRY_COMPARE(shown().size(), 8);
        click(u"mail"_s);
        click(u"api"_s);
        QCOMPARE(m_world->source.resourceReads.count(), 1);
        m_world->source.resourceReads.answer(
                QList<SwarmResource>{{.kind = SwarmResource::Kind::Network, .id = u"n1"_s, .name = u"shop_back"_s}});
        click(u"mail"_s);
        QCOMPARE(m_world->source.resourceReads.count(), 0);
    }

    void thePanelSaysWhyAndWhatToDo()
    {
        m_world->publish();
        click(u"api"_s);
        QCOMPARE(noticeTexts(panel()),
                 u"rolled back|api:1.5 failed and Swarm went back to api:1.4 (4f2c91a), 2 of 2 tasks run: its health "
                 "check failed (exit code 137).\napi:1.5 is not in production although its deployment ended "
                 "without an error. Read the failing task's log, fix it and roll forward."_s);
        auto *tabs = panel().findChild<QTabWidget *>();
        QCOMPARE(tabs->tabText(0), u"Tasks 3"_s);
        tabs->setCurrentIndex(1);
        auto *rollouts = panel().findChild<QListWidget *>();
        QTRY_COMPARE(rollouts->count(), 2);
        QVERIFY(rollouts->item(1)->text().contains(u"rolled back by Swarm"_s));
        tabs->setCurrentIndex(3);
        QVERIFY(labelTexts(panel()).contains(
                u"A rollback stops the task before the old one runs again: the engine's default."_s));
        QVERIFY(labelTexts(panel()).contains(u"8080 → 3000/tcp (ingress)"_s));
        QTRY_VERIFY(labelTexts(panel()).contains(u"3 behind"_s));
    }

    void aLogIsFollowedOnlyWhileItIsSeen()
    {
        m_world->publish();
        click(u"mail"_s);
        QVERIFY(!m_world->source.isFollowed());
        auto *tabs = panel().findChild<QTabWidget *>();
        tabs->setCurrentIndex(2);
        QVERIFY(m_world->source.isFollowed());
        QCOMPARE(m_world->source.followed.last().serviceId, u"id-mail"_s);
        auto *log = panel().findChild<LogView *>();
        m_world->source.write(QList<LogLine>{{.at = noon(), .taskId = u"abcdefgh"_s, .text = u"\x1b[31mhello\x1b[0m"_s},
                                             {.at = noon().addSecs(1), .text = u"world"_s}});
        QTRY_COMPARE(log->lineCount(), 2);
        QVERIFY(log->toPlainText().contains(u"abcde hello"_s));
        auto *find = panel().findChild<QLineEdit *>();
        QTest::keyClicks(find, u"hel"_s);
        QCOMPARE(log->textCursor().selectedText(), u"hel"_s);
        clickButton(panel(), u"Pause"_s);
        QVERIFY(m_world->source.isPaused);
        tabs->setCurrentIndex(0);
        QVERIFY(!m_world->source.isFollowed());
    }

    void aHundredThousandLinesKeepTheirBound()
    {
        LogView log;
        for (int i = 0; i < 100; ++i) {
            QList<LogLine> lines(1000,
                                 LogLine{.text = u"a line of a log that is about as long as lines of logs are"_s});
            log.append(lines);
        }
        log.append({{.text = u"the end"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(log.toPlainText().endsWith(u"the end"_s), 20'000);
        QCOMPARE(log.lineCount(), LogView::MaxLines);
    }

    void rollingBackAsksAndNamesBothVersions()
    {
        m_world->publish();
        click(u"mail"_s);
        QVERIFY(!action(u"Roll back"_s)->isEnabled()); // the engine keeps nothing to go back to
        click(u"billing"_s);
        action(u"Roll back"_s)->trigger();
        QVERIFY(dialog()->isVisible());
        QVERIFY(labelTexts(*dialog()).contains(u"From billing:1.4 (4f2c91a) back to billing:1.3."_s));
        QVERIFY(m_world->store.asked.isEmpty());
        press(u"do"_s);
        QCOMPARE(m_world->store.asked, QStringList{u"rollBack billing @33"_s});
        m_world->store.calls.answer({});
        QTRY_VERIFY(!dialog() || !dialog()->isVisible());
        QCOMPARE(noticeTexts(page()), u"|billing is being rolled back."_s);
    }

    void aConflictRereadsAndAsksAgain()
    {
        m_world->publish();
        click(u"billing"_s);
        action(u"Restart"_s)->trigger();
        press(u"do"_s);
        m_world->store.calls.answer(Failure(Error{.kind = Error::Kind::Conflict}));
        QTRY_VERIFY(noticeTexts(*dialog()).startsWith(u"Nothing was done"_s));
        QCOMPARE(m_world->source.refreshes, 1);
        QVERIFY(!dialog()->findChild<QPushButton *>(u"do"_s)->isEnabled());
        QCOMPARE(m_world->store.asked.size(), 1); // nothing is tried twice by itself
        ServiceSnapshot next = sampleSwarm();
        next.services[1].version = 40;
        next.services[1].specHash = "other";
        m_world->source.publish(next);
        QTRY_VERIFY(noticeTexts(*dialog()).startsWith(u"It was changed meanwhile"_s));
        press(u"do"_s);
        QCOMPARE(m_world->store.asked.last(), u"restart billing @40"_s);
        m_world->store.calls.answer({});
    }

    void scalingToTheSameNumberIsNotOffered()
    {
        m_world->publish();
        click(u"mail"_s);
        action(u"Scale"_s)->trigger();
        QVERIFY(!dialog()->findChild<QPushButton *>(u"do"_s)->isEnabled());
        auto *number = dialog()->findChild<QSpinBox *>();
        number->setFocus();
        QTest::keyClick(number, Qt::Key_Up);
        QVERIFY(labelTexts(*dialog()).contains(u"From 2 to 3 tasks."_s));
        press(u"do"_s);
        QCOMPARE(m_world->store.asked, QStringList{u"scale mail to 3 @33"_s});
        m_world->store.calls.answer(Failure(Error{.kind = Error::Kind::Unreachable, .origin = u"manager"_s}));
        QTRY_VERIFY(noticeTexts(*dialog()).startsWith(u"Nothing was changed"_s));
    }

    void aServiceThatGoesAwayEndsTheQuestion()
    {
        m_world->publish();
        click(u"mail"_s);
        action(u"Restart"_s)->trigger();
        ServiceSnapshot next = sampleSwarm();
        next.services.removeIf([](const Service &service) { return service.name == u"mail"; });
        m_world->source.publish(next);
        QTRY_VERIFY(noticeTexts(*dialog()).startsWith(u"The service is gone"_s));
        QVERIFY(!dialog()->findChild<QPushButton *>(u"do"_s)->isEnabled());
    }

    void statesWithoutServicesSayWhatToDo()
    {
        QCOMPARE(emptyTitle(page()), u"Asking the swarm…"_s);
        m_world->source.publish(
                Failure(Error{.kind = Error::Kind::Invalid, .cause = Error::Cause::SwarmInactive, .origin = u"x"_s}));
        QTRY_COMPARE(emptyTitle(page()), u"The engine belongs to no swarm: x."_s);
        ServiceWorld other(ServiceFeed::Configured::No);
        other.page.show();
        QCOMPARE(emptyTitle(other.page), u"No Docker Swarm is connected"_s);
    }

    void namesCanBeCopied()
    {
        m_world->publish();
        click(u"mail"_s);
        action(u"Copy name"_s)->trigger();
        QCOMPARE(clipboardText(), u"mail"_s);
    }

    void everythingHasAName()
    {
        m_world->publish();
        click(u"api"_s);
        QCOMPARE(view().accessibleName(), u"Services"_s);
        QCOMPARE(namelessWidgets(page()), QStringList());
        QCOMPARE(blankIcons(page()), QStringList());
        QCOMPARE(wordlessCells(page()).join(u'\n'), QString());
        QCOMPARE(namelessWidgets(panel()), QStringList());
        QCOMPARE(wordlessCells(panel()).join(u'\n'), QString());
        action(u"Restart"_s)->trigger();
        QCOMPARE(namelessWidgets(*dialog()), QStringList());
    }
};

WIDGET_TEST(ServicePageTest)

}

#include "tst_servicepage.moc"
