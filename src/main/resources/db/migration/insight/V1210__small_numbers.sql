-- From how many persons an area tells a number: five, or more where a leader or an administrator has said so and why. The latest counts.
create table insight.small_limit (
    area_id uuid not null references directory.area,
    id uuid not null,
    k int not null check (k between 5 and 50),
    because text not null check (length(because) between 10 and 200),
    set_by uuid not null,
    set_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, set_by) references access.account (area_id, id)
);
create index small_limit_latest on insight.small_limit (area_id, set_at desc);

-- What was published, as it was published, hidden numbers as a colon. It is given again the same, whatever is put right later: two that differ by one
-- person would tell of her. The basis is what it was counted from, kept where only the counting system actor reads it, to hold the next one against.
create table insight.release (
    area_id uuid not null references directory.area,
    id uuid not null,
    what text not null check (what ~ '^[a-z0-9_:.-]{3,120}$'),
    until date not null,
    k int not null check (k >= 5),
    figures json not null,
    released_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id)
);
create unique index release_once on insight.release (area_id, what, until);
create table insight.release_basis (
    area_id uuid not null,
    release_id uuid not null,
    counted json not null,
    primary key (area_id, release_id),
    foreign key (area_id, release_id) references insight.release (area_id, id)
);

-- What was found wrong with something published. It stands beside the number; the number stands too.
create table insight.release_note (
    area_id uuid not null,
    id uuid not null,
    release_id uuid not null,
    words text not null check (length(words) between 10 and 300),
    written_by uuid not null,
    written_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, release_id) references insight.release (area_id, id),
    foreign key (area_id, written_by) references access.account (area_id, id)
);

-- Who took which published figures along as a file, and with which limit.
create table insight.taken_out (
    area_id uuid not null,
    id uuid not null,
    release_id uuid not null,
    k int not null,
    taken_by uuid not null,
    taken_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, release_id) references insight.release (area_id, id),
    foreign key (area_id, taken_by) references access.account (area_id, id)
);

call sec.guard_insight('insight.small_limit');
call sec.guard_insight('insight.release');
call sec.guard_insight('insight.release_basis');
call sec.guard_insight('insight.release_note');
call sec.guard_insight('insight.taken_out');
create policy seen on insight.small_limit for select to holdepunkt_app using (area_id = (select sec.area()));
create policy seen on insight.release for select to holdepunkt_app using (area_id = (select sec.area()));
create policy seen on insight.release_note for select to holdepunkt_app using (area_id = (select sec.area()));
create policy seen on insight.taken_out for select to holdepunkt_app using (area_id = (select sec.area()));
create policy seen on insight.release_basis for select to holdepunkt_app using (area_id = (select sec.area()) and (select sec.system_may('insight', 'see')));
create policy added on insight.release for insert to holdepunkt_app with check (area_id = (select sec.area()) and (select sec.system_may('insight', 'write')));
create policy added on insight.release_basis for insert to holdepunkt_app with check (area_id = (select sec.area()) and (select sec.system_may('insight', 'write')));
create policy added on insight.small_limit for insert to holdepunkt_app with check (area_id = (select sec.area()) and set_by = (select sec.actor())
    and exists (select from access.work w where w.area_id = small_limit.area_id and w.account_id = set_by and w.role in ('leader', 'administrator')
                   and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())));
create policy added on insight.release_note for insert to holdepunkt_app with check (area_id = (select sec.area()) and written_by = (select sec.actor())
    and exists (select from access.work w where w.area_id = release_note.area_id and w.account_id = written_by and w.role = 'leader'
                   and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())));
create policy added on insight.taken_out for insert to holdepunkt_app with check (area_id = (select sec.area()) and taken_by = (select sec.actor())
    and exists (select from access.work w where w.area_id = taken_out.area_id and w.account_id = taken_by
                   and w.role in ('leader', 'working_group', 'user_representative') and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())));
