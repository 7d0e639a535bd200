// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/service.h"

#include <QUrl>

namespace Trunkline {

/// The services that show one pull request.
struct Preview
{
    /// What told that they belong together, the surest first.
    enum class Evidence { Label, Stack, Host, Tag };

    QString name; ///< "pr-123"
    qint32 pullRequest = 0;
    Evidence evidence = Evidence::Label;
    QStringList services; ///< identifiers, by name
    QList<QUrl> urls; ///< from the routers' Host rules
    QStringList rules; ///< of routers whose hosts could not be told; shown as they are
    QString commit; ///< empty: unknown, or the services do not agree
    QString branch; ///< that a service's label names; empty: none does
    QDateTime createdAt; ///< of its oldest service

    const QString &key() const { return name; }
    bool operator==(const Preview &) const = default;
};

/// What a preview's address answered.
struct ProbeResult
{
    QUrl url;
    std::optional<qint32> status; ///< HTTP; nullopt: no answer
    std::chrono::milliseconds latency{0}; ///< until the answer's first line
    QUrl redirect; ///< where it pointed to, where that was not followed
    QDateTime at;

    bool operator==(const ProbeResult &) const = default;
};

}
