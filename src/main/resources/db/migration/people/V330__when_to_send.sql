-- Quiet hours hold unless she has said that something may come at any hour.
alter table people.reach add column hours text not null default 'day' check (hours in ('day', 'any'));
grant update (hours) on people.reach to holdepunkt_app;
