// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/docker/log/logframereader.h"

#include <QtEndian>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr qsizetype HeaderSize = 8;
constexpr uchar ErrorStream = 2;

Failure nonsense(const QString &why)
{
    return Failure(Error{.kind = Error::Kind::Protocol, .detail = u"log: "_s + why});
}

/// The value of a key in "com.docker.swarm.node.id=a,com.docker.swarm.task.id=b".
QString detail(QByteArrayView details, QByteArrayView key)
{
    const qsizetype at = details.indexOf(key);
    if (at < 0)
        return {};
    const QByteArrayView value = details.sliced(at + key.size());
    const qsizetype end = value.indexOf(',');
    return QString::fromUtf8(end < 0 ? value : value.first(end));
}

}

Result<QList<LogLine>> LogFrameReader::feed(QByteArrayView bytes)
{
    if (m_format == Format::Raw) {
        addText(LogLine::Stream::Output, bytes);
    } else {
        m_packed.append(bytes);
        if (const Result<void> unpacked = unpack(); !unpacked)
            return Failure(unpacked.error());
    }
    return std::exchange(m_lines, {});
}

QList<LogLine> LogFrameReader::finish()
{
    for (const LogLine::Stream stream : {LogLine::Stream::Output, LogLine::Stream::Error})
        if (const QByteArray rest = std::exchange(m_rest[int(stream)], {}); !rest.isEmpty())
            addLine(stream, rest);
    return std::exchange(m_lines, {});
}

Result<void> LogFrameReader::unpack()
{
    qsizetype at = 0;
    while (m_packed.size() - at >= HeaderSize) {
        const auto *header = reinterpret_cast<const uchar *>(m_packed.constData() + at);
        if (header[0] > ErrorStream || header[1] != 0 || header[2] != 0 || header[3] != 0)
            return nonsense(u"no frame begins like this"_s);
        const auto length = qFromBigEndian<quint32>(header + 4);
        if (length > LongestFrame)
            return nonsense(u"a frame of %1 bytes"_s.arg(length));
        if (m_packed.size() - at - HeaderSize < qsizetype(length))
            break;
        const auto stream = header[0] == ErrorStream ? LogLine::Stream::Error : LogLine::Stream::Output;
        addText(stream, QByteArrayView(m_packed).sliced(at + HeaderSize, length));
        // A frame is a message of one task; what follows in the next frame may be another's.
        if (QByteArray &rest = m_rest[int(stream)]; !rest.isEmpty())
            addLine(stream, std::exchange(rest, {}));
        at += HeaderSize + qsizetype(length);
    }
    m_packed.remove(0, at);
    return {};
}

void LogFrameReader::addText(LogLine::Stream stream, QByteArrayView text)
{
    QByteArray &rest = m_rest[int(stream)];
    for (qsizetype end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
        rest.append(text.first(end));
        addLine(stream, rest);
        rest.clear();
        text = text.sliced(end + 1);
    }
    rest.append(text);
    if (rest.size() > LongestLine)
        addLine(stream, std::exchange(rest, {}));
}

void LogFrameReader::addLine(LogLine::Stream stream, QByteArrayView line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    LogLine result{.stream = stream};
    if (const qsizetype space = line.indexOf(' '); space > 0) {
        const QDateTime at = QDateTime::fromString(QString::fromLatin1(line.first(space)), Qt::ISODateWithMs);
        if (at.isValid()) {
            result.at = at.toUTC();
            line = line.sliced(space + 1);
        }
    }
    if (line.startsWith("com.docker.swarm.")) {
        const qsizetype space = line.indexOf(' ');
        const QByteArrayView details = space < 0 ? line : line.first(space);
        result.nodeId = detail(details, "com.docker.swarm.node.id=");
        result.taskId = detail(details, "com.docker.swarm.task.id=");
        line = space < 0 ? QByteArrayView() : line.sliced(space + 1);
    }
    result.text = QString::fromUtf8(line);
    m_lines.append(std::move(result));
}

}
