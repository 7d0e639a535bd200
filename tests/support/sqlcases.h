// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/adapters/sql/sqlparser.h"
#include "models/rules/sql/hazards.h"

namespace Trunkline::Test {

/// What every case meets: tables that are in use.
inline const QByteArray &usedSchema()
{
    static const QByteArray sql
            = "CREATE TABLE users (id bigint PRIMARY KEY, email text NOT NULL, age int, nick varchar(20), bio text);\n"
              "CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint, total numeric(12,2), note varchar(50),"
              " placed timestamptz, small int);\n"
              "CREATE INDEX orders_placed ON orders (placed);\n"
              "CREATE UNIQUE INDEX users_email ON users (email);\n"
              "CREATE UNIQUE INDEX users_nick ON users (nick);\n"
              "ALTER TABLE users ADD CONSTRAINT bio_set CHECK (bio IS NOT NULL);\n"
              "ALTER TABLE users ADD CONSTRAINT age_set CHECK (age IS NOT NULL) NOT VALID;\n"
              "CREATE DOMAIN positive AS int CHECK (VALUE > 0);\n"
              "CREATE DOMAIN plain AS int;\n"
              "CREATE TYPE mood AS ENUM ('good', 'bad');\n"
              "CREATE MATERIALIZED VIEW totals AS SELECT user_id, sum(total) AS s FROM orders GROUP BY user_id;\n"
              "CREATE UNIQUE INDEX totals_user ON totals (user_id);\n"
              "CREATE VIEW names AS SELECT email FROM users;\n"
              "CREATE TABLE parts (id bigint, at date NOT NULL) PARTITION BY RANGE (at);\n"
              "CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');\n"
              "CREATE TABLE parts_2 (id bigint, at date NOT NULL);\n"
              "CREATE FUNCTION tidy() RETURNS void LANGUAGE plpgsql AS $$ BEGIN DELETE FROM orders; END $$;\n"
              "CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;\n"
              "CREATE FUNCTION twice(int) RETURNS int LANGUAGE sql AS 'SELECT $1 * 2';\n"
              "ALTER TABLE orders ADD CONSTRAINT total_positive CHECK (total >= 0) NOT VALID;\n";
    return sql;
}

class Judged
{
public:
    explicit Judged(SqlParser &parser)
        : m_parser(parser)
    {
        const SqlScript used = parser.parse(usedSchema());
        if (!used.gaps.isEmpty())
            qFatal("the schema in use is not understood");
        judge(used, usedSchema(), m_used);
    }

    Judgement operator()(const QByteArray &sql, const JudgingContext &context = {})
    {
        SchemaState schema = m_used;
        script = m_parser.parse(sql);
        return judge(script, sql, schema, context);
    }

    SqlScript script; ///< of the last one

private:
    SqlParser &m_parser;
    SchemaState m_used;
};

inline QStringList rulesOf(const Judgement &judgement)
{
    QStringList rules;
    for (const Hazard &hazard : judgement.hazards) {
        if (!hazard.isAllowed())
            rules.append(hazard.rule);
    }
    return rules;
}

}
