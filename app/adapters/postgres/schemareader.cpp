// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/adapters/postgres/schemareader.h"

#include "app/adapters/postgres/connection.h"
#include "app/adapters/postgres/schemaquery.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

enum Told { ToldColumns, ToldIndexes, ToldComments, ToldCount };

/// What indexes say of a column.
struct ColumnPlace
{
    QString name;
    QString quoted;
    qint64 collation = 0;
    qint64 type = 0;
};
using ColumnPlaces = QMap<int, ColumnPlace>; ///< by number

QJsonArray arrayOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

ColumnPlaces takeColumns(const QString &relation, RelationFacts &facts)
{
    ColumnPlaces places;
    const QJsonArray columns = arrayOf(facts.told[ToldColumns]);
    for (const auto &column : columns) {
        places.insert(column[0].toInt(),
                      {.name = column[1].toString(),
                       .quoted = column[2].toString(),
                       .collation = column[3].toInteger(),
                       .type = column[4].toInteger()});
        facts.facts.insert("column "_L1 + relation + u'.' + column[1].toString(), column[5].toString());
    }
    for (const ColumnPlace &place : std::as_const(places)) {
        facts.columns.append(place.name);
        facts.order.insert(place.name, int(facts.columns.size()));
    }
    return places;
}

void takeComments(const QString &relation, const ColumnPlaces &places, RelationFacts &facts)
{
    const QJsonArray comments = arrayOf(facts.told[ToldComments]);
    for (const auto &comment : comments) {
        const auto column = places.constFind(comment[0].toInt());
        facts.facts.insert("comment on "_L1 + relation
                                   + (column == places.cend() ? QString() : QString(u'.' + column->name)),
                           comment[1].toString());
    }
}

QList<qint64> numbers(const QJsonValue &value)
{
    QList<qint64> list;
    for (const QString &number : value.toString().split(u' ', Qt::SkipEmptyParts))
        list.append(number.toLongLong());
    return list;
}

/// As pg_get_indexdef() says it; empty when only that function knows.
QString plainDefinition(const QJsonValue &index, const ColumnPlaces &places, const QHash<qint64, qint64> &usual)
{
    constexpr qint64 text = 25;
    constexpr qint64 varchar = 1043; // has the operators of text
    if (!index[3].toBool())
        return {};
    const QList<qint64> operators = numbers(index[5]);
    const QList<qint64> collations = numbers(index[6]);
    const QList<qint64> options = numbers(index[7]);
    QStringList ordered;
    QStringList beside;
    for (const qint64 key : numbers(index[4])) {
        const auto column = places.constFind(int(key));
        if (column == places.cend())
            return {};
        const qsizetype at = ordered.size();
        if (at == index[8].toInt()) {
            beside.append(column->quoted);
            continue;
        }
        const bool isUsual = usual.value(operators.value(at)) == (column->type == varchar ? text : column->type)
                && (collations.value(at) == 0 || collations.value(at) == column->collation);
        if (!isUsual)
            return {};
        static const QStringList directions{u""_s, u" DESC NULLS LAST"_s, u" NULLS FIRST"_s, u" DESC"_s};
        ordered.append(column->quoted + directions.value(options.value(at)));
    }
    const QString include = beside.isEmpty() ? QString() : QString(" INCLUDE ("_L1 + beside.join(u", "_s) + u')');
    return index[1].toString() + ordered.join(u", "_s) + u')' + include + index[9].toString();
}

std::shared_ptr<const RelationFacts> relationFrom(const QString &name, const QStringList &told,
                                                  const QHash<qint64, qint64> &usual)
{
    auto facts = std::make_shared<RelationFacts>();
    facts->told = told;
    const ColumnPlaces places = takeColumns(name, *facts);
    takeComments(name, places, *facts);
    const QJsonArray indexes = arrayOf(told[ToldIndexes]);
    for (const auto &index : indexes) {
        const QString definition = plainDefinition(index, places, usual);
        if (definition.isEmpty())
            facts->open.insert(index[2].toInteger(), {index[0].toString(), index[10].toString()});
        else
            facts->facts.insert("index "_L1 + index[0].toString(), definition + index[10].toString());
    }
    return facts;
}

}

SchemaReader::SchemaReader(Connection &connection)
    : m_connection(connection)
{
    const int version = connection.value(u"SHOW server_version_num"_s).toInt();
    for (const auto &[name, sql] :
         {std::pair(u"facts"_s, SchemaQuery::facts()), std::pair(u"columns"_s, SchemaQuery::columns()),
          std::pair(u"indexes"_s, SchemaQuery::indexes(version)), std::pair(u"comments"_s, SchemaQuery::comments())}) {
        const Connection::Outcome outcome = connection.run("PREPARE trunkline_"_L1 + name + " AS "_L1 + sql);
        if (!outcome.isDone)
            m_problem = outcome.error;
    }
    connection.run(u"SET plan_cache_mode = force_generic_plan"_s);
    for (const QStringList &row : connection.rows(SchemaQuery::usualOperators()))
        m_usual.insert(row[0].toLongLong(), row[1].toLongLong());
}

QList<QStringList> SchemaReader::rows(const QString &name, SchemaFacts &schema)
{
    QList<QStringList> rows = m_connection.rows("EXECUTE trunkline_"_L1 + name);
    if (!m_connection.lastOutcome().isDone)
        schema.problem = m_connection.lastOutcome().error;
    return rows;
}

SchemaFacts SchemaReader::read()
{
    SchemaFacts schema;
    schema.problem = m_problem;
    for (const QStringList &row : rows(u"facts"_s, schema))
        schema.facts.insert(row[0], row[1]);
    QMap<QString, QStringList> told;
    const auto take = [&](const QString &name, Told what, qsizetype cell) {
        for (const QStringList &row : rows(name, schema)) {
            QStringList &texts = told[row[0]];
            texts.resize(ToldCount);
            texts[what] = row[cell];
        }
    };
    take(u"columns"_s, ToldColumns, 2);
    take(u"indexes"_s, ToldIndexes, 1);
    take(u"comments"_s, ToldComments, 1);
    for (const auto &[name, texts] : told.asKeyValueRange()) {
        const auto known = m_relations.value(name);
        schema.relations.insert(name, known && known->told == texts ? known : relationFrom(name, texts, m_usual));
    }
    readOpenIndexes(schema);
    m_relations = schema.relations;
    return schema;
}

void SchemaReader::readOpenIndexes(SchemaFacts &schema)
{
    QMap<qint64, QPair<QString, QString>> open;
    QStringList oids;
    for (const auto &relation : std::as_const(schema.relations)) {
        for (const auto &[oid, index] : relation->open.asKeyValueRange()) {
            open.insert(oid, index);
            oids.append(QString::number(oid));
        }
    }
    if (open.isEmpty())
        return;
    for (const QStringList &row : m_connection.rows(
                 u"SELECT i::text, pg_get_indexdef(i) FROM unnest(ARRAY[%1]::oid[]) i"_s.arg(oids.join(u',')))) {
        const auto &[name, marks] = open[row[0].toLongLong()];
        schema.facts.insert("index "_L1 + name, row[1] + marks);
    }
    if (!m_connection.lastOutcome().isDone)
        schema.problem = m_connection.lastOutcome().error;
}

}
