// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trayicon.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <KStatusNotifierItem>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

const QString watcherName = u"org.kde.StatusNotifierWatcher"_s;

}

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
{
    auto *watcher = new QDBusServiceWatcher(watcherName, QDBusConnection::sessionBus(),
                                            QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayIcon::lookForTray);
    lookForTray();
}

TrayIcon::~TrayIcon() = default;

/// Somebody who watches for such icons, and somebody who shows them.
void TrayIcon::lookForTray()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage question = QDBusMessage::createMethodCall(watcherName, u"/StatusNotifierWatcher"_s,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << watcherName << u"IsStatusNotifierHostRegistered"_s;
    auto *asked = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        asked->deleteLater();
        const QDBusPendingReply<QVariant> answer = *asked;
        m_hasTray = answer.isValid() && answer.value().toBool();
    });
}

void TrayIcon::setWindow(QWindow *window)
{
    if (!window) {
        m_item.reset();
        return;
    }
    if (m_item)
        return;
    m_item = std::make_unique<KStatusNotifierItem>(u"trunkline"_s);
    m_item->setCategory(KStatusNotifierItem::ApplicationStatus);
    m_item->setTitle(QCoreApplication::applicationName());
    m_item->setAssociatedWindow(window);
    lookForTray();
    tell();
}

void TrayIcon::setFindings(int errors, int warnings)
{
    m_errors = errors;
    m_warnings = warnings;
    if (m_item)
        tell();
}

void TrayIcon::tell()
{
    const QString summary = m_errors + m_warnings == 0
            ? tr("Nothing needs attention")
            : tr("errors: %1 · warnings: %2").arg(QLocale().toString(m_errors), QLocale().toString(m_warnings));
    m_item->setIconByName(u"org.trunkline.Trunkline"_s);
    m_item->setOverlayIconByName(m_errors > 0 ? u"emblem-error"_s : m_warnings > 0 ? u"emblem-warning"_s : QString());
    m_item->setStatus(m_errors > 0 ? KStatusNotifierItem::NeedsAttention : KStatusNotifierItem::Active);
    m_item->setAttentionIconByName(u"dialog-error"_s);
    m_item->setToolTip(u"org.trunkline.Trunkline"_s, QCoreApplication::applicationName(), summary);
}

}
