-- Leaders begin, and answer; everybody who works here reads.
create function improvement.may_lead() returns boolean language sql stable set search_path = pg_catalog, improvement
as $$
    select exists (select from access.work w where w.area_id = (select sec.area()) and w.account_id = (select sec.actor()) and w.role = 'leader'
                      and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now()))
$$;
revoke execute on function improvement.may_lead() from public;
grant execute on function improvement.may_lead() to holdepunkt_app;

-- Something the leaders are about to bring in. The questions are those of the sheet as it was that day.
create table improvement.points_start (
    area_id uuid not null references directory.area,
    id uuid not null,
    title text not null check (length(title) between 1 and 200),
    sheet_number bigint not null,
    begun_by uuid not null,
    begun_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, begun_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.points_start', 'begun_by');
create policy by_leaders on improvement.points_start as restrictive for insert to holdepunkt_app with check ((select improvement.may_lead()));

-- An answer: what, who sees to it, by when. One that is given anew is the next version; all stay.
create table improvement.point_answer (
    area_id uuid not null,
    id uuid not null,
    start_id uuid not null,
    question_id uuid not null,
    version bigint not null check (version > 0),
    words text not null check (length(words) between 1 and 2000),
    owner_role text not null default '' check (length(owner_role) <= 80),
    owner_id uuid,
    due date not null,
    answered_by uuid not null,
    answered_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, start_id, question_id, version),
    foreign key (area_id, start_id) references improvement.points_start (area_id, id),
    foreign key (area_id, owner_id) references access.account (area_id, id),
    foreign key (area_id, answered_by) references access.account (area_id, id),
    check (owner_id is not null or owner_role <> '')
);
call sec.guard_improvement('improvement.point_answer', 'answered_by');
create policy by_leaders on improvement.point_answer as restrictive for insert to holdepunkt_app with check ((select improvement.may_lead()));

-- What came of it.
create table improvement.point_result (
    area_id uuid not null,
    id uuid not null,
    answer_id uuid not null,
    came_of text not null check (length(came_of) between 1 and 600),
    told_by uuid not null,
    told_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, answer_id) references improvement.point_answer (area_id, id),
    foreign key (area_id, told_by) references access.account (area_id, id)
);
create unique index point_result_once on improvement.point_result (area_id, answer_id);
call sec.guard_improvement('improvement.point_result', 'told_by');
create policy by_leaders on improvement.point_result as restrictive for insert to holdepunkt_app with check ((select improvement.may_lead()));
