-- A survey belongs to a group at a unit. What a file said besides is kept as it stood, so that it can be written again.
create table improvement.survey (
    area_id uuid not null references directory.area,
    id uuid not null,
    unit_id uuid not null,
    group_name text not null check (length(group_name) between 1 and 80),
    title text not null check (length(title) between 1 and 300),
    purpose text not null check (length(purpose) <= 600),
    asks text not null check (length(asks) <= 300),
    languages text[] not null check (cardinality(languages) between 1 and 3 and languages <@ array['nb', 'nn', 'en']),
    source json,
    begun_by uuid not null,
    begun_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, unit_id) references directory.unit (area_id, id),
    foreign key (area_id, begun_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.survey', 'begun_by');

-- From and to, by the day. The latest counts.
create table improvement.survey_window (
    area_id uuid not null,
    number bigint generated always as identity,
    survey_id uuid not null,
    opens date not null,
    closes date not null,
    set_by uuid not null,
    set_at timestamptz not null default clock_timestamp(),
    primary key (area_id, survey_id, number),
    foreign key (area_id, survey_id) references improvement.survey (area_id, id),
    foreign key (area_id, set_by) references access.account (area_id, id),
    check (closes >= opens)
);
call sec.guard_improvement('improvement.survey_window', 'set_by');

create table improvement.survey_question (
    area_id uuid not null,
    id uuid not null,
    number bigint generated always as identity,
    survey_id uuid not null,
    kind text not null check (kind in ('scale', 'open')),
    words jsonb not null,
    added_by uuid not null,
    added_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, survey_id, id),
    foreign key (area_id, survey_id) references improvement.survey (area_id, id),
    foreign key (area_id, added_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.survey_question', 'added_by');

-- Those who are asked, and how many of them. Null where a file did not say. Two sides may be named, to be held against each other.
create table improvement.survey_group (
    area_id uuid not null,
    id uuid not null,
    number bigint generated always as identity,
    survey_id uuid not null,
    name text not null check (length(name) between 1 and 80),
    invited int check (invited between 1 and 100000),
    way text not null check (way in ('each', 'one', 'none')),
    side smallint check (side in (1, 2)),
    users boolean not null default false,
    added_by uuid not null,
    added_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, survey_id, id),
    foreign key (area_id, survey_id) references improvement.survey (area_id, id),
    foreign key (area_id, added_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.survey_group', 'added_by');

-- A question or a group that was taken away before anybody was asked.
create table improvement.survey_removal (
    area_id uuid not null,
    survey_id uuid not null,
    part_id uuid not null,
    removed_by uuid not null,
    removed_at timestamptz not null default clock_timestamp(),
    primary key (area_id, survey_id, part_id),
    foreign key (area_id, survey_id) references improvement.survey (area_id, id),
    foreign key (area_id, removed_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.survey_removal', 'removed_by');

create table improvement.survey_publication (
    area_id uuid not null,
    survey_id uuid not null,
    published_by uuid not null,
    published_at timestamptz not null default clock_timestamp(),
    primary key (area_id, survey_id),
    foreign key (area_id, survey_id) references improvement.survey (area_id, id),
    foreign key (area_id, published_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.survey_publication', 'published_by');

-- No more answers: only then is anything told of them.
create table improvement.survey_closing (
    area_id uuid not null,
    survey_id uuid not null,
    closed_by uuid not null,
    closed_at timestamptz not null default clock_timestamp(),
    primary key (area_id, survey_id),
    foreign key (area_id, survey_id) references improvement.survey (area_id, id),
    foreign key (area_id, closed_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.survey_closing', 'closed_by');

-- What may be answered with, and how often. The digits are nowhere: only a keyed hash of them.
create table improvement.survey_link (
    area_id uuid not null,
    id uuid not null,
    survey_id uuid not null,
    group_id uuid not null,
    code_hash bytea not null,
    most int not null check (most between 1 and 100000),
    used int not null default 0 check (used between 0 and most),
    made_by uuid not null,
    primary key (area_id, id),
    foreign key (area_id, survey_id, group_id) references improvement.survey_group (area_id, survey_id, id),
    foreign key (area_id, made_by) references access.account (area_id, id)
);
create index survey_link_code on improvement.survey_link (code_hash);
create index survey_link_group on improvement.survey_link (area_id, group_id);
call sec.guard_improvement('improvement.survey_link', 'made_by');

-- An answer falls apart when it is given: one more of a group, one more of a mark, and texts by themselves. Nothing here holds who or when, and each
-- answer writes every row of its survey anew, so that none shows by its place or its transaction which one came last.
create table improvement.survey_group_count (
    area_id uuid not null,
    survey_id uuid not null,
    group_id uuid not null,
    answered int not null default 0 check (answered >= 0),
    primary key (area_id, survey_id, group_id),
    foreign key (area_id, survey_id, group_id) references improvement.survey_group (area_id, survey_id, id)
);
create table improvement.survey_tally (
    area_id uuid not null,
    survey_id uuid not null,
    question_id uuid not null,
    group_id uuid not null,
    marks int[] not null default '{0,0,0,0,0}' check (cardinality(marks) = 5 and 0 <= all (marks)),
    primary key (area_id, survey_id, question_id, group_id),
    foreign key (area_id, survey_id, question_id) references improvement.survey_question (area_id, survey_id, id),
    foreign key (area_id, survey_id, group_id) references improvement.survey_group (area_id, survey_id, id)
);
create table improvement.survey_text (
    area_id uuid not null,
    id uuid not null,
    survey_id uuid not null,
    question_id uuid not null,
    group_id uuid not null,
    words text not null check (length(words) between 1 and 2000),
    primary key (area_id, id),
    foreign key (area_id, survey_id, question_id) references improvement.survey_question (area_id, survey_id, id),
    foreign key (area_id, survey_id, group_id) references improvement.survey_group (area_id, survey_id, id)
);
create index survey_text_survey on improvement.survey_text (area_id, survey_id);

-- Somebody typed in an answer on paper: who typed, by the day, and nothing of what.
create table improvement.survey_paper (
    area_id uuid not null,
    id uuid not null,
    survey_id uuid not null,
    group_id uuid not null,
    typed_by uuid not null,
    typed_on date not null default (now() at time zone 'Europe/Oslo')::date,
    primary key (area_id, id),
    foreign key (area_id, survey_id, group_id) references improvement.survey_group (area_id, survey_id, id),
    foreign key (area_id, typed_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.survey_paper', 'typed_by');

create procedure sec.guard_counts(guarded regclass)
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('create policy seen on %s for select to holdepunkt_app using (area_id = (select sec.area()) and (select improvement.may_read()))', guarded);
    execute format('create policy begun on %s for insert to holdepunkt_app with check (area_id = (select sec.area()) and (select improvement.may_build()))', guarded);
    execute format('create policy counted_by_the_door on %s for all to holdepunkt_owner using (true) with check (true)', guarded);
    execute format('grant select, insert on %s to holdepunkt_app', guarded);
end $$;
revoke execute on procedure sec.guard_counts(regclass) from public;
call sec.guard_counts('improvement.survey_group_count');
call sec.guard_counts('improvement.survey_tally');
call sec.guard_counts('improvement.survey_text');
-- Texts are read by those who sort them, when no more come.
drop policy seen on improvement.survey_text;
create policy seen on improvement.survey_text for select to holdepunkt_app using (area_id = (select sec.area()) and (select improvement.may_build())
    and exists (select from improvement.survey_closing c where c.area_id = survey_text.area_id and c.survey_id = survey_text.survey_id));

-- A group's own words about what came of it. Numbered: two who write at once see each other's.
create table improvement.survey_summary (
    area_id uuid not null,
    survey_id uuid not null,
    number bigint not null check (number > 0),
    words text not null check (length(words) between 1 and 4000),
    written_by uuid not null,
    written_at timestamptz not null default clock_timestamp(),
    primary key (area_id, survey_id, number),
    foreign key (area_id, survey_id) references improvement.survey (area_id, id),
    foreign key (area_id, written_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.survey_summary', 'written_by');

-- Whoever holds a code is the survey itself to the log: who asked, never which code. It reads the questions and nothing else.
create policy asked on improvement.survey for select to holdepunkt_app using (area_id = (select sec.area()) and id = (select sec.actor()));
create policy asked on improvement.survey_question for select to holdepunkt_app using (area_id = (select sec.area()) and survey_id = (select sec.actor()));
create policy asked on improvement.survey_removal for select to holdepunkt_app using (area_id = (select sec.area()) and survey_id = (select sec.actor()));

create policy read_by_the_door on improvement.survey_link for select to holdepunkt_owner using (true);
create policy used_by_the_door on improvement.survey_link for update to holdepunkt_owner using (true);
create policy read_by_the_door on improvement.survey_window for select to holdepunkt_owner using (true);
create policy read_by_the_door on improvement.survey_publication for select to holdepunkt_owner using (true);
create policy read_by_the_door on improvement.survey_closing for select to holdepunkt_owner using (true);
create policy read_by_the_door on improvement.survey_question for select to holdepunkt_owner using (true);
create policy read_by_the_door on improvement.survey_removal for select to holdepunkt_owner using (true);
create policy read_by_the_door on improvement.survey_paper for select to holdepunkt_owner using (true);

create function improvement.survey_by_code(given bytea) returns table (area uuid, survey uuid, respondents uuid, link uuid, standing text)
    language sql stable security definer set search_path = pg_catalog, improvement
as $$
    select l.area_id, l.survey_id, l.group_id, l.id,
           case when l.used >= l.most then 'used'
                when (now() at time zone 'Europe/Oslo')::date < w.opens then 'early'
                when (now() at time zone 'Europe/Oslo')::date > w.closes
                     or exists (select from improvement.survey_closing c where c.area_id = l.area_id and c.survey_id = l.survey_id) then 'over'
                else 'open' end
      from improvement.survey_link l
      join improvement.survey_publication p on p.area_id = l.area_id and p.survey_id = l.survey_id
      join lateral (select x.opens, x.closes from improvement.survey_window x where x.area_id = l.area_id and x.survey_id = l.survey_id order by x.number desc limit 1) w on true
     where l.code_hash = given
$$;
revoke execute on function improvement.survey_by_code(bytea) from public;
grant execute on function improvement.survey_by_code(bytea) to holdepunkt_app;

create function improvement.count_survey_answer(of_area uuid, of_survey uuid, of_group uuid, given_marks jsonb, given_texts jsonb) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, improvement
as $$
declare
    one uuid;
begin
    update improvement.survey_group_count c set answered = answered + (c.group_id = of_group)::int where c.area_id = of_area and c.survey_id = of_survey;
    update improvement.survey_tally t
       set marks = (select array_agg(m + coalesce(t.group_id = of_group and (given_marks ->> t.question_id::text)::int = place, false)::int order by place)
                      from unnest(t.marks) with ordinality x(m, place))
     where t.area_id = of_area and t.survey_id = of_survey;
    insert into improvement.survey_text (area_id, id, survey_id, question_id, group_id, words)
    select of_area, gen_random_uuid(), of_survey, q.id, of_group, g.value
      from jsonb_each_text(given_texts) g join improvement.survey_question q on q.area_id = of_area and q.survey_id = of_survey and q.id::text = g.key and q.kind = 'open';
    for one in select t.id from improvement.survey_text t where t.area_id = of_area and t.survey_id = of_survey order by random() loop
        update improvement.survey_text t set words = t.words where t.area_id = of_area and t.id = one;
    end loop;
end $$;
revoke execute on function improvement.count_survey_answer(uuid, uuid, uuid, jsonb, jsonb) from public;

-- By a code. False when it opens nothing any more.
create function improvement.give_survey_answer(given bytea, marks jsonb, texts jsonb) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, improvement, sec
as $$
declare
    l record;
begin
    perform pg_advisory_xact_lock(hashtextextended(sec.actor()::text, 1265));
    select * into l from improvement.survey_by_code(given) c where c.area = sec.area() and c.survey = sec.actor();
    if l.standing is distinct from 'open' then return false; end if;
    update improvement.survey_link k set used = k.used + 1 where k.area_id = l.area and k.id = l.link;
    perform improvement.count_survey_answer(l.area, l.survey, l.respondents, marks, texts);
    return true;
end $$;
revoke execute on function improvement.give_survey_answer(bytea, jsonb, jsonb) from public;
grant execute on function improvement.give_survey_answer(bytea, jsonb, jsonb) to holdepunkt_app;

-- From paper: the row that says who types was let in by its own wall, in this very transaction.
create function improvement.type_survey_answer(by_paper uuid, marks jsonb, texts jsonb) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, improvement, sec
as $$
declare
    p improvement.survey_paper;
begin
    select * into p from improvement.survey_paper x where x.area_id = sec.area() and x.id = by_paper and x.typed_by = sec.actor() and x.xmin = pg_current_xact_id()::xid;
    if p.id is null then return false; end if;
    perform pg_advisory_xact_lock(hashtextextended(p.survey_id::text, 1265));
    if not exists (select from improvement.survey_publication b where b.area_id = p.area_id and b.survey_id = p.survey_id)
            or exists (select from improvement.survey_closing c where c.area_id = p.area_id and c.survey_id = p.survey_id) then return false; end if;
    perform improvement.count_survey_answer(p.area_id, p.survey_id, p.group_id, marks, texts);
    return true;
end $$;
revoke execute on function improvement.type_survey_answer(uuid, jsonb, jsonb) from public;
grant execute on function improvement.type_survey_answer(uuid, jsonb, jsonb) to holdepunkt_app;
