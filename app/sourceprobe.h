// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/githubendpoint.h"
#include "app/cli/options.h"
#include "app/repositorysources.h"
#include "models/ports/connectionprobe.h"

namespace Trunkline {

/// Tries connections with the adapters that would use them.
class SourceProbe final : public QObject, public ConnectionProbe
{
    Q_OBJECT

public:
    /// For the repository @p located; @p clock must outlive this.
    SourceProbe(LocatedRepository located, Options options, const Clock &clock);

    QFuture<Result<ConnectionReport>> probe(const ConnectionAttempt &attempt) override;
    QFuture<Result<void>> keepSecret(const ConnectionAttempt &attempt) override;
    QFuture<Result<void>> forgetSecret(const ConnectionAttempt &attempt) override;
    QFuture<QStringList> dockerContexts() override;

private:
    QFuture<Result<ConnectionReport>> probeGithub(const Connections &typed);
    QFuture<Result<ConnectionReport>> probeDocker(const Connections &typed);
    QFuture<Result<ConnectionReport>> probeHasura(const ConnectionAttempt &attempt);
    QFuture<Result<ConnectionReport>> probeDatabase(const Connections &typed);

    const LocatedRepository m_located;
    const Options m_options;
    const Clock &m_clock;
};

}
