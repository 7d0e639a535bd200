-- The tables of flags_up.sql and backfills_up.sql as SQLite spells them, for the sandbox. The time is that of the
-- sandbox: standin_clock is set before each change.
create table standin_clock (at timestamptz not null);

insert into standin_clock values ('1970-01-01T00:00:00.000+00:00');

create table flags (
    key text primary key check (key glob '[A-Za-z0-9_.-]*' and length(key) <= 100),
    description text not null default '',
    owner text not null default '',
    type text not null default 'release' check (type in ('release', 'kill_switch', 'permanent')),
    enabled boolean not null default 0,
    rollout_percent integer not null default 0 constraint rollout_percent_check check (rollout_percent between 0 and 100),
    created_at timestamptz,
    changed_at timestamptz,
    changed_by text not null default 'sandbox',
    change_reason text not null default '',
    change_id text not null default (lower(hex(randomblob(16)))),
    version bigint not null default 1,
    fully_rolled_out_at timestamptz
);

create table flag_events (
    id integer primary key,
    flag_key text not null,
    at timestamptz,
    changed_by text,
    reason text,
    change_id text,
    version bigint,
    old_enabled boolean,
    new_enabled boolean,
    old_percent integer,
    new_percent integer
);

create unique index flag_events_change_id on flag_events (change_id);

create table flag_audits (
    id integer primary key,
    at timestamptz not null,
    done_by text not null
);

create table migration_backfills (
    id text primary key,
    change text not null,
    status text not null default 'pending'
        check (status in ('pending', 'running', 'paused', 'failed', 'finished', 'verified')),
    rows_done bigint not null default 0,
    rows_total bigint,
    rows_failed bigint not null default 0,
    started_at timestamptz,
    heartbeat_at timestamptz,
    finished_at timestamptz,
    last_error text
);

-- What pg_stat_statements tells a PostgreSQL: until when an object was read, and by whom.
create table standin_reads (
    object text primary key,
    read_until timestamptz not null,
    reader text not null,
    query text not null
);

create table standin_rows (table_name text primary key, row_count bigint not null);

create trigger flags_after_insert after insert on flags begin
    update flags set version = 1, created_at = coalesce(new.created_at, (select at from standin_clock)),
        changed_at = coalesce(new.changed_at, (select at from standin_clock)),
        fully_rolled_out_at = case when new.enabled and new.rollout_percent = 100
            then coalesce(new.fully_rolled_out_at, (select at from standin_clock)) end
        where key = new.key;
    insert into flag_events (flag_key, at, changed_by, reason, change_id, version, new_enabled, new_percent)
        values (new.key, coalesce(new.changed_at, (select at from standin_clock)), new.changed_by, new.change_reason,
                new.change_id, 1, new.enabled, new.rollout_percent);
end;

create trigger flags_after_update
after update of key, description, owner, type, enabled, rollout_percent, changed_by, change_reason, change_id on flags
begin
    update flags set change_id = lower(hex(randomblob(16))) where key = new.key and new.change_id = old.change_id;
    update flags set version = old.version + 1, changed_at = (select at from standin_clock),
        fully_rolled_out_at = case when new.enabled and new.rollout_percent = 100
            then coalesce(old.fully_rolled_out_at, (select at from standin_clock)) end
        where key = new.key;
    insert into flag_events (flag_key, at, changed_by, reason, change_id, version, old_enabled, new_enabled,
                             old_percent, new_percent)
        values (new.key, (select at from standin_clock), new.changed_by, new.change_reason,
                (select change_id from flags where key = new.key), old.version + 1, old.enabled, new.enabled, old.rollout_percent, new.rollout_percent);
end;

create trigger flag_events_are_append_only_1 before update on flag_events begin
    select raise(abort, 'flag_events is append-only');
end;

create trigger flag_events_are_append_only_2 before delete on flag_events begin
    select raise(abort, 'flag_events is append-only');
end;
