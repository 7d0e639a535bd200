// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rules/migrationtemplates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QString filled(QString text, const QString &table, const QString &column, const QString &replacement)
{
    const auto quoted = [](const QString &name) {
        static const QRegularExpression plain(u"^[a-z_][a-z0-9_]*(\\.[a-z_][a-z0-9_]*)?$"_s);
        return plain.match(name).hasMatch() ? name : QString(u'"' % QString(name).replace(u'"', u"\"\""_s) % u'"');
    };
    return text.replace(u"{table}"_s, quoted(table))
            .replace(u"{old}"_s, quoted(column))
            .replace(u"{new}"_s, quoted(replacement))
            .replace(u"{function}"_s, quoted(table.section(u'.', -1) + u'_' + replacement + "_sync"_L1));
}

/// Both ways: code that knows the new column only must not be overruled by the old one.
QString syncingTrigger()
{
    return u"CREATE FUNCTION {function}() RETURNS trigger LANGUAGE plpgsql AS $$\n"
           "BEGIN\n"
           "  IF (TG_OP = 'INSERT' AND NEW.{new} IS NULL)\n"
           "      OR (TG_OP = 'UPDATE' AND NEW.{new} IS NOT DISTINCT FROM OLD.{new}) THEN\n"
           "    NEW.{new} := NEW.{old};\n"
           "  ELSE\n"
           "    NEW.{old} := NEW.{new};\n"
           "  END IF;\n"
           "  RETURN NEW;\nEND $$;\n"
           "CREATE TRIGGER {function} BEFORE INSERT OR UPDATE ON {table}\n"
           "  FOR EACH ROW EXECUTE FUNCTION {function}();\n"_s;
}

}

MigrationTexts textsFor(MigrationTemplate kind, const QString &table, const QString &column, const QString &replacement)
{
    const QString head = u"SET LOCAL lock_timeout = '2s';\n"_s;
    QString up;
    QString down;
    switch (kind) {
    case MigrationTemplate::Expand:
        up = u"-- trunkline: replaces {table}.{old} by {table}.{new}\n"_s + head
                + u"ALTER TABLE {table} ADD COLUMN {new} text;\n"_s + syncingTrigger()
                + u"-- Whether rows written from now on outlive the down is shown by a probe.sql beside this file:\n"
                  "--   INSERT INTO {table} (id, {old}) VALUES (1001, 'by the old code');\n"
                  "--   INSERT INTO {table} (id, {new}) VALUES (1002, 'by the new code');\n"
                  "--   UPDATE {table} SET {new} = 'changed' WHERE id = 1001;\n"_s;
        down = head
                + u"DROP TRIGGER {function} ON {table};\nDROP FUNCTION {function}();\n"
                  "ALTER TABLE {table} DROP COLUMN {new};\n"_s;
        break;
    case MigrationTemplate::Backfill:
        up = u"-- trunkline: replaces {table}.{old} by {table}.{new}\n"
             "-- For a table of some size let a worker do this in batches instead.\n"
             "UPDATE {table} SET {new} = {old} WHERE {new} IS NULL AND {old} IS NOT NULL;\n"_s;
        down = u"UPDATE {table} SET {new} = NULL;\n"_s;
        break;
    case MigrationTemplate::Contract:
        up = u"-- trunkline: replaces {table}.{old} by {table}.{new}\n"_s + head
                + u"DROP TRIGGER IF EXISTS {function} ON {table};\nDROP FUNCTION IF EXISTS {function}();\n"
                  "ALTER TABLE {table} DROP COLUMN {old};\n"_s;
        down = head + u"ALTER TABLE {table} ADD COLUMN {old} text;\nUPDATE {table} SET {old} = {new};\n"_s
                + syncingTrigger();
        break;
    }
    return {.up = filled(up, table, column, replacement).toUtf8(),
            .down = filled(down, table, column, replacement).toUtf8()};
}

QString migrationName(const QString &words)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString name = words.toLower().replace(others, u"_"_s);
    while (name.startsWith(u'_'))
        name.remove(0, 1);
    while (name.endsWith(u'_'))
        name.chop(1);
    return name.left(80);
}

}
