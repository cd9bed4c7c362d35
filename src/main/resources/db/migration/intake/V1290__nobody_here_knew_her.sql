-- Somebody nobody here knew signed in and asks for a meeting. How she can be reached is sealed with her key, as the rest of what she wrote.
alter table intake.nomination add column asked_reach bytea;
grant update (asked_reach) on intake.nomination to holdepunkt_app;

-- Which question came by which sign-in, so that whoever comes back finds the receipt and asks once. Holds nothing about whom: the sign-in is a keyed hash.
create table intake.knock (
    area_id uuid not null references directory.area,
    id uuid not null,
    subject_hash bytea not null,
    knocked_at timestamptz not null default clock_timestamp(),
    answer_by date not null,
    primary key (area_id, id)
);
create index knock_subject on intake.knock (area_id, subject_hash, knocked_at desc);
alter table intake.knock enable row level security;
alter table intake.knock force row level security;
create policy seen on intake.knock for select to holdepunkt_app using (area_id = (select sec.area()) and (select sec.system_may('nomination', 'write')));
create policy added on intake.knock for insert to holdepunkt_app with check (area_id = (select sec.area()) and (select sec.system_may('nomination', 'write')));
grant select, insert on intake.knock to holdepunkt_app;

-- Only she asks without having been asked: from her own page, or by a sign-in nobody here knew, which the question then names.
create or replace function intake.asked_first() returns trigger language plpgsql set search_path = pg_catalog
as $$
begin
    if new.route = 'self' and sec.self() is distinct from new.person_id
            and (new.asked_reach is null or not exists (select from intake.knock k where k.area_id = new.area_id and k.id = new.id)) then
        raise exception 'only she asks for herself' using errcode = '42501';
    end if;
    return new;
end $$;
