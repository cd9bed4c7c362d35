-- How long people waited for one service by way of a meeting and by the ordinary way, as the service's own list has it: medians of at least five.
create table insight.service_wait (
    area_id uuid not null references directory.area,
    id uuid not null,
    offer_id uuid not null,
    from_on date not null,
    until_on date not null,
    met_persons int not null check (met_persons >= 5),
    met_days int not null check (met_days between 0 and 3650),
    other_persons int not null check (other_persons >= 5),
    other_days int not null check (other_days between 0 and 3650),
    displaced int check (displaced = 0 or displaced >= 5),
    source text not null check (length(source) between 5 and 200),
    written_by uuid not null,
    written_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, offer_id) references directory.offer (area_id, id),
    foreign key (area_id, written_by) references access.account (area_id, id),
    check (from_on < until_on)
);
create unique index service_wait_period on insight.service_wait (area_id, offer_id, from_on, until_on);
call sec.guard_insight('insight.service_wait');
create policy seen on insight.service_wait for select to holdepunkt_app using (area_id = (select sec.area()));
create policy added on insight.service_wait for insert to holdepunkt_app with check (area_id = (select sec.area()) and written_by = (select sec.actor())
    and exists (select from access.work w where w.area_id = service_wait.area_id and w.account_id = written_by and w.role = 'leader'
                   and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())));
