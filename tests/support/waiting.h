// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/ports/clock.h"

#include <QFuture>
#include <QTest>

namespace Trunkline::Test {

/// A clock that stands still until it is moved.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(const QDateTime &now);

    QDateTime now() const override { return m_now; }
    void advance(std::chrono::seconds by) { m_now = m_now.addDuration(by); }

private:
    QDateTime m_now;
};

/// The future's result, with the event loop running meanwhile; an error of its own kind when it does not end.
template <typename T>
Result<T> awaited(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60000))
        return Failure(Error{.kind = Error::Kind::Timeout, .origin = QStringLiteral("the test")});
    if (future.resultCount() == 0)
        return Failure(Error{.kind = Error::Kind::Cancelled, .origin = QStringLiteral("the test")});
    return future.result();
}

}
