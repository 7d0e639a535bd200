// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/flagsql.h"

#include "models/rules/flagtype.h"

#include <QSqlQuery>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

constexpr int FlagColumns = 14;

QDateTime timeOf(const QVariant &value)
{
    return value.isNull() ? QDateTime() : value.toDateTime().toUTC();
}

template <typename T>
std::optional<T> perhapsValue(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional<T>(value.value<T>());
}

/// "?" for each of @p count.
QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

}

QString quotedName(const QString &name)
{
    QStringList parts;
    for (const QString &part : name.split(u'.'))
        parts += u'"' + QString(part).replace(u'"', u"\"\""_s) + u'"';
    return parts.join(u'.');
}

FlagSql::FlagSql(FlagPolicy policy, FlagShape shape)
    : m_policy(std::move(policy))
    , m_shape(std::move(shape))
{
}

FlagStatement FlagSql::shapeOf(const QString &table)
{
    return {.sql = u"select a.attname::text, has_column_privilege(a.attrelid, a.attnum, 'SELECT'),"
                   " has_column_privilege(a.attrelid, a.attnum, 'UPDATE'),"
                   " has_column_privilege(a.attrelid, a.attnum, 'INSERT')"
                   " from pg_attribute a where a.attrelid = to_regclass(?) and a.attnum > 0 and not a.attisdropped"_s,
            .values = {quotedName(table)}};
}

TableShape FlagSql::readShape(QSqlQuery &rows)
{
    TableShape shape;
    while (rows.next()) {
        shape.exists = true;
        shape.columns.insert(rows.value(0).toString(),
                             {.isReadable = rows.value(1).toBool(),
                              .isUpdatable = rows.value(2).toBool(),
                              .isInsertable = rows.value(3).toBool()});
    }
    return shape;
}

QString FlagSql::readable(const QString &column, QLatin1StringView type, QLatin1StringView cast) const
{
    if (column.isEmpty() || !m_shape.flags.reads(column))
        return u"null::"_s + type;
    return quotedName(column) + cast;
}

QString FlagSql::selectList() const
{
    const FlagPolicy::Columns &c = m_policy.columns;
    return QStringList{readable(c.key, "text"_L1, "::text"_L1),
                       readable(c.description, "text"_L1),
                       readable(c.owner, "text"_L1, "::text"_L1),
                       readable(c.type, "text"_L1, "::text"_L1),
                       readable(c.enabled, "boolean"_L1),
                       readable(c.percent, "integer"_L1, "::bigint"_L1),
                       readable(c.createdAt, "timestamptz"_L1),
                       readable(c.changedAt, "timestamptz"_L1),
                       readable(c.changedBy, "text"_L1, "::text"_L1),
                       readable(c.changeReason, "text"_L1),
                       readable(c.changeId, "text"_L1, "::text"_L1),
                       readable(c.version, "bigint"_L1, "::bigint"_L1),
                       readable(lockColumn(m_shape, m_policy), "text"_L1, "::text"_L1),
                       readable(c.fullyRolledOutAt, "timestamptz"_L1)}
            .join(u", "_s);
}

FlagStatement FlagSql::select(const std::optional<QString> &key) const
{
    QString sql = u"select "_s + selectList() + u" from "_s + quotedName(m_policy.table);
    if (key)
        return {.sql = sql + u" where "_s + quotedName(m_policy.columns.key) + u" = ?"_s, .values = {*key}};
    return {.sql = sql + u" order by "_s + quotedName(m_policy.columns.key) + u" collate \"C\""_s, .values = {}};
}

FeatureFlag FlagSql::readFlag(const QSqlQuery &row)
{
    const auto percent = perhapsValue<qint64>(row.value(5));
    FeatureFlag flag{.key = row.value(0).toString(),
                     .description = row.value(1).toString(),
                     .owner = row.value(2).toString(),
                     .type = parseFlagType(row.value(3).toString()),
                     .enabled = perhapsValue<bool>(row.value(4)),
                     .createdAt = timeOf(row.value(6)),
                     .changedAt = timeOf(row.value(7)),
                     .changedBy = row.value(8).toString(),
                     .changeReason = row.value(9).toString(),
                     .changeId = row.value(10).toString(),
                     .version = perhapsValue<qint64>(row.value(11)),
                     .lock = row.value(12).toString(),
                     .fullyRolledOutAt = timeOf(row.value(13))};
    static_assert(FlagColumns == 14);
    if (percent)
        flag.rolloutPercent = qint32(
                std::clamp<qint64>(*percent, std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max()));
    return flag;
}

FlagStatement FlagSql::fingerprint() const
{
    return {.sql = u"select count(*), coalesce(sum(hashtext(t::text)::bigint), 0) from (select "_s + selectList()
                    + u" from "_s + quotedName(m_policy.table) + u") t"_s,
            .values = {}};
}

FlagStatement FlagSql::update(const FlagChange &change) const
{
    const FlagPolicy::Columns &c = m_policy.columns;
    QStringList sets;
    QVariantList values;
    const auto set = [&](const QString &column, const QString &expression, const QVariant &value = {}) {
        if (column.isEmpty() || !m_shape.flags.updates(column))
            return;
        sets += quotedName(column) + u" = "_s + expression;
        if (value.isValid())
            values += value;
    };
    if (change.enabled)
        set(c.enabled, u"?"_s, *change.enabled);
    if (change.rolloutPercent)
        set(c.percent, u"?"_s, *change.rolloutPercent);
    if (change.owner)
        set(c.owner, u"?"_s, *change.owner);
    if (change.description)
        set(c.description, u"?"_s, *change.description);
    set(c.changedBy, u"?"_s, change.by);
    set(c.changeReason, u"?"_s, change.reason);
    set(c.changeId, u"?"_s, change.changeId);
    set(c.version, quotedName(c.version) + u" + 1"_s);
    set(c.changedAt, u"clock_timestamp()"_s);
    const bool isOn = change.enabled.value_or(change.before.enabled.value_or(false));
    const bool isFull = change.rolloutPercent.value_or(change.before.rolloutPercent.value_or(100)) == 100;
    if (change.enabled || change.rolloutPercent)
        set(c.fullyRolledOutAt,
            isOn && isFull ? u"coalesce("_s + quotedName(c.fullyRolledOutAt) + u", now())"_s : u"null"_s);
    const bool isByVersion = lockColumn(m_shape, m_policy) == c.version;
    const QString where = quotedName(c.key) + u" = ? and "_s + quotedName(lockColumn(m_shape, m_policy)) + u" = ?::"_s
            + (isByVersion ? u"bigint"_s : u"timestamptz"_s);
    values << change.before.key << change.before.lock;
    return {.sql = u"update "_s + quotedName(m_policy.table) + u" set "_s + sets.join(u", "_s) + u" where "_s + where
                    + u" returning "_s + selectList(),
            .values = values};
}

FlagStatement FlagSql::insert(const NewFlag &flag) const
{
    const FlagPolicy::Columns &c = m_policy.columns;
    QStringList columns;
    QVariantList values;
    const auto set = [&](const QString &column, const QVariant &value) {
        if (column.isEmpty() || !m_shape.flags.inserts(column))
            return;
        columns += quotedName(column);
        values += value;
    };
    set(c.key, flag.key);
    set(c.description, flag.description);
    set(c.owner, flag.owner);
    set(c.type, flagTypeName(flag.type));
    set(c.enabled, false);
    set(c.percent, 0);
    set(c.changedBy, flag.by);
    set(c.changeReason, flag.reason);
    set(c.changeId, flag.changeId);
    return {.sql = u"insert into "_s + quotedName(m_policy.table) + u" ("_s + columns.join(u", "_s) + u") values ("_s
                    + placeholders(values.size()) + u") returning "_s + selectList(),
            .values = values};
}

}
