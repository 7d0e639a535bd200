// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/githuberrand.h"

namespace Trunkline {

/// The heartbeat: all open pull requests, and what changed of them. Up to three pages in one query, since a query is
/// what costs: their cursors are those of the last time.
class ListErrand final : public GithubErrand
{
    Q_OBJECT

public:
    using GithubErrand::GithubErrand;

    void start() override;

private:
    enum class Mergeable { NotAsked, Asked };

    void walk(Mergeable mergeable);
    void askNext();
    void receive(const Heartbeat &heartbeat);
    void retryOrFail(const Error &error);
    void finishWalk();
    void apply();

    Mergeable m_mergeable = Mergeable::NotAsked;
    int m_walks = 0;
    int m_tries = 0;
    QList<GithubState::Anchor> m_ahead; ///< pages still to be asked for
    QList<GithubState::Anchor> m_asked; ///< in the query under way
    QList<GithubState::Anchor> m_anchors; ///< for the next time
    QMap<qint32, Pulse> m_found;
    Heartbeat m_last;
};

}
