// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>

namespace Trunkline::Test {

/// A private swarm of real engines (tests/lab/swarmlab), for as long as this lives, and not longer even when the test
/// crashes.
class SwarmLab
{
    Q_DISABLE_COPY_MOVE(SwarmLab)

public:
    explicit SwarmLab(int nodes);
    ~SwarmLab();

    /// Why there is none; empty when there is one.
    const QString &whyNot() const { return m_whyNot; }
    /// The engine's socket; node 1 is the manager.
    QString socket(int node) const;
    /// "pause 2", "continue 2", "kill 1", "start 1".
    void command(const QString &words);
    /// Runs docker with the words given (double quotes hold a word together) and gives what it printed.
    QString docker(const QString &words, int node = 1);

private:
    QString readLine();

    const QString m_folder;
    QProcess m_lab;
    QString m_whyNot;
};

}
