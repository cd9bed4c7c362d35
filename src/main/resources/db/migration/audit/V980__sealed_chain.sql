-- Which transaction wrote a line: the sealer takes only what lies below every transaction that is still open, so no line can turn up behind it.
alter table audit.entry add column tx xid8 not null default pg_current_xact_id();
create index entry_by_transaction on audit.entry (area_id, tx);
create policy entry_read_by_the_sealer on audit.entry for select to holdepunkt_app
    using (area_id = (select sec.area()) and (select sec.system_may('audit', 'see')));

-- The chain of an area. Added to by one sealer at a time; nothing updates or deletes.
create table audit.link (
    area_id uuid not null,
    size bigint not null check (size > 0),
    entry_id bigint not null,
    hash bytea not null check (length(hash) = 32),
    taken_up_to xid8 not null,
    sealed_at timestamptz not null default clock_timestamp(),
    primary key (area_id, size)
);
create unique index link_once on audit.link (area_id, entry_id);

-- What the chain was each minute it grew, signed with a key the database never sees.
create table audit.checkpoint (
    area_id uuid not null,
    size bigint not null,
    hash bytea not null check (length(hash) = 32),
    micros bigint not null,
    signature bytea not null check (length(signature) = 64),
    primary key (area_id, size),
    foreign key (area_id, size) references audit.link (area_id, size)
);

create procedure sec.guard_chain(guarded regclass)
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format($p$create policy seen on %s for select to holdepunkt_app
        using (area_id = (select sec.area()) and (select sec.system_may('audit', 'see')))$p$, guarded);
    execute format($p$create policy added on %s for insert to holdepunkt_app
        with check (area_id = (select sec.area()) and (select sec.system_may('audit', 'write')))$p$, guarded);
    execute format('grant select, insert on %s to holdepunkt_app', guarded);
end $$;
revoke execute on procedure sec.guard_chain(regclass) from public;
call sec.guard_chain('audit.link');
call sec.guard_chain('audit.checkpoint');
