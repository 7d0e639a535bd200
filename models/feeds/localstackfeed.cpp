// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/localstackfeed.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

static constexpr auto LocalInterval = 3s;

LocalStackFeed::LocalStackFeed(const Parts &parts, QObject *parent)
    : Feed(u"compose"_s, parent)
    , m_parts(parts)
    , m_model(parts.clock.now())
{
    m_timer.setInterval(LocalInterval);
    connect(&m_timer, &QTimer::timeout, this, &LocalStackFeed::read);
    refresh();
}

void LocalStackFeed::setAttention(Attention attention)
{
    if (!isConfigured() || (attention == Attention::Watched) == m_timer.isActive())
        return;
    if (attention == Attention::Unwatched)
        return m_timer.stop();
    m_timer.start();
    read();
}

void LocalStackFeed::refresh()
{
    if (!isConfigured())
        return;
    markRefreshing();
    read();
}

void LocalStackFeed::read()
{
    if (m_parts.workTree && !m_readingTree.isRunning())
        m_readingTree.start(m_parts.workTree->workTree(), this, [this](const Result<WorkTree> &tree) {
            const WorkTree known = tree.value_or(WorkTree());
            if (known == m_workTree)
                return;
            m_workTree = known;
            judge();
        });
    if (m_reading.isRunning())
        return;
    m_reading.start(m_parts.source->localServices(), this, [this](const Result<QList<LocalService>> &services) {
        if (services) {
            m_services = *services;
            markLive(m_parts.clock.now());
            judge();
        } else {
            markFailed(services.error());
            Q_EMIT factsChanged();
        }
    });
}

void LocalStackFeed::judge()
{
    QList<LocalServiceRow> rows;
    for (const LocalService &service : std::as_const(m_services))
        rows.append({.service = service, .verdict = localVerdict(service), .build = localBuild(service, m_workTree)});
    m_model.setWorkTree(m_workTree);
    m_model.setRows(rows);
    m_model.setNow(m_parts.clock.now());
    Q_EMIT factsChanged();
}

}
