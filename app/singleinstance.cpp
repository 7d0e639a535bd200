// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDir>

#include <KDBusService>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr std::chrono::milliseconds Patience{1000};

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

void SingleInstance::claim(const QString &folder, const QStringList &arguments, const std::function<void(Claim)> &then)
{
    m_question.reset();
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const QString domain = domainOf(folder);
    const QString service = serviceOf(domain);
    const bool isOurs = m_service && m_service->serviceName() == service;
    if (isOurs || !bus.isConnected())
        return then(Claim::Ours);
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                          u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
    message << service;
    m_question = std::make_unique<QDBusPendingCallWatcher>(bus.asyncCall(message, int(Patience.count())));
    connect(m_question.get(), &QDBusPendingCallWatcher::finished, this, [=, this] {
        const QDBusPendingReply<bool> isElsewhere = *m_question;
        m_question.release()->deleteLater();
        if (isElsewhere.isError()) // nobody is found, and nobody finds us
            return then(Claim::Ours);
        isElsewhere.value() ? handOver(service, arguments) : take(domain);
        then(isElsewhere.value() ? Claim::Elsewhere : Claim::Ours);
    });
}

void SingleInstance::handOver(const QString &service, const QStringList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, u'/' + QString(service).replace(u'.', u'/'),
                                                          u"org.kde.KDBusService"_s, u"CommandLine"_s);
    message << arguments << QDir::currentPath() << QVariantMap();
    auto *told = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(told, &QDBusPendingCallWatcher::finished, this, [this, told] {
        told->deleteLater();
        Q_EMIT handedOver();
    });
}

void SingleInstance::take(const QString &domain)
{
    m_service.reset();
    QCoreApplication::setOrganizationDomain(domain);
    m_service = std::make_unique<KDBusService>(KDBusService::Unique | KDBusService::NoExitOnFailure);
    connect(m_service.get(), &KDBusService::activateRequested, this,
            [this](const QStringList &asked) { Q_EMIT activated(asked); });
}

}
