// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/hasura/standinsqlite.h"

#include "models/ports/clock.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

QString graphqlTypeOf(const QString &declared)
{
    const QString type = declared.toLower();
    if (type == "text"_L1)
        return u"String"_s;
    if (type == "integer"_L1)
        return u"Int"_s;
    return type == "boolean"_L1 ? u"Boolean"_s : type;
}

Error errorOf(const QSqlError &error)
{
    constexpr int constraint = 19; // the lower byte of SQLite's own codes says the kind
    const bool isRefused = (error.nativeErrorCode().toInt() & 0xff) == constraint;
    return {.kind = isRefused ? Error::Kind::Invalid : Error::Kind::Protocol,
            .cause = isRefused ? Error::Cause::Refused : Error::Cause::Other,
            .origin = u"SQLite"_s,
            .detail = error.text()};
}

/// The statements of the file; an empty line stands between two, and nowhere else.
QStringList tableStatements()
{
    QFile file(u":/sql/sandbox.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u"\n\n"_s, Qt::SkipEmptyParts);
}

}

QString postgresTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + "+00:00"_L1;
}

StandInSqlite::StandInSqlite(QString path, const Clock &clock)
    : m_path(std::move(path))
    , m_name("stand-in "_L1 + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_clock(clock)
{
}

StandInSqlite::~StandInSqlite()
{
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> StandInSqlite::ensureOpen()
{
    if (m_database.isOpen())
        return {};
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        return Failure(errorOf(m_database.lastError()));
    if (m_database.tables().contains(u"flags"_s))
        return {};
    for (const QString &statement : tableStatements()) {
        QSqlQuery query(m_database);
        if (!query.exec(statement))
            return Failure(errorOf(query.lastError()));
    }
    return {};
}

QString StandInSqlite::now() const
{
    return postgresTime(m_clock.now());
}

/// What the triggers take for the current time.
Result<void> StandInSqlite::setClock()
{
    const Result<QSqlQuery> done = run(u"update standin_clock set at = ?"_s, {now()});
    return done ? Result<void>() : Failure(done.error());
}

Result<QSqlQuery> StandInSqlite::run(const QString &sql, const QVariantList &bound)
{
    if (const Result<void> opened = ensureOpen(); !opened)
        return Failure(opened.error());
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool isDone = query.prepare(sql);
    for (const QVariant &value : bound)
        query.addBindValue(value);
    isDone = isDone && query.exec();
    if (!isDone)
        return Failure(errorOf(query.lastError()));
    return query;
}

Result<StandInDatabase::Tables> StandInSqlite::tables()
{
    Result<QSqlQuery> rows
            = run(u"select m.name, c.name, c.type from sqlite_schema m, pragma_table_info(m.name) c"
                  " where m.type = 'table' and m.name not like 'sqlite%' and m.name not like 'standin%'"_s);
    if (!rows)
        return Failure(rows.error());
    m_tables.clear();
    while (rows->next())
        m_tables[rows->value(0).toString()][rows->value(1).toString()] = graphqlTypeOf(rows->value(2).toString());
    return m_tables;
}

Result<void> StandInSqlite::begin()
{
    const Result<QSqlQuery> begun = run(u"begin immediate"_s);
    return begun ? Result<void>() : Failure(begun.error());
}

Result<void> StandInSqlite::commit()
{
    const Result<QSqlQuery> done = run(u"commit"_s);
    return done ? Result<void>() : Failure(done.error());
}

void StandInSqlite::rollback()
{
    (void)run(u"rollback"_s);
}

/// SQLite knows neither true and false nor PostgreSQL's now().
QVariant StandInSqlite::bound(const QString &table, const StandInValue &value) const
{
    const bool isTime = m_tables.value(table).value(value.column) == "timestamptz"_L1;
    return isTime && value.value.toString() == "now()"_L1 ? QVariant(now()) : value.value;
}

QString StandInSqlite::where(const StandInQuery &query, QVariantList &values) const
{
    QStringList parts;
    if (!query.filter.isEmpty())
        parts += u'(' + query.filter + u')';
    for (const StandInValue &condition : query.conditions) {
        parts += quoted(condition.column) + u" = ?"_s;
        values += bound(query.table, condition);
    }
    return parts.isEmpty() ? u"true"_s : parts.join(u" and "_s);
}

QString StandInSqlite::object(const StandInQuery &query) const
{
    QStringList members;
    for (const StandInColumn &column : query.wanted) {
        const QString name = quoted(column.name);
        const bool isBoolean = m_tables.value(query.table).value(column.name) == "Boolean"_L1;
        const QString value = isBoolean
                ? u"json(case %1 when 1 then 'true' when 0 then 'false' else 'null' end)"_s.arg(name)
                : column.isText ? u"cast(%1 as text)"_s.arg(name)
                                : name;
        members += u"'%1', "_s.arg(column.alias) + value;
    }
    return u"json_object(%1)"_s.arg(members.join(u", "_s));
}

Result<QByteArrayList> StandInSqlite::select(const StandInQuery &query)
{
    QVariantList values;
    QString sql = u"select %1 from %2 where "_s.arg(object(query), quoted(query.table)) + where(query, values);
    QStringList order;
    for (const auto &[column, way] : query.order)
        order += quoted(column) + (way == Qt::DescendingOrder ? u" desc"_s : u" asc"_s);
    if (!order.isEmpty())
        sql += u" order by "_s + order.join(u", "_s);
    if (query.limit >= 0)
        sql += u" limit "_s + QString::number(query.limit);
    Result<QSqlQuery> rows = run(sql, values);
    if (!rows)
        return Failure(rows.error());
    QByteArrayList texts;
    while (rows->next())
        texts += rows->value(0).toByteArray();
    return texts;
}

/// Read again after the triggers have done their part, of which RETURNING would know nothing.
Result<QByteArrayList> StandInSqlite::select(const StandInQuery &query, const QVariantList &rows)
{
    QByteArrayList texts;
    for (const QVariant &row : rows) {
        Result<QSqlQuery> found
                = run(u"select %1 from %2 where rowid = ?"_s.arg(object(query), quoted(query.table)), {row});
        if (!found)
            return Failure(found.error());
        if (found->next())
            texts += found->value(0).toByteArray();
    }
    return texts;
}

Result<QByteArrayList> StandInSqlite::update(const StandInQuery &query, const QList<StandInValue> &values)
{
    if (const Result<void> set = setClock(); !set)
        return Failure(set.error());
    QVariantList conditions;
    const QString where = this->where(query, conditions);
    Result<QSqlQuery> hit = run(u"select rowid from %1 where "_s.arg(quoted(query.table)) + where, conditions);
    if (!hit)
        return Failure(hit.error());
    QVariantList rows;
    while (hit->next())
        rows += hit->value(0);
    hit->finish();
    QVariantList given;
    QStringList sets;
    for (const StandInValue &value : values) {
        const QString name = quoted(value.column);
        sets += name + u" = "_s + (value.isAdded ? name + u" + ?"_s : u"?"_s);
        given += bound(query.table, value);
    }
    const Result<QSqlQuery> done = run(
            u"update %1 set %2 where "_s.arg(quoted(query.table), sets.join(u", "_s)) + where, given + conditions);
    return done ? select(query, rows) : Failure(done.error());
}

Result<QByteArrayList> StandInSqlite::insert(const StandInQuery &query, const QList<StandInValue> &values)
{
    if (const Result<void> set = setClock(); !set)
        return Failure(set.error());
    QVariantList given;
    QStringList names;
    for (const StandInValue &value : values) {
        names += quoted(value.column);
        given += bound(query.table, value);
    }
    const QString places = QStringList(names.size(), u"?"_s).join(u", "_s);
    const Result<QSqlQuery> done
            = run(u"insert into %1 (%2) values (%3)"_s.arg(quoted(query.table), names.join(u", "_s), places), given);
    return done ? select(query, {done->lastInsertId()}) : Failure(done.error());
}

StandInSqlOutcome StandInSqlite::runSql(const QString & /*sql*/, Access /*access*/)
{
    return {.state = u"0A000"_s, .message = u"the sandbox speaks no PostgreSQL"_s, .columns = {}, .rows = {}};
}

}
