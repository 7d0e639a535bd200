// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace Trunkline {

/// One line that a service's container wrote.
struct LogLine
{
    enum class Stream { Output, Error };

    QDateTime at; ///< UTC, to the millisecond
    Stream stream = Stream::Output;
    QString taskId;
    QString nodeId;
    QString text;

    bool operator==(const LogLine &) const = default;
};

}
