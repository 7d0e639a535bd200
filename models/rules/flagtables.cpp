// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/flagtables.h"

using namespace Qt::StringLiterals;

namespace Trunkline {

QStringList missingNames(const FlagShape &shape, const FlagPolicy &policy)
{
    QStringList missing;
    const auto look = [&missing](const QString &table, const TableShape &found, const QStringList &columns) {
        if (table.isEmpty())
            return;
        if (!found.exists) {
            missing += table;
            return;
        }
        for (const QString &column : columns) {
            if (!column.isEmpty() && !found.reads(column))
                missing += table % u'.' % column;
        }
    };
    const FlagPolicy::Columns &c = policy.columns;
    const FlagPolicy::EventColumns &e = policy.eventColumns;
    look(policy.table, shape.flags,
         {c.key, c.description, c.owner, c.type, c.enabled, c.percent, c.createdAt, c.changedAt, c.changedBy,
          c.changeReason, c.changeId, c.version, c.fullyRolledOutAt});
    look(policy.eventTable, shape.events,
         {e.key, e.at, e.by, e.reason, e.changeId, e.version, e.wasEnabled, e.enabled, e.oldPercent, e.newPercent});
    look(policy.auditTable, shape.audits, {u"at"_s, u"done_by"_s});
    return missing;
}

QString lockColumn(const FlagShape &shape, const FlagPolicy &policy)
{
    for (const QString &column : {policy.columns.version, policy.columns.changedAt}) {
        if (!column.isEmpty() && shape.flags.reads(column) && shape.flags.updates(column))
            return column;
    }
    // who may change nothing still sees the version
    return shape.flags.reads(policy.columns.version) ? policy.columns.version : QString();
}

bool isUsable(const FlagShape &shape, const FlagPolicy &policy)
{
    return shape.flags.reads(policy.columns.key) && shape.flags.reads(policy.columns.enabled);
}

FlagRights flagRights(const FlagShape &shape, const FlagPolicy &policy)
{
    const FlagPolicy::Columns &c = policy.columns;
    FlagRights rights{.mayCreate = shape.flags.inserts(c.key),
                      .hasHistory = shape.events.exists,
                      .hasAudits = shape.audits.exists};
    rights.changeable.setFlag(FlagField::Enabled, shape.flags.updates(c.enabled));
    rights.changeable.setFlag(FlagField::Percent, shape.flags.updates(c.percent));
    rights.changeable.setFlag(FlagField::Owner, shape.flags.updates(c.owner));
    rights.changeable.setFlag(FlagField::Description, shape.flags.updates(c.description));
    const QString lock = lockColumn(shape, policy);
    if (!rights.changeable)
        rights.obstacle = FlagRights::Obstacle::RoleMayNot;
    else if (lock.isEmpty() || !shape.flags.updates(lock))
        rights.obstacle = FlagRights::Obstacle::NoVersionColumn;
    return rights;
}

}
