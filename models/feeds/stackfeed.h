// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/feed.h"
#include "models/feeds/inflight.h"
#include "models/ports/clock.h"
#include "models/ports/stacksource.h"

namespace Trunkline {

/// Keeps trunk's stack files, for the rules about them. Read when it is made and whenever refresh() is called: trunk
/// has moved.
class StackFeed final : public Feed
{
    Q_OBJECT

public:
    StackFeed(StackSource &source, const Clock &clock, QObject *parent = nullptr);

    const QList<StackFile> &files() const { return m_files; }
    bool hasFacts() const { return asOf().isValid(); }

    void refresh() override;

Q_SIGNALS:
    void factsChanged();

private:
    StackSource &m_source;
    const Clock &m_clock;
    QList<StackFile> m_files;
    InFlight<Result<QList<StackFile>>> m_reading;
};

}
