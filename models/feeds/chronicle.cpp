// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feeds/chronicle.h"

#include "models/wording/newswording.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr QChar ScopeEnd = u'\t';

}

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
        for (const Transition &one : transitions) {
            const qsizetype end = one.subject.indexOf(ScopeEnd);
            m_known[{int(one.kind), one.subject.first(std::max<qsizetype>(end, 0))}].insert(one.subject,
                                                                                            {one.to, one.rule});
        }
        m_isLoaded = true;
        for (const Observation &observation : std::exchange(m_waiting, {}))
            compare(observation);
    });
}

void Chronicle::observe(Transition::Kind kind, const QString &scope, const QList<Standing> &all,
                        const QStringList &undecided)
{
    const Observation observation{.kind = kind, .scope = scope, .all = all, .undecided = undecided};
    if (m_isLoaded)
        compare(observation);
    else
        m_waiting.append(observation);
}

void Chronicle::compare(const Observation &observation)
{
    const Scope scope{int(observation.kind), observation.scope};
    const bool isFirst = !m_seen.contains(scope);
    const QSet<QString> undecided(observation.undecided.cbegin(), observation.undecided.cend());
    if (isFirst)
        m_seen.insert(scope, {.isNew = !m_known.contains(scope), .late = undecided});
    Seen &seen = m_seen[scope];
    QHash<QString, Known> &known = m_known[scope];
    const QDateTime now = m_clock.now();
    QList<Transition> transitions;
    QHash<QString, Known> next;
    next.reserve(observation.all.size());
    for (const Standing &one : observation.all) {
        const QString subject = observation.scope + ScopeEnd + one.subject;
        next.insert(subject, {one.value, one.rule});
        if (const QString was = known.value(subject).value; was != one.value)
            transitions.append({.kind = observation.kind,
                                .subject = subject,
                                .from = was,
                                .to = one.value,
                                .at = now,
                                .rule = one.rule,
                                .pane = one.pane,
                                .key = one.key,
                                .sentence = observation.kind == Transition::Kind::Finding
                                        ? findingNews(one.key, one.sentence)
                                        : one.sentence});
    }
    for (auto old = known.cbegin(); old != known.cend(); ++old) {
        if (next.contains(old.key()))
            continue;
        if (undecided.contains(old->rule))
            next.insert(old.key(), *old);
        else
            transitions.append(
                    {.kind = observation.kind, .subject = old.key(), .from = old->value, .at = now, .rule = old->rule});
    }
    known = std::move(next);
    const QSet<QString> late = std::exchange(seen.late, seen.late & undecided);
    const bool isNew = seen.isNew;
    if (transitions.isEmpty())
        return;
    keep(transitions);
    QList<Transition> before;
    QList<Transition> news;
    for (const Transition &one : std::as_const(transitions))
        (isFirst || late.contains(one.rule) ? before : news).append(one);
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
