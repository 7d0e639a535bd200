// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/parse/eventreader.h"

#include "app/adapters/docker/parse/dockerjson.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

static SwarmEvent readEvent(const QJsonObject &object)
{
    const QString type = object["Type"_L1].toString();
    return {.subject = type == "service"_L1 ? SwarmEvent::Subject::Service
                    : type == "node"_L1     ? SwarmEvent::Subject::Node
                                            : SwarmEvent::Subject::Other,
            .id = object["Actor"_L1]["ID"_L1].toString(),
            .action = object["Action"_L1].toString()};
}

Result<QList<SwarmEvent>> EventReader::feed(QByteArrayView bytes)
{
    QList<SwarmEvent> events;
    m_rest.append(bytes);
    qsizetype begin = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', begin)) {
        const QByteArray line = m_rest.sliced(begin, end - begin).trimmed();
        begin = end + 1;
        if (line.isEmpty())
            continue;
        const Result<QJsonObject> object = parseJsonObject(line, "event"_L1);
        if (!object)
            return Failure(object.error());
        events.append(readEvent(*object));
    }
    m_rest.remove(0, begin);
    if (m_rest.size() > LongestEvent)
        return Failure(Error{.kind = Error::Kind::Protocol, .detail = u"event: longer than 1 MiB"_s});
    return events;
}

}
