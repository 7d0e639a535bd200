drop table flag_audits;
drop table flag_events;
drop table flags;
drop function flag_events_are_append_only();
drop function flags_after_change();
drop function flags_before_change();
