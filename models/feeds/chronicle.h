// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/inflight.h"
#include "models/ports/clock.h"
#include "models/ports/transitionlog.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Trunkline {

/// How one subject is now, as the chronicle compares it.
struct Standing
{
    QString subject; ///< unique within its kind and scope
    QString value; ///< see Transition::Kind; never empty
    QString rule;
    QString pane;
    QString key;
    QString sentence;

    bool operator==(const Standing &) const = default;
};

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

    /// What happened at or after @p from, as far as it is remembered.
    [[nodiscard]] QFuture<Result<QList<Transition>>> since(const QDateTime &from);

    /// Why nothing can be remembered; nullopt while all is well.
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void happened(const QList<Trunkline::Transition> &transitions, Trunkline::Chronicle::When when);
    void written(); ///< since() may tell more now
    void failed(const Trunkline::Error &error);

private:
    struct Observation
    {
        Transition::Kind kind = Transition::Kind::Finding;
        QString scope;
        QList<Standing> all;
        QStringList undecided;
    };
    struct Known
    {
        QString value;
        QString rule;
    };
    using Scope = std::pair<int, QString>;

    void load();
    void compare(const Observation &observation);
    void keep(const QList<Transition> &transitions);
    void fail(const Error &error);

    TransitionLog &m_log;
    const QString m_repository;
    const Clock &m_clock;
    QHash<Scope, QHash<QString, Known>> m_known; ///< by subject
    struct Seen
    {
        bool isNew = false; ///< nothing of it was remembered: its beginning is no news
        QSet<QString> late; ///< rules that had no verdict yet in this run: what they find first is as old as the rest
    };
    QHash<Scope, Seen> m_seen; ///< in this run
    QList<Observation> m_waiting; ///< for what is remembered
    bool m_isLoaded = false;
    std::optional<Error> m_error;
    InFlight<Result<QList<Transition>>> m_loading;
};

}
