// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording/hazardwording.h"

#include "models/wording/phrasing.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

struct HazardWording
{
    Q_DECLARE_TR_FUNCTIONS(Trunkline::HazardWording)
};

struct HazardWords
{
    QLatin1StringView rule;
    const char *message; ///< %1 is the object
    const char *saferWay;
};

constexpr const char *NoTransaction = QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                                                        "Use CONCURRENTLY in a file of its own and apply that with "
                                                        "--no-transaction; Hasura runs a file in a transaction.");

constexpr HazardWords hazardWords[] = {
        {"drop-column"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "%1 goes with everything in it; code that still names it fails."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Drop it in a migration of its own, once nothing reads it any more.")},
        {"drop-table"_L1, QT_TRANSLATE_NOOP("Trunkline::HazardWording", "The table %1 goes with all its rows."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Drop it in a migration of its own, once nothing reads it any more.")},
        {"drop-schema"_L1, QT_TRANSLATE_NOOP("Trunkline::HazardWording", "%1 goes with everything in it."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Drop what is in it piece by piece, each when it is no longer used.")},
        {"drop-object"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "%1 is taken from code that may still use it."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Drop it after the code that used it is out of production.")},
        {"rename-column"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "%1 has another name at once, while old code still runs."),
         QT_TRANSLATE_NOOP(
                 "Trunkline::HazardWording",
                 "Add the new column, keep both in step with a trigger, backfill, and drop the old one later.")},
        {"rename-table"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "The table %1 has another name at once, while old code still runs."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Leave a view under the old name in the same migration, and drop it later.")},
        {"rename-object"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "%1 has another name at once, while old code still runs."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Create it under the new name, move the code, drop the old one later.")},
        {"rename-enum-value"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "A value of %1 has another name; code compares with the old one."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Add the new value, move rows and code, and leave the old value unused.")},
        {"change-type"_L1,
         QT_TRANSLATE_NOOP(
                 "Trunkline::HazardWording",
                 "Another type of %1 rewrites the table and its indexes, and nobody reads or writes meanwhile."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Add a column of the new type, keep both in step, backfill, and drop the old one later.")},
        {"set-not-null"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "All rows are scanned for NULL in %1, and nobody reads or writes meanwhile."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "ADD CONSTRAINT ... CHECK (... IS NOT NULL) NOT VALID; VALIDATE it in the next migration; "
                           "then SET NOT NULL needs no scan.")},
        {"add-required-column"_L1,
         QT_TRANSLATE_NOOP(
                 "Trunkline::HazardWording",
                 "%1 is NOT NULL without a default: it fails where there are rows, and old code cannot insert."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Give it a DEFAULT, or add it without NOT NULL, backfill, and set NOT NULL later.")},
        {"volatile-default"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "The default of %1 differs from row to row, so the table is rewritten."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Add the column without a default, SET DEFAULT, then backfill in batches.")},
        {"stored-generated"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "The stored column %1 is computed for every row: the table is rewritten."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Add a plain column, fill it by a trigger, and backfill in batches.")},
        {"serial-column"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "%1 gets a number in every row: the table is rewritten."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Add a plain bigint, set its default to a sequence, and backfill in batches.")},
        {"constrained-domain-column"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "The type of %1 is a domain with a CHECK: the table is rewritten."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Use the base type and ADD CONSTRAINT ... CHECK ... NOT VALID.")},
        {"inline-constraint"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "A constraint comes with %1: it is checked, or its index built, under the strongest lock."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Add the column alone; add the constraint NOT VALID or USING INDEX in another migration.")},
        {"check-valid"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "All rows of %1 are checked, and nobody reads or writes meanwhile."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "ADD CONSTRAINT ... NOT VALID, and VALIDATE CONSTRAINT in the next migration.")},
        {"foreign-key-valid"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "All rows of %1 are checked, and nobody writes to either table meanwhile."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "ADD CONSTRAINT ... NOT VALID, and VALIDATE CONSTRAINT in the next migration.")},
        {"validate-in-same-transaction"_L1,
         QT_TRANSLATE_NOOP(
                 "Trunkline::HazardWording",
                 "The lock of ADD CONSTRAINT on %1 is held while VALIDATE scans: NOT VALID has gained nothing."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "VALIDATE CONSTRAINT in a migration of its own; a file is one transaction.")},
        {"unique-constraint"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "An index over %1 is built, and nobody reads or writes meanwhile; duplicates make it fail."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "CREATE UNIQUE INDEX CONCURRENTLY first, then ADD CONSTRAINT ... UNIQUE USING INDEX.")},
        {"primary-key"_L1,
         QT_TRANSLATE_NOOP(
                 "Trunkline::HazardWording",
                 "An index over %1 is built or its rows are scanned for NULL, and nobody reads or writes meanwhile."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Make the columns NOT NULL by a validated CHECK, build a unique index CONCURRENTLY, then "
                           "ADD PRIMARY KEY USING INDEX.")},
        {"exclusion-constraint"_L1,
         QT_TRANSLATE_NOOP(
                 "Trunkline::HazardWording",
                 "An index over %1 is built, and nobody reads or writes meanwhile; there is no way around it."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Create a new table with it and move the rows over.")},
        {"create-index"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Nobody writes to %1 while the index is built."), NoTransaction},
        {"drop-index"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Everybody on %1 waits, and it waits for everybody: queries become slow when it is gone."),
         NoTransaction},
        {"reindex"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Nobody writes to %1 while its index is built anew."),
         NoTransaction},
        {"concurrently-in-transaction"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "This cannot run beside other statements: PostgreSQL refuses it inside of a transaction."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Put it into a migration of its own and apply that with --no-transaction.")},
        {"attach-partition"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "All rows of %1 are checked against the bounds, and nobody reads or writes it meanwhile."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Add a CHECK of the same bounds NOT VALID and VALIDATE it before.")},
        {"detach-partition"_L1, QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Everybody on the parent of %1 waits."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "DETACH PARTITION ... CONCURRENTLY, in a file of its own.")},
        {"refresh-view"_L1, QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Nobody reads %1 while it is computed anew."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "REFRESH MATERIALIZED VIEW CONCURRENTLY; it needs a unique index.")},
        {"vacuum-full"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "%1 is rewritten, and nobody reads or writes meanwhile."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Plain VACUUM, or pg_repack outside of migrations.")},
        {"rewrite-table"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "%1 is rewritten, and nobody reads or writes meanwhile."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Create a new table that is as it shall be, and move the rows over.")},
        {"truncate"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "All rows of %1 go, with CASCADE those of tables that reference it too."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Delete in batches, outside of migrations, what is known to be of no use.")},
        {"drop-constraint"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Rows of %1 are no longer kept right; both tables of a foreign key are locked."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Make sure that no code relies on it, and set lock_timeout.")},
        {"drop-not-null"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Code that reads %1 may meet NULL for the first time."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Teach the readers first.")},
        {"change-default"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Code that leaves %1 out inserts something else from now on."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Let the code name the value before the default changes.")},
        {"json-column"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "json has no equality: DISTINCT and GROUP BY over %1 fail."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Use jsonb.")},
        {"no-lock-timeout"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Without lock_timeout one slow query on %1 makes everybody else queue behind this."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Begin the file with: SET LOCAL lock_timeout = '2s';")},
        {"work-after-lock"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "An earlier statement's lock is held while this works on %1."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Put it into another migration, or join the actions into one ALTER TABLE.")},
        {"whole-table-change"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Rows of %1 are changed in one long transaction."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Let a worker do it in batches, and keep its progress in the backfill table.")},
        {"dynamic-sql"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "What this does cannot be seen from its text."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Write the statement out, or exercise the migration on a real server.")},
        {"transaction-control"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "This ends the transaction that Hasura runs the file in."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Leave it out: the file is one transaction already.")},
        {"domain-check"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Every table with a column of %1 is scanned, and nobody writes to it meanwhile."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "ADD CONSTRAINT ... NOT VALID, and VALIDATE CONSTRAINT in the next migration.")},
        {"enum-value"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "A value of the enum %1 can never be removed again: no down is a true one."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Use a table of values with a foreign key.")},
        {"foreign-key-without-index"_L1,
         QT_TRANSLATE_NOOP(
                 "Trunkline::HazardWording",
                 "No index on %1 begins with the columns of the foreign key: deleting on the other side scans it."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Create that index first.")},
        {"lock-table"_L1, QT_TRANSLATE_NOOP("Trunkline::HazardWording", "%1 is locked until the file is through."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Leave it out, or take a weaker lock.")},
        {"create-trigger"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Nobody writes to %1 while the trigger is created, and every write is slower from now on."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "Set lock_timeout, and drop the trigger when the change is through.")},
        {"prefer-text"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "A longer limit for %1 will need a migration; text has none."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Use text with a CHECK on its length.")},
        {"prefer-timestamptz"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "%1 holds a time without saying in which zone."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Use timestamptz.")},
        {"small-key"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "The key %1 runs out of numbers after two thousand million rows."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Use bigint or uuid.")},
        {"prefer-identity"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "The sequence of a serial column as %1 has rights and an owner of its own."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Use GENERATED ALWAYS AS IDENTITY.")},
        {"no-primary-key"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "%1 has no primary key: rows cannot be told apart."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Give it one.")},
        {"unnamed-constraint"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "A constraint of %1 is left to be named, and its down has to guess."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Name it: ADD CONSTRAINT name ...")},
        {"wide-index"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "An index of more than three columns on %1 rarely pays."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Begin with the column that selects most.")},
        {"prefer-if-exists"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "A second try fails when %1 is gone already."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Use IF EXISTS.")},
        {"long-identifier"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "A name in %1 is longer than 62 bytes; PostgreSQL cuts after 63."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Choose a shorter one.")},
        {"table-exists"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "An earlier migration has created %1 already."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Name its schema, or another table.")},
        {"hash-index"_L1, QT_TRANSLATE_NOOP("Trunkline::HazardWording", "A hash index on %1 knows equality only."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Use btree.")},
        {"create-extension"_L1,
         QT_TRANSLATE_NOOP(
                 "Trunkline::HazardWording",
                 "The extension %1 must be there on every server, and may need more rights than migrations have."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Make sure of it in every environment first.")},
        {"duplicate-assignment"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "A column of %1 is set twice, which PostgreSQL refuses."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Set it once.")},
        {"several-foreign-keys"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Several foreign keys on %1 lock several tables at once."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "One a migration.")},
        {"foreign-key-type"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording",
                           "A foreign key of %1 has another type than the key it references."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Use the same type.")},
        {"type-column"_L1,
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "A column named as %1 means something to many object mappers."),
         QT_TRANSLATE_NOOP("Trunkline::HazardWording", "Choose another name.")},
};

const HazardWords *wordsOf(const QString &rule)
{
    const auto found = std::ranges::find(hazardWords, rule, [](const HazardWords &one) { return QString(one.rule); });
    return found == std::end(hazardWords) ? nullptr : found;
}

QString reachText(Hazard::Reach reach)
{
    switch (reach) {
    case Hazard::Reach::None:
    case Hazard::Reach::Instant:
        return HazardWording::tr("for a moment");
    case Hazard::Reach::Scan:
        return HazardWording::tr("while the table is scanned");
    case Hazard::Reach::Rewrite:
        return HazardWording::tr("while the table is rewritten");
    }
    Q_UNREACHABLE_RETURN({});
}

}

QString hazardText(const Hazard &hazard)
{
    const HazardWords *const known = wordsOf(hazard.rule);
    if (!known)
        return hazard.rule;
    const QString message = HazardWording::tr(known->message);
    QString text = message.contains(u"%1") ? message.arg(hazard.object) : message;
    if (!hazard.rows)
        return text;
    return sentencesText({text, HazardWording::tr("It has about %1 rows.").arg(QLocale().toString(*hazard.rows))});
}

QString saferWayText(const Hazard &hazard)
{
    const HazardWords *const known = wordsOf(hazard.rule);
    return known ? HazardWording::tr(known->saferWay) : QString();
}

/// "orders" of "orders.total".
static QString tableIn(const QString &object)
{
    const qsizetype dot = object.indexOf(u'.');
    return dot < 0 ? object : object.first(dot);
}

QString lockText(const Hazard &hazard)
{
    if (hazard.lock.isEmpty())
        return {};
    return HazardWording::tr("%1 on %2, %3").arg(hazard.lock, tableIn(hazard.object), reachText(hazard.reach));
}

QString worstLockText(const QList<Hazard> &hazards)
{
    const Hazard *worst = nullptr;
    const auto rank = [](const Hazard &hazard) { return std::pair(hazard.reach, hazard.blocks); };
    for (const Hazard &hazard : hazards) {
        const bool counts = hazard.blocks != Hazard::Blocks::Nothing && !hazard.isAllowed();
        if (counts && (!worst || rank(hazard) > rank(*worst)))
            worst = &hazard;
    }
    if (!worst)
        return HazardWording::tr("none");
    const QString table = tableIn(worst->object);
    if (worst->reach <= Hazard::Reach::Instant)
        return HazardWording::tr("%1: a moment").arg(table);
    return worst->blocks == Hazard::Blocks::Writes ? HazardWording::tr("%1: blocks writes").arg(table)
                                                   : HazardWording::tr("%1: blocks everything").arg(table);
}

}
