// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/featureflag.h"
#include "models/feeds/inflight.h"
#include "models/ports/clock.h"
#include "models/ports/flagstore.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Trunkline {

/// A flag that goes off again by itself.
struct FlagEnd
{
    FeatureFlag flag; ///< as it was switched on: any later change of it drops the end
    QDateTime at;

    bool operator==(const FlagEnd &) const = default;
};

/// Switches flags off again that were on for a while only, unless somebody confirms them or changes them meanwhile.
/// It is this program that does it: ends that passed while it did not run are made up for at its next start.
class FlagEnds final : public QObject
{
    Q_OBJECT

public:
    /// Keeps what is pending between two runs: key, lock and time.
    struct Memory
    {
        std::function<QList<FlagEnd>()> load;
        std::function<void(const QList<FlagEnd> &)> save;
    };

    /// @p store may be null: nothing ends then.
    FlagEnds(FlagStore *store, const Clock &clock, Memory memory, QString me, QObject *parent = nullptr);

    void add(const FeatureFlag &flag, std::chrono::seconds after);
    void confirm(const QString &key); ///< it stays on
    /// nullopt when the flag has no end.
    std::optional<QDateTime> endOf(const QString &key) const;

Q_SIGNALS:
    void changed();
    /// It went off; or @p problem says why not: somebody changed it, or the error.
    void ended(const QString &key, const Trunkline::Result<Trunkline::FlagOutcome> &outcome);

private:
    void schedule();
    void endNext();
    void finish(const FlagEnd &end, const Result<FlagOutcome> &outcome);
    void keep();

    FlagStore *const m_store;
    const Clock &m_clock;
    const Memory m_memory;
    const QString m_me;
    QList<FlagEnd> m_ends; ///< the next first
    QTimer m_timer;
    InFlight<Result<FlagOutcome>> m_call;
};

}
