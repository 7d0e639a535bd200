// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/hasura/flagdocuments.h"
#include "models/rules/flagtype.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// bigint and numeric are numbers, or texts where the server was told so; never through a double.
std::optional<qint64> number(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInteger();
    bool isNumber = false;
    const qint64 parsed = value.toString().toLongLong(&isNumber);
    return value.isString() && isNumber ? std::optional(parsed) : std::nullopt;
}

std::optional<bool> truth(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

QDateTime time(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

std::optional<qint32> percent(const QJsonValue &value)
{
    const std::optional<qint64> found = number(value);
    return found ? std::optional(qint32(std::clamp<qint64>(*found, std::numeric_limits<qint32>::min(),
                                                           std::numeric_limits<qint32>::max())))
                 : std::nullopt;
}

}

FeatureFlag FlagDocuments::readRow(const QJsonObject &row) const
{
    const FlagPolicy::Columns &c = m_policy.columns;
    FeatureFlag flag{.key = row[c.key].toString(),
                     .description = row[c.description].toString(),
                     .owner = row[c.owner].toVariant().toString(),
                     .type = parseFlagType(row[c.type].toString()),
                     .enabled = truth(row[c.enabled]),
                     .rolloutPercent = percent(row[c.percent]),
                     .createdAt = time(row[c.createdAt]),
                     .changedAt = time(row[c.changedAt]),
                     .changedBy = row[c.changedBy].toVariant().toString(),
                     .changeReason = row[c.changeReason].toString(),
                     .changeId = row[c.changeId].toString(),
                     .version = c.version.isEmpty() ? std::nullopt : number(row[c.version]),
                     .lock = {},
                     .fullyRolledOutAt = time(row[c.fullyRolledOutAt])};
    const QString lock = lockColumn(m_schema.shape, m_policy);
    if (!lock.isEmpty())
        flag.lock = lock == c.version && flag.version ? QString::number(*flag.version) : row[lock].toString();
    return flag;
}

FlagSnapshot FlagDocuments::readSnapshot(const QJsonObject &data) const
{
    FlagSnapshot snapshot{.missing = missingNames(m_schema.shape, m_policy),
                          .rights = flagRights(m_schema.shape, m_policy),
                          .asOf = QDateTime::currentDateTimeUtc()};
    if (m_schema.setType.isEmpty())
        snapshot.rights.obstacle = FlagRights::Obstacle::RoleMayNot;
    const QJsonArray rows = ofNamespace(data).value(selectRoot()).toArray();
    for (const auto &row : rows)
        snapshot.flags += readRow(row.toObject());
    std::ranges::stable_sort(snapshot.flags, {}, &FeatureFlag::key);
    for (qsizetype i = 1; i < snapshot.flags.size(); ++i) {
        const QString &key = snapshot.flags[i].key;
        if (key == snapshot.flags[i - 1].key && !snapshot.repeatedKeys.contains(key))
            snapshot.repeatedKeys += key;
    }
    const auto repeated = std::ranges::unique(snapshot.flags, {}, &FeatureFlag::key);
    snapshot.flags.erase(repeated.begin(), repeated.end());
    return snapshot;
}

std::optional<FeatureFlag> FlagDocuments::readFlag(const QJsonObject &data) const
{
    const QJsonArray rows = ofNamespace(data).value(selectRoot()).toArray();
    return rows.isEmpty() ? std::nullopt : std::optional(readRow(rows.first().toObject()));
}

bool FlagDocuments::readIsRecorded(const QJsonObject &data) const
{
    return !ofNamespace(data).value(eventRoot()).toArray().isEmpty();
}

QList<FeatureFlag> FlagDocuments::readUpdated(const QJsonObject &data) const
{
    QList<FeatureFlag> flags;
    const QJsonArray rows = ofNamespace(data).value(updateRoot())["returning"_L1].toArray();
    for (const auto &row : rows)
        flags += readRow(row.toObject());
    return flags;
}

QList<FlagEvent> FlagDocuments::readHistory(const QJsonObject &data) const
{
    const FlagPolicy::EventColumns &c = m_policy.eventColumns;
    QList<FlagEvent> events;
    const QJsonArray rows = ofNamespace(data).value(eventRoot()).toArray();
    for (const auto &value : rows) {
        const QJsonObject row = value.toObject();
        events.append({.key = row[c.key].toString(),
                       .at = time(row[c.at]),
                       .by = row[c.by].toString(),
                       .reason = row[c.reason].toString(),
                       .changeId = row[c.changeId].toString(),
                       .version = number(row[c.version]),
                       .wasEnabled = truth(row[c.wasEnabled]),
                       .enabled = truth(row[c.enabled]),
                       .oldPercent = percent(row[c.oldPercent]),
                       .newPercent = percent(row[c.newPercent])});
    }
    return events;
}

std::optional<FlagAudit> FlagDocuments::readAudit(const QJsonObject &data) const
{
    const QJsonArray rows = ofNamespace(data).value(auditRoot()).toArray();
    if (rows.isEmpty())
        return std::nullopt;
    return FlagAudit{.at = time(rows.first()["at"_L1]), .by = rows.first()["done_by"_L1].toString()};
}

}
