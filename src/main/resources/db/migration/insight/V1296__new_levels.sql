-- From this month the work was done otherwise, so that what is usual is drawn anew from there. Who says so says why; it can be taken back, with a reason too.
create table insight.new_level (
    area_id uuid not null references directory.area,
    id uuid not null,
    measure text not null check (measure ~ '^[a-z_]{3,40}$'),
    from_month date not null check (extract(day from from_month) = 1),
    because text not null check (length(because) between 10 and 300),
    set_by uuid not null,
    set_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, set_by) references access.account (area_id, id)
);
create index new_level_measure on insight.new_level (area_id, measure);
create table insight.new_level_back (
    area_id uuid not null,
    level_id uuid not null,
    because text not null check (length(because) between 10 and 300),
    taken_by uuid not null,
    taken_at timestamptz not null default clock_timestamp(),
    primary key (area_id, level_id),
    foreign key (area_id, level_id) references insight.new_level (area_id, id),
    foreign key (area_id, taken_by) references access.account (area_id, id)
);

-- Where one wants to be, and why. The latest counts; without a number there is no target any more.
create table insight.target (
    area_id uuid not null references directory.area,
    id uuid not null,
    measure text not null check (measure ~ '^[a-z_]{3,40}$'),
    wanted numeric(6, 1) check (wanted >= 0),
    because text not null check (length(because) between 10 and 300),
    set_by uuid not null,
    set_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, set_by) references access.account (area_id, id)
);
create index target_measure on insight.target (area_id, measure, set_at desc);
call sec.guard_insight('insight.new_level');
call sec.guard_insight('insight.new_level_back');
call sec.guard_insight('insight.target');
create policy seen on insight.new_level for select to holdepunkt_app using (area_id = (select sec.area()));
create policy seen on insight.new_level_back for select to holdepunkt_app using (area_id = (select sec.area()));
create policy seen on insight.target for select to holdepunkt_app using (area_id = (select sec.area()));
create policy added on insight.new_level for insert to holdepunkt_app with check (area_id = (select sec.area()) and set_by = (select sec.actor())
    and exists (select from access.work w where w.area_id = new_level.area_id and w.account_id = set_by and w.role in ('leader', 'working_group')
                   and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())));
create policy added on insight.new_level_back for insert to holdepunkt_app with check (area_id = (select sec.area()) and taken_by = (select sec.actor())
    and exists (select from access.work w where w.area_id = new_level_back.area_id and w.account_id = taken_by and w.role in ('leader', 'working_group')
                   and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())));
create policy added on insight.target for insert to holdepunkt_app with check (area_id = (select sec.area()) and set_by = (select sec.actor())
    and exists (select from access.work w where w.area_id = target.area_id and w.account_id = set_by and w.role in ('leader', 'working_group')
                   and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())));
