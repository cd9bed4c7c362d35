-- A group that improves the work: those who try things out, or those who steer them. What it may do stands in its mandate.
create table improvement.work_group (
    area_id uuid not null references directory.area,
    id uuid not null,
    unit_id uuid not null,
    kind text not null check (kind in ('working', 'steering')),
    name text not null check (length(name) between 1 and 80),
    founded_by uuid not null,
    founded_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, unit_id) references directory.unit (area_id, id),
    foreign key (area_id, founded_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.work_group', 'founded_by');

-- Every wording of a mandate is kept; the highest number counts.
create table improvement.mandate (
    area_id uuid not null,
    group_id uuid not null,
    number int not null check (number > 0),
    purpose text not null check (length(purpose) between 1 and 1000),
    may_decide text not null check (length(may_decide) between 1 and 1000),
    may_not_decide text not null check (length(may_not_decide) between 1 and 1000),
    reports_to uuid,
    reports_words text not null default '' check (length(reports_words) <= 200),
    begins_on date not null,
    ends_on date check (ends_on >= begins_on),
    answer_days int not null check (answer_days between 1 and 365),
    written_by uuid not null,
    written_at timestamptz not null default clock_timestamp(),
    primary key (area_id, group_id, number),
    foreign key (area_id, group_id) references improvement.work_group (area_id, id),
    foreign key (area_id, reports_to) references improvement.work_group (area_id, id),
    foreign key (area_id, written_by) references access.account (area_id, id),
    check (reports_to is not null or reports_words <> ''),
    check (reports_to is distinct from group_id)
);
call sec.guard_improvement('improvement.mandate', 'written_by');

-- Somebody who works here sits in the group. Whether she is there for the persons the services are for, her work says, and it is asked each time.
create table improvement.membership (
    area_id uuid not null,
    id uuid not null,
    group_id uuid not null,
    account_id uuid not null,
    part text not null check (part in ('chair', 'secretary', 'member')),
    may_say_yes_to text not null default '' check (length(may_say_yes_to) <= 300),
    joined_by uuid not null,
    joined_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, group_id) references improvement.work_group (area_id, id),
    foreign key (area_id, account_id) references access.account (area_id, id),
    foreign key (area_id, joined_by) references access.account (area_id, id)
);
create index membership_group on improvement.membership (area_id, group_id);
call sec.guard_improvement('improvement.membership', 'joined_by');

create table improvement.membership_end (
    area_id uuid not null,
    membership_id uuid not null,
    because text not null check (length(because) between 1 and 300),
    ended_by uuid not null,
    ended_at timestamptz not null default clock_timestamp(),
    primary key (area_id, membership_id),
    foreign key (area_id, membership_id) references improvement.membership (area_id, id),
    foreign key (area_id, ended_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.membership_end', 'ended_by');

create table improvement.group_opening (
    area_id uuid not null,
    group_id uuid not null,
    opened_by uuid not null,
    opened_at timestamptz not null default clock_timestamp(),
    primary key (area_id, group_id),
    foreign key (area_id, group_id) references improvement.work_group (area_id, id),
    foreign key (area_id, opened_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.group_opening', 'opened_by');

create table improvement.group_closing (
    area_id uuid not null,
    group_id uuid not null,
    because text not null check (length(because) between 1 and 500),
    closed_by uuid not null,
    closed_at timestamptz not null default clock_timestamp(),
    primary key (area_id, group_id),
    foreign key (area_id, group_id) references improvement.work_group (area_id, id),
    foreign key (area_id, closed_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.group_closing', 'closed_by');

-- Who sits there now: works here still, and has not left.
create view improvement.seated with (security_invoker = true) as
    select m.area_id, m.id, m.group_id, m.account_id, m.part, m.may_say_yes_to, m.joined_at,
           exists (select from access.work w where w.area_id = m.area_id and w.account_id = m.account_id and w.role = 'user_representative'
                      and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())) as represents
      from improvement.membership m
     where exists (select from access.work w where w.area_id = m.area_id and w.account_id = m.account_id
                      and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now()))
       and not exists (select from improvement.membership_end e where e.area_id = m.area_id and e.membership_id = m.id);
grant select on improvement.seated to holdepunkt_app;

create function improvement.sits_in(wanted uuid) returns boolean language sql stable set search_path = pg_catalog, improvement
as $$
    select exists (select from improvement.seated s where s.area_id = (select sec.area()) and s.group_id = wanted and s.account_id = (select sec.actor()))
$$;
create function improvement.may_work_in(wanted uuid) returns boolean language sql stable set search_path = pg_catalog, improvement
as $$
    select improvement.may_read() and (improvement.may_build() or improvement.sits_in(wanted))
$$;
create function improvement.is_represented(wanted uuid) returns boolean language sql stable set search_path = pg_catalog, improvement
as $$
    select exists (select from improvement.seated s where s.area_id = (select sec.area()) and s.group_id = wanted and s.represents)
$$;
-- A group stands when it was opened and not closed, has a mandate that runs, and a representative sits in it today.
create function improvement.stands(wanted uuid) returns boolean language sql stable set search_path = pg_catalog, improvement
as $$
    select improvement.is_represented(wanted)
       and exists (select from improvement.group_opening o where o.area_id = (select sec.area()) and o.group_id = wanted)
       and not exists (select from improvement.group_closing c where c.area_id = (select sec.area()) and c.group_id = wanted)
       and exists (select from improvement.mandate m where m.area_id = (select sec.area()) and m.group_id = wanted
                      and m.number = (select max(l.number) from improvement.mandate l where l.area_id = m.area_id and l.group_id = m.group_id)
                      and m.begins_on <= (now() at time zone 'Europe/Oslo')::date and (m.ends_on is null or m.ends_on >= (now() at time zone 'Europe/Oslo')::date))
$$;
revoke execute on function improvement.sits_in(uuid), improvement.may_work_in(uuid), improvement.is_represented(uuid), improvement.stands(uuid) from public;
grant execute on function improvement.sits_in(uuid), improvement.may_work_in(uuid), improvement.is_represented(uuid), improvement.stands(uuid) to holdepunkt_app;

create policy represented on improvement.group_opening as restrictive for insert to holdepunkt_app with check (improvement.is_represented(group_id));

-- What a document recommends and has decided elsewhere, as it was brought.
create table improvement.decision_document (
    area_id uuid not null references directory.area,
    id uuid not null,
    content json not null,
    brought_by uuid not null,
    brought_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, brought_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.decision_document', 'brought_by');

-- Members work in their group whatever else they do here.
create procedure sec.guard_group_work(guarded regclass, by_whom text)
    language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('create policy seen on %s for select to holdepunkt_app using (area_id = (select sec.area()) and (select improvement.may_read()))', guarded);
    execute format('create policy added on %s for insert to holdepunkt_app
        with check (area_id = (select sec.area()) and %I = (select sec.actor()) and improvement.may_work_in(group_id))', guarded, by_whom);
    execute format('grant select, insert on %s to holdepunkt_app', guarded);
end $$;
revoke execute on procedure sec.guard_group_work(regclass, text) from public;

-- A decision, of a group or brought with a document that says what others decided. What it says is its latest version.
create table improvement.decision (
    area_id uuid not null references directory.area,
    id uuid not null,
    group_id uuid,
    meeting_id uuid,
    document_id uuid,
    position int not null default 0,
    line int,
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, group_id) references improvement.work_group (area_id, id),
    foreign key (area_id, document_id) references improvement.decision_document (area_id, id),
    foreign key (area_id, made_by) references access.account (area_id, id),
    check (group_id is not null or document_id is not null)
);
create index decision_group on improvement.decision (area_id, group_id);
call sec.guard_group_work('improvement.decision', 'made_by');
create policy only_a_group_that_stands_decides on improvement.decision as restrictive for insert to holdepunkt_app
    with check (document_id is not null or improvement.stands(group_id));

create table improvement.decision_version (
    area_id uuid not null,
    decision_id uuid not null,
    group_id uuid,
    number int not null check (number > 0),
    what text not null check (what in ('made', 'changed', 'done', 'not_done')),
    words text not null check (length(words) between 1 and 600),
    owner_id uuid,
    owner_words text not null default '' check (length(owner_words) <= 120),
    due date,
    because text not null default '' check (length(because) <= 500),
    result text not null default '' check (length(result) <= 300),
    individual text not null default '' check (length(individual) <= 1000),
    whole text not null default '' check (length(whole) <= 1000),
    written_by uuid not null,
    written_at timestamptz not null default clock_timestamp(),
    primary key (area_id, decision_id, number),
    foreign key (area_id, decision_id) references improvement.decision (area_id, id),
    foreign key (area_id, owner_id) references access.account (area_id, id),
    foreign key (area_id, written_by) references access.account (area_id, id),
    check (what = 'made' or because <> '')
);
call sec.guard_group_work('improvement.decision_version', 'written_by');
create policy of_its_own_group on improvement.decision_version as restrictive for insert to holdepunkt_app with check (group_id is not distinct from
    (select d.group_id from improvement.decision d where d.area_id = decision_version.area_id and d.id = decision_version.decision_id));

-- An idea from whoever works here, and the day by which the group owes an answer.
create table improvement.idea (
    area_id uuid not null,
    id uuid not null,
    group_id uuid not null,
    what text not null check (length(what) between 1 and 300),
    why text not null check (length(why) between 1 and 1000),
    answer_by date not null,
    asked_by uuid not null,
    asked_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, group_id) references improvement.work_group (area_id, id),
    foreign key (area_id, asked_by) references access.account (area_id, id)
);
create index idea_group on improvement.idea (area_id, group_id);
alter table improvement.idea enable row level security;
alter table improvement.idea force row level security;
create policy seen on improvement.idea for select to holdepunkt_app using (area_id = (select sec.area()) and (select improvement.may_read()));
create policy added on improvement.idea for insert to holdepunkt_app
    with check (area_id = (select sec.area()) and asked_by = (select sec.actor()) and (select improvement.may_read()));
grant select, insert on improvement.idea to holdepunkt_app;

-- An answer has a reason. A later one stands instead of the first, and both are kept.
create table improvement.idea_answer (
    area_id uuid not null,
    idea_id uuid not null,
    number int not null check (number > 0),
    group_id uuid not null,
    outcome text not null check (outcome in ('yes', 'not_now', 'no')),
    because text not null check (length(because) between 1 and 1000),
    becomes text check (becomes in ('decision', 'test')),
    decision_id uuid,
    answered_by uuid not null,
    answered_at timestamptz not null default clock_timestamp(),
    primary key (area_id, idea_id, number),
    foreign key (area_id, idea_id) references improvement.idea (area_id, id),
    foreign key (area_id, group_id) references improvement.work_group (area_id, id),
    foreign key (area_id, decision_id) references improvement.decision (area_id, id),
    foreign key (area_id, answered_by) references access.account (area_id, id),
    check ((outcome = 'yes') = (becomes is not null)),
    check ((outcome = 'yes') = (decision_id is not null))
);
-- Those who sit in the group answer; when the day has passed, those it reports to may as well.
create function improvement.may_answer(wanted uuid, answering uuid) returns boolean language sql stable set search_path = pg_catalog, improvement
as $$
    select improvement.sits_in(answering) and improvement.stands(answering) and exists (select from improvement.idea i where i.area_id = (select sec.area()) and i.id = wanted
       and (i.group_id = answering or i.answer_by < (now() at time zone 'Europe/Oslo')::date
            and answering = (select m.reports_to from improvement.mandate m where m.area_id = i.area_id and m.group_id = i.group_id order by m.number desc limit 1)))
$$;
revoke execute on function improvement.may_answer(uuid, uuid) from public;
grant execute on function improvement.may_answer(uuid, uuid) to holdepunkt_app;
alter table improvement.idea_answer enable row level security;
alter table improvement.idea_answer force row level security;
create policy seen on improvement.idea_answer for select to holdepunkt_app using (area_id = (select sec.area()) and (select improvement.may_read()));
create policy added on improvement.idea_answer for insert to holdepunkt_app
    with check (area_id = (select sec.area()) and answered_by = (select sec.actor()) and improvement.may_answer(idea_id, group_id));
grant select, insert on improvement.idea_answer to holdepunkt_app;

-- Whoever asked may say one thing to the answer.
create table improvement.idea_reply (
    area_id uuid not null,
    idea_id uuid not null,
    words text not null check (length(words) between 1 and 1000),
    replied_by uuid not null,
    replied_at timestamptz not null default clock_timestamp(),
    primary key (area_id, idea_id),
    foreign key (area_id, idea_id) references improvement.idea (area_id, id),
    foreign key (area_id, replied_by) references access.account (area_id, id)
);
alter table improvement.idea_reply enable row level security;
alter table improvement.idea_reply force row level security;
create policy seen on improvement.idea_reply for select to holdepunkt_app using (area_id = (select sec.area()) and (select improvement.may_read()));
create policy added on improvement.idea_reply for insert to holdepunkt_app
    with check (area_id = (select sec.area()) and replied_by = (select sec.actor()) and (select improvement.may_read())
        and replied_by = (select i.asked_by from improvement.idea i where i.area_id = idea_reply.area_id and i.id = idea_reply.idea_id)
        and exists (select from improvement.idea_answer a where a.area_id = idea_reply.area_id and a.idea_id = idea_reply.idea_id));
grant select, insert on improvement.idea_reply to holdepunkt_app;
