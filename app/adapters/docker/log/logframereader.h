// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/logline.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QList>

namespace Trunkline {

/// Takes a log's bytes as they come, in pieces of any size, and gives the lines that are whole. Lines begin with their
/// time and their origin (timestamps=1&details=1).
class LogFrameReader
{
public:
    enum class Format {
        Multiplexed, ///< each frame has a header: stream, three zeros, length (32 bits, big-endian)
        Raw, ///< of a service with a terminal: nothing but text
    };
    /// No frame is longer than this; more is not waited for, whatever a header says.
    static constexpr quint32 LongestFrame = 1024 * 1024;
    /// A line that has not ended by then is given in pieces.
    static constexpr qsizetype LongestLine = 64 * 1024;

    explicit LogFrameReader(Format format)
        : m_format(format)
    {
    }

    Result<QList<LogLine>> feed(QByteArrayView bytes);
    /// What is left when the stream has ended: the last line, where it has no end.
    QList<LogLine> finish();

private:
    Result<void> unpack();
    void addText(LogLine::Stream stream, QByteArrayView text);
    void addLine(LogLine::Stream stream, QByteArrayView line);

    const Format m_format;
    QByteArray m_packed; ///< frames that are not whole yet
    QByteArray m_rest[2]; ///< by stream: a line that is not whole yet
    QList<LogLine> m_lines;
};

}
