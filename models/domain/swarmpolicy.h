// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QStringList>
#include <QUrl>

#include <chrono>

namespace Trunkline {

/// The limits of SWARM-1 to SWARM-10, and where the stacks are described.
struct ServicePolicy
{
    std::chrono::seconds shortAfter{60}; ///< fewer tasks than wanted
    std::chrono::seconds behindAfter{std::chrono::minutes(30)}; ///< another commit than trunk's
    qint32 crashes = 3;
    std::chrono::seconds crashWindow{std::chrono::minutes(5)};
    std::chrono::seconds stuckAfter{300}; ///< on top of what the service's own configuration allows
    /// Wildcards on names of files of trunk, or on whole paths where they hold a slash.
    QStringList stackFiles{QStringLiteral("docker-stack*.y*ml"), QStringLiteral("stack*.y*ml"),
                           QStringLiteral("*.stack.y*ml"), QStringLiteral("docker-compose*.y*ml"),
                           QStringLiteral("compose*.y*ml")};

    /// Which services are built from which files: wildcards on names -> wildcards on paths.
    QMap<QString, QStringList> paths;

    bool operator==(const ServicePolicy &) const = default;
};

/// How previews are told, where they are asked, and the limits of PREVIEW-1 to PREVIEW-3. The patterns are regular
/// expressions with one capture: the pull request's number.
struct PreviewPolicy
{
    QString label{QStringLiteral("trunkline.pr")}; ///< a service label whose value is the number
    QString branchLabel{QStringLiteral("trunkline.branch")}; ///< a service label whose value is the branch
    QString stack{QStringLiteral("^(?:pr|preview|review)-?(\\d+)$")};
    QString host{QStringLiteral("^(?:[a-z0-9-]+-)?(?:pr|preview|review)-?(\\d+)(?:-[a-z0-9-]+)?\\.")};
    QString tag{QStringLiteral("^(?:pr|preview|review)-?(\\d+)(?:-|$)")};
    QStringList ownHosts; ///< the team's: "*.preview.example.org"; only these are ever asked
    std::chrono::seconds timeout{5};
    std::chrono::seconds orphanAfter{std::chrono::hours(1)};
    std::chrono::seconds outdatedAfter{std::chrono::minutes(15)};
    QUrl traefikApi; ///< empty: Traefik is not asked

    bool operator==(const PreviewPolicy &) const = default;
};

}
