// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ownsession.h"
#include "tests/support/samplewindow.h"
#include "ui/preferences.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QDBusConnection>
#include <QMessageBox>
#include <QTest>

#include <algorithm>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace Trunkline::Test {

/// The desktop's side of the tray, on the same private bus.
class Tray : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ version)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ registered)

public:
    bool hasHost() const { return true; }
    int version() const { return 0; }
    QStringList registered() const { return items; }

    QStringList items;

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &service) { items.append(service); }
    void RegisterStatusNotifierHost(const QString & /*service*/) { }
};

}

using Trunkline::Test::Tray;

/// Started once more by itself inside of a session with a bus of its own.
class TrayIconTest : public QObject
{
    Q_OBJECT

private:
    Tray m_tray;
    std::unique_ptr<SampleWindow> m_sample;

    void addTray()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.registerObject(u"/StatusNotifierWatcher"_s, &m_tray,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties));
        QVERIFY(bus.registerService(u"org.kde.StatusNotifierWatcher"_s));
    }

    void removeTray()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.unregisterService(u"org.kde.StatusNotifierWatcher"_s);
        bus.unregisterObject(u"/StatusNotifierWatcher"_s);
        m_tray.items.clear();
    }

    void wantTray()
    {
        Preferences preferences = Preferences::load(m_sample->store);
        preferences.staysInTray = true;
        preferences.save(m_sample->store);
        m_sample->makeWindow();
        m_sample->window->show();
    }

    void answer(const QString &button) const
    {
        auto *box = m_sample->window->findChild<QMessageBox *>();
        QVERIFY(box);
        const QList<QAbstractButton *> buttons = box->buttons();
        const auto found = std::ranges::find(buttons, button, &QAbstractButton::text);
        QVERIFY(found != buttons.cend());
        QTest::mouseClick(*found, Qt::LeftButton);
    }

    /// As by the window's own button: true when that ends it.
    bool closeByButton() const
    {
        QCloseEvent event;
        QSpontaneKeyEvent::setSpontaneous(&event);
        qApp->notify(m_sample->window.get(), &event);
        return event.isAccepted();
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleWindow>();
        m_sample->window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_sample->window.get()));
    }

    void cleanup()
    {
        m_sample.reset();
        removeTray();
    }

    void theUserIsAskedOnce()
    {
        addTray();
        m_sample->makeWindow(); // it looks for a tray when it is made
        m_sample->window->show();
        QTRY_VERIFY(!closeByButton());
        QCOMPARE(m_tray.items, QStringList());
        QVERIFY(m_sample->window->isVisible());
        answer(u"&Quit"_s);
        QVERIFY(!m_sample->window->isVisible());
        QCOMPARE(m_tray.items, QStringList());
        m_sample->makeWindow();
        m_sample->window->show();
        QVERIFY(closeByButton()); // and not asked again
    }

    void whoWantsItToStayHasItInTheTray()
    {
        addTray();
        m_sample->makeWindow();
        m_sample->window->show();
        QTRY_VERIFY(!closeByButton());
        answer(u"&Stay in the tray"_s);
        QVERIFY(!m_sample->window->isVisible());
        QTRY_COMPARE(m_tray.items.size(), 1);
    }

    void closingHidesTheWindowWhereThereIsATray()
    {
        addTray();
        wantTray();
        QTRY_COMPARE(m_tray.items.size(), 1);
        m_sample->window->setFindings(3, 1);
        QTRY_VERIFY(!closeByButton());
        QVERIFY(!m_sample->window->isVisible());
    }

    void withoutATrayClosingIsClosing()
    {
        wantTray();
        QVERIFY(closeByButton());
        QVERIFY(m_sample->window->isVisible()); // nobody hid it
    }

    void whenTheTrayGoesClosingIsClosingAgain()
    {
        addTray();
        wantTray();
        QTRY_VERIFY(!closeByButton());
        removeTray();
        QTRY_VERIFY(closeByButton());
    }

    void quittingIsNotClosing()
    {
        addTray();
        wantTray();
        QTRY_VERIFY(!closeByButton());
        QVERIFY(m_sample->window->close());
    }
};

int main(int argc, char *argv[])
{
    if (const std::optional<int> outside = runInOwnSession(argc, argv))
        return *outside;
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TrayIconTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_trayicon.moc"
