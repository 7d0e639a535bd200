// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/featureflag.h"
#include "models/domain/flagpolicy.h"
#include "models/rules/flagtables.h"

#include <QVariantList>

class QSqlQuery;

namespace Trunkline {

struct FlagStatement
{
    QString sql;
    QVariantList values;
};

/// The team's tables in SQL: names come from the policy and are quoted, values are always bound.
class FlagSql
{
public:
    FlagSql(FlagPolicy policy, FlagShape shape);

    /// Columns of @p table with the role's rights; each row: name, may select, may update, may insert.
    static FlagStatement shapeOf(const QString &table);
    static TableShape readShape(QSqlQuery &rows);

    /// Of every flag, or of one key.
    FlagStatement select(const std::optional<QString> &key = {}) const;
    static FeatureFlag readFlag(const QSqlQuery &row);
    /// A number that differs after any change of the table.
    FlagStatement fingerprint() const;

    /// Changes the row only while its lock is the one that the user saw, and gives it back.
    FlagStatement update(const FlagChange &change) const;
    FlagStatement insert(const NewFlag &flag) const;

    bool hasEvents() const { return m_shape.events.exists; }
    FlagStatement history(const QString &key, qint32 limit) const;
    static FlagEvent readEvent(const QSqlQuery &row);
    /// The event of a change.
    FlagStatement findEvent(const QString &changeId) const;
    FlagStatement insertEvent(const FeatureFlag &before, const FeatureFlag &after) const;

    bool hasAudits() const { return m_shape.audits.exists; }
    FlagStatement lastAudit() const;
    FlagStatement insertAudit(const FlagAudit &audit) const;

    const FlagPolicy &policy() const { return m_policy; }
    const FlagShape &shape() const { return m_shape; }

private:
    QString selectList() const;
    QString readable(const QString &column, QLatin1StringView type, QLatin1StringView cast = {}) const;
    QString eventColumn(const QString &column, QLatin1StringView type) const;

    const FlagPolicy m_policy;
    const FlagShape m_shape;
};

/// "a" or "schema"."a"; a quote in a name is doubled.
QString quotedName(const QString &name);

}
