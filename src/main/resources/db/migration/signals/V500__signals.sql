create schema signals;
grant usage on schema signals to holdepunkt_app;

-- What should be taken up. Raised once per kind and subject, whatever is delivered twice. No text: what it is about is told by the module whose it is.
-- concerns_id: whose own matter it is, who therefore does not settle it.
create table signals.signal (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    kind text not null check (kind ~ '^[a-z_]{3,40}$'),
    subject uuid not null,
    concerns_id uuid,
    raised_at timestamptz not null default now(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create unique index signal_once on signals.signal (area_id, kind, subject);
create index signal_person on signals.signal (area_id, person_id);
call sec.guard('signals.signal', 'signal', 'signal');

-- A signal ends once: as an agenda point of a named meeting, or as a written "not now, because". A third way does not exist.
create table signals.settlement (
    area_id uuid not null,
    id uuid not null,
    signal_id uuid not null,
    person_id uuid not null,
    way text not null check (way in ('agenda', 'not_now')),
    meeting_id uuid,
    because bytea check (octet_length(because) > 34),
    settled_by uuid not null,
    settled_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, signal_id, person_id) references signals.signal (area_id, id, person_id),
    check ((way = 'agenda') = (meeting_id is not null)),
    check ((way = 'not_now') = (because is not null))
);
create unique index settlement_once on signals.settlement (area_id, signal_id);
create index settlement_meeting on signals.settlement (area_id, meeting_id);
call sec.guard('signals.settlement', 'signal', 'signal');
alter policy added on signals.settlement with check (area_id = (select sec.area()) and settled_by = (select sec.actor())
    and person_id in (select sec.opened('signal', 'decide'))
    and not exists (select from signals.signal s where s.area_id = settlement.area_id and s.id = signal_id and s.concerns_id = (select sec.actor())));

-- A line nobody took goes to a leader, with the line itself and nothing else of the meeting.
create table signals.asking (
    area_id uuid not null,
    id uuid not null,
    signal_id uuid not null,
    person_id uuid not null,
    leader_id uuid not null,
    what bytea not null check (octet_length(what) > 34),
    asked_by uuid not null,
    asked_at timestamptz not null default now(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, signal_id, person_id) references signals.signal (area_id, id, person_id),
    foreign key (area_id, leader_id) references access.account (area_id, id)
);
create unique index asking_once on signals.asking (area_id, signal_id, leader_id);
create index asking_leader on signals.asking (area_id, leader_id);
call sec.guard('signals.asking', 'signal', 'signal');
alter policy added on signals.asking with check (area_id = (select sec.area()) and asked_by = (select sec.actor())
    and person_id in (select sec.opened('signal', 'decide')));

create table signals.answer (
    area_id uuid not null,
    id uuid not null,
    asking_id uuid not null,
    person_id uuid not null,
    answer bytea not null check (octet_length(answer) > 34),
    answered_by uuid not null,
    answered_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, asking_id, person_id) references signals.asking (area_id, id, person_id)
);
create unique index answer_once on signals.answer (area_id, asking_id);
call sec.guard('signals.answer', 'signal', 'signal');
alter policy added on signals.answer with check (area_id = (select sec.area()) and answered_by = (select sec.actor())
    and person_id in (select sec.opened('signal', 'write'))
    and exists (select from signals.asking a where a.area_id = answer.area_id and a.id = asking_id and a.leader_id = (select sec.actor())));

-- A leader who was asked about one line has the class, but only for that line: the ground's cause is the signal.
create function sec.opened_but(wanted_class text, wanted_action text, left_out text) returns setof uuid
    language sql stable security definer set search_path = pg_catalog, sec, people rows 20
as $$
    select o.person_id
      from sec.claims() c
      join people.opening o on o.area_id = c.area and (o.holder_id = c.actor or o.unit_id = any (c.units))
      join sec.policy_line p on p.ground = o.ground and p.data_class = o.data_class and p.action = wanted_action
     where o.data_class = wanted_class and o.ground <> left_out
       and (c.person is null or o.person_id = c.person)
       and o.begins_at <= now() and (o.ends_at is null or o.ends_at > now())
$$;
create function sec.asked_about() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, sec, people rows 5
as $$
    select o.cause from sec.claims() c join people.opening o on o.area_id = c.area and o.holder_id = c.actor
     where o.ground = 'asked_leader' and o.data_class = 'signal' and o.begins_at <= now() and (o.ends_at is null or o.ends_at > now())
$$;
revoke execute on function sec.opened_but(text, text, text), sec.asked_about() from public;
grant execute on function sec.opened_but(text, text, text), sec.asked_about() to holdepunkt_app;

create procedure sec.guard_asked(guarded regclass, signal_column text)
    language plpgsql
as $$
begin
    execute format($p$create policy only_what_was_asked on %s as restrictive for select to holdepunkt_app
        using (person_id in (select sec.opened_but('signal', 'see', 'asked_leader')) or (select sec.system_may('signal', 'see'))
               or %I in (select sec.asked_about()))$p$, guarded, signal_column);
end $$;
revoke execute on procedure sec.guard_asked(regclass, text) from public;
call sec.guard_asked('signals.signal', 'id');
call sec.guard_asked('signals.settlement', 'signal_id');
call sec.guard_asked('signals.asking', 'signal_id');
-- An answer names its asking; whoever does not see the asking does not see what was answered to it.
create policy only_what_was_asked on signals.answer as restrictive for select to holdepunkt_app
    using (exists (select from signals.asking a where a.area_id = answer.area_id and a.id = asking_id));
