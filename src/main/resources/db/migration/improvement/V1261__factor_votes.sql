-- What is said about a factor, a finding or a priority.
create table improvement.factor_comment (
    area_id uuid not null,
    id uuid not null,
    map_id uuid not null,
    part_id uuid not null,
    words text not null check (length(words) between 1 and 600),
    said_by uuid not null,
    said_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, map_id) references improvement.factor_map (area_id, id),
    foreign key (area_id, said_by) references access.account (area_id, id)
);
create index factor_comment_part on improvement.factor_comment (area_id, map_id, part_id);
call sec.guard_improvement('improvement.factor_comment', 'said_by');

-- What a factor or a finding has to do with: a stone or a link of a chain, an incident, somebody's words. The title is kept as it was that day.
create table improvement.factor_pointer (
    area_id uuid not null,
    id uuid not null,
    map_id uuid not null,
    part_id uuid not null,
    kind text not null check (kind in ('stone', 'link', 'incident', 'quotation')),
    path text not null check (path ~ '^/improvement/[a-z0-9/-]{1,200}$'),
    title text not null check (length(title) between 1 and 400),
    pointed_by uuid not null,
    pointed_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, map_id) references improvement.factor_map (area_id, id),
    foreign key (area_id, pointed_by) references access.account (area_id, id)
);
create index factor_pointer_part on improvement.factor_pointer (area_id, map_id, part_id);
call sec.guard_improvement('improvement.factor_pointer', 'pointed_by');

create table improvement.factor_pointer_end (
    area_id uuid not null,
    id uuid not null,
    pointer_id uuid not null,
    ended_by uuid not null,
    ended_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, pointer_id) references improvement.factor_pointer (area_id, id),
    foreign key (area_id, ended_by) references access.account (area_id, id)
);
create unique index factor_pointer_end_once on improvement.factor_pointer_end (area_id, pointer_id);
call sec.guard_improvement('improvement.factor_pointer_end', 'ended_by');

-- A round of votes over what was found: one at a time for a map.
create table improvement.factor_round (
    area_id uuid not null,
    id uuid not null,
    map_id uuid not null,
    number int not null check (number > 0),
    votes_each int not null check (votes_each between 1 and 20),
    opened_by uuid not null,
    opened_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, map_id) references improvement.factor_map (area_id, id),
    foreign key (area_id, opened_by) references access.account (area_id, id)
);
create unique index factor_round_number on improvement.factor_round (area_id, map_id, number);
call sec.guard_improvement('improvement.factor_round', 'opened_by');

create table improvement.factor_round_closing (
    area_id uuid not null,
    id uuid not null,
    round_id uuid not null,
    closed_by uuid not null,
    closed_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, round_id) references improvement.factor_round (area_id, id),
    foreign key (area_id, closed_by) references access.account (area_id, id)
);
create unique index factor_round_closing_once on improvement.factor_round_closing (area_id, round_id);
call sec.guard_improvement('improvement.factor_round_closing', 'closed_by');

-- Somebody's votes, all of them at once; the latest row of each counts. Nobody reads another's, before or after: the box is counted by the two
-- functions below alone, and how the votes fell only once the round is closed.
create table improvement.factor_ballot (
    area_id uuid not null,
    id uuid not null,
    number bigint generated always as identity,
    round_id uuid not null,
    voter uuid not null,
    findings uuid[] not null,
    cast_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, round_id) references improvement.factor_round (area_id, id),
    foreign key (area_id, voter) references access.account (area_id, id)
);
create index factor_ballot_round on improvement.factor_ballot (area_id, round_id, voter, number desc);
alter table improvement.factor_ballot enable row level security;
alter table improvement.factor_ballot force row level security;
create policy own on improvement.factor_ballot for select to holdepunkt_app
    using (area_id = (select sec.area()) and voter = (select sec.actor()) and (select improvement.may_read()));
create policy added on improvement.factor_ballot for insert to holdepunkt_app
    with check (area_id = (select sec.area()) and voter = (select sec.actor()) and (select improvement.may_build())
        and cardinality(findings) <= (select r.votes_each from improvement.factor_round r where r.area_id = factor_ballot.area_id and r.id = factor_ballot.round_id)
        and not exists (select from improvement.factor_round_closing c where c.area_id = factor_ballot.area_id and c.round_id = factor_ballot.round_id));
grant select, insert on improvement.factor_ballot to holdepunkt_app;
create policy counted_by_the_box on improvement.factor_ballot for select to holdepunkt_owner using (true);
create policy seen_by_the_box on improvement.factor_round_closing for select to holdepunkt_owner using (true);

create function improvement.factor_votes(of_round uuid) returns table (finding uuid, votes bigint)
    language sql stable security definer set search_path = pg_catalog, improvement, sec
as $$
    select f.one, count(*)
      from (select distinct on (b.voter) b.findings from improvement.factor_ballot b
             where b.area_id = (select sec.area()) and b.round_id = of_round order by b.voter, b.number desc) latest
     cross join lateral (select distinct one from unnest(latest.findings) as one) f
     where exists (select from improvement.factor_round_closing c where c.area_id = (select sec.area()) and c.round_id = of_round)
     group by f.one
$$;
create function improvement.factor_voters(of_round uuid) returns bigint
    language sql stable security definer set search_path = pg_catalog, improvement, sec
as $$
    select count(*) from (select distinct on (b.voter) b.findings from improvement.factor_ballot b
     where b.area_id = (select sec.area()) and b.round_id = of_round order by b.voter, b.number desc) latest where cardinality(latest.findings) > 0
$$;
revoke execute on function improvement.factor_votes(uuid), improvement.factor_voters(uuid) from public;
grant execute on function improvement.factor_votes(uuid), improvement.factor_voters(uuid) to holdepunkt_app;
