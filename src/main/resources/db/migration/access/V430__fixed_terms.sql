-- A job with a last day: who agreed on it, and when. The work itself carries the end; what follows from it is done when the day is over.
create table access.work_term (
    area_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    unit_id uuid not null,
    last_day date not null,
    agreed_by uuid not null,
    agreed_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, account_id) references access.account (area_id, id),
    foreign key (area_id, unit_id) references directory.unit (area_id, id)
);
call sec.guard_access('access.work_term');
create policy seen on access.work_term for select to holdepunkt_app using (area_id = (select sec.area()));
create index work_ends on access.work (area_id, ends_at) where ends_at is not null;

-- R4: somebody from outside the services has signed that what they learn is not told. Who keeps the paper, and since when.
create table access.declaration (
    area_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    signed_on date not null,
    kept_by uuid not null,
    kept_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, account_id) references access.account (area_id, id),
    foreign key (area_id, kept_by) references access.account (area_id, id)
);
create index declaration_account on access.declaration (area_id, account_id);
call sec.guard_access('access.declaration');
create policy seen on access.declaration for select to holdepunkt_app using (area_id = (select sec.area()));
