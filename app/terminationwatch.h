// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Trunkline {

/// Ends the application in good order when it is told to by SIGTERM, SIGINT or SIGHUP: what is temporary is removed.
class TerminationWatch final : public QObject
{
    Q_OBJECT

public:
    /// One at a time.
    explicit TerminationWatch(QObject *parent = nullptr);
    ~TerminationWatch() override;
};

}
