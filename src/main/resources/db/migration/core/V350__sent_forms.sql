create schema core;
grant usage on schema core to holdepunkt_app;

-- The number of a form that was taken, kept in the transaction of its effect, with where it led.
create table core.sent_form (
    area_id uuid not null,
    actor_id uuid not null,
    once_key uuid not null,
    route text not null,
    body_hash bytea not null,
    led_to text,
    taken_at timestamptz not null default now(),
    primary key (area_id, actor_id, once_key, route, body_hash)
);
alter table core.sent_form enable row level security;
alter table core.sent_form force row level security;
create policy seen on core.sent_form for select to holdepunkt_app using (area_id = (select sec.area()) and actor_id = (select sec.actor()));
create policy added on core.sent_form for insert to holdepunkt_app with check (area_id = (select sec.area()) and actor_id = (select sec.actor()));
create policy changed on core.sent_form for update to holdepunkt_app using (area_id = (select sec.area()) and actor_id = (select sec.actor()));
grant select, insert, update on core.sent_form to holdepunkt_app;
