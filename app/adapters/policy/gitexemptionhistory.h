// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/git/gitrepository.h"
#include "models/ports/exemptionhistorysource.h"

#include <QThreadPool>

namespace Trunkline {

/// Reads the versions of the team's file on trunk's first-parent line, in a worker thread.
class GitExemptionHistory final : public ExemptionHistorySource
{
public:
    /// @p trunk as the team's rules name it; empty: as everywhere.
    GitExemptionHistory(GitPlace place, QString trunk);
    ~GitExemptionHistory() override;

    QFuture<Result<QHash<QString, int>>> extensions() override;

private:
    const GitPlace m_place;
    const QString m_trunk;
    QThreadPool m_pool;
    QList<QFuture<Result<QHash<QString, int>>>> m_running;
};

/// How often the end of each exemption was put off, over versions of the file from old to new. A version that cannot
/// be read is passed over.
QHash<QString, int> countExtensions(const QList<QByteArray> &versions);

}
