// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/hasura/standinadmin.h"

#include "app/sandbox/hasura/standinexecutor.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A table is named "flags" or {"schema": "public", "name": "flags"}.
QString tableName(const QJsonValue &table)
{
    return table.isString() ? table.toString() : table["name"_L1].toString();
}

}

StandInAdmin::StandInAdmin(StandInDatabase &database, StandInRules &rules)
    : m_database(database)
    , m_rules(rules)
{
}

StandInAdmin::Answer StandInAdmin::refusal(int status, const QString &code, const QString &message,
                                           const QString &path) const
{
    if (!m_rules.keeps(Behaviour::AdminErrorsHaveStatus))
        return {.body = textOf({{u"errors"_s, StandInExecutor::error(code, message, path)}})};
    return {.status = status, .body = textOf({{u"code"_s, code}, {u"error"_s, message}, {u"path"_s, path}})};
}

StandInAdmin::Answer StandInAdmin::answer(const QByteArray &path, const QJsonObject &request)
{
    const QString type = request["type"_L1].toString();
    if (path == "/v1/metadata")
        return metadata(request);
    if (type == "run_sql"_L1 || type == "pg_run_sql"_L1)
        return runSql(request["args"_L1].toObject());
    return refusal(400, u"parse-failed"_s, u"unknown query"_s, u"$.type"_s);
}

StandInAdmin::Answer StandInAdmin::metadata(const QJsonObject &request)
{
    const QString type = request["type"_L1].toString();
    if (type == "pg_track_table"_L1 || type == "pg_untrack_table"_L1)
        return track(type, request["args"_L1].toObject());
    if (type != "get_catalog_state"_L1)
        return refusal(400, u"parse-failed"_s, u"unknown metadata command"_s, u"$.type"_s);
    return {.body = textOf({{u"id"_s, u"sandbox"_s},
                            {u"cli_state"_s, commandLineState()},
                            {u"console_state"_s, QJsonObject()}})};
}

StandInAdmin::Answer StandInAdmin::track(const QString &type, const QJsonObject &arguments)
{
    const QString table = tableName(arguments["table"_L1]);
    const bool isTracked = !m_rules.untracked.contains(table);
    if (type == "pg_track_table"_L1 && isTracked)
        return refusal(400, u"already-tracked"_s, u"view/table already tracked: \"%1\""_s.arg(table), u"$.args"_s);
    if (type == "pg_untrack_table"_L1 && !isTracked)
        return refusal(400, u"already-untracked"_s, u"view/table already untracked: \"%1\""_s.arg(table), u"$.args"_s);
    if (isTracked)
        m_rules.untracked += table;
    else
        m_rules.untracked.removeAll(table);
    return {.body = textOf({{u"message"_s, u"success"_s}}), .hasChangedMetadata = true};
}

QJsonObject StandInAdmin::commandLineState() const
{
    if (m_rules.keeps(Behaviour::AppliedIsPresence))
        return m_commandLineState;
    QJsonObject databases = m_commandLineState["migrations"_L1].toObject();
    for (const QString &database : databases.keys()) {
        QJsonObject versions = databases.value(database).toObject();
        for (const QString &version : versions.keys())
            versions[version] = !versions.value(version).toBool(); // as if it said "applied"
        databases[database] = versions;
    }
    QJsonObject state = m_commandLineState;
    state[u"migrations"_s] = databases;
    return state;
}

QJsonValue StandInAdmin::cell(const QVariant &value) const
{
    if (!m_rules.keeps(Behaviour::SqlCellsAreTexts))
        return QJsonValue::fromVariant(value);
    if (value.isNull())
        return u"NULL"_s;
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? u"t"_s : u"f"_s;
    return value.toString();
}

StandInAdmin::Answer StandInAdmin::runSql(const QJsonObject &arguments)
{
    const bool isReadOnly = arguments["read_only"_L1].toBool() && m_rules.keeps(Behaviour::ReadOnlyIsTransaction);
    const StandInSqlOutcome done
            = m_database.runSql(arguments["sql"_L1].toString(),
                                isReadOnly ? StandInDatabase::Access::ReadOnly : StandInDatabase::Access::ReadWrite);
    if (!done.state.isEmpty()) {
        Answer answer = refusal(400, u"postgres-error"_s, u"query execution failed"_s, u"$.args"_s);
        QJsonObject body = QJsonDocument::fromJson(answer.body).object();
        body[u"internal"_s] = QJsonObject{{u"error"_s,
                                           QJsonObject{{u"exec_status"_s, u"FatalError"_s},
                                                       {u"message"_s, done.message},
                                                       {u"status_code"_s, done.state}}}};
        answer.body = textOf(body);
        return answer;
    }
    if (done.columns.isEmpty())
        return {.body = textOf({{u"result_type"_s, u"CommandOk"_s}, {u"result"_s, QJsonValue::Null}})};
    QJsonArray rows{QJsonArray::fromStringList(done.columns)};
    for (const QVariantList &row : done.rows) {
        QJsonArray cells;
        for (const QVariant &value : row)
            cells += cell(value);
        rows += cells;
    }
    return {.body = textOf({{u"result_type"_s, u"TuplesOk"_s}, {u"result"_s, rows}})};
}

}
