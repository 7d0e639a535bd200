// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/postgres/connection.h"
#include "models/domain/result.h"

#include <memory>

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

    /// A fresh database, which belongs to a role without further rights; what was there before is dropped, with the
    /// roles that migrations made.
    Result<void> renew();
    /// As that role.
    std::unique_ptr<Connection> open() const;

private:
    void drop();

    const Connection::Place m_server;
    const QStringList m_extensions;
    const QString m_name; ///< of database and role
    const QString m_password;
    QStringList m_rolesBefore;
};

}
