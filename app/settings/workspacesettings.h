// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/workspace.h"

class QSettings;

namespace Trunkline {

/// The repositories that the user works in, with the connections of each. Several windows may keep theirs at once: each
/// writes only the entry of its own repository.
class WorkspaceSettings final
{
public:
    /// @p store must outlive this.
    explicit WorkspaceSettings(QSettings &store)
        : m_store(store)
    {
    }

    QList<Workspace> all() const; ///< in the order in which they were added
    /// The one that was opened last; empty: none.
    QString lastOpened() const;

    /// Adds it where it is new; else replaces its connections.
    void keep(const Workspace &workspace);
    void setLastOpened(const QString &path);
    void forget(const QString &path);

private:
    QSettings &m_store;
};

}
