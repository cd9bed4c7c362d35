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
    and person_id in (select sec.opened('asking', 'write'))
    and exists (select from signals.asking a where a.area_id = answer.area_id and a.id = asking_id and a.leader_id = (select sec.actor())));

-- A leader who was asked has a class of her own and sees only what went to her; those who see her signals see what was asked and answered.
alter policy seen on signals.asking using (area_id = (select sec.area()) and (person_id in (select sec.opened('signal', 'see'))
    or leader_id = (select sec.actor()) and person_id in (select sec.opened('asking', 'see'))));
alter policy seen on signals.answer using (area_id = (select sec.area()) and (person_id in (select sec.opened('signal', 'see'))
    or answered_by = (select sec.actor()) and person_id in (select sec.opened('asking', 'see'))));
