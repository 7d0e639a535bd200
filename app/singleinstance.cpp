// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDir>

#include <KDBusService>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// KDBusService makes its name of the domain and the program's: the domain tells repositories apart.
QString domainOf(const QString &folder)
{
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return u'r' + QString::fromLatin1(hash) + ".trunkline.org"_L1;
}

QString serviceOf(const QString &domain)
{
    QStringList parts = domain.split(u'.');
    std::ranges::reverse(parts);
    return parts.join(u'.') + u'.' + QCoreApplication::applicationName();
}

}

SingleInstance::SingleInstance(QObject *parent)
    : QObject(parent)
{
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Claim SingleInstance::claim(const QString &folder, const QStringList &arguments)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return Claim::Ours;
    const QString domain = domainOf(folder);
    const QString service = serviceOf(domain);
    const bool isOurs = m_service && m_service->serviceName() == service;
    if (!isOurs && bus.interface()->isServiceRegistered(service)) {
        QDBusMessage message = QDBusMessage::createMethodCall(service, u'/' + QString(service).replace(u'.', u'/'),
                                                              u"org.kde.KDBusService"_s, u"CommandLine"_s);
        message << arguments << QDir::currentPath() << QVariantMap();
        auto *told = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
        connect(told, &QDBusPendingCallWatcher::finished, this, [this, told] {
            told->deleteLater();
            Q_EMIT handedOver();
        });
        return Claim::Elsewhere;
    }
    if (isOurs)
        return Claim::Ours;
    m_service.reset();
    QCoreApplication::setOrganizationDomain(domain);
    m_service = std::make_unique<KDBusService>(KDBusService::Unique | KDBusService::NoExitOnFailure);
    connect(m_service.get(), &KDBusService::activateRequested, this,
            [this](const QStringList &asked) { Q_EMIT activated(asked); });
    return Claim::Ours;
}

}
