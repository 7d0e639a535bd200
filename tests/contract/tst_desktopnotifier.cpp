// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/notification/desktopnotifier.h"
#include "tests/support/ownsession.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace Trunkline::Test {

/// The desktop's side of the notification protocol, on the same private bus.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        QString title;
        QString text;
        QStringList actions;
        int urgency = -1;
    };

    QList<Shown> shown;

    void invoke(const QString &action)
    {
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
                                                         u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s);
        signal << uint(shown.size()) << action;
        QDBusConnection::sessionBus().send(signal);
    }

public Q_SLOTS:
    QStringList GetCapabilities() { return {u"actions"_s, u"body"_s, u"body-markup"_s}; }
    QString GetServerInformation(QString &vendor, QString &version, QString &spec)
    {
        vendor = u"test"_s;
        version = u"1"_s;
        spec = u"1.2"_s;
        return u"test"_s;
    }
    uint Notify(const QString & /*application*/, uint /*replaces*/, const QString & /*icon*/, const QString &title,
                const QString &text, const QStringList &actions, const QVariantMap &hints, int /*timeout*/)
    {
        shown.append({title, text, actions, hints.value(u"urgency"_s, -1).toInt()});
        return uint(shown.size());
    }
    void CloseNotification(uint /*id*/) { }
};

}

using Trunkline::Test::Desktop;

/// The real notifications of KDE's library, towards a desktop of this test's own on a private bus. Started once more by
/// itself inside of that session.
class DesktopNotifierTest : public QObject
{
    Q_OBJECT

private:
    Desktop m_desktop;
    DesktopNotifier m_notifier;

private Q_SLOTS:
    void initTestCase()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.isConnected());
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_desktop, QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    }

    void oneIsShownAsItIs()
    {
        m_notifier.show(
                {.title = u"BRANCH-2"_s, .text = u"feat/<cart> & co\nis old."_s, .isUrgent = true, .action = u"Show"_s},
                [] { });
        QTRY_COMPARE(m_desktop.shown.size(), 1);
        const Desktop::Shown shown = m_desktop.shown.last();
        QCOMPARE(shown.title, u"BRANCH-2"_s);
        QVERIFY2(shown.text.contains(u"feat/&lt;cart&gt; &amp; co"), qPrintable(shown.text)); // never markup of others
        QCOMPARE(shown.urgency, 1); // critical would break through the desktop's own quiet
        QVERIFY(shown.actions.contains(u"Show"_s));
    }

    void itsActionIsHeard()
    {
        int activated = 0;
        const qsizetype before = m_desktop.shown.size();
        m_notifier.show({.title = u"a"_s, .text = u"b"_s, .action = u"Show"_s}, [&activated] { ++activated; });
        QTRY_COMPARE(m_desktop.shown.size(), before + 1);
        QCOMPARE(m_desktop.shown.last().urgency, 1);
        const auto isHeard = [&] { // once the answer with its number has arrived there
            m_desktop.invoke(u"default"_s);
            return activated > 0;
        };
        QVERIFY(QTest::qWaitFor(isHeard, 10'000));
    }
};

int main(int argc, char *argv[])
{
    if (const std::optional<int> outside = runInOwnSession(argc, argv))
        return *outside;
    const QApplication application(argc, argv);
    QApplication::setApplicationName(u"Trunkline"_s);
    DesktopNotifierTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desktopnotifier.moc"
