// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/service.h"
#include "models/domain/servicespec.h"

#include <optional>
#include <span>

namespace Trunkline {

/// Every key of a fact, in the order in which a stack file is written.
std::span<const QLatin1StringView> specKeys();

/// The text of a fact's value, the same for the engine's figures and for a file's words.
QString specDuration(std::chrono::nanoseconds duration); ///< "1m30s"
QString specMemory(qint64 bytes); ///< "512M"
QString specCpus(qint64 nanoCpus); ///< "0.5"
QString specImage(const QString &image); ///< with its tag, without the default registry
/// A command in one line, quoted where a shell needs it, without what looks like a secret.
QString specWords(const QStringList &words);
/// "node.role==worker": without the spaces that both sides may write.
QString specConstraint(const QString &constraint);
/// "name=value" of each that is not a deployment's own, without what looks like a secret; the mark is of the value.
QList<SpecFact> labelFacts(QLatin1StringView key, const QMap<QString, QString> &labels);
QString specPort(const PublishedPort &port); ///< "8080:80/tcp"; published 0: the engine chooses

/// Tells whether two values are the same and nothing else about them: keyed anew by each start of the program.
QByteArray markOfValue(QStringView value);

/// The facts of @p update under "deploy/update_config/" or "deploy/rollback_config/"; defaults are none.
enum class RolloutDirection { Update, Rollback };
QList<SpecFact> rolloutFacts(const RolloutConfig &config, RolloutDirection direction);
QList<SpecFact> resourceFacts(const ResourceLimits &limits, const ResourceLimits &reservations);
QList<SpecFact> probeFacts(const HealthProbe &probe);

/// What a running service is, in the words of a stack file. @p networkNames by identifier; a network that is not among
/// them leaves all networks out.
QList<SpecFact> factsOfService(const Service &service, const QHash<QString, QString> &networkNames);

struct SpecDifference
{
    QString text; ///< lines of YAML with " ", "-" or "+" in front
    qsizetype changes = 0;
};

/// What differs, in the order of specKeys(). Keys in @p ignored are left out.
SpecDifference differenceOf(const QList<SpecFact> &declared, const QList<SpecFact> &running,
                            const QList<QLatin1StringView> &ignored);

}
