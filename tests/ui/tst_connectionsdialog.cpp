// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/connectionform.h"
#include "ui/dialogs/connectionsdialog.h"
#include "ui/widgets/noticebox.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace tst_connectionsdialog {

namespace {

class FakeProbe final : public ConnectionProbe
{
public:
    QFuture<Result<ConnectionReport>> probe(const ConnectionAttempt &attempt) override
    {
        asked = attempt;
        return QtFuture::makeReadyValueFuture(answer);
    }
    QFuture<Result<void>> keepSecret(const ConnectionAttempt &attempt) override
    {
        kept = attempt;
        return QtFuture::makeReadyValueFuture(keeping);
    }
    QFuture<Result<void>> forgetSecret(const ConnectionAttempt &attempt) override
    {
        forgotten = attempt;
        return QtFuture::makeReadyValueFuture(keeping);
    }
    QFuture<QStringList> dockerContexts() override
    {
        return QtFuture::makeReadyValueFuture(QStringList{u"default"_s, u"production"_s});
    }

    Result<ConnectionReport> answer;
    Result<void> keeping;
    std::optional<ConnectionAttempt> asked;
    std::optional<ConnectionAttempt> kept;
    std::optional<ConnectionAttempt> forgotten;
};

QList<FoundConnection> foundByItself()
{
    return {{.source = ConnectedSource::GitHub,
             .address = u"github.com/acme/platform"_s,
             .origin = ConnectionOrigin::Remote},
            {.source = ConnectedSource::Docker},
            {.source = ConnectedSource::Hasura},
            {.source = ConnectedSource::Database}};
}

}

class ConnectionsDialogTest : public QObject
{
    Q_OBJECT

private:
    FakeProbe m_probe;
    std::unique_ptr<ConnectionsDialog> m_dialog;

    ConnectionForm *form() const
    {
        for (ConnectionForm *one : m_dialog->findChildren<ConnectionForm *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *one : form()->findChildren<QLineEdit *>()) {
            if (one->accessibleName() == name || one->parentWidget()->accessibleName() == name)
                return one;
        }
        qFatal("no field named %s", qPrintable(name));
    }
    QPushButton *button(const QString &name) const { return m_dialog->findChild<QPushButton *>(name); }
    void click(QPushButton *what) const { QTest::mouseClick(what, Qt::LeftButton); }
    void open(const Connections &own = {})
    {
        m_dialog = std::make_unique<ConnectionsDialog>(foundByItself(), own, m_probe);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }

private Q_SLOTS:
    void init()
    {
        m_probe.answer = {};
        m_probe.keeping = {};
        m_probe.asked.reset();
        m_probe.kept.reset();
        open();
    }

    void everySourceIsListed()
    {
        const auto *list = m_dialog->findChild<QListWidget *>();
        QStringList names;
        for (int row = 0; row < list->count(); ++row)
            names += list->item(row)->text();
        QCOMPARE(names, QStringList({u"GitHub"_s, u"Docker"_s, u"Hasura"_s, u"PostgreSQL"_s}));
    }

    void aConnectionIsTestedAsItIsTyped()
    {
        m_dialog->showSource(ConnectedSource::Hasura);
        QTest::keyClicks(field(u"Address"_s), u"https://hasura.example.com"_s);
        QTest::keyClicks(field(u"Role"_s), u"release_manager"_s);
        QTest::keyClicks(field(u"Admin secret"_s), u"s3cret"_s);
        m_probe.answer = ConnectionReport{.server = u"Hasura v2.48.1"_s,
                                          .identity = u"release_manager"_s,
                                          .found = 12,
                                          .missing = {},
                                          .flagRights = FlagRights()};
        click(form()->findChild<QPushButton *>(u"test"_s));
        QCOMPARE(m_probe.asked->source, ConnectedSource::Hasura);
        QCOMPARE(m_probe.asked->connections.hasuraRole, u"release_manager"_s);
        QCOMPARE(m_probe.asked->secret.reveal(), "s3cret"_ba);
        const auto *notice = form()->findChild<NoticeBox *>();
        QTRY_COMPARE(notice->title(), u"The connection works"_s);
        QVERIFY(notice->text().contains(u"Hasura v2.48.1 answered: 12 flags"));
        QVERIFY(notice->text().contains(u"Connected as release_manager."));
    }

    void aFailureSaysWhatToDo()
    {
        m_dialog->showSource(ConnectedSource::Docker);
        m_probe.answer = Failure(Error{.kind = Error::Kind::Unreachable, .origin = u"ssh://deploy@example.com"_s});
        QTest::keyClicks(field(u"Address or context"_s), u"ssh://deploy@example.com"_s);
        click(form()->findChild<QPushButton *>(u"test"_s));
        const auto *notice = form()->findChild<NoticeBox *>();
        QTRY_COMPARE(notice->title(), u"It does not work like this"_s);
        QVERIFY(notice->text().contains(u"ssh://deploy@example.com"));
    }

    void nothingIsUsedBeforeSomethingIsEntered()
    {
        QVERIFY(!button(u"save"_s)->isEnabled());
        QTest::keyClicks(field(u"Repository"_s), u"acme/other"_s);
        QVERIFY(button(u"save"_s)->isEnabled());
        const QSignalSpy chosen(m_dialog.get(), &ConnectionsDialog::chosen);
        click(button(u"save"_s));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<Connections>(), Connections{.githubRepository = u"acme/other"_s});
        QVERIFY(!m_probe.kept);
    }

    void theSecretGoesToTheKeychainFirst()
    {
        const QSignalSpy chosen(m_dialog.get(), &ConnectionsDialog::chosen);
        m_dialog->showSource(ConnectedSource::Hasura);
        QTest::keyClicks(field(u"Admin secret"_s), u"s3cret"_s);
        m_probe.keeping = Failure(Error{.kind = Error::Kind::Unreachable, .origin = u"the keychain"_s});
        click(button(u"save"_s));
        QTRY_COMPARE(form()->findChild<NoticeBox *>()->title(), u"The secret could not be kept"_s);
        QCOMPARE(chosen.size(), 0);
        m_probe.keeping = {};
        click(button(u"save"_s));
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(m_probe.kept->secret.reveal(), "s3cret"_ba);
        QVERIFY(!m_dialog->isVisible());
    }

    void aSecretIsForgottenAndThatIsUsed()
    {
        const QSignalSpy chosen(m_dialog.get(), &ConnectionsDialog::chosen);
        m_dialog->showSource(ConnectedSource::Hasura);
        m_probe.keeping = Failure(Error{.kind = Error::Kind::Unreachable, .origin = u"the keychain"_s});
        click(form()->findChild<QPushButton *>(u"forget"_s));
        QTRY_COMPARE(form()->findChild<NoticeBox *>()->title(), u"The keychain still holds the secret"_s);
        QVERIFY(!button(u"save"_s)->isEnabled());
        m_probe.keeping = {};
        click(form()->findChild<QPushButton *>(u"forget"_s));
        QTRY_VERIFY(button(u"save"_s)->isEnabled());
        QCOMPARE(m_probe.forgotten->source, ConnectedSource::Hasura);
        click(button(u"save"_s));
        QCOMPARE(chosen.size(), 1);
    }

    void aPasswordDoesNotGoIntoTheSettings()
    {
        const QSignalSpy chosen(m_dialog.get(), &ConnectionsDialog::chosen);
        m_dialog->showSource(ConnectedSource::Database);
        const QStringList addresses{u"postgresql://me:hunter2@db/app"_s, u"postgresql://me@db/app?password=hunter2"_s};
        for (const QString &address : addresses) {
            field(u"Address"_s)->setText(address);
            click(button(u"save"_s));
            const auto *notice = form()->findChild<NoticeBox *>();
            QCOMPARE(notice->title(), u"It does not work like this"_s);
            QVERIFY(!notice->text().contains(u"hunter2"));
            QCOMPARE(chosen.size(), 0);
        }
        field(u"Address"_s)->setText(u"postgresql://me@db/app"_s);
        click(button(u"save"_s));
        QCOMPARE(chosen.size(), 1);
    }

    void whatWasEnteredBeforeIsThere()
    {
        const Connections own{.githubRepository = u"acme/a"_s,
                              .dockerHost = u"production"_s,
                              .hasuraUrl = u"https://h"_s,
                              .hasuraRole = u"r"_s,
                              .databaseUrl = u"postgresql:///app"_s};
        open(own);
        QVERIFY(!button(u"save"_s)->isEnabled());
        m_dialog->showSource(ConnectedSource::Docker);
        QCOMPARE(field(u"Address or context"_s)->text(), u"production"_s);
        m_dialog->showSource(ConnectedSource::Database);
        QCOMPARE(field(u"Address"_s)->text(), u"postgresql:///app"_s);
        field(u"Address"_s)->clear();
        const QSignalSpy chosen(m_dialog.get(), &ConnectionsDialog::chosen);
        click(button(u"save"_s));
        Connections wanted = own;
        wanted.databaseUrl.clear();
        QCOMPARE(chosen.first().first().value<Connections>(), wanted);
    }
};

WIDGET_TEST(ConnectionsDialogTest)

}

#include "tst_connectionsdialog.moc"
