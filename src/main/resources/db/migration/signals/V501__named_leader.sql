-- R27: which leader the agreement sends the lines to that nobody took, with the clause in words. The latest row counts; the earlier ones stay.
create table signals.named_leader (
    area_id uuid not null references directory.area,
    id uuid not null,
    leader_id uuid not null,
    clause text not null check (length(clause) between 10 and 600),
    named_by uuid not null,
    named_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, leader_id) references access.account (area_id, id),
    foreign key (area_id, named_by) references access.account (area_id, id)
);
create index named_leader_latest on signals.named_leader (area_id, named_at desc);
alter table signals.named_leader enable row level security;
alter table signals.named_leader force row level security;
create policy seen on signals.named_leader for select to holdepunkt_app using (area_id = (select sec.area()));

create function signals.leads(in_area uuid, who uuid) returns boolean
    language sql stable return exists (select from access.work w where w.area_id = in_area and w.account_id = who and w.role = 'leader'
                                          and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now()));
revoke execute on function signals.leads(uuid, uuid) from public;
grant execute on function signals.leads(uuid, uuid) to holdepunkt_app;

-- Only somebody who leads here names, in their own name, and only somebody who leads here is named.
create policy added on signals.named_leader for insert to holdepunkt_app with check (area_id = (select sec.area())
    and named_by = (select sec.actor()) and signals.leads(area_id, named_by) and signals.leads(area_id, leader_id));
grant select, insert on signals.named_leader to holdepunkt_app;
