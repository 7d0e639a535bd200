// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/github/graphqlexecutor.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

static QString cursorOf(const QJsonValue &item, qsizetype index)
{
    const qint64 number = item["number"_L1].toInteger(-1);
    const QString key = number >= 0 ? u"n%1"_s.arg(number) : u"i%1"_s.arg(index);
    return QString::fromLatin1(QByteArray("cursor:v2:" + key.toLatin1()).toBase64());
}

/// Where the page after @p cursor starts. By number a cursor stays good when the item it names is gone.
static qsizetype startAfter(const QJsonArray &items, const QString &cursor, bool isAscending)
{
    const QByteArray key = QByteArray::fromBase64(cursor.toLatin1()).mid(10);
    const qint64 number = key.mid(1).toLongLong();
    if (key.startsWith('i'))
        return number + 1;
    const auto isAfter = [&](const QJsonValue &item) {
        const qint64 own = item["number"_L1].toInteger();
        return isAscending ? own > number : own == number;
    };
    const auto found = std::ranges::find_if(items, isAfter);
    return std::distance(items.begin(), found) + (isAscending ? 0 : 1);
}

static QJsonArray countsByState(const QJsonArray &items, const QString &type)
{
    QMap<QString, int> counts;
    for (const auto &item : items) {
        if (item["__typename"_L1] == type) {
            const QString conclusion = item["conclusion"_L1].toString();
            const QString state = type == "StatusContext"_L1 ? item["state"_L1].toString()
                    : conclusion.isEmpty()                   ? item["status"_L1].toString()
                                                             : conclusion;
            ++counts[state];
        }
    }
    QJsonArray list;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        list.append(QJsonObject{{u"state"_s, it.key()}, {u"count"_s, it.value()}});
    return list;
}

static bool isAskedAsConnection(const GraphqlField &field)
{
    static const QStringList parts{u"nodes"_s, u"edges"_s, u"pageInfo"_s, u"totalCount"_s, u"checkRunCountsByState"_s};
    return std::ranges::any_of(field.selection, [](const GraphqlField &part) {
        return parts.contains(part.name) || (part.isFragment() && part.typeCondition.endsWith("Connection"_L1));
    });
}

QJsonObject GraphqlExecutor::execute(const QList<GraphqlField> &selection, const QJsonObject &root)
{
    m_errors = {};
    QJsonObject answer{{u"data"_s, select(root, selection, {})}};
    if (!m_errors.isEmpty())
        answer[u"errors"_s] = m_errors;
    return answer;
}

QJsonObject GraphqlExecutor::select(const QJsonObject &object, const QList<GraphqlField> &selection,
                                    const QStringList &path)
{
    static const QStringList unions{u"StatusCheckRollupContext"_s, u"Node"_s, u"Actor"_s};
    QJsonObject result;
    const QString type = object["__typename"_L1].toString();
    for (const GraphqlField &field : selection) {
        if (field.isFragment()) {
            if (type.isEmpty() || type == field.typeCondition || unions.contains(field.typeCondition)) {
                const QJsonObject part = select(object, field.selection, path);
                for (auto it = part.begin(); it != part.end(); ++it)
                    result.insert(it.key(), it.value());
            }
            continue;
        }
        const QStringList here = path + QStringList{field.alias};
        const Value value = m_resolver(object, field, here);
        if (value.problem.isEmpty()) {
            result[field.alias] = complete(value.value, field, here);
            continue;
        }
        result[field.alias] = QJsonValue::Null;
        fail(value.problem, here);
    }
    return result;
}

void GraphqlExecutor::fail(const QString &problem, const QStringList &path)
{
    QJsonArray steps;
    for (const QString &step : path) {
        bool isIndex = false;
        const int index = step.toInt(&isIndex);
        steps.append(isIndex ? QJsonValue(index) : QJsonValue(step));
    }
    m_errors.append(QJsonObject{{u"type"_s, problem},
                                {u"path"_s, steps},
                                {u"message"_s, u"Resource not accessible by personal access token"_s}});
}

QJsonValue GraphqlExecutor::item(const QJsonValue &value, const GraphqlField &field, const QStringList &path)
{
    if (!value.isObject() || field.selection.isEmpty())
        return value;
    const Value checked = m_resolver(value.toObject(), {.name = u"$self"_s}, path);
    if (checked.problem.isEmpty())
        return select(value.toObject(), field.selection, path);
    fail(checked.problem, path);
    return QJsonValue::Null;
}

QJsonValue GraphqlExecutor::complete(const QJsonValue &value, const GraphqlField &field, const QStringList &path)
{
    if (value.isArray() && isAskedAsConnection(field))
        return connection(value.toArray(), field, path);
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            list.append(item(items.at(i), field, path + QStringList{QString::number(i)}));
        return list;
    }
    if (value.isUndefined())
        return QJsonValue::Null;
    return value.isObject() && !field.selection.isEmpty() ? QJsonValue(select(value.toObject(), field.selection, path))
                                                          : value;
}

QJsonObject GraphqlExecutor::connection(const QJsonArray &items, const GraphqlField &field, const QStringList &path)
{
    const bool isAscending = field.arguments["orderBy"_L1]["direction"_L1] != "DESC"_L1;
    const QString after = field.arguments["after"_L1].toString();
    qsizetype begin = after.isEmpty() ? 0 : startAfter(items, after, isAscending);
    qsizetype end = items.size();
    if (field.arguments.contains("first"_L1))
        end = std::min(end, begin + qsizetype(field.arguments["first"_L1].toInteger()));
    else if (field.arguments.contains("last"_L1))
        begin = std::max(begin, end - qsizetype(field.arguments["last"_L1].toInteger()));

    QJsonArray page;
    for (qsizetype i = begin; i < end; ++i)
        page.append(items.at(i));
    const QJsonObject whole{
            {u"totalCount"_s, items.size()},
            {u"nodes"_s, page},
            {u"checkRunCountsByState"_s, countsByState(items, u"CheckRun"_s)},
            {u"statusContextCountsByState"_s, countsByState(items, u"StatusContext"_s)},
            {u"pageInfo"_s,
             QJsonObject{{u"hasNextPage"_s, end < items.size()},
                         {u"endCursor"_s, page.isEmpty() ? QJsonValue() : cursorOf(page.last(), end - 1)}}}};
    return select(whole, field.selection, path);
}

}
