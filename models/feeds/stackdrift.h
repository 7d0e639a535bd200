// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/previewfeed.h"
#include "models/feeds/stackfeed.h"

#include <QSet>

namespace Trunkline {

/// Compares running services with trunk's stack files, when it is asked to. What the engine calls the networks is read
/// when a service has one that is not known by name.
class StackDrift final : public QObject
{
    Q_OBJECT

public:
    /// What it works with. All must outlive it.
    struct Parts
    {
        ServiceSource &source;
        PreviewFeed &previews;
        StackFeed *stacks = nullptr; ///< nullptr: the repository could not be opened
    };

    explicit StackDrift(const Parts &parts, QObject *parent = nullptr);

    SpecDrift of(const Service &service);
    /// "deploy/stack.yml: line 3, column 5: ...": trunk's files that cannot be read.
    QStringList unreadableFiles() const;

Q_SIGNALS:
    /// of() may answer differently now.
    void changed();

private:
    void askNames(const Service &service);

    const Parts m_parts;
    QHash<QString, QString> m_names; ///< of networks, by identifier
    QSet<QString> m_asked; ///< networks that were asked for, known or not
    InFlight<Result<QList<SwarmResource>>> m_asking;
};

}
