// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/verification.h"

namespace Trunkline::Test {

/// What a run up, down and up again says of a migration.
struct VerifyCase
{
    const char *name;
    const char *up;
    const char *down;
    Verification::State state;
    Verification::Step step;
    const char *says; ///< in the detail or the differences
};

inline constexpr VerifyCase WrongDowns[] = {
        {"leftover index", "CREATE INDEX i ON orders (note)", "SELECT 1", Verification::State::SchemaDiffers,
         Verification::Step::Down, "+ index i"},
        {"leftover column", "ALTER TABLE orders ADD a int, ADD b int", "ALTER TABLE orders DROP a",
         Verification::State::SchemaDiffers, Verification::Step::Down, "+ column orders.b integer"},
        {"wrong default", "ALTER TABLE orders ALTER small SET DEFAULT 2",
         "ALTER TABLE orders ALTER small SET DEFAULT 0", Verification::State::SchemaDiffers, Verification::Step::Down,
         "orders.small"},
        {"wrong type", "ALTER TABLE orders DROP note", "ALTER TABLE orders ADD note text",
         Verification::State::SchemaDiffers, Verification::Step::Down, "character varying(50)"},
        {"lost not null", "ALTER TABLE users DROP email CASCADE",
         "ALTER TABLE users ADD email text; CREATE UNIQUE INDEX users_email ON users (email); CREATE VIEW names AS "
         "SELECT "
         "email FROM users",
         Verification::State::SchemaDiffers, Verification::Step::Down, "users.email"},
        {"lost constraint", "ALTER TABLE orders DROP CONSTRAINT total_positive", "SELECT 1",
         Verification::State::SchemaDiffers, Verification::Step::Down, "- constraint orders.total_positive"},
        {"constraint came back valid", "ALTER TABLE orders DROP CONSTRAINT total_positive",
         "DELETE FROM orders WHERE total < 0; ALTER TABLE orders ADD CONSTRAINT total_positive CHECK (total >= 0)",
         Verification::State::SchemaDiffers, Verification::Step::Down, "total_positive"},
        {"enum value stays", "ALTER TYPE mood ADD VALUE 'soso'", "SELECT 1", Verification::State::SchemaDiffers,
         Verification::Step::Down, "enum mood"},
        {"renamed to another", "ALTER TABLE orders RENAME note TO remark", "ALTER TABLE orders RENAME remark TO notes",
         Verification::State::SchemaDiffers, Verification::Step::Down, "orders.note"},
        {"dependent view lost", "DROP VIEW names", "CREATE VIEW names AS SELECT lower(email) AS email FROM users",
         Verification::State::SchemaDiffers, Verification::Step::Down, "definition of names"},
        {"function not restored", "CREATE OR REPLACE FUNCTION twice(int) RETURNS int LANGUAGE sql AS 'SELECT $1 * 3'",
         "DROP FUNCTION twice(int)", Verification::State::SchemaDiffers, Verification::Step::Down, "- function twice"},
        {"trigger stays", "CREATE TRIGGER t BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION touch()", "SELECT 1",
         Verification::State::SchemaDiffers, Verification::Step::Down, "+ trigger orders.t"},
        {"right lost", "REVOKE ALL ON users FROM PUBLIC; GRANT SELECT ON users TO PUBLIC", "SELECT 1",
         Verification::State::SchemaDiffers, Verification::Step::Down, "rights on users"},
        {"comment stays", "COMMENT ON COLUMN users.bio IS 'x'", "SELECT 1", Verification::State::SchemaDiffers,
         Verification::Step::Down, "comment on users.bio"},
        {"upper and lower", "UPDATE users SET nick = upper(nick)", "UPDATE users SET nick = lower(nick)",
         Verification::State::RowsDiffer, Verification::Step::Down, "users.nick"},
        {"NULL became empty", "UPDATE orders SET note = coalesce(note, '')",
         "UPDATE orders SET note = nullif(note, '')", Verification::State::RowsDiffer, Verification::Step::Down,
         "orders.note"},
        {"rows deleted", "DELETE FROM orders WHERE total IS NULL", "SELECT 1", Verification::State::RowsDiffer,
         Verification::Step::Down, "orders"},
        {"rows trimmed", "UPDATE users SET bio = trim(bio)", "UPDATE users SET bio = bio",
         Verification::State::RowsDiffer, Verification::Step::Down, "users.bio"},
        {"column emptied in place", "ALTER TABLE orders DROP note; ALTER TABLE orders ADD note varchar(50)", "SELECT 1",
         Verification::State::Irreversible, Verification::Step::Down, "orders.note"},
        {"role left set",
         "DO $$ BEGIN CREATE ROLE trunkline_case_weak; EXCEPTION WHEN duplicate_object THEN NULL; END $$; "
         "GRANT trunkline_case_weak TO CURRENT_USER; UPDATE users SET nick = upper(nick); "
         "SET ROLE trunkline_case_weak",
         "SET ROLE trunkline_case_weak", Verification::State::RowsDiffer, Verification::Step::Down, "users.nick"},
        {"right on a schema stays", "GRANT CREATE ON SCHEMA public TO PUBLIC", "SELECT 1",
         Verification::State::SchemaDiffers, Verification::Step::Down, "schema public"},
        {"default rights stay", "ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO PUBLIC",
         "SELECT 1", Verification::State::SchemaDiffers, Verification::Step::Down, "+ default rights"},
        {"comment on a function stays", "COMMENT ON FUNCTION twice(int) IS 'x'", "SELECT 1",
         Verification::State::SchemaDiffers, Verification::Step::Down, "comment on function"},
        {"storage stays", "ALTER TABLE users ALTER bio SET STORAGE EXTERNAL", "SELECT 1",
         Verification::State::SchemaDiffers, Verification::Step::Down, "users.bio"},
        {"replica identity stays", "ALTER TABLE users REPLICA IDENTITY FULL", "SELECT 1",
         Verification::State::SchemaDiffers, Verification::Step::Down, "table users"},
        {"enum without values stays", "CREATE TYPE nothing AS ENUM ()", "SELECT 1", Verification::State::SchemaDiffers,
         Verification::Step::Down, "+ enum nothing"},
        {"operator stays", "CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq)", "SELECT 1",
         Verification::State::SchemaDiffers, Verification::Step::Down, "+ operator ==="},
        {"publication stays", "CREATE PUBLICATION p FOR TABLE orders", "SELECT 1", Verification::State::SchemaDiffers,
         Verification::Step::Down, "+ publication p"},
        {"setting of the database stays",
         "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET work_mem = 65536', current_database()); END $$", "SELECT 1",
         Verification::State::SchemaDiffers, Verification::Step::Down, "work_mem"},
        {"index in another order", "DROP INDEX users_email; CREATE UNIQUE INDEX users_email ON users (email DESC)",
         "SELECT 1", Verification::State::SchemaDiffers, Verification::Step::Down, "DESC"},
        {"index of more columns", "DROP INDEX users_email; CREATE UNIQUE INDEX users_email ON users (email, nick)",
         "SELECT 1", Verification::State::SchemaDiffers, Verification::Step::Down, "(email, nick)"},
        {"index with a column beside",
         "DROP INDEX users_email; CREATE UNIQUE INDEX users_email ON users (email) "
         "INCLUDE (nick)",
         "SELECT 1", Verification::State::SchemaDiffers, Verification::Step::Down, "INCLUDE (nick)"},
        {"index no more unique", "DROP INDEX users_email; CREATE INDEX users_email ON users (email)", "SELECT 1",
         Verification::State::SchemaDiffers, Verification::Step::Down, "CREATE INDEX users_email"},
        {"index for patterns",
         "DROP INDEX users_email; CREATE UNIQUE INDEX users_email ON users (email "
         "text_pattern_ops)",
         "SELECT 1", Verification::State::SchemaDiffers, Verification::Step::Down, "text_pattern_ops"},
        {"index in another collation",
         "DROP INDEX users_email; CREATE UNIQUE INDEX users_email ON users (email "
         "COLLATE \"C\")",
         "SELECT 1", Verification::State::SchemaDiffers, Verification::Step::Down, "COLLATE"},
        {"index of some rows",
         "DROP INDEX users_email; CREATE UNIQUE INDEX users_email ON users (email) WHERE nick "
         "IS NULL",
         "SELECT 1", Verification::State::SchemaDiffers, Verification::Step::Down, "WHERE"},
        {"index of another kind",
         "CREATE INDEX note ON orders USING hash (note); DROP INDEX note; DROP INDEX "
         "users_email; CREATE UNIQUE INDEX users_email ON users (email) NULLS NOT DISTINCT",
         "SELECT 1", Verification::State::SchemaDiffers, Verification::Step::Down, "NULLS NOT DISTINCT"},
        {"index filled otherwise", "ALTER INDEX users_email SET (fillfactor = 50)", "SELECT 1",
         Verification::State::SchemaDiffers, Verification::Step::Down, "fillfactor"},
        {"down fails", "ALTER TABLE orders ADD a int", "ALTER TABLE orders DROP b", Verification::State::Failed,
         Verification::Step::Down, "column \"b\""},
        {"down against the order", "CREATE TABLE n (id int PRIMARY KEY); CREATE TABLE m (n int REFERENCES n)",
         "DROP TABLE n; DROP TABLE m", Verification::State::Failed, Verification::Step::Down, "depend"},
        {"second up fails", "CREATE SEQUENCE s; CREATE ROLE trunkline_case_role", "DROP SEQUENCE s",
         Verification::State::Failed, Verification::Step::SecondUp, "already exists"},
        {"up fails", "ALTER TABLE nowhere ADD a int", "SELECT 1", Verification::State::Failed, Verification::Step::Up,
         "nowhere"},
};

inline constexpr VerifyCase RightDowns[] = {
        {"add a column", "ALTER TABLE orders ADD a int DEFAULT 5", "ALTER TABLE orders DROP a",
         Verification::State::Passed, Verification::Step::None, ""},
        {"create a table", "CREATE TABLE n (id bigint PRIMARY KEY, u bigint REFERENCES users)", "DROP TABLE n",
         Verification::State::Passed, Verification::Step::None, ""},
        {"right given and taken", "GRANT SELECT ON users TO PUBLIC", "REVOKE SELECT ON users FROM PUBLIC",
         Verification::State::Passed, Verification::Step::None, ""},
        {"random default", "ALTER TABLE orders ADD a uuid DEFAULT gen_random_uuid()", "ALTER TABLE orders DROP a",
         Verification::State::Passed, Verification::Step::None, ""},
        {"concurrent index", "CREATE INDEX CONCURRENTLY i ON orders (note)", "DROP INDEX i",
         Verification::State::Passed, Verification::Step::None, ""},
        {"rename", "ALTER TABLE orders RENAME note TO remark", "ALTER TABLE orders RENAME remark TO note",
         Verification::State::Passed, Verification::Step::None, ""},
        {"strict after backfill", "ALTER TABLE users ALTER age SET NOT NULL",
         "ALTER TABLE users ALTER age DROP NOT NULL", Verification::State::Passed, Verification::Step::None, ""},
        {"dynamic", "DO $$ BEGIN EXECUTE 'ALTER TABLE orders ADD ' || 'a int'; END $$", "ALTER TABLE orders DROP a",
         Verification::State::Passed, Verification::Step::None, ""},
        {"contract", "ALTER TABLE orders DROP small", "ALTER TABLE orders ADD small int",
         Verification::State::Irreversible, Verification::Step::Down, "orders.small"},
        {"extension that is nowhere", "CREATE EXTENSION postgis_of_nowhere", "DROP EXTENSION postgis_of_nowhere",
         Verification::State::NotRun, Verification::Step::Up, "postgis_of_nowhere"},
        {"extension that nobody allowed", "CREATE EXTENSION plperlu", "DROP EXTENSION plperlu",
         Verification::State::NotRun, Verification::Step::Up, "plperlu"},
        {"no down", "ALTER TABLE orders ADD a int", nullptr, Verification::State::NotRun, Verification::Step::None,
         "no down"},
        {"comment as down", "ALTER TABLE orders ADD a int", "-- nothing", Verification::State::NotRun,
         Verification::Step::None, "no statement"},
};

}
