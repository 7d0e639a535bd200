// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QList>

namespace Trunkline {

/// Something changed in the swarm. What exactly is for a fresh read to say.
struct SwarmEvent
{
    enum class Subject { Service, Node, Other };

    Subject subject = Subject::Other;
    QString id;
    QString action; ///< "create", "update", "remove"

    bool operator==(const SwarmEvent &) const = default;
};

/// Takes the bytes of GET /events as they come, in pieces of any size, and gives the events that are whole.
class EventReader
{
public:
    /// No event is longer than this; a stream that goes on without a line's end is no event stream.
    static constexpr qsizetype LongestEvent = 1024 * 1024;

    Result<QList<SwarmEvent>> feed(QByteArrayView bytes);

private:
    QByteArray m_rest;
};

}
