// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/flagsql.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

template <typename T>
std::optional<T> perhaps(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<T>(value.value<T>());
}

}

QString FlagSql::eventColumn(const QString &column, QLatin1StringView type) const
{
    if (column.isEmpty() || !m_shape.events.reads(column))
        return u"null::"_s + type;
    return quotedName(column) + u"::"_s + type;
}

FlagStatement FlagSql::history(const QString &key, qint32 limit) const
{
    const FlagPolicy::EventColumns &c = m_policy.eventColumns;
    const QStringList list{eventColumn(c.key, "text"_L1),
                           eventColumn(c.at, "timestamptz"_L1),
                           eventColumn(c.by, "text"_L1),
                           eventColumn(c.reason, "text"_L1),
                           eventColumn(c.changeId, "text"_L1),
                           eventColumn(c.version, "bigint"_L1),
                           eventColumn(c.wasEnabled, "boolean"_L1),
                           eventColumn(c.enabled, "boolean"_L1),
                           eventColumn(c.oldPercent, "bigint"_L1),
                           eventColumn(c.newPercent, "bigint"_L1)};
    const QString order = m_shape.events.reads(c.version) ? u", "_s + quotedName(c.version) + u" desc"_s : QString();
    return {.sql = u"select "_s + list.join(u", "_s) + u" from "_s + quotedName(m_policy.eventTable) + u" where "_s
                    + quotedName(c.key) + u" = ? order by "_s + quotedName(c.at) + u" desc"_s + order + u" limit ?"_s,
            .values = {key, limit}};
}

FlagEvent FlagSql::readEvent(const QSqlQuery &row)
{
    const auto percent = [&row](int column) {
        const auto value = perhaps<qint64>(row.value(column));
        return value ? std::optional(qint32(*value)) : std::nullopt;
    };
    return {.key = row.value(0).toString(),
            .at = row.value(1).toDateTime().toUTC(),
            .by = row.value(2).toString(),
            .reason = row.value(3).toString(),
            .changeId = row.value(4).toString(),
            .version = perhaps<qint64>(row.value(5)),
            .wasEnabled = perhaps<bool>(row.value(6)),
            .enabled = perhaps<bool>(row.value(7)),
            .oldPercent = percent(8),
            .newPercent = percent(9)};
}

FlagStatement FlagSql::findEvent(const QString &changeId) const
{
    return {.sql = u"select 1 from "_s + quotedName(m_policy.eventTable) + u" where "_s
                    + quotedName(m_policy.eventColumns.changeId) + u"::text = ?"_s,
            .values = {changeId}};
}

FlagStatement FlagSql::insertEvent(const FeatureFlag &before, const FeatureFlag &after) const
{
    const FlagPolicy::EventColumns &c = m_policy.eventColumns;
    QStringList columns;
    QStringList marks;
    QVariantList values;
    const auto set = [&](const QString &column, const QVariant &value) {
        if (column.isEmpty() || !m_shape.events.inserts(column))
            return;
        columns += quotedName(column);
        marks += u"?"_s;
        values += value;
    };
    const auto number = [](const std::optional<qint32> &value) {
        return value ? QVariant(*value) : QVariant(QMetaType::fromType<int>());
    };
    const auto truth = [](const std::optional<bool> &value) {
        return value ? QVariant(*value) : QVariant(QMetaType::fromType<bool>());
    };
    set(c.key, after.key);
    set(c.by, after.changedBy);
    set(c.reason, after.changeReason);
    set(c.changeId, after.changeId);
    if (after.version)
        set(c.version, *after.version);
    set(c.wasEnabled, truth(before.enabled));
    set(c.enabled, truth(after.enabled));
    set(c.oldPercent, number(before.rolloutPercent));
    set(c.newPercent, number(after.rolloutPercent));
    if (!c.at.isEmpty() && m_shape.events.inserts(c.at)) {
        columns += quotedName(c.at);
        marks += u"clock_timestamp()"_s;
    }
    return {.sql = u"insert into "_s + quotedName(m_policy.eventTable) + u" ("_s + columns.join(u", "_s)
                    + u") values ("_s + marks.join(u", "_s) + u')',
            .values = values};
}

FlagStatement FlagSql::lastAudit() const
{
    return {.sql
            = u"select at, done_by::text from "_s + quotedName(m_policy.auditTable) + u" order by at desc limit 1"_s,
            .values = {}};
}

FlagStatement FlagSql::insertAudit(const FlagAudit &audit) const
{
    return {.sql = u"insert into "_s + quotedName(m_policy.auditTable) + u" (at, done_by) values (?::timestamptz, ?)"_s,
            .values = {audit.at.toUTC().toString(Qt::ISODateWithMs), audit.by}};
}

}
