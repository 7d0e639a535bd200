// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Trunkline {

/// A router as Traefik itself sees it.
struct RouterView
{
    QString name; ///< "pr-123@swarm"
    QString rule;
    QString status; ///< "enabled", "warning", "disabled"
    QStringList errors;
    std::optional<qint32> servers; ///< behind its service; nullopt: not known

    /// Whether requests reach anything by it.
    bool isLive() const { return status == QLatin1StringView("enabled") && servers.value_or(1) > 0; }
    bool operator==(const RouterView &) const = default;
};

}
