// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Trunkline {

/// What runs in an environment, as far as a change of a flag depends on it. What is not known is nullopt.
struct ReleaseFacts
{
    struct RunningService
    {
        QString name;
        QString commit; ///< short; empty when unknown
        std::optional<bool> containsFlag; ///< its code asks for the flag
        bool isMoving = false; ///< a rollout or rollback is under way

        bool operator==(const RunningService &) const = default;
    };

    std::optional<QList<RunningService>> services;

    bool operator==(const ReleaseFacts &) const = default;
};

}
