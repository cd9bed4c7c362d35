-- A small test of a change, for one step of a chain. What it is, and how far it has come, are the rows below: plan, do, study, act.
create table improvement.change_test (
    area_id uuid not null,
    id uuid not null,
    chain_id uuid not null,
    stone_id uuid not null,
    follows uuid,
    begun_by uuid not null,
    begun_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, chain_id) references improvement.chain (area_id, id),
    foreign key (area_id, follows) references improvement.change_test (area_id, id),
    foreign key (area_id, begun_by) references access.account (area_id, id)
);
create index change_test_stone on improvement.change_test (area_id, chain_id, stone_id);
create unique index change_test_follows on improvement.change_test (area_id, follows);
call sec.guard_improvement('improvement.change_test', 'begun_by');

-- The latest plan counts, and none is written once the doing has begun: what was predicted stays as it was.
create table improvement.change_plan (
    area_id uuid not null,
    id uuid not null,
    number bigint generated always as identity,
    test_id uuid not null,
    aim text not null check (length(aim) between 1 and 200),
    question text not null check (length(question) between 1 and 400),
    prediction text not null check (length(prediction) between 1 and 400),
    measure_key text check (measure_key ~ '^[a-z0-9_]{2,60}$'),
    measure_words text not null default '' check (length(measure_words) <= 200),
    scale text not null check (scale in ('one_person', 'one_meeting', 'five', 'one_unit', 'all')),
    who text not null check (length(who) between 1 and 120),
    how text not null check (length(how) between 1 and 400),
    starts_on date not null,
    study_on date not null,
    written_by uuid not null,
    written_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, test_id) references improvement.change_test (area_id, id),
    foreign key (area_id, written_by) references access.account (area_id, id),
    check (measure_key is not null or measure_words <> ''),
    check (study_on >= starts_on)
);
create index change_plan_latest on improvement.change_plan (area_id, test_id, number desc);
call sec.guard_improvement('improvement.change_plan', 'written_by');

create table improvement.change_doing (
    area_id uuid not null,
    id uuid not null,
    number bigint generated always as identity,
    test_id uuid not null,
    on_date date not null,
    what text not null check (length(what) between 1 and 1000),
    written_by uuid not null,
    written_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, test_id) references improvement.change_test (area_id, id),
    foreign key (area_id, written_by) references access.account (area_id, id)
);
create index change_doing_test on improvement.change_doing (area_id, test_id, number);
call sec.guard_improvement('improvement.change_doing', 'written_by');
create policy before_it_began on improvement.change_plan as restrictive for insert to holdepunkt_app
    with check (not exists (select from improvement.change_doing d where d.area_id = change_plan.area_id and d.test_id = change_plan.test_id));

create table improvement.change_study (
    area_id uuid not null,
    id uuid not null,
    test_id uuid not null,
    on_date date not null,
    saw text not null check (length(saw) between 1 and 500),
    outcome text not null check (outcome in ('as_predicted', 'partly', 'otherwise')),
    learned text not null check (length(learned) between 1 and 400),
    written_by uuid not null,
    written_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, test_id) references improvement.change_test (area_id, id),
    foreign key (area_id, written_by) references access.account (area_id, id)
);
create unique index change_study_once on improvement.change_study (area_id, test_id);
call sec.guard_improvement('improvement.change_study', 'written_by');
create policy after_it_began on improvement.change_study as restrictive for insert to holdepunkt_app
    with check (exists (select from improvement.change_doing d where d.area_id = change_study.area_id and d.test_id = change_study.test_id));

-- What came of it, and why. It stands beside the step as evidence from then on, where the step still stands.
create table improvement.change_act (
    area_id uuid not null,
    id uuid not null,
    test_id uuid not null,
    on_date date not null,
    decision text not null check (decision in ('adopt', 'adapt', 'drop')),
    because text not null check (length(because) between 1 and 400),
    evidence_id uuid,
    written_by uuid not null,
    written_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, test_id) references improvement.change_test (area_id, id),
    foreign key (area_id, evidence_id) references improvement.evidence (area_id, id),
    foreign key (area_id, written_by) references access.account (area_id, id)
);
create unique index change_act_once on improvement.change_act (area_id, test_id);
call sec.guard_improvement('improvement.change_act', 'written_by');
create policy after_it_was_studied on improvement.change_act as restrictive for insert to holdepunkt_app
    with check (exists (select from improvement.change_study s where s.area_id = change_act.area_id and s.test_id = change_act.test_id));
