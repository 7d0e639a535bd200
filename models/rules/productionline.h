// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/domain/rolloutrecord.h"
#include "models/rules/trunkline.h"

#include <QSet>

namespace Trunkline {

/// The services of one repository and their rollouts as far as they are remembered, laid against trunk's line.
///
/// A service counts when the repository has its commit: then it is built from it. Whether it runs a change is decided
/// by the commit graph, never by comparing tags.
class ProductionLine
{
public:
    /// A rollback with what it took back: places on the line from `first` up to, and without, `end`.
    struct Setback
    {
        QString service;
        QDateTime at;
        qsizetype first = 0;
        qsizetype end = 0;

        bool operator==(const Setback &) const = default;
    };

    /// @p previews are identifiers of services that show pull requests: they are no production.
    ProductionLine(const TrunkLine &line, const ServiceSnapshot &services, const QSet<QString> &previews,
                   const QList<RolloutRecord> &rollouts);

    /// How the commit at @p place of the line, merged at @p mergedAt, stands in every service.
    QList<Change::Production> productionOf(qsizetype place, const QDateTime &mergedAt) const;
    /// The images of the services that hold it, each once.
    QStringList imagesWith(qsizetype place) const;
    /// The rollback that keeps the commit at @p place out of a service now; nullopt when none does.
    std::optional<Setback> setbackOf(qsizetype place) const;

private:
    struct Attempt
    {
        RolloutRecord record;
        qsizetype reach = 0; ///< of the commit that was tried
    };
    struct Running
    {
        Service service;
        qsizetype reach = 0; ///< of its commit
        std::optional<qsizetype> before; ///< of what a rollout that is under way takes the place of
        QList<Attempt> attempts; ///< oldest first
    };

    static QDateTime arrivalOf(const Running &running, qsizetype place);
    static const Attempt *failureOf(const Running &running, qsizetype place);
    static QString reasonOf(const Running &running, const Attempt &attempt);

    QList<Running> m_running;
};

}
