// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/hasura/standinexecutor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QByteArray member(const QString &name, const QByteArray &value)
{
    return '"' + name.toUtf8() + "\" : " + value;
}

QByteArray listed(const QByteArrayList &rows)
{
    return '[' + rows.join(", ") + ']';
}

}

StandInExecutor::StandInExecutor(StandInDatabase &database, const StandInRules &rules)
    : m_database(database)
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
        const Result<StandInSchema> schema = StandInSchema::read(m_database, m_rules);
        if (!schema)
            return {.data = {}, .errors = error(u"unexpected"_s, u"connection error"_s, u"$"_s)};
        m_schema = *schema;
        return {.data = runFields(*fields, isMutation), .errors = {}};
    } catch (const Refused &refused) {
        if (isMutation)
            m_database.rollback();
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
        (void)m_database.begin();
    QByteArrayList members;
    for (const GraphqlField &field : fields)
        members += member(field.alias, runField(field, isMutation));
    if (const Result<void> done = isOne ? m_database.commit() : Result<void>(); !done)
        (void)checked(Failure(done.error()));
    return '{' + members.join(", ") + '}';
}

QByteArray StandInExecutor::runField(const GraphqlField &field, bool isMutation)
{
    if (field.name == "__type"_L1) {
        const QJsonValue type = m_schema.type(field.arguments["name"_L1].toString(), role());
        return type.isNull() ? "null"_ba : QJsonDocument(type.toObject()).toJson(QJsonDocument::Compact);
    }
    if (m_rules.nameSpace.isEmpty())
        return runTableField(field, isMutation);
    if (field.name != m_rules.nameSpace)
        throw Refused{unknownField(field.name, isMutation)};
    QByteArrayList members;
    for (const GraphqlField &inside : field.selection)
        members += member(inside.alias, runTableField(inside, isMutation));
    return '{' + members.join(", ") + '}';
}

QByteArray StandInExecutor::runTableField(const GraphqlField &field, bool isMutation)
{
    if (!isMutation && !m_schema.readable(field.name, role()).isEmpty())
        return select(field);
    if (isMutation && field.name.startsWith("update_"_L1) && field.name.endsWith("_by_pk"_L1)) {
        const QString table = field.name.sliced(7).chopped(6);
        if (!m_schema.updatable(table, role()).isEmpty())
            return updateByKey(field, table);
    }
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
    throw Refused{unknownField(field.name, isMutation)};
}

QJsonArray StandInExecutor::unknownField(const QString &name, bool isMutation) const
{
    const QString root = isMutation ? u"mutation_root"_s : u"query_root"_s;
    if (m_rules.keeps(Behaviour::UnknownFieldIsValidationFailed))
        return error(u"validation-failed"_s, u"field '%1' not found in type: '%2'"_s.arg(name, root),
                     u"$.selectionSet."_s + name);
    return error(u"graphql"_s, u"Cannot query field \"%1\" on type \"Query\"."_s.arg(name), u"$"_s);
}

QList<StandInColumn> StandInExecutor::columns(const QList<GraphqlField> &selection, const QString &table,
                                              const QString &path) const
{
    QList<StandInColumn> list;
    for (const GraphqlField &field : selection) {
        if (!m_schema.readable(table, role()).contains(field.name))
            throw Refused{error(u"validation-failed"_s, u"field '%1' not found in type: '%2'"_s.arg(field.name, table),
                                path % u".selectionSet."_s % field.name)};
        const bool isText = m_schema.tables[table].value(field.name) == "bigint"_L1
                && (m_rules.isStringifying || !m_rules.keeps(Behaviour::BigintIsNumber));
        list.append({.name = field.name, .alias = field.alias, .isText = isText});
    }
    return list;
}

QVariant StandInExecutor::bound(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInteger();
    return value.isNull() ? QVariant(QMetaType::fromType<QString>()) : value.toVariant();
}

StandInQuery StandInExecutor::rowsOf(const GraphqlField &field, const QString &table, const QString &path) const
{
    StandInQuery query{.table = table};
    if (role())
        query.filter = role()->filters.value(table);
    const QJsonObject conditions = field.arguments["where"_L1].toObject();
    for (const QString &column : conditions.keys()) {
        const QJsonValue wanted = conditions[column]["_eq"_L1];
        if (wanted.isNull() || wanted.isUndefined()) {
            if (m_rules.keeps(Behaviour::EqualNullIsError))
                throw Refused{error(u"validation-failed"_s, u"unexpected null value for type"_s,
                                    u"%1.where.%2._eq"_s.arg(path, column))};
            continue; // and every row is hit
        }
        query.conditions.append({.column = column, .value = bound(wanted)});
    }
    return query;
}

QByteArray StandInExecutor::select(const GraphqlField &field)
{
    const QString path = u"$.selectionSet."_s + field.name;
    StandInQuery query = rowsOf(field, field.name, path);
    query.wanted = columns(field.selection, field.name, path);
    const QJsonArray orders = field.arguments["order_by"_L1].toArray();
    for (const auto &by : orders) {
        for (const QString &column : by.toObject().keys()) {
            const bool isDescending = by[column].toString().startsWith("desc"_L1);
            query.order.append({column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder});
        }
    }
    query.limit = field.arguments["limit"_L1].toInteger(-1);
    return listed(checked(m_database.select(query)));
}

QList<StandInValue> StandInExecutor::values(const GraphqlField &field, const QString &table, const QString &path) const
{
    QList<StandInValue> values;
    const QJsonObject set = field.arguments["_set"_L1].toObject();
    const QJsonObject inc = field.arguments["_inc"_L1].toObject();
    for (const QString &column : set.keys() + inc.keys()) {
        if (!m_schema.updatable(table, role()).contains(column))
            throw Refused{error(u"validation-failed"_s,
                                u"field '%1' not found in type: '%2_set_input'"_s.arg(column, table), path)};
        const bool isTwice = set.contains(column) && inc.contains(column);
        if (isTwice && m_rules.keeps(Behaviour::ColumnOfTwoOperatorsIsError))
            throw Refused{error(u"validation-failed"_s, u"Column found in multiple operators: ['%1']."_s.arg(column),
                                path + u".args"_s)};
        const bool isAdded = inc.contains(column);
        if (isTwice && !std::ranges::contains(values, column, &StandInValue::column))
            continue; // the last one counts
        values.append({.column = column, .value = bound(isAdded ? inc[column] : set[column]), .isAdded = isAdded});
    }
    return values;
}

QByteArray StandInExecutor::update(const GraphqlField &field, const QString &table)
{
    const QString path = u"$.selectionSet."_s + field.name;
    const QList<StandInValue> values = this->values(field, table, path);
    StandInQuery query = rowsOf(field, table, path);
    for (const GraphqlField &part : field.selection) {
        if (part.name == "returning"_L1)
            query.wanted = columns(part.selection, table, path);
    }
    if (values.isEmpty() && !m_rules.keeps(Behaviour::EmptySetIsSuccess))
        throw Refused{error(u"validation-failed"_s, u"nothing to set"_s, path)};
    const QByteArrayList rows = values.isEmpty() ? QByteArrayList() : checked(m_database.update(query, values));
    if (rows.isEmpty() && !m_rules.keeps(Behaviour::HiddenRowIsMissing))
        checkHidden(query, path);
    if (rows.isEmpty() && !values.isEmpty() && !m_rules.keeps(Behaviour::NoMatchIsSuccess))
        throw Refused{error(u"not-found"_s, u"no row matched"_s, path)};
    return '{' + member(u"affected_rows"_s, QByteArray::number(rows.size())) + ", "
            + member(u"returning"_s, listed(rows)) + '}';
}

void StandInExecutor::checkHidden(StandInQuery query, const QString &path) const
{
    query.filter.clear();
    if (!checked(m_database.select(query)).isEmpty())
        throw Refused{error(u"permission-error"_s, u"this row is not yours"_s, path)};
}

/// Takes no where: whoever wants to depend on a version cannot use it.
QByteArray StandInExecutor::updateByKey(const GraphqlField &field, const QString &table)
{
    const QString path = u"$.selectionSet."_s + field.name;
    if (field.arguments.contains("where"_L1))
        throw Refused{error(u"validation-failed"_s, u"'%1' has no argument named 'where'"_s.arg(field.name), path)};
    StandInQuery query{.table = table, .wanted = columns(field.selection, table, path)};
    if (role())
        query.filter = role()->filters.value(table);
    const QJsonObject key = field.arguments["pk_columns"_L1].toObject();
    if (key.isEmpty())
        throw Refused{error(u"validation-failed"_s, u"missing required field 'pk_columns'"_s, path)};
    for (const QString &column : key.keys())
        query.conditions.append({.column = column, .value = bound(key[column])});
    const QByteArrayList rows = checked(m_database.update(query, values(field, table, path)));
    if (rows.isEmpty() && !m_rules.keeps(Behaviour::MissingPrimaryKeyIsNull))
        throw Refused{error(u"not-found"_s, u"no such row"_s, path)};
    return rows.value(0, "null");
}

QByteArray StandInExecutor::insert(const GraphqlField &field, const QString &table)
{
    const QString path = u"$.selectionSet."_s + field.name;
    const QJsonObject object = field.arguments["object"_L1].toObject();
    QList<StandInValue> values;
    for (const QString &column : object.keys()) {
        if (!m_schema.insertable(table, role()).contains(column))
            throw Refused{error(u"validation-failed"_s,
                                u"field '%1' not found in type: '%2_insert_input'"_s.arg(column, table), path)};
        values.append({.column = column, .value = bound(object[column])});
    }
    StandInQuery query{.table = table};
    query.wanted = columns(field.selection, table, path);
    return checked(m_database.insert(query, values)).value(0, "null");
}

QByteArrayList StandInExecutor::checked(const Result<QByteArrayList> &rows) const
{
    if (rows)
        return *rows;
    const QString &detail = rows.error().detail;
    const bool isCheck = detail.contains("check constraint"_L1, Qt::CaseInsensitive);
    if (isCheck && m_rules.keeps(Behaviour::CheckIsPermissionError))
        throw Refused{error(u"permission-error"_s, u"Check constraint violation. "_s + detail, u"$"_s)};
    const auto mentions = [&detail](QLatin1StringView words) { return detail.contains(words, Qt::CaseInsensitive); };
    const QString prefix = mentions("foreign key"_L1)            ? u"Foreign key violation. "_s
            : mentions("not-null"_L1) || mentions("NOT NULL"_L1) ? u"Not-NULL violation. "_s
                                                                 : u"Uniqueness violation. "_s;
    if (rows.error().cause == Error::Cause::Refused)
        throw Refused{error(u"constraint-violation"_s, prefix + detail, u"$"_s)};
    throw Refused{error(u"unexpected"_s, u"database query error"_s, u"$"_s)};
}

}
