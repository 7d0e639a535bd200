// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/postgres/connection.h"
#include "models/domain/result.h"

namespace Trunkline {

/// A database that may be thrown away, on a server of our own or on one that is given for that.
class ScratchPlace
{
    Q_DISABLE_COPY_MOVE(ScratchPlace)

public:
    /// @p server must be one whose databases are there to be thrown away; its user may create databases and roles.
    /// @p extensions are created for migrations that name them.
    ScratchPlace(Connection::Place server, QStringList extensions);
    ~ScratchPlace();

    /// A database as it was kept last, or an empty one, which belongs to a role without further rights; what was there
    /// before is dropped, with the roles that migrations made. Nobody may be connected to it.
    Result<void> renew();
    /// From now on renew() goes back to what the database holds now. Nobody may be connected to it.
    Result<void> keep();
    /// From now on renew() gives an empty database again.
    void forget();
    /// As that role.
    Connection::Place inside() const;

private:
    enum class Roles { Ours, Theirs };
    void drop(Roles roles);
    Result<void> runAll(const QStringList &statements) const;
    QStringList roles() const;
    QString kept() const { return m_name + QStringLiteral("_kept"); }

    const Connection::Place m_server;
    const QStringList m_extensions;
    const QString m_name; ///< of database and role
    const QString m_password;
    bool m_isRoleMade = false;
    bool m_isKept = false;
    QStringList m_rolesBefore; ///< that nobody drops
    QStringList m_rolesKept; ///< with what is kept
};

}
