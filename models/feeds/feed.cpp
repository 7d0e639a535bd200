// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/feed.h"

namespace Trunkline {

Feed::Feed(QString name, QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
{
}

QStringList Feed::details(const QDateTime & /*now*/) const
{
    return {};
}

void Feed::markRefreshing()
{
    setState(State::Refreshing, m_asOf, m_error);
}

void Feed::markLive(const QDateTime &asOf)
{
    setState(State::Live, asOf, std::nullopt);
}

void Feed::markStale()
{
    setState(State::Stale, m_asOf, m_error);
}

void Feed::markFailed(const Error &error)
{
    setState(State::Failed, m_asOf, error);
}

void Feed::setState(State state, const QDateTime &asOf, const std::optional<Error> &error)
{
    if (m_state == state && m_asOf == asOf && m_error == error)
        return;
    const bool isOnlyAge = m_state == state && m_error == error && m_asOf.isValid() && asOf.isValid();
    m_state = state;
    m_asOf = asOf;
    m_error = error;
    if (isOnlyAge)
        Q_EMIT asOfChanged();
    else
        Q_EMIT stateChanged();
}

}
