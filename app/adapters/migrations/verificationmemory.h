// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/filestamp.h"
#include "models/domain/migration.h"
#include "models/ports/migrationverifier.h"

#include <QHash>
#include <QSet>

namespace Trunkline {

/// Remembers what runs up and down gave, in a file, by the hash of everything they depended on. Several processes may
/// use the file: the last one to write wins. Blocks: for worker threads.
class VerificationMemory
{
public:
    /// @p path is made when it is missing.
    explicit VerificationMemory(QString path)
        : m_path(std::move(path))
    {
    }

    /// Reads the file when it is another one than at the last look.
    void look();
    /// Gives the migration what was known of its hash at the last look, or says that it is outdated.
    void recall(Migration &migration, const QString &hash) const;
    void keep(const QList<VerifiedMigration> &results) const;

private:
    const QString m_path;
    FileStamp m_stamp;
    QHash<QString, Verification> m_known; ///< by hash
    QSet<QString> m_tried; ///< keys
};

}
