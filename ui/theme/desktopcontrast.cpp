// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/desktopcontrast.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalSettings = u"org.freedesktop.portal.Settings"_s;
const QString appearanceGroup = u"org.freedesktop.appearance"_s;
const QString contrastKey = u"contrast"_s;

}

DesktopContrast::DesktopContrast(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalSettings, u"SettingChanged"_s, {appearanceGroup, contrastKey}, {},
                this, SLOT(take(QDBusMessage)));
    ask();
}

/// Read() is in every version of the portal, ReadOne() only in newer ones.
void DesktopContrast::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"Read"_s);
    question << appearanceGroup << contrastKey;
    auto *asked = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        asked->deleteLater();
        const QDBusPendingReply<QDBusVariant> answer = *asked;
        if (answer.isValid())
            setValue(answer.value().variant());
    });
}

void DesktopContrast::take(const QDBusMessage &change)
{
    setValue(change.arguments().value(2)); // behind its group and key
}

void DesktopContrast::setValue(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) // Read() wraps it twice
        value = value.value<QDBusVariant>().variant();
    const bool isHigh = value.toUInt() == 1;
    if (isHigh == m_isHigh)
        return;
    m_isHigh = isHigh;
    Q_EMIT changed();
}

}
