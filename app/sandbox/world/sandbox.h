// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/options.h"
#include "models/domain/result.h"

#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace Trunkline {

class Clock;
class SandboxWorld;

/// The demo: a repository in a temporary folder, and a GitHub, a Hasura and a Docker engine of this process's own that
/// only this computer can reach. All of it is gone with this object.
class Sandbox
{
    Q_DISABLE_COPY_MOVE(Sandbox)

public:
    /// Points the environment of this process at the temporary folder: settings, caches and data of the user are out of
    /// reach from here on. Before there are threads.
    Sandbox();
    ~Sandbox();

    enum class Day { Plays, StandsStill };
    /// Makes everything, blocking, and starts what answers. @p clock must outlive this.
    Result<void> start(const Clock &clock, Day day);

    /// What the program is to be started with: @p given, at the sandbox's addresses. After start(), by the thread that
    /// made this.
    Options options(Options given);

    /// Ends what answers, while there still is an application. The files stay until this object goes.
    void stop();

    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QThread m_thread; ///< of everything that answers: the window's thread does none of it
    std::unique_ptr<SandboxWorld> m_world; ///< lives in that thread
};

}
