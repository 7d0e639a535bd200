-- How far backfills are: the worker that carries rows over writes here, Trunkline reads.
create table migration_backfills (
    id text primary key check (id <> ''),
    change text not null check (change <> ''),
    status text not null default 'pending'
        check (status in ('pending', 'running', 'paused', 'failed', 'finished', 'verified')),
    rows_done bigint not null default 0 check (rows_done >= 0),
    rows_total bigint check (rows_total >= 0),
    rows_failed bigint not null default 0 check (rows_failed >= 0),
    cursor_value text,
    worker text,
    flag_key text,
    attempt integer not null default 1 check (attempt > 0),
    started_at timestamptz,
    heartbeat_at timestamptz,
    finished_at timestamptz,
    last_error text,
    check (status in ('pending', 'failed') or started_at is not null),
    check ((status in ('finished', 'verified')) = (finished_at is not null))
);
comment on column migration_backfills.change is 'The column or table that is replaced: orders.total';
comment on column migration_backfills.rows_total is 'NULL where nobody counted';
comment on column migration_backfills.heartbeat_at is 'When the worker last did something';
