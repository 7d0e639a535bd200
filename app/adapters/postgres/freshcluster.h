// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <functional>

namespace Trunkline {

/// The files of a fresh PostgreSQL cluster. Making them takes PostgreSQL seconds, a copy of those made before takes a
/// moment: the first ones are kept for the next time.
class FreshCluster
{
public:
    using Cancelled = std::function<bool()>;

    /// @p programs is the folder of initdb, @p shelf where clusters are kept; empty: nowhere.
    FreshCluster(QString programs, QString shelf);

    /// Makes @p folder, which must not exist, the data folder of a cluster whose superuser is "postgres".
    Result<void> make(const QString &folder, const Cancelled &cancelled) const;
    /// The next one is made from scratch.
    void forget() const;

private:
    Result<void> initialise(const QString &folder, const Cancelled &cancelled) const;
    Result<void> copy(const QString &from, const QString &to, const Cancelled &cancelled) const;
    void keep(const QString &folder, const Cancelled &cancelled) const;
    QString kept() const;

    const QString m_programs;
    const QString m_shelf;
};

}
