-- The face of somebody who works here, if she wants it shown: to persons and colleagues in the same area, so that a new room holds one they know.
-- One for each account, put and taken away by herself; nothing of an earlier one is kept, and none is a row without an image.
create table access.portrait (
    area_id uuid not null,
    account_id uuid not null,
    image bytea check (octet_length(image) between 100 and 200000),
    put_at timestamptz not null default now(),
    primary key (area_id, account_id),
    foreign key (area_id, account_id) references access.account (area_id, id)
);
alter table access.portrait enable row level security;
alter table access.portrait force row level security;
-- Whoever is shown by role, or works here no longer, has no face here, whatever was put before.
create policy seen on access.portrait for select to holdepunkt_app using (area_id = (select sec.area())
    and (account_id = (select sec.actor())
         or exists (select from access.account a join access.work w on w.area_id = a.area_id and w.account_id = a.id
                     where a.area_id = portrait.area_id and a.id = portrait.account_id and not a.shown_by_role
                       and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now()))));
create policy added on access.portrait for insert to holdepunkt_app with check (area_id = (select sec.area()) and account_id = (select sec.actor())
    and exists (select from access.work w where w.area_id = portrait.area_id and w.account_id = portrait.account_id
                   and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())));
create policy replaced on access.portrait for update to holdepunkt_app using (area_id = (select sec.area()) and account_id = (select sec.actor()));
grant select, insert, update (image, put_at) on access.portrait to holdepunkt_app;
