// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/productionline.h"

#include <algorithm>

namespace Trunkline {

namespace {

using Outcome = RolloutRecord::Outcome;

bool wentBack(const RolloutRecord &record)
{
    return record.outcome == Outcome::RolledBack || record.outcome == Outcome::RolledBackByHand;
}

bool isUnderWay(const Service &service)
{
    return service.rollout.state == Rollout::State::Updating;
}

}

ProductionLine::ProductionLine(const TrunkLine &line, const ServiceSnapshot &services, const QSet<QString> &previews,
                               const QList<RolloutRecord> &rollouts)
{
    QHash<QString, QList<Attempt>> attempts;
    for (const RolloutRecord &record : rollouts) {
        if (line.isKnown(record.attempted.commit))
            attempts[record.serviceId].append({record, line.reachOf(record.attempted.commit)});
    }
    for (const Service &service : services.services) {
        if (service.isJob() || previews.contains(service.id) || !line.isKnown(service.release.commit))
            continue;
        QList<Attempt> own = attempts.value(service.id);
        std::ranges::stable_sort(own, {}, [](const Attempt &attempt) { return attempt.record.startedAt; });
        std::optional<qsizetype> before;
        if (service.previous && line.isKnown(service.previous->commit))
            before = line.reachOf(service.previous->commit);
        m_running.append(
                {.service = service, .reach = line.reachOf(service.release.commit), .before = before, .attempts = own});
    }
}

QList<Change::Production> ProductionLine::productionOf(qsizetype place, const QDateTime &mergedAt) const
{
    using State = Change::Production::State;
    QList<Change::Production> all;
    for (const Running &running : m_running) {
        const Service &service = running.service;
        Change::Production one{.service = service.name, .image = service.release.image};
        if (running.reach <= place) {
            const bool isNew = isUnderWay(service) && (!running.before || *running.before > place);
            one.state = isNew ? State::RollingOut : State::Running;
            one.at = isNew ? service.rollout.startedAt : arrivalOf(running, place);
        } else if (const Attempt *failed = failureOf(running, place)) {
            one.state = State::RolledBack;
            one.at = failed->record.endedAt;
            one.why = reasonOf(running, *failed);
        } else {
            one.at = mergedAt;
        }
        all.append(one);
    }
    return all;
}

QStringList ProductionLine::imagesWith(qsizetype place) const
{
    QStringList images;
    for (const Running &running : m_running) {
        if (running.reach <= place && !images.contains(running.service.release.image))
            images.append(running.service.release.image);
        const Attempt *failed = running.reach <= place ? nullptr : failureOf(running, place);
        if (failed && !images.contains(failed->record.attempted.image))
            images.append(failed->record.attempted.image); // it was built, else it could not have been tried
    }
    return images;
}

std::optional<ProductionLine::Setback> ProductionLine::setbackOf(qsizetype place) const
{
    for (const Running &running : m_running) {
        const Attempt *failed = running.reach <= place ? nullptr : failureOf(running, place);
        if (failed)
            return Setback{.service = running.service.name,
                           .at = failed->record.endedAt,
                           .first = failed->reach,
                           .end = running.reach};
    }
    return std::nullopt;
}

/// When the first rollout that brought it ended well.
QDateTime ProductionLine::arrivalOf(const Running &running, qsizetype place)
{
    QDateTime first;
    for (const Attempt &attempt : running.attempts) {
        const bool brought = attempt.record.outcome == Outcome::Completed && attempt.reach <= place;
        if (brought && (!first.isValid() || attempt.record.endedAt < first))
            first = attempt.record.endedAt;
    }
    const Rollout &rollout = running.service.rollout;
    if (!first.isValid() && rollout.state == Rollout::State::None)
        return running.service.createdAt; // never updated: it has run this since it was made
    return first;
}

/// The last rollout that tried to bring it and went back.
const ProductionLine::Attempt *ProductionLine::failureOf(const Running &running, qsizetype place)
{
    for (auto attempt = running.attempts.crbegin(); attempt != running.attempts.crend(); ++attempt) {
        if (wentBack(attempt->record) && attempt->reach <= place)
            return &*attempt;
    }
    return nullptr;
}

QString ProductionLine::reasonOf(const Running &running, const Attempt &attempt)
{
    if (attempt.record.failure && !attempt.record.failure->message.isEmpty())
        return attempt.record.failure->message;
    const bool isLast = running.service.rollout.startedAt == attempt.record.startedAt;
    return isLast ? running.service.rollout.message : QString();
}

}
