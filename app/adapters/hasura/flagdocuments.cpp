// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/hasura/flagdocuments.h"

#include "models/rules/flagtype.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Trunkline {

QByteArray HasuraRequest::toJson() const
{
    return QJsonDocument(QJsonObject{{u"query"_s, query}, {u"variables"_s, variables}}).toJson(QJsonDocument::Compact);
}

FlagDocuments::FlagDocuments(FlagPolicy policy, FlagSchema schema)
    : m_policy(std::move(policy))
    , m_schema(std::move(schema))
{
}

/// "app.flags" is app_flags in Hasura, and the schema public is left out.
QString FlagDocuments::root(const QString &configured, const QString &table, QLatin1StringView pattern) const
{
    if (!configured.isEmpty())
        return configured;
    if (table.isEmpty())
        return {};
    QString name = table;
    if (name.startsWith("public."_L1))
        name = name.sliced(7);
    return QString(pattern).arg(name.replace(u'.', u'_'));
}

/// Around whatever is asked for.
QString FlagDocuments::inNamespace(const QString &fields) const
{
    return hasNamespace() ? QString(m_policy.rootFields.within % u" { "_s % fields % u" }"_s) : fields;
}

QJsonObject FlagDocuments::ofNamespace(const QJsonObject &data) const
{
    return hasNamespace() ? data[m_policy.rootFields.within].toObject() : data;
}

QString FlagDocuments::columnList() const
{
    const FlagPolicy::Columns &c = m_policy.columns;
    QStringList list;
    for (const QString &column : {c.key, c.description, c.owner, c.type, c.enabled, c.percent, c.createdAt, c.changedAt,
                                  c.changedBy, c.changeReason, c.changeId, c.version, c.fullyRolledOutAt}) {
        if (!column.isEmpty() && m_schema.shape.flags.reads(column) && !list.contains(column))
            list += column;
    }
    return list.join(u' ');
}

QString FlagDocuments::eventColumnList() const
{
    const FlagPolicy::EventColumns &c = m_policy.eventColumns;
    QStringList list;
    for (const QString &column :
         {c.key, c.at, c.by, c.reason, c.changeId, c.version, c.wasEnabled, c.enabled, c.oldPercent, c.newPercent}) {
        if (!column.isEmpty() && m_schema.shape.events.reads(column) && !list.contains(column))
            list += column;
    }
    return list.join(u' ');
}

HasuraRequest FlagDocuments::flags() const
{
    const QString fields = u"%1 { %2 }"_s.arg(selectRoot(), columnList());
    return {.query = u"query { %1 }"_s.arg(inNamespace(fields)), .variables = {}};
}

HasuraRequest FlagDocuments::subscription() const
{
    const QString fields = u"%1 { %2 }"_s.arg(selectRoot(), columnList());
    return {.query = u"subscription { %1 }"_s.arg(inNamespace(fields)), .variables = {}};
}

HasuraRequest FlagDocuments::flag(const QString &key) const
{
    const QString fields
            = u"%1(where: {%2: {_eq: $key}}, limit: 2) { %3 }"_s.arg(selectRoot(), m_policy.columns.key, columnList());
    return {.query = u"query($key: String!) { %1 }"_s.arg(inNamespace(fields)), .variables = {{u"key"_s, key}}};
}

HasuraRequest FlagDocuments::verification(const QString &key, const QString &changeId) const
{
    if (!m_schema.shape.events.exists)
        return flag(key);
    const QString fields
            = u"%1(where: {%2: {_eq: $key}}, limit: 2) { %3 } %4(where: {%5: {_eq: $id}}, limit: 1) { %5 }"_s.arg(
                    selectRoot(), m_policy.columns.key, columnList(), eventRoot(), m_policy.eventColumns.changeId);
    return {.query = u"query($key: String!, $id: String!) { %1 }"_s.arg(inNamespace(fields)),
            .variables = {{u"key"_s, key}, {u"id"_s, changeId}}};
}

HasuraRequest FlagDocuments::history(const QString &key, qint32 limit) const
{
    const QString fields = u"%1(where: {%2: {_eq: $key}}, order_by: [{%3: desc}], limit: $limit) { %4 }"_s.arg(
            eventRoot(), m_policy.eventColumns.key, m_policy.eventColumns.at, eventColumnList());
    return {.query = u"query($key: String!, $limit: Int!) { %1 }"_s.arg(inNamespace(fields)),
            .variables = {{u"key"_s, key}, {u"limit"_s, limit}}};
}

HasuraRequest FlagDocuments::lastAudit() const
{
    const QString fields = u"%1(order_by: [{at: desc}], limit: 1) { at done_by }"_s.arg(auditRoot());
    return {.query = u"query { %1 }"_s.arg(inNamespace(fields)), .variables = {}};
}

HasuraRequest FlagDocuments::insertAudit(const FlagAudit &audit) const
{
    const QString fields = u"%1(object: $object) { at }"_s.arg(insertAuditRoot());
    return {.query = u"mutation($object: %1!) { %2 }"_s.arg(m_schema.auditInsertType, inNamespace(fields)),
            .variables
            = {{u"object"_s,
                QJsonObject{{u"at"_s, audit.at.toUTC().toString(Qt::ISODateWithMs)}, {u"done_by"_s, audit.by}}}}};
}

HasuraRequest FlagDocuments::update(const FlagChange &change) const
{
    const FlagPolicy::Columns &c = m_policy.columns;
    QJsonObject set;
    const auto put = [&](const QString &column, const QJsonValue &value) {
        if (!column.isEmpty() && m_schema.shape.flags.updates(column))
            set[column] = value;
    };
    if (change.enabled)
        put(c.enabled, *change.enabled);
    if (change.rolloutPercent)
        put(c.percent, *change.rolloutPercent);
    if (change.owner)
        put(c.owner, *change.owner);
    if (change.description)
        put(c.description, *change.description);
    put(c.changedBy, change.by);
    put(c.changeReason, change.reason);
    put(c.changeId, change.changeId);
    put(c.changedAt, u"now()"_s);
    const bool isOn = change.enabled.value_or(change.before.enabled.value_or(false));
    const bool isFull = change.rolloutPercent.value_or(change.before.rolloutPercent.value_or(100)) == 100;
    if (!(isOn && isFull))
        put(c.fullyRolledOutAt, QJsonValue::Null);
    else if (!change.before.fullyRolledOutAt.isValid())
        put(c.fullyRolledOutAt, u"now()"_s);
    const QString lock = lockColumn(m_schema.shape, m_policy);
    const QString increment = m_schema.hasIncrement ? u", _inc: {%1: 1}"_s.arg(c.version) : QString();
    const QString fields = u"%1(where: {%2: {_eq: $key}, %3: {_eq: $lock}}, _set: $set%4) { returning { %5 } }"_s.arg(
            updateRoot(), c.key, lock, increment, columnList());
    return {.query = u"mutation($key: String!, $lock: %1!, $set: %2!) { %3 }"_s.arg(
                    m_schema.types.value(lock, u"bigint"_s), m_schema.setType, inNamespace(fields)),
            .variables = {{u"key"_s, change.before.key},
                          {u"lock"_s,
                           lock == c.version && change.before.version ? QJsonValue(*change.before.version)
                                                                      : QJsonValue(change.before.lock)},
                          {u"set"_s, set}}};
}

HasuraRequest FlagDocuments::insert(const NewFlag &flag) const
{
    const FlagPolicy::Columns &c = m_policy.columns;
    QJsonObject object;
    const auto put = [&](const QString &column, const QJsonValue &value) {
        if (!column.isEmpty() && m_schema.shape.flags.inserts(column))
            object[column] = value;
    };
    put(c.key, flag.key);
    put(c.description, flag.description);
    put(c.owner, flag.owner);
    put(c.type, flagTypeName(flag.type));
    put(c.enabled, false);
    put(c.percent, 0);
    put(c.changedBy, flag.by);
    put(c.changeReason, flag.reason);
    put(c.changeId, flag.changeId);
    const QString fields = u"%1(object: $object) { %2 }"_s.arg(insertRoot(), columnList());
    return {.query = u"mutation($object: %1!) { %2 }"_s.arg(m_schema.insertType, inNamespace(fields)),
            .variables = {{u"object"_s, object}}};
}

}
