// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sqlreads.h"
#include "models/domain/statementrecord.h"

namespace Trunkline {

class Connection;

/// In every query of our own that looks at the team's tables: it does not count.
inline QString ownMark()
{
    return QStringLiteral("/* trunkline looks */");
}

/// What decides whether a server's counts prove anything.
struct StatementServer
{
    int version = 0; ///< 170004 is 17.4
    bool isStandby = false;
    bool hasStatements = false; ///< pg_stat_statements
    QString track; ///< its setting
    bool showsAllRoles = false;
    QStringList standbyRoles; ///< as which standbys are connected to it
};

ReadDoubt obstacleOf(const StatementServer &server, const QStringList &ignoredRoles);

/// What the server counts now, of this database. Standbys that connect as one of @p ignoredRoles have no readers.
StatementSample readStatements(Connection &connection, const QDateTime &now, const QStringList &ignoredRoles);

/// Relations and SQL functions of this database.
SqlCatalogue readCatalogue(Connection &connection);

/// Which database this is: another one of the same name and place has other counters.
QString databaseIdentity(Connection &connection);

/// What in the database itself uses a column without being counted as a statement: policies, triggers, generated
/// columns, and views, which keep it from being dropped. Functions that also name @p replacement keep the two in step,
/// and are no users.
QStringList readUsers(Connection &connection, const QString &table, const QString &column, const QString &replacement);

}
