create schema forms;
grant usage on schema forms to holdepunkt_app;

-- A version of a form, as it came in. It is never edited; a new wording is a new version. Nothing here is about a person.
create table forms.form_version (
    area_id uuid not null references directory.area,
    id uuid not null,
    url text not null check (length(url) between 1 and 200),
    version text not null check (length(version) between 1 and 40),
    source text not null check (source in ('own', 'licensed', 'free')),
    citation text,
    unit_id uuid not null,
    definition text not null check (length(definition) <= 1000000),
    brought_by uuid not null,
    brought_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, unit_id) references directory.unit (area_id, id),
    foreign key (area_id, brought_by) references access.account (area_id, id),
    -- Somebody else's words are used by their leave: a licence, or where it is said that they are free.
    check (source = 'own' or citation is not null)
);
create unique index form_version_once on forms.form_version (area_id, url, version);
call sec.guard_open('forms.form_version');
revoke update on forms.form_version from holdepunkt_app;

create table forms.agreement (
    area_id uuid not null,
    id uuid not null,
    form_id uuid not null,
    account_id uuid not null,
    agreed_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, form_id) references forms.form_version (area_id, id),
    foreign key (area_id, account_id) references access.account (area_id, id)
);
create unique index agreement_once on forms.agreement (area_id, form_id, account_id);
alter table forms.agreement enable row level security;
alter table forms.agreement force row level security;
create policy seen on forms.agreement for select to holdepunkt_app using (area_id = (select sec.area()));
-- Only a user representative, only in her own name.
create policy added on forms.agreement for insert to holdepunkt_app with check (area_id = (select sec.area())
    and account_id = (select sec.actor())
    and exists (select from access.work w where w.area_id = agreement.area_id and w.account_id = agreement.account_id
                   and w.role = 'user_representative' and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())));
grant select, insert on forms.agreement to holdepunkt_app;

-- What an organisation has bought of somebody else's form. The latest row counts; ends_on is the last day it may be used.
create table forms.licence (
    area_id uuid not null,
    id uuid not null,
    form_id uuid not null,
    number text not null check (length(number) between 1 and 80),
    holder text not null check (length(holder) between 1 and 200),
    ends_on date not null,
    places int not null check (places between 1 and 10000),
    written_by uuid not null,
    written_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, form_id) references forms.form_version (area_id, id),
    foreign key (area_id, written_by) references access.account (area_id, id)
);
create index licence_latest on forms.licence (area_id, form_id, written_at desc);
call sec.guard_open('forms.licence');
revoke update on forms.licence from holdepunkt_app;

-- Who takes up one of the places that were bought: an account that works here, the first time it asks by the form.
create table forms.place (
    area_id uuid not null,
    id uuid not null,
    form_id uuid not null,
    account_id uuid not null,
    taken_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, form_id) references forms.form_version (area_id, id),
    foreign key (area_id, account_id) references access.account (area_id, id)
);
create unique index place_once on forms.place (area_id, form_id, account_id);
alter table forms.place enable row level security;
alter table forms.place force row level security;
create policy seen on forms.place for select to holdepunkt_app using (area_id = (select sec.area()));
create policy added on forms.place for insert to holdepunkt_app with check (area_id = (select sec.area()) and account_id = (select sec.actor()));
grant select, insert on forms.place to holdepunkt_app;

-- Whether a version may be asked by today: agreed to, and where it is licensed, while the licence lasts.
create function forms.is_open(in_area uuid, form uuid) returns boolean language sql stable set search_path = pg_catalog, forms
as $$
    select exists (select from forms.agreement a where a.area_id = in_area and a.form_id = form)
       and (v.source <> 'licensed' or coalesce((select l.ends_on >= (now() at time zone 'Europe/Oslo')::date from forms.licence l
                where l.area_id = in_area and l.form_id = form order by l.written_at desc limit 1), false))
      from forms.form_version v where v.area_id = in_area and v.id = form
$$;
revoke execute on function forms.is_open(uuid, uuid) from public;
grant execute on function forms.is_open(uuid, uuid) to holdepunkt_app;

-- A place is taken only while the form is open, and no more than were bought.
create function forms.place_holds() returns trigger language plpgsql volatile set search_path = pg_catalog, forms
as $$
declare
    bought int;
begin
    perform pg_advisory_xact_lock(hashtextextended('forms.place ' || new.form_id, 0));
    if not coalesce(forms.is_open(new.area_id, new.form_id), false) then
        raise exception 'the form is not open' using errcode = '23514', constraint = 'form_is_open';
    end if;
    select l.places into bought from forms.licence l where l.area_id = new.area_id and l.form_id = new.form_id order by l.written_at desc limit 1;
    if bought is not null and not exists (select from forms.place p where p.area_id = new.area_id and p.form_id = new.form_id and p.account_id = new.account_id)
        and (select count(*) from forms.place p where p.area_id = new.area_id and p.form_id = new.form_id) >= bought then
        raise exception 'every place of the licence is taken' using errcode = '23514', constraint = 'licence_has_room';
    end if;
    return new;
end $$;
create trigger place_holds before insert on forms.place for each row execute function forms.place_holds();
