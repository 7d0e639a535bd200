// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/hasura/standinsqlite.h"
#include "app/sandbox/world/sandboxpullrequests.h"
#include "app/sandbox/world/sandboxservices.h"
#include "models/ports/clock.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>

namespace Trunkline {

/// A day of the team within minutes: what happens, and when. Goes on from whatever the user did meanwhile.
class SandboxDay final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    struct Parts
    {
        SandboxRepository &repository;
        QList<SandboxPullRequest> &open;
        GithubWorld &world;
        SandboxServices &services;
        StandInSqlite &tables;
        const Clock &clock;
    };

    explicit SandboxDay(const Parts &parts, QObject *parent = nullptr);

private:
    struct Event
    {
        std::chrono::seconds at;
        std::function<void()> happen;
    };

    void plan();
    void tick();
    void fillRows();
    void change(qint32 number, const std::function<void(SandboxPullRequest &)> &edit);
    void merge(qint32 number);
    void push(const QString &branch, const SandboxCommit &commit);
    void rollOut(const QString &flag, int percent);

    Parts m_parts;
    QElapsedTimer m_passed;
    QTimer m_timer;
    QList<Event> m_events; ///< by time
    double m_filled = 0.61; ///< of the backfill
};

}
