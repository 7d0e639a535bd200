// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/hasura/standinexecutor.h"

#include "app/adapters/postgres/flagsql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QByteArray member(const QString &name, const QByteArray &value)
{
    return '"' + name.toUtf8() + "\" : " + value;
}

}

StandInExecutor::StandInExecutor(PostgresSession &session, const StandInRules &rules)
    : m_session(session)
    , m_rules(rules)
{
}

QJsonArray StandInExecutor::error(const QString &code, const QString &message, const QString &path)
{
    return {QJsonObject{{u"message"_s, message}, {u"extensions"_s, QJsonObject{{u"path"_s, path}, {u"code"_s, code}}}}};
}

StandInExecutor::Answer StandInExecutor::run(const QJsonObject &request, const QString &roleName, Operation operation)
{
    m_role.reset();
    if (!roleName.isEmpty())
        m_role = m_rules.roles.value(roleName);
    const QString query = request["query"_L1].toString().trimmed();
    const bool isMutation = query.startsWith("mutation"_L1);
    if (operation == Operation::SubscriptionOnly && !query.startsWith("subscription"_L1))
        return {.data = {}, .errors = error(u"validation-failed"_s, u"not a subscription"_s, u"$"_s)};
    const QJsonObject variables = request["variables"_L1].toObject();
    try {
        checkVariables(query, variables);
        static const QRegularExpression keyword(u"^(mutation|subscription|query)?"_s);
        const Result<QList<GraphqlField>> fields
                = parseGraphqlQuery("query"_L1 + QString(query).remove(keyword), variables);
        if (!fields)
            return {.data = {}, .errors = error(u"validation-failed"_s, u"not a valid graphql query"_s, u"$.query"_s)};
        const Result<StandInSchema> schema = StandInSchema::read(m_session, m_rules);
        if (!schema)
            return {.data = {}, .errors = error(u"unexpected"_s, u"connection error"_s, u"$"_s)};
        m_schema = *schema;
        return {.data = runFields(*fields, isMutation), .errors = {}};
    } catch (const Refused &refused) {
        if (isMutation)
            (void)m_session.run(u"rollback"_s);
        return {.data = {}, .errors = refused.errors};
    }
}

void StandInExecutor::checkVariables(const QString &query, const QJsonObject &variables) const
{
    for (const QString &name : variables.keys()) {
        const bool isUsed = query.count(u'$' + name) > 1; // declared, and then used
        if (!isUsed && m_rules.keeps(Behaviour::UnusedVariableIsError))
            throw Refused{error(u"validation-failed"_s, u"unexpected variables in variableValues: "_s + name, u"$"_s)};
    }
}

QByteArray StandInExecutor::runFields(const QList<GraphqlField> &fields, bool isMutation)
{
    const bool isOne = isMutation && m_rules.keeps(Behaviour::MutationIsOneTransaction);
    if (isOne)
        (void)m_session.run(u"begin"_s);
    QByteArrayList members;
    for (const GraphqlField &field : fields)
        members += member(field.alias, runField(field, isMutation));
    if (isOne)
        fetch(u"commit"_s, {});
    return '{' + members.join(", ") + '}';
}

QByteArray StandInExecutor::runField(const GraphqlField &field, bool isMutation)
{
    if (field.name == "__type"_L1) {
        const QJsonValue type = m_schema.type(field.arguments["name"_L1].toString(), role());
        return type.isNull() ? "null"_ba : QJsonDocument(type.toObject()).toJson(QJsonDocument::Compact);
    }
    if (!isMutation && !m_schema.readable(field.name, role()).isEmpty())
        return select(field);
    if (isMutation && field.name.startsWith("update_"_L1)) {
        const QString table = field.name.sliced(7);
        if (!m_schema.updatable(table, role()).isEmpty())
            return update(field, table);
    }
    if (isMutation && field.name.startsWith("insert_"_L1) && field.name.endsWith("_one"_L1)) {
        const QString table = field.name.sliced(7).chopped(4);
        if (!m_schema.insertable(table, role()).isEmpty())
            return insert(field, table);
    }
    const QString root = isMutation ? u"mutation_root"_s : u"query_root"_s;
    if (m_rules.keeps(Behaviour::UnknownFieldIsValidationFailed))
        throw Refused{error(u"validation-failed"_s, u"field '%1' not found in type: '%2'"_s.arg(field.name, root),
                            u"$.selectionSet."_s + field.name)};
    throw Refused{error(u"graphql"_s, u"Cannot query field \"%1\" on type \"Query\"."_s.arg(field.name), u"$"_s)};
}

QString StandInExecutor::columns(const QList<GraphqlField> &selection, const QString &table, const QString &path) const
{
    QStringList list;
    for (const GraphqlField &field : selection) {
        if (!m_schema.readable(table, role()).contains(field.name))
            throw Refused{error(u"validation-failed"_s, u"field '%1' not found in type: '%2'"_s.arg(field.name, table),
                                path % u".selectionSet."_s % field.name)};
        const bool isText = m_schema.tables[table][field.name] == "bigint"_L1
                && (m_rules.isStringifying || !m_rules.keeps(Behaviour::BigintIsNumber));
        list += quotedName(field.name) + (isText ? u"::text"_s : QString()) + u" as "_s + quotedName(field.alias);
    }
    return list.join(u", "_s);
}

QVariant StandInExecutor::bound(const QJsonValue &value) const
{
    if (value.isDouble())
        return value.toInteger();
    return value.isNull() ? QVariant(QMetaType::fromType<QString>()) : value.toVariant();
}

QString StandInExecutor::sqlType(const QString &table, const QString &column) const
{
    const QString type = m_schema.tables[table][column];
    return type == "String"_L1     ? u"text"_s
            : type == "Int"_L1     ? u"int4"_s
            : type == "Boolean"_L1 ? u"bool"_s
            : type == "bigint"_L1  ? u"int8"_s
                                   : type;
}

QString StandInExecutor::where(const QJsonObject &conditions, const QString &table, const QString &path,
                               QVariantList &values) const
{
    QStringList parts;
    if (role() && role()->filters.contains(table))
        parts += u'(' + role()->filters.value(table) + u')';
    for (const auto &[column, condition] : conditions.toVariantMap().asKeyValueRange()) {
        const QJsonValue wanted = conditions[column]["_eq"_L1];
        if (wanted.isNull() || wanted.isUndefined()) {
            if (m_rules.keeps(Behaviour::EqualNullIsError))
                throw Refused{error(u"validation-failed"_s, u"unexpected null value for type"_s,
                                    u"%1.where.%2._eq"_s.arg(path, column))};
            continue; // and every row is hit
        }
        parts += quotedName(column) % u" = ?::"_s % sqlType(table, column);
        values += bound(wanted);
    }
    return parts.isEmpty() ? u"true"_s : parts.join(u" and "_s);
}

QByteArray StandInExecutor::select(const GraphqlField &field)
{
    const QString path = u"$.selectionSet."_s + field.name;
    QVariantList values;
    const QString list = columns(field.selection, field.name, path);
    QString sql = u"select %1 from %2 where "_s.arg(list, quotedName(field.name))
            + where(field.arguments["where"_L1].toObject(), field.name, path, values);
    QStringList order;
    for (const QJsonValue &by : field.arguments["order_by"_L1].toArray()) {
        for (const QString &column : by.toObject().keys())
            order += quotedName(column) + (by[column].toString().startsWith("desc"_L1) ? u" desc"_s : u" asc"_s);
    }
    if (!order.isEmpty())
        sql += u" order by "_s + order.join(u", "_s);
    if (field.arguments.contains("limit"_L1))
        sql += u" limit "_s + QString::number(field.arguments["limit"_L1].toInteger());
    return fetch(u"select coalesce(json_agg(row_to_json(t)), '[]')::text from (%1) t"_s.arg(sql), values);
}

QByteArray StandInExecutor::update(const GraphqlField &field, const QString &table)
{
    const QString path = u"$.selectionSet."_s + field.name;
    QVariantList values;
    QStringList sets;
    const QJsonObject set = field.arguments["_set"_L1].toObject();
    const QJsonObject inc = field.arguments["_inc"_L1].toObject();
    for (const QString &column : set.keys() + inc.keys()) {
        if (!m_schema.updatable(table, role()).contains(column))
            throw Refused{error(u"validation-failed"_s,
                                u"field '%1' not found in type: '%2_set_input'"_s.arg(column, table), path)};
        if (set.contains(column) && inc.contains(column))
            throw Refused{error(u"validation-failed"_s, u"Column found in multiple operators: ['%1']."_s.arg(column),
                                path + u".args"_s)};
        const QString place = u"?::"_s + sqlType(table, column);
        sets += quotedName(column) + u" = "_s + (inc.contains(column) ? quotedName(column) + u" + "_s + place : place);
        values += bound(inc.contains(column) ? inc[column] : set[column]);
    }
    QString list = u"1 as one"_s;
    for (const GraphqlField &part : field.selection) {
        if (part.name == "returning"_L1)
            list = columns(part.selection, table, path);
    }
    const QString conditions = where(field.arguments["where"_L1].toObject(), table, path, values);
    if (sets.isEmpty())
        return R"({"affected_rows" : 0, "returning" : []})";
    const QByteArray done
            = fetch(u"with u as (update %1 set %2 where %3 returning %4) select json_build_object('affected_rows', "
                    "count(*), 'returning', coalesce(json_agg(row_to_json(u)), '[]'))::text from u"_s.arg(
                            quotedName(table), sets.join(u", "_s), conditions, list),
                    values);
    if (done.contains("\"affected_rows\" : 0") && !m_rules.keeps(Behaviour::NoMatchIsSuccess))
        throw Refused{error(u"not-found"_s, u"no row matched"_s, path)};
    return done;
}

QByteArray StandInExecutor::insert(const GraphqlField &field, const QString &table)
{
    const QString path = u"$.selectionSet."_s + field.name;
    const QJsonObject object = field.arguments["object"_L1].toObject();
    QStringList names;
    QStringList places;
    QVariantList values;
    for (const QString &column : object.keys()) {
        if (!m_schema.insertable(table, role()).contains(column))
            throw Refused{error(u"validation-failed"_s,
                                u"field '%1' not found in type: '%2_insert_input'"_s.arg(column, table), path)};
        names += quotedName(column);
        places += u"?::"_s + sqlType(table, column);
        values += bound(object[column]);
    }
    return fetch(u"with i as (insert into %1 (%2) values (%3) returning %4) select row_to_json(i)::text from i"_s.arg(
                         quotedName(table), names.join(u", "_s), places.join(u", "_s),
                         columns(field.selection, table, path)),
                 values);
}

QByteArray StandInExecutor::fetch(const QString &sql, const QVariantList &values)
{
    Result<QSqlQuery> rows = m_session.run(sql, values);
    if (rows)
        return rows->next() ? rows->value(0).toByteArray() : "null"_ba;
    const QString &detail = rows.error().detail;
    const bool isCheck = detail.contains("check constraint"_L1);
    if (isCheck && m_rules.keeps(Behaviour::CheckIsPermissionError))
        throw Refused{error(u"permission-error"_s, u"Check constraint violation. "_s + detail, u"$"_s)};
    if (rows.error().cause == Error::Cause::Refused)
        throw Refused{error(u"constraint-violation"_s, u"Uniqueness violation. "_s + detail, u"$"_s)};
    throw Refused{error(u"unexpected"_s, u"database query error"_s, u"$"_s)};
}

}
