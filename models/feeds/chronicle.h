// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/inflight.h"
#include "models/feeds/standingcomparison.h"
#include "models/ports/clock.h"

#include <QObject>

#include <memory>

namespace Trunkline {

/// Writes down what becomes another, and tells it: once, whoever asks how often. What was so already when it was first
/// seen is no news; what became so while the program was not running is told as such.
class Chronicle final : public QObject
{
    Q_OBJECT

public:
    enum class When {
        Now,
        Before, ///< since the program last ran
    };
    Q_ENUM(When)

    /// @p repository names whose history it is. All must outlive it.
    Chronicle(TransitionLog &log, QString repository, const Clock &clock, QObject *parent = nullptr);

    /// All subjects of one kind in one @p scope as they are now: one that is missing is gone. A scope is what one
    /// source tells at once, by a name that stays the same from one start to the next. Of the rules in @p undecided
    /// nothing is known now: what they found before stays.
    void observe(Transition::Kind kind, const QString &scope, const QList<Standing> &all,
                 const QStringList &undecided = {});
    /// The same, as @p tell will say it in any thread: of @p count subjects, which may be many.
    void observe(Transition::Kind kind, const QString &scope, qsizetype count,
                 const std::function<QList<Standing>()> &tell, const QStringList &undecided = {});

    /// What happened at or after @p from, as far as it is remembered.
    [[nodiscard]] QFuture<Result<QList<Transition>>> since(const QDateTime &from);

    /// Why nothing can be remembered; nullopt while all is well.
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void happened(const QList<Trunkline::Transition> &transitions, Trunkline::Chronicle::When when);
    void written(); ///< since() may tell more now
    void failed(const Trunkline::Error &error);

private:
    struct Seen
    {
        bool isNew = false; ///< nothing of it was remembered: its beginning is no news
        bool isTold = false;
        QSet<QString> late; ///< rules that had no verdict yet in this run: what they find first is as old as the rest
    };

    void load();
    void begin(QHash<StandingScope, KnownStandings> known);
    void goOn();
    void take(const StandingObservation &observation, StandingComparison &comparison);
    void keep(const QList<Transition> &transitions);
    void fail(const Error &error);

    TransitionLog &m_log;
    const QString m_repository;
    const Clock &m_clock;
    QHash<StandingScope, KnownStandings> m_known;
    QHash<StandingScope, Seen> m_seen; ///< in this run
    QList<StandingObservation> m_waiting; ///< for what is remembered, and for those before
    bool m_isBusy = true; ///< loading or comparing
    std::optional<Error> m_error;
    InFlight<Result<QList<Transition>>> m_loading;
    InFlight<std::shared_ptr<QHash<StandingScope, KnownStandings>>> m_sorting;
    InFlight<std::shared_ptr<StandingComparison>> m_comparing;
};

}
