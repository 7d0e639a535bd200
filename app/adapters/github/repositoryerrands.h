// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/github/githuberrand.h"

namespace Trunkline {

/// Who the token belongs to: once for each token.
class ViewerErrand final : public GithubErrand
{
    Q_OBJECT

public:
    using GithubErrand::GithubErrand;

    void start() override;
};

/// What guards trunk: the older protection by GraphQL every half hour, the rules by REST every five minutes (a 304
/// costs nothing).
class ProtectionErrand final : public GithubErrand
{
    Q_OBJECT

public:
    using GithubErrand::GithubErrand;

    static bool isDue(const GithubState &state, const QDateTime &now);
    void start() override;

private:
    void askRules();
};

/// Force pushes on trunk in the last month.
class ActivityErrand final : public GithubErrand
{
    Q_OBJECT

public:
    using GithubErrand::GithubErrand;

    void start() override;
};

/// Environments and the last deployments, every two minutes.
class DeploymentsErrand final : public GithubErrand
{
    Q_OBJECT

public:
    using GithubErrand::GithubErrand;

    static bool isDue(const GithubState &state, const QDateTime &now);
    void start() override;
};

}
