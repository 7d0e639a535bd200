drop table migration_backfills;
