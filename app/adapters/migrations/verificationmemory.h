// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/migration.h"

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

    /// Gives each migration of one database what is known of it, or says that it is outdated.
    void recall(QList<Migration> &migrations, const QByteArray &seed) const;
    void keep(const QString &key, const Verification &verification) const;

private:
    const QString m_path;
};

}
