// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/hasura/hasuraflagsource.h"

#include <QTest>

namespace Trunkline::Test {

template <typename T>
Result<T> wait(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) || future.resultCount() == 0)
        return Failure(Error{.kind = Error::Kind::Cancelled, .origin = QStringLiteral("the test")});
    return future.takeResult();
}

/// For tests that do not want to wait as long as people would.
inline LiveHasuraFlags::Timing quick()
{
    using namespace std::chrono_literals;
    return {.socket = {.silence = 400ms, .firstPause = 20ms, .longestPause = 100ms, .deniedPause = 300ms},
            .pollEvery = 100ms,
            .firstFrameWithin = 300ms,
            .grace = 250ms};
}

inline QString failed(Error::Kind kind)
{
    return QStringLiteral("failed %1").arg(int(kind));
}

/// What a watcher was told: "checkout off", "failed 3".
struct Told
{
    QStringList lines;

    FlagSource::Listener listener()
    {
        return [this](const Result<FlagSnapshot> &snapshot) {
            if (!snapshot) {
                lines += failed(snapshot.error().kind);
                return;
            }
            QStringList flags;
            for (const FeatureFlag &flag : snapshot->flags)
                flags += flag.key + (flag.enabled.value_or(false) ? QStringLiteral(" on") : QStringLiteral(" off"));
            lines += flags.join(QStringLiteral(", "));
        };
    }
    QString last() const { return lines.value(lines.size() - 1); }
};

}
