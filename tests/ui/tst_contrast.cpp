// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ownsession.h"
#include "ui/theme/appearance.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QTest>

using namespace Trunkline;
using namespace Trunkline::Test;
using namespace Qt::StringLiterals;

namespace Trunkline::Test {

/// The desktop's portal, on the same private bus.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint contrast = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString & /*group*/, const QString &key) const
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(key == "contrast"_L1 ? contrast : 0U)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

}

using Trunkline::Test::Portal;

/// Started once more by itself inside of a session with a bus of its own.
class ContrastTest : public QObject
{
    Q_OBJECT

private:
    Portal m_portal;

    void changeTo(const QString &key, uint value)
    {
        Q_EMIT m_portal.SettingChanged(u"org.freedesktop.appearance"_s, key, QDBusVariant(value));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    }

    void whatTheDesktopAsksForIsSeenAtTheStart()
    {
        m_portal.contrast = 1;
        const Appearance appearance(*qApp);
        QTRY_COMPARE(Theme::current(), Theme::highContrastLight());
        QCOMPARE(appearance.contrast(), Appearance::Contrast::Normal); // that is the user's own choice
    }

    void itIsFollowedWhileRunning()
    {
        m_portal.contrast = 0;
        Appearance appearance(*qApp);
        appearance.setScheme(Appearance::Scheme::Dark);
        QTest::qWait(50);
        QCOMPARE(Theme::current(), Theme::dark());
        changeTo(u"contrast"_s, 1);
        QTRY_COMPARE(Theme::current(), Theme::highContrastDark());
        changeTo(u"color-scheme"_s, 0); // that is another matter
        changeTo(u"contrast"_s, 0);
        QTRY_COMPARE(Theme::current(), Theme::dark());
        appearance.setContrast(Appearance::Contrast::High);
        changeTo(u"contrast"_s, 1);
        changeTo(u"contrast"_s, 0);
        QTest::qWait(50);
        QCOMPARE(Theme::current(), Theme::highContrastDark());
    }
};

int main(int argc, char *argv[])
{
    if (const std::optional<int> outside = runInOwnSession(argc, argv))
        return *outside;
    const QApplication application(argc, argv);
    ContrastTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_contrast.moc"
