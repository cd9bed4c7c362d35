-- How a condition is in the area, as somebody said it on one day. The latest day counts; all stay.
create table improvement.condition_rating (
    area_id uuid not null,
    id uuid not null,
    number bigint generated always as identity,
    item_id uuid not null,
    degree text not null check (degree in ('none', 'partly', 'mostly', 'wholly', 'unknown')),
    because text not null check (length(because) between 1 and 600),
    rated_on date not null,
    as_role text not null,
    unit_id uuid not null,
    rated_by uuid not null,
    rated_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, unit_id) references directory.unit (area_id, id),
    foreign key (area_id, rated_by) references access.account (area_id, id)
);
create index condition_rating_latest on improvement.condition_rating (area_id, item_id, rated_on desc, number desc);
call sec.guard_improvement('improvement.condition_rating', 'rated_by');

-- Somebody beyond the area must change this: who, and why.
create table improvement.national_call (
    area_id uuid not null,
    id uuid not null,
    number bigint generated always as identity,
    item_id uuid not null,
    to_whom text not null check (length(to_whom) between 1 and 120),
    because text not null check (length(because) between 1 and 600),
    as_role text not null,
    unit_id uuid not null,
    called_by uuid not null,
    called_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, unit_id) references directory.unit (area_id, id),
    foreign key (area_id, called_by) references access.account (area_id, id)
);
create index national_call_item on improvement.national_call (area_id, item_id);
call sec.guard_improvement('improvement.national_call', 'called_by');

create table improvement.national_call_end (
    area_id uuid not null,
    id uuid not null,
    call_id uuid not null,
    because text not null check (length(because) between 1 and 600),
    ended_by uuid not null,
    ended_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, call_id) references improvement.national_call (area_id, id),
    foreign key (area_id, ended_by) references access.account (area_id, id)
);
create unique index national_call_end_once on improvement.national_call_end (area_id, call_id);
call sec.guard_improvement('improvement.national_call_end', 'ended_by');

-- What the area does with a model of collaboration. The latest row counts.
create table improvement.model_stance (
    area_id uuid not null,
    id uuid not null,
    number bigint generated always as identity,
    model_id uuid not null,
    stance text not null check (stance in ('we_use', 'we_consider', 'not_here')),
    because text not null check (length(because) between 1 and 600),
    condition_id uuid,
    chain_id uuid,
    as_role text not null,
    unit_id uuid not null,
    taken_by uuid not null,
    taken_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, unit_id) references directory.unit (area_id, id),
    foreign key (area_id, chain_id) references improvement.chain (area_id, id),
    foreign key (area_id, taken_by) references access.account (area_id, id)
);
create index model_stance_latest on improvement.model_stance (area_id, model_id, number desc);
call sec.guard_improvement('improvement.model_stance', 'taken_by');
