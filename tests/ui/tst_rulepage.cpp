// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/attentionfeed.h"
#include "models/feeds/chronicle.h"
#include "models/feeds/figurefeed.h"
#include "models/feeds/herald.h"
#include "models/feeds/rulefeed.h"
#include "models/findings/branchfindings.h"
#include "models/wording/rulewording.h"
#include "tests/support/changeworld.h"
#include "tests/support/faketransitions.h"
#include "tests/support/pagehand.h"
#include "tests/support/testprogram.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/notificationdialog.h"
#include "ui/pages/notificationstore.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/reportpage.h"
#include "ui/pages/rulepage.h"
#include "ui/widgets/factview.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/teamfigurecard.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace Trunkline;
using namespace Trunkline::Test;

namespace tst_rulepage {

namespace {

class FakeExemptions final : public ExemptionHistorySource
{
public:
    QFuture<Result<QHash<QString, int>>> extensions() override
    {
        return QtFuture::makeReadyValueFuture(
                Result<QHash<QString, int>>(QHash<QString, int>{{u"BRANCH-2\nfeat/big"_s, 3}}));
    }
};

Policy policy()
{
    Policy policy;
    policy.branches.overdueAfter = 72h;
    policy.rules.settings.insert(u"FLAG-6"_s, Policy::Rules::Setting::Off);
    policy.rules.exemptions = {{.rule = u"BRANCH-2"_s,
                                .subject = u"feat/big"_s,
                                .reason = u"customer demo"_s,
                                .by = u"ada"_s,
                                .until = noon().addDays(3)}};
    return policy;
}

/// The rules over a branch that is overdue and one that is exempt.
struct World
{
    World()
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        attention.watch(changes.branches, u"branches"_s, [this]() -> AttentionFeed::Evaluation {
            if (!changes.branches.hasFacts())
                return {};
            return [facts = changes.branches.facts()](const QDateTime &now) {
                return branchPaneFindings(facts, now, policy().branches);
            };
        });
    }

    void publish()
    {
        changes.history.world = TrunkHistory{
                .since = noon().addDays(-30),
                .aiRules = {{.path = u".ai/rules/secrets.md"_s, .text = u"# Secrets\nNever in code.\n"_s}}};
        changes.git.publish(snapshot({branch(u"feat/old"_s, 90h), branch(u"feat/big"_s, 90h)}));
    }
    RuleRow row(const QString &id)
    {
        for (int row = 0; row < feed.model().rowCount(); ++row) {
            if (feed.model().row(row).id == id)
                return feed.model().row(row);
        }
        return {};
    }

    QTemporaryDir folder;
    QSettings settings;
    FakeTransitionLog log;
    FakeExemptions exemptions;
    ChangeWorld changes;
    AttentionFeed attention{policy().rules, changes.clock};
    Chronicle chronicle{log, u"/srv/acme"_s, changes.clock};
    RuleFeed feed{{.attention = attention,
                   .trunk = changes.trunk,
                   .chronicle = chronicle,
                   .exemptions = &exemptions,
                   .changes = &changes.feed,
                   .clock = changes.clock},
                  policy()};
    RulePage page{feed, settings};
};

}

class RulePageTest : public QObject
{
    Q_OBJECT

private:
    QListWidget *list(RulePage &page, const QString &name)
    {
        for (QListWidget *one : page.panel()->findChildren<QListWidget *>()) {
            if (one->accessibleName().contains(name))
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everyRuleHasItsLimitAndWhereThatIsFrom()
    {
        QCOMPARE(thresholdText("BRANCH-2"_L1, policy()), u"due from 24 h, overdue from 3 days"_s);
        QCOMPARE(thresholdOriginText("BRANCH-2"_L1, policy()), u".trunkline.yaml"_s);
        QCOMPARE(thresholdOriginText("BRANCH-2"_L1, Policy()), u"default"_s);
        QCOMPARE(thresholdText("SWARM-2"_L1, policy()), u"—"_s);
        QCOMPARE(ruleSettingText(*findRule("FLAG-6"), policy()), u"off"_s);
        QCOMPARE(thresholdOriginText("FLAG-6"_L1, policy()), u".trunkline.yaml"_s);
        QCOMPARE(ruleSettingText(*findRule("FLAG-6"), Policy()), u"warning"_s);
        World world;
        QCOMPARE(world.feed.model().rowCount(), int(ruleCatalogue().size()));
        QVERIFY(world.row(u"FLAG-6"_s).isOff);
    }

    void findingsExemptionsAndTheLastDaysAreCounted()
    {
        World world;
        world.log.all = {
                {.kind = Transition::Kind::Finding, .to = u"error"_s, .at = noon().addDays(-3), .rule = u"BRANCH-2"_s},
                {.kind = Transition::Kind::Finding,
                 .from = u"warning"_s,
                 .to = u"error"_s,
                 .at = noon().addDays(-2),
                 .rule = u"BRANCH-2"_s},
                {.kind = Transition::Kind::Finding,
                 .to = u"error"_s,
                 .at = noon().addDays(-31),
                 .rule = u"BRANCH-2"_s}};
        world.publish();
        QTRY_COMPARE(world.row(u"BRANCH-2"_s).findings.size(), 1);
        const RuleRow row = world.row(u"BRANCH-2"_s);
        QCOMPARE(row.exempt, 1);
        QTRY_COMPARE(world.row(u"BRANCH-2"_s).exemptions.first().extensions, 3);
        world.feed.refresh();
        QTRY_COMPARE(world.row(u"BRANCH-2"_s).lately, 1); // one began; it grew worse; one is too old
        QCOMPARE(exemptionText(row.exemptions.first().exemption, 3, noon()),
                 u"until Thu 12:00, allowed by ada: customer demo (extended 3 time(s))"_s); // without a translation
        QVERIFY(!world.row(u"SWARM-1"_s).undecided.isEmpty()); // no swarm: unknown, not fine
    }

    void thePanelLeadsToTheSubjectAndShowsTheAiRules()
    {
        World world;
        world.page.resize(1250, 700);
        world.page.show();
        world.publish();
        QTRY_COMPARE(world.row(u"BRANCH-2"_s).findings.size(), 1);
        QVERIFY(world.page.selectSubject(u"BRANCH-2"_s));
        QVERIFY(!world.page.selectSubject(u"NONE-1"_s));
        world.page.panel()->show();
        QSignalSpy wanted(&world.page, &Page::otherPageWanted);
        QListWidget *findings = list(world.page, u"finds now"_s);
        QVERIFY(findings);
        Q_EMIT findings->itemActivated(findings->item(0));
        QCOMPARE(wanted.first(), (QVariantList{u"branches"_s, u"feat/old"_s}));
        QTRY_VERIFY(world.page.panel()->findChild<QTextBrowser *>()->toPlainText().contains(u"Never in code."));
        QCOMPARE(namelessWidgets(world.page), QStringList());
        QCOMPARE(wordlessCells(world.page).join(u'\n'), QString());
        QCOMPARE(namelessWidgets(*world.page.panel()), QStringList());
        QCOMPARE(wordlessCells(*world.page.panel()).join(u'\n'), QString());
        world.page.setFilter(u"swarm secret"_s);
        QCOMPARE(names(*world.page.findChild<FactView *>()->model()), QStringList(u"SWARM-8"_s));
    }

    void whatAgentsWroteIsToldWithItsGates()
    {
        World world;
        world.page.show();
        TrunkCommit commit = ChangeWorld::trunkCommit(7, u"Cart (#7)"_s, 2h);
        commit.coAuthors = {{.name = u"Claude"_s, .email = u"noreply@anthropic.com"_s},
                            {.name = u"Grace"_s, .email = u"grace@example.org"_s}};
        world.changes.history.world = TrunkHistory{
                .since = noon().addDays(-30), .commits = {commit, ChangeWorld::trunkCommit(6, u"By hand (#6)"_s, 3h)}};
        world.changes.contents.world.insert(ChangeWorld::commit(6), {.paths = {u".ai/rules/secrets.md"_s}});
        world.changes.git.publish(snapshot({}));
        QTRY_COMPARE(world.feed.agentChanges().size(), 1);
        QTRY_COMPARE(world.feed.aiRuleChanges().size(), 1);
        QCOMPARE(world.feed.agentChanges().first().change.pullRequest, 7);
        QListWidget *agents = list(world.page, u"agent"_s);
        QVERIFY(agents);
        QTRY_COMPARE(agents->count(), 2);
        QVERIFY(agents->item(0)->text().startsWith(u"#6 By hand changes .ai/rules: merged"));
        QCOMPARE(agents->item(1)->text(), u"#7 Cart, with Claude. Gates: unknown"_s);
        QSignalSpy wanted(&world.page, &Page::otherPageWanted);
        Q_EMIT agents->itemActivated(agents->item(1));
        QCOMPARE(wanted.first(), (QVariantList{u"changes"_s, u"000000007"_s}));
    }

    void notificationSettingsAreKept()
    {
        QTemporaryDir folder;
        QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        QCOMPARE(loadNotifications(store), NotificationSettings());
        const NotificationSettings wanted{.isOn = false,
                                          .silent = {u"BRANCH-4"_s, u"PR-READY"_s},
                                          .quietFrom = QTime(18, 0),
                                          .quietTo = QTime(8, 0)};
        saveNotifications(store, wanted);
        QCOMPARE(loadNotifications(store), wanted);
        auto *dialog = new NotificationDialog(wanted);
        QCOMPARE(dialog->settings(), wanted);
        QCOMPARE(namelessWidgets(*dialog), QStringList());
        dialog->findChild<QCheckBox *>()->setChecked(true);
        NotificationSettings chosen;
        connect(dialog, &NotificationDialog::chosen, this,
                [&](const NotificationSettings &settings) { chosen = settings; });
        dialog->open();
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QVERIFY(chosen.isOn);
        QCOMPARE(chosen.silent, wanted.silent);
    }

    void theOverviewSaysWhatHappenedSinceSomebodyLooked()
    {
        World world;
        FakeNotifier notifier;
        Herald herald(world.chronicle, notifier, world.changes.clock, 10ms);
        OverviewPage overview(world.attention, {}, world.settings, &herald);
        overview.show();
        auto *notice = overview.findChild<NoticeBox *>();
        QVERIFY(!notice->isVisible());
        world.chronicle.observe(Transition::Kind::Finding, u"branches/0"_s, {});
        herald.setPresence(Herald::Presence::Away);
        world.chronicle.observe(
                Transition::Kind::Finding, u"branches/0"_s,
                {{.subject = u"a"_s, .value = u"error"_s, .rule = u"BRANCH-2"_s, .sentence = u"feat/a is old."_s}});
        world.changes.clock.advance(20min);
        herald.setPresence(Herald::Presence::Here);
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->text(), u"feat/a is old."_s);
        closeNotices(overview);
        QVERIFY(!notice->isVisible());
        QVERIFY(herald.digest().news.isEmpty());
    }

    void figuresAreShownWithTheirDefinitions()
    {
        ChangeWorld world;
        FigureFeed feed(world.feed, world.branches, world.clock);
        ReportPage page(feed);
        page.resize(1000, 700);
        page.show();
        world.publishGit();
        QTRY_COMPARE(page.findChildren<TeamFigureCard *>().size(), 9);
        TeamFigureCard *card = page.findChildren<TeamFigureCard *>().first();
        QCOMPARE(card->accessibleName(), u"Change lead time: unknown, no swarm is connected"_s);
        card->findChild<QToolButton *>()->click();
        QVERIFY(labelTexts(*card).section(u'\n', -1).startsWith(u"From the author time"));
        QCOMPARE(namelessWidgets(page), QStringList());
        page.pageActions().first()->trigger();
        QVERIFY(clipboardText().contains(u"| Active branches | 1 | now |"_s));
    }
};

WIDGET_TEST(RulePageTest)

}

#include "tst_rulepage.moc"
