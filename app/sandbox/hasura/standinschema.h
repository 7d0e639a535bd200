// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/hasura/standindatabase.h"
#include "app/sandbox/hasura/standinrules.h"

#include <QJsonValue>
#include <QMap>

namespace Trunkline {

/// What GraphQL offers of the database's tables, read from its catalogue.
struct StandInSchema
{
    StandInDatabase::Tables tables;
    QString nameSpace;

    static Result<StandInSchema> read(StandInDatabase &database, const StandInRules &rules);

    /// Columns of a table that @p role may read, change or insert; all for the admin (nullptr).
    QStringList readable(const QString &table, const StandInRole *role) const;
    QStringList updatable(const QString &table, const StandInRole *role) const;
    QStringList insertable(const QString &table, const StandInRole *role) const;

    /// __type(name: asked) as far as it is asked for; null for what is not there.
    QJsonValue type(const QString &asked, const StandInRole *role) const;

private:
    QJsonArray rootFields(const QString &root, const StandInRole *role) const;
    QJsonArray columns(const QString &table, const QStringList &names) const;
    /// What may be updated and added to.
    QStringList countable(const QString &table, const StandInRole *role) const;
};

}
