// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/hasura/standinschema.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QJsonObject named(const QString &name, const QString &type)
{
    return {{u"name"_s, name}, {u"type"_s, QJsonObject{{u"name"_s, type}, {u"ofType"_s, QJsonValue::Null}}}};
}

/// A list of objects, as [type!]!.
QJsonObject listed(const QString &name, const QString &type)
{
    const auto wrap
            = [](const QJsonObject &inner) { return QJsonObject{{u"name"_s, QJsonValue::Null}, {u"ofType"_s, inner}}; };
    return {{u"name"_s, name},
            {u"type"_s, wrap(wrap(wrap(QJsonObject{{u"name"_s, type}, {u"ofType"_s, QJsonValue::Null}})))}};
}

}

Result<StandInSchema> StandInSchema::read(StandInDatabase &database, const StandInRules &rules)
{
    Result<StandInDatabase::Tables> tables = database.tables();
    if (!tables)
        return Failure(tables.error());
    for (const QString &untracked : rules.untracked)
        tables->remove(untracked);
    return StandInSchema{.tables = std::move(*tables), .nameSpace = rules.nameSpace};
}

QStringList StandInSchema::readable(const QString &table, const StandInRole *role) const
{
    return role ? role->readable.value(table) : QStringList(tables.value(table).keys());
}

QStringList StandInSchema::updatable(const QString &table, const StandInRole *role) const
{
    return role ? role->updatable.value(table) : QStringList(tables.value(table).keys());
}

QStringList StandInSchema::insertable(const QString &table, const StandInRole *role) const
{
    return role ? role->insertable.value(table) : QStringList(tables.value(table).keys());
}

QJsonArray StandInSchema::rootFields(const QString &root, const StandInRole *role) const
{
    QJsonArray fields;
    for (const auto &[table, types] : tables.asKeyValueRange()) {
        if (root == "query_root"_L1 && !readable(table, role).isEmpty())
            fields.append(listed(table, table));
        if (root == "mutation_root"_L1 && !updatable(table, role).isEmpty()) {
            fields.append(named("update_"_L1 + table, table + "_mutation_response"_L1));
            fields.append(named("update_"_L1 + table + "_by_pk"_L1, table));
        }
        if (root == "mutation_root"_L1 && !insertable(table, role).isEmpty())
            fields.append(named("insert_"_L1 + table + "_one"_L1, table));
    }
    return fields;
}

QJsonArray StandInSchema::columns(const QString &table, const QStringList &names) const
{
    QJsonArray fields;
    for (const QString &column : names)
        fields.append(named(column, tables[table].value(column)));
    return fields;
}

QStringList StandInSchema::countable(const QString &table, const StandInRole *role) const
{
    QStringList names = updatable(table, role);
    names.removeIf([&](const QString &column) {
        const QString type = tables[table].value(column);
        return type != "bigint"_L1 && type != "Int"_L1;
    });
    return names;
}

/// With a namespace the roots hold one field each, which leads to what is the root without.
QJsonValue StandInSchema::type(const QString &asked, const StandInRole *role) const
{
    QString name = asked;
    for (const auto &[root, suffix] :
         {std::pair("query_root"_L1, "_query"_L1), std::pair("mutation_root"_L1, "_mutation"_L1)}) {
        if (!nameSpace.isEmpty() && asked == root)
            return QJsonObject{{u"fields"_s, QJsonArray{named(nameSpace, nameSpace + suffix)}}};
        if (!nameSpace.isEmpty() && asked == nameSpace + suffix)
            name = root;
    }
    const auto list = [](const QString &kind, const QJsonArray &fields) -> QJsonValue {
        return fields.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonObject{{kind, fields}};
    };
    for (const auto &[table, columnTypes] : tables.asKeyValueRange()) {
        if (name == table)
            return list(u"fields"_s, columns(table, readable(table, role)));
        if (name == table + "_set_input"_L1)
            return list(u"inputFields"_s, columns(table, updatable(table, role)));
        if (name == table + "_inc_input"_L1)
            return list(u"inputFields"_s, columns(table, countable(table, role)));
        if (name == table + "_insert_input"_L1)
            return list(u"inputFields"_s, columns(table, insertable(table, role)));
    }
    return list(u"fields"_s, rootFields(name, role));
}

}
