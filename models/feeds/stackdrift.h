// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/previewfeed.h"
#include "models/feeds/stackfeed.h"

#include <QSet>

#include <map>

namespace Trunkline {

/// Compares running services with trunk's stack files, those of previews with their branch's, when it is asked to. What
/// the engine calls the networks is read when a service has one that is not known by name.
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
    /// The stack files of one commit, as far as they were read.
    struct Head
    {
        InFlight<Result<QList<StackFile>>> reading;
        std::optional<Result<QList<StackFile>>> files;
    };

    SpecDrift ofPreview(const Service &service, const PreviewOwner &owner);
    const Head &headAt(const ObjectId &commit);
    void askNames(const Service &service);

    const Parts m_parts;
    QHash<QString, QString> m_names; ///< of networks, by identifier
    QSet<QString> m_asked; ///< networks that were asked for, known or not
    InFlight<Result<QList<SwarmResource>>> m_asking;
    std::map<ObjectId, Head> m_heads; ///< of previews that somebody looked at
};

}
