// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/hasura/flagdocuments.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

/// The name below lists and non-nulls.
QString innerType(QJsonObject type)
{
    while (type["name"_L1].isNull() || type["name"_L1].isUndefined()) {
        const QJsonValue inner = type["ofType"_L1];
        if (!inner.isObject())
            return {};
        type = inner.toObject();
    }
    return type["name"_L1].toString();
}

QHash<QString, QString> typesOf(const QJsonValue &type, QLatin1StringView list)
{
    QHash<QString, QString> types;
    const QJsonArray fields = type[list].toArray();
    for (const auto &field : fields)
        types.insert(field["name"_L1].toString(), innerType(field["type"_L1].toObject()));
    return types;
}

TableShape shapeOf(const QHash<QString, QString> &readable, const QHash<QString, QString> &updatable,
                   const QHash<QString, QString> &insertable)
{
    TableShape shape{.exists = !readable.isEmpty(), .columns = {}};
    for (const auto &[name, type] : readable.asKeyValueRange())
        shape.columns[name].isReadable = true;
    for (const auto &[name, type] : updatable.asKeyValueRange())
        shape.columns[name].isUpdatable = true;
    for (const auto &[name, type] : insertable.asKeyValueRange())
        shape.columns[name].isInsertable = true;
    return shape;
}

constexpr auto typeReference = "type { name ofType { name ofType { name ofType { name } } } }"_L1;

}

HasuraRequest FlagDocuments::rootTypes()
{
    return {.query = u"query { query: __type(name: \"query_root\") { fields { name %1 } } mutation: __type(name: "
                     "\"mutation_root\") { fields { name %1 } } }"_s.arg(typeReference),
            .variables = {}};
}

FlagDocuments::RootTypes FlagDocuments::readRootTypes(const QJsonObject &data) const
{
    const QString &within = m_policy.rootFields.within;
    return {.query = typesOf(data["query"_L1], "fields"_L1).value(within),
            .mutation = typesOf(data["mutation"_L1], "fields"_L1).value(within)};
}

HasuraRequest FlagDocuments::rootFields(const RootTypes &types)
{
    return {.query = u"query { query: __type(name: \"%1\") { fields { name %2 } } mutation: __type(name: \"%3\") { "
                     "fields { name } } }"_s.arg(types.query, typeReference, types.mutation),
            .variables = {}};
}

FlagDocuments::Roots FlagDocuments::readRoots(const QJsonObject &data) const
{
    const QHash<QString, QString> queries = typesOf(data["query"_L1], "fields"_L1);
    const QHash<QString, QString> mutations = typesOf(data["mutation"_L1], "fields"_L1);
    return {.flagType = queries.value(selectRoot()),
            .eventType = queries.value(eventRoot()),
            .auditType = queries.value(auditRoot()),
            .canUpdate = mutations.contains(updateRoot()),
            .canInsert = mutations.contains(insertRoot()),
            .canRecordAudits = mutations.contains(insertAuditRoot())};
}

/// A type that is not there is null in the answer: "no columns".
HasuraRequest FlagDocuments::columns(const Roots &roots)
{
    const auto part = [](QLatin1StringView alias, const QString &type, QLatin1StringView list) {
        return u"%1: __type(name: \"%2\") { %3 { name %4 } } "_s.arg(alias, type, list, typeReference);
    };
    const QString query = part("flags"_L1, roots.flagType, "fields"_L1)
            + part("events"_L1, roots.eventType, "fields"_L1) + part("audits"_L1, roots.auditType, "fields"_L1)
            + part("set"_L1, roots.flagType + "_set_input"_L1, "inputFields"_L1)
            + part("inc"_L1, roots.flagType + "_inc_input"_L1, "inputFields"_L1)
            + part("insert"_L1, roots.flagType + "_insert_input"_L1, "inputFields"_L1);
    return {.query = u"query { "_s + query + u'}', .variables = {}};
}

FlagSchema FlagDocuments::readColumns(const QJsonObject &data, const Roots &roots) const
{
    const QHash<QString, QString> flags = typesOf(data["flags"_L1], "fields"_L1);
    QHash<QString, QString> updatable;
    if (roots.canUpdate)
        updatable = typesOf(data["set"_L1], "inputFields"_L1);
    const bool hasIncrement = typesOf(data["inc"_L1], "inputFields"_L1).contains(m_policy.columns.version);
    if (roots.canUpdate && hasIncrement)
        updatable.insert(m_policy.columns.version, {});
    QHash<QString, QString> insertable;
    if (roots.canInsert)
        insertable = typesOf(data["insert"_L1], "inputFields"_L1);
    return {.shape = {.flags = shapeOf(flags, updatable, insertable),
                      .events = shapeOf(typesOf(data["events"_L1], "fields"_L1), {}, {}),
                      .audits = shapeOf(typesOf(data["audits"_L1], "fields"_L1), {}, {})},
            .types = flags,
            .setType = roots.canUpdate ? roots.flagType + "_set_input"_L1 : QString(),
            .insertType = roots.canInsert ? roots.flagType + "_insert_input"_L1 : QString(),
            .auditInsertType = roots.auditType + "_insert_input"_L1,
            .hasIncrement = roots.canUpdate && hasIncrement,
            .canRecordAudits = roots.canRecordAudits};
}

}
