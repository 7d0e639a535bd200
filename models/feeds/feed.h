// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QObject>

#include <optional>

namespace Trunkline {

/// Keeps the facts of one source and says how it stands with that source. Pages and the source indicators need no
/// more than this base; a concrete feed adds its model.
class Feed : public QObject
{
    Q_OBJECT

public:
    /// The states of the JSON contract.
    enum class State {
        NotConfigured,
        Refreshing,
        Live,
        Stale, ///< facts older than they should be
        Failed, ///< the last facts stay; error() says why
    };
    Q_ENUM(State)

    /// @p name as in the JSON contract: "git", "github", ...
    explicit Feed(QString name, QObject *parent = nullptr);

    const QString &name() const { return m_name; }
    State state() const { return m_state; }
    /// When the facts shown were read; invalid before the first.
    const QDateTime &asOf() const { return m_asOf; }
    /// Why the last attempt failed; nullopt when it did not.
    const std::optional<Error> &error() const { return m_error; }

    /// What else there is to know of the source, one sentence a line: who asks, how much may still be asked.
    virtual QStringList details(const QDateTime &now) const;

    /// Asks the source again, now. The facts stay meanwhile.
    virtual void refresh() = 0;

Q_SIGNALS:
    void stateChanged(); ///< or the error, or there are facts for the first time
    void asOfChanged(); ///< nothing but the moment up to which the facts are known to hold

protected:
    void markRefreshing();
    void markLive(const QDateTime &asOf);
    void markStale();
    void markFailed(const Error &error);

private:
    void setState(State state, const QDateTime &asOf, const std::optional<Error> &error);

    const QString m_name;
    State m_state = State::NotConfigured;
    QDateTime m_asOf;
    std::optional<Error> m_error;
};

}
