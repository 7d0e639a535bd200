-- Feature flags, and the append-only record of every change, written in the transaction of the change.
create table flags (
    key text primary key check (key ~ '^[A-Za-z0-9_.-]{1,100}$'),
    description text not null default '',
    owner text not null default '',
    type text not null default 'release' check (type in ('release', 'kill_switch', 'permanent')),
    enabled boolean not null default false,
    rollout_percent integer not null default 0 check (rollout_percent between 0 and 100),
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    changed_by text not null default current_user,
    change_reason text not null default '',
    change_id text not null default gen_random_uuid()::text,
    version bigint not null default 1,
    fully_rolled_out_at timestamptz
);

create table flag_events (
    id bigint generated always as identity primary key,
    flag_key text not null,
    at timestamptz not null default clock_timestamp(),
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
create index flag_events_flag_key on flag_events (flag_key, at desc);

create table flag_audits (
    id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    done_by text not null
);

-- The version, the times and the clock of removal are the database's: whoever changes a flag cannot get them wrong.
create function flags_before_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        new.version := 1;
    else
        new.version := old.version + 1;
        if new.change_id = old.change_id then
            new.change_id := gen_random_uuid()::text;
        end if;
    end if;
    new.changed_at := clock_timestamp();
    if new.enabled and new.rollout_percent = 100 then
        new.fully_rolled_out_at := coalesce(case when tg_op = 'UPDATE' then old.fully_rolled_out_at end, now());
    else
        new.fully_rolled_out_at := null;
    end if;
    return new;
end $$;
create trigger flags_before_change before insert or update on flags
    for each row execute function flags_before_change();

create function flags_after_change() returns trigger language plpgsql security definer set search_path = public as $$
begin
    if tg_op = 'DELETE' then
        insert into flag_events (flag_key, changed_by, change_id, version, old_enabled, old_percent)
        values (old.key, session_user, gen_random_uuid()::text, old.version, old.enabled, old.rollout_percent);
        perform pg_notify('flags_changed', old.key);
        return old;
    end if;
    insert into flag_events (flag_key, changed_by, reason, change_id, version, old_enabled, new_enabled, old_percent,
                             new_percent)
    values (new.key, new.changed_by, new.change_reason, new.change_id, new.version,
            case when tg_op = 'UPDATE' then old.enabled end, new.enabled,
            case when tg_op = 'UPDATE' then old.rollout_percent end, new.rollout_percent);
    perform pg_notify('flags_changed', new.key);
    return new;
end $$;
create trigger flags_after_change after insert or update or delete on flags
    for each row execute function flags_after_change();

create function flag_events_are_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'flag_events is append-only';
end $$;
create trigger flag_events_are_append_only before update or delete or truncate on flag_events
    for each statement execute function flag_events_are_append_only();
