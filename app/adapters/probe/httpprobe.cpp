// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/probe/httpprobe.h"

#include "app/adapters/probe/probecall.h"

#include <QNetworkProxy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

HttpProbe::HttpProbe(QStringList ownHosts, std::chrono::milliseconds timeout, quint16 proxy, QObject *parent)
    : QObject(parent)
    , m_ownHosts(std::move(ownHosts))
    , m_timeout(timeout)
{
    if (proxy > 0)
        m_network.setProxy({QNetworkProxy::HttpCachingProxy, u"127.0.0.1"_s, proxy});
}

HttpProbe::~HttpProbe()
{
    qDeleteAll(findChildren<ProbeCall *>(Qt::FindDirectChildrenOnly)); // they use the network below
}

bool HttpProbe::isOwn(const QUrl &url) const
{
    if ((url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || !url.userInfo().isEmpty())
        return false;
    const QString host = url.host().toLower();
    return std::ranges::any_of(m_ownHosts, [&host](const QString &own) {
        return own.startsWith("*."_L1) ? host.endsWith(own.sliced(1)) : host == own;
    });
}

QFuture<Result<ProbeResult>> HttpProbe::probe(const QUrl &url)
{
    if (!isOwn(url))
        return QtFuture::makeReadyValueFuture(
                Result<ProbeResult>(Failure(Error{.kind = Error::Kind::Invalid,
                                                  .cause = Error::Cause::Refused,
                                                  .origin = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery),
                                                  .detail = u"this is not one of the team's own hosts"_s})));
    return ProbeCall::start(*this, m_network, url, m_timeout);
}

}
