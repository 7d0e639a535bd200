// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/teamfigures.h"

#include <algorithm>
#include <cmath>

namespace Trunkline {

namespace {

using FigureKind = TeamFigure::Kind;
using FigureUnit = TeamFigure::Unit;
using Ending = RolloutRecord::Outcome;

constexpr qint64 DaySeconds = 24LL * 3600;

/// Something that happened, with what is measured of it.
struct Sample
{
    QDateTime at;
    double value = 0;
};

/// By the nearest rank.
double percentile(QList<double> values, double share)
{
    std::ranges::sort(values);
    const auto rank = qsizetype(std::ceil(share * double(values.size())));
    return values[std::clamp<qsizetype>(rank, 1, values.size()) - 1];
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double mean(const QList<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / double(values.size());
}

/// The values of what happened in the stretch that ends at @p until.
QList<double> within(const QList<Sample> &samples, const QDateTime &until, qint32 days)
{
    const QDateTime from = until.addSecs(-days * DaySeconds);
    QList<double> values;
    for (const Sample &sample : samples) {
        if (sample.at > from && sample.at <= until)
            values.append(sample.value);
    }
    return values;
}

bool isDeployment(const RolloutRecord &record)
{
    return record.outcome == Ending::Completed || record.outcome == Ending::RolledBack
            || record.outcome == Ending::RolledBackByHand || record.outcome == Ending::RollbackFailed;
}

class Counting
{
public:
    explicit Counting(const TeamFacts &facts)
        : m_facts(facts)
    {
        collectDeployments();
        for (const Change &change : facts.changes)
            collect(change);
    }

    QList<TeamFigure> all() const
    {
        const bool isLive = m_facts.isProductionKnown;
        return {spans(FigureKind::ChangeLeadTime, m_leadTimes, isLive),
                perDay(FigureKind::DeploymentFrequency, m_deployed, isLive),
                share(FigureKind::ChangeFailRate, m_failed, isLive),
                spans(FigureKind::RecoveryTime, m_recoveries, isLive),
                share(FigureKind::ReworkRate, m_reworks, isLive),
                activeBranches(),
                spans(FigureKind::BranchLifeTime, m_lifeTimes, true),
                share(FigureKind::MergedWithin24h, m_within24, true),
                share(FigureKind::MergedWithin48h, m_within48, true)};
    }

private:
    void collect(const Change &change)
    {
        if (change.leadTime && change.deployedAt.isValid())
            m_leadTimes.append({change.deployedAt, double(change.leadTime->count())});
        if (!change.isMerged())
            return;
        if (!change.revertedBy.isEmpty() && change.stationSince.isValid()) {
            m_failed.append({change.mergedAt, 1}); // it went to trunk and had to be taken back
            m_recoveries.append({change.stationSince, double(change.mergedAt.secsTo(change.stationSince))});
        }
        if (!change.startedAt.isValid())
            return;
        const double life = double(std::max<qint64>(change.startedAt.secsTo(change.mergedAt), 0));
        m_lifeTimes.append({change.mergedAt, life});
        m_within24.append({change.mergedAt, life <= DaySeconds ? 1.0 : 0.0});
        m_within48.append({change.mergedAt, life <= 2 * DaySeconds ? 1.0 : 0.0});
    }

    void collectDeployments()
    {
        QList<RolloutRecord> records = m_facts.rollouts;
        records.removeIf(
                [](const RolloutRecord &record) { return !isDeployment(record) || !record.endedAt.isValid(); });
        std::ranges::stable_sort(records, {}, &RolloutRecord::endedAt);
        QHash<QString, QDateTime> failedSince; // by service
        for (const RolloutRecord &record : std::as_const(records)) {
            const bool isFailed = record.outcome != Ending::Completed;
            const bool isRework = failedSince.contains(record.serviceId);
            m_deployed.append({record.endedAt, 1});
            m_failed.append({record.endedAt, isFailed ? 1.0 : 0.0});
            m_reworks.append({record.endedAt, isRework ? 1.0 : 0.0});
            if (isFailed && !isRework)
                failedSince.insert(record.serviceId, record.endedAt);
            if (isFailed || !isRework)
                continue;
            const QDateTime since = failedSince.take(record.serviceId);
            m_recoveries.append({record.endedAt, double(since.secsTo(record.endedAt))});
        }
    }

    template <typename Value>
    QList<TeamFigure::Week> weeks(const QList<Sample> &samples, Value value) const
    {
        QList<TeamFigure::Week> weeks;
        for (qint32 ago = m_facts.days / 7 - 1; ago >= 0; --ago) {
            const QDateTime until = m_facts.now.addSecs(DaySeconds * -7 * ago);
            const QList<double> values = within(samples, until, 7);
            TeamFigure::Week week{.until = until, .samples = qint32(values.size())};
            if (week.samples >= FewestSamples)
                week.value = value(values, 7);
            weeks.append(week);
        }
        return weeks;
    }

    template <typename Value>
    TeamFigure made(FigureKind kind, FigureUnit unit, const QList<Sample> &samples, bool isKnown, Value value) const
    {
        const QList<double> values = within(samples, m_facts.now, m_facts.days);
        TeamFigure figure{.kind = kind, .unit = unit, .samples = qint32(values.size()), .isKnown = isKnown};
        if (!isKnown)
            return figure;
        if (figure.samples >= FewestSamples)
            figure.value = value(values, m_facts.days);
        figure.weeks = weeks(samples, value);
        return figure;
    }

    TeamFigure spans(FigureKind kind, const QList<Sample> &samples, bool isKnown) const
    {
        TeamFigure figure = made(kind, FigureUnit::Seconds, samples, isKnown,
                                 [](const QList<double> &values, qint32) { return median(values); });
        if (figure.value)
            figure.p90 = percentile(within(samples, m_facts.now, m_facts.days), 0.9);
        return figure;
    }

    TeamFigure share(FigureKind kind, const QList<Sample> &samples, bool isKnown) const
    {
        return made(kind, FigureUnit::Share, samples, isKnown,
                    [](const QList<double> &values, qint32) { return mean(values); });
    }

    TeamFigure perDay(FigureKind kind, const QList<Sample> &samples, bool isKnown) const
    {
        return made(kind, FigureUnit::PerDay, samples, isKnown,
                    [](const QList<double> &values, qint32 days) { return double(values.size()) / double(days); });
    }

    /// A number that is known at once; its past is not.
    TeamFigure activeBranches() const
    {
        const auto isActive = [](const Branch &branch) {
            return branch.ahead.value_or(0) > 0 && branch.merged.value_or(Merged::No) == Merged::No;
        };
        const auto count = std::ranges::count_if(m_facts.branches, isActive);
        return {.kind = FigureKind::ActiveBranches,
                .unit = FigureUnit::Count,
                .value = double(count),
                .samples = qint32(count)};
    }

    const TeamFacts &m_facts;
    QList<Sample> m_leadTimes;
    QList<Sample> m_deployed;
    QList<Sample> m_failed;
    QList<Sample> m_recoveries;
    QList<Sample> m_reworks;
    QList<Sample> m_lifeTimes;
    QList<Sample> m_within24;
    QList<Sample> m_within48;
};

}

QList<TeamFigure> teamFigures(const TeamFacts &facts)
{
    return Counting(facts).all();
}

}
