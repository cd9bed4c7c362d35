-- What shows something about a stone or a link. Codes say where it comes from; a measure is kept as it was on the day it was quoted.
create table improvement.evidence (
    area_id uuid not null,
    id uuid not null,
    chain_id uuid not null,
    part_id uuid not null,
    kind text not null check (kind in ('measure', 'quotation', 'document', 'test')),
    side text not null check (side in ('supports', 'speaks_against')),
    source text not null check (source in ('numbers', 'user_voices', 'staff_voices', 'documents', 'tests')),
    title text not null check (length(title) between 1 and 200),
    body text not null default '' check (length(body) <= 1000),
    code text not null default '' check (length(code) <= 80),
    link text not null default '' check (length(link) <= 300),
    measure_key text,
    measure_version int,
    measure_month date,
    measure_value double precision,
    measure_of int,
    added_by uuid not null,
    added_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, chain_id) references improvement.chain (area_id, id),
    foreign key (area_id, added_by) references access.account (area_id, id),
    check ((kind = 'measure') = (measure_key is not null)),
    check ((kind = 'measure') = (source = 'numbers')),
    check (measure_key is null or (measure_version is not null and measure_month is not null))
);
create index evidence_part on improvement.evidence (area_id, chain_id, part_id);
call sec.guard_improvement('improvement.evidence', 'added_by');

create table improvement.evidence_withdrawal (
    area_id uuid not null,
    id uuid not null,
    evidence_id uuid not null,
    because text not null check (length(because) between 1 and 300),
    withdrawn_by uuid not null,
    withdrawn_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, evidence_id) references improvement.evidence (area_id, id),
    foreign key (area_id, withdrawn_by) references access.account (area_id, id)
);
create unique index evidence_withdrawal_once on improvement.evidence_withdrawal (area_id, evidence_id);
call sec.guard_improvement('improvement.evidence_withdrawal', 'withdrawn_by');

-- Somebody outside the group has looked at what carries a stone or a link, as it stood that day.
create table improvement.outside_check (
    area_id uuid not null,
    id uuid not null,
    chain_id uuid not null,
    part_id uuid not null,
    saw text not null check (length(saw) between 1 and 300),
    checked_by uuid not null,
    checked_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, chain_id) references improvement.chain (area_id, id),
    foreign key (area_id, checked_by) references access.account (area_id, id)
);
create index outside_check_part on improvement.outside_check (area_id, chain_id, part_id);
alter table improvement.outside_check enable row level security;
alter table improvement.outside_check force row level security;
create policy seen on improvement.outside_check for select to holdepunkt_app using (area_id = (select sec.area()) and (select improvement.may_read()));
-- Whoever works here and has had no hand in the chain: not in its unit, not in the working group, and nothing of it is hers.
create policy added on improvement.outside_check for insert to holdepunkt_app with check (area_id = (select sec.area()) and checked_by = (select sec.actor())
    and (select improvement.may_read())
    and not exists (select from access.work w where w.area_id = outside_check.area_id and w.account_id = outside_check.checked_by
                       and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())
                       and (w.role = 'working_group' or w.unit_id = (select c.unit_id from improvement.chain c where c.area_id = outside_check.area_id and c.id = outside_check.chain_id)))
    and not exists (select from improvement.revision r where r.area_id = outside_check.area_id and r.chain_id = outside_check.chain_id and r.made_by = outside_check.checked_by)
    and not exists (select from improvement.evidence e where e.area_id = outside_check.area_id and e.chain_id = outside_check.chain_id and e.added_by = outside_check.checked_by));
grant select, insert on improvement.outside_check to holdepunkt_app;

-- How far it has come, and how sure one may be. The latest row counts.
create table improvement.rating (
    area_id uuid not null,
    id uuid not null,
    number bigint generated always as identity,
    chain_id uuid not null,
    part_id uuid not null,
    progress text not null check (progress in ('none', 'some', 'good')),
    confidence text not null check (confidence in ('low', 'medium', 'high')),
    because text not null check (length(because) between 1 and 500),
    rated_by uuid not null,
    rated_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, chain_id) references improvement.chain (area_id, id),
    foreign key (area_id, rated_by) references access.account (area_id, id)
);
create index rating_latest on improvement.rating (area_id, chain_id, part_id, number desc);
call sec.guard_improvement('improvement.rating', 'rated_by');
