// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/chronicle.h"

#include "models/feeds/worklater.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

static constexpr qsizetype FewStandings = 500; // that are not worth another thread

Chronicle::Chronicle(TransitionLog &log, QString repository, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_repository(std::move(repository))
    , m_clock(clock)
{
    load();
}

void Chronicle::load()
{
    m_loading.start(m_log.present(m_repository), this, [this](const Result<QList<Transition>> &present) {
        if (!present)
            fail(present.error()); // what is seen now is the beginning
        const QList<Transition> transitions = present.value_or(QList<Transition>());
        if (transitions.size() <= FewStandings)
            return begin(knownFrom(transitions));
        using Sorted = std::shared_ptr<QHash<StandingScope, KnownStandings>>;
        const auto sort = [transitions] {
            return std::make_shared<QHash<StandingScope, KnownStandings>>(knownFrom(transitions));
        };
        m_sorting.start(workLater<Sorted>(sort), this, [this](const Sorted &known) { begin(std::move(*known)); });
    });
}

void Chronicle::begin(QHash<StandingScope, KnownStandings> known)
{
    m_known = std::move(known);
    m_isBusy = false;
    goOn();
}

void Chronicle::observe(Transition::Kind kind, const QString &scope, const QList<Standing> &all,
                        const QStringList &undecided)
{
    observe(kind, scope, all.size(), [all] { return all; }, undecided);
}

void Chronicle::observe(Transition::Kind kind, const QString &scope, qsizetype count,
                        const std::function<QList<Standing>()> &tell, const QStringList &undecided)
{
    m_waiting.append({.kind = kind,
                      .scope = scope,
                      .count = count,
                      .tell = tell,
                      .undecided = QSet<QString>(undecided.cbegin(), undecided.cend())});
    goOn();
}

/// One after the other: each is compared with what the one before left.
void Chronicle::goOn()
{
    while (!m_isBusy && !m_waiting.isEmpty()) {
        const StandingObservation next = m_waiting.takeFirst();
        const StandingScope scope{int(next.kind), next.scope};
        if (!m_seen.contains(scope))
            m_seen.insert(scope, {.isNew = !m_known.contains(scope), .late = next.undecided});
        KnownStandings known = std::exchange(m_known[scope], {});
        if (std::max(next.count, known.size()) <= FewStandings) {
            StandingComparison comparison = compareStandings(next, known, m_clock.now());
            take(next, comparison);
            continue;
        }
        m_isBusy = true;
        using Compared = std::shared_ptr<StandingComparison>; // the future keeps no more than an empty shell of it
        auto compare = [next, known = std::move(known), now = m_clock.now()] {
            return std::make_shared<StandingComparison>(compareStandings(next, known, now));
        };
        m_comparing.start(workLater<Compared>(std::move(compare)), this, [this, next](const Compared &comparison) {
            m_isBusy = false;
            take(next, *comparison);
            goOn();
        });
    }
}

void Chronicle::take(const StandingObservation &observation, StandingComparison &comparison)
{
    const StandingScope scope{int(observation.kind), observation.scope};
    m_known[scope] = std::move(comparison.known);
    const QList<Transition> transitions = std::move(comparison.transitions);
    Seen &seen = m_seen[scope];
    const bool isFirst = !std::exchange(seen.isTold, true);
    const QSet<QString> late = std::exchange(seen.late, seen.late & observation.undecided);
    const bool isNew = seen.isNew;
    if (transitions.isEmpty())
        return;
    keep(transitions);
    if (isFirst) { // they may be thousands
        if (!isNew)
            Q_EMIT happened(transitions, When::Before);
        return;
    }
    QList<Transition> before;
    QList<Transition> news;
    for (const Transition &one : transitions)
        (late.contains(one.rule) ? before : news).append(one);
    if (!before.isEmpty() && !isNew)
        Q_EMIT happened(before, When::Before);
    if (!news.isEmpty())
        Q_EMIT happened(news, When::Now);
}

void Chronicle::keep(const QList<Transition> &transitions)
{
    m_log.record(m_repository, transitions).then(this, [this](const Result<void> &result) {
        if (result)
            Q_EMIT written();
        else
            fail(result.error());
    });
}

void Chronicle::fail(const Error &error)
{
    m_error = error;
    Q_EMIT failed(error);
}

QFuture<Result<QList<Transition>>> Chronicle::since(const QDateTime &from)
{
    return m_log.since(m_repository, from);
}

}
