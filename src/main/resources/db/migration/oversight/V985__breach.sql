-- Something came out: whose work and which period, or one person and the question that was about somebody else. Whose data it was is
-- asked of the log.
create table oversight.breach (
    area_id uuid not null,
    id uuid not null,
    organisation_id uuid not null,
    cause text not null check (cause in ('reported', 'wrong_person')),
    actor_id uuid,
    about_person uuid,
    nomination_id uuid,
    from_at timestamptz not null,
    until_at timestamptz not null,
    known_at timestamptz not null,
    opened_by uuid not null default sec.actor(),
    opened_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, organisation_id) references directory.organisation (area_id, id),
    check (from_at < until_at),
    check (actor_id is not null or about_person is not null)
);
create unique index breach_of_a_nomination on oversight.breach (area_id, organisation_id, nomination_id) where nomination_id is not null;

create table oversight.breach_step (
    area_id uuid not null,
    id uuid not null,
    breach_id uuid not null,
    step text not null check (step in ('stopped', 'assessed', 'authority_told', 'authority_not_told', 'persons_told', 'closed')),
    done_by uuid not null default sec.actor(),
    done_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, breach_id) references oversight.breach (area_id, id)
);
create unique index breach_step_once on oversight.breach_step (area_id, breach_id, step);

-- Somebody else who answers for the organisation agrees that the names are needed, so that the persons can be told.
create table oversight.breach_agreement (
    area_id uuid not null,
    id uuid not null,
    breach_id uuid not null,
    said_by uuid not null default sec.actor(),
    said_at timestamptz not null default now(),
    primary key (area_id, id),
    foreign key (area_id, breach_id) references oversight.breach (area_id, id)
);
create unique index breach_agreement_once on oversight.breach_agreement (area_id, breach_id);

call sec.guard_oversight('oversight.breach');
call sec.guard_oversight('oversight.breach_step');
call sec.guard_oversight('oversight.breach_agreement');
create policy seen on oversight.breach for select to holdepunkt_app using (area_id = (select sec.area())
    and (organisation_id in (select sec.oversees() union all select sec.leads()) or (select sec.system_may('oversight', 'see'))));
create policy added on oversight.breach for insert to holdepunkt_app with check (area_id = (select sec.area()) and opened_by = (select sec.actor())
    and (organisation_id in (select sec.oversees()) or (select sec.system_may('oversight', 'write'))));
create policy seen on oversight.breach_step for select to holdepunkt_app using (area_id = (select sec.area())
    and breach_id in (select b.id from oversight.breach b where b.organisation_id in (select sec.oversees() union all select sec.leads())));
create policy added on oversight.breach_step for insert to holdepunkt_app with check (area_id = (select sec.area()) and done_by = (select sec.actor())
    and breach_id in (select b.id from oversight.breach b where b.organisation_id in (select sec.oversees())));
create policy seen on oversight.breach_agreement for select to holdepunkt_app using (area_id = (select sec.area())
    and breach_id in (select b.id from oversight.breach b where b.organisation_id in (select sec.oversees() union all select sec.leads())));
create policy added on oversight.breach_agreement for insert to holdepunkt_app with check (area_id = (select sec.area()) and said_by = (select sec.actor())
    and exists (select from oversight.breach b where b.area_id = breach_agreement.area_id and b.id = breach_agreement.breach_id and b.opened_by <> breach_agreement.said_by
                 and b.organisation_id in (select sec.oversees() union all select sec.leads())));
create policy entry_read_by_the_follow_up on audit.entry for select to holdepunkt_app
    using (area_id = (select sec.area()) and (select sec.system_may('oversight', 'see')));
create policy read_by_the_wall on audit.entry for select to holdepunkt_owner using (true);
create policy read_by_the_wall on oversight.breach for select to holdepunkt_owner using (true);
create policy read_by_the_wall on oversight.breach_agreement for select to holdepunkt_owner using (true);

-- What the persons of an agreed breach are called: only those whose data it was, only to an officer of the organisation.
create function oversight.breach_names(wanted uuid) returns table (person_id uuid, name text, language text)
    language sql stable security definer set search_path = pg_catalog, sec, oversight, people, audit rows 50
as $$
    select distinct p.id, p.name, p.language from sec.claims() c
      join oversight.breach b on b.area_id = c.area and b.id = wanted and b.organisation_id in (select sec.oversees())
      join oversight.breach_agreement g on g.area_id = b.area_id and g.breach_id = b.id
      join audit.entry e on e.area_id = b.area_id and e.at >= b.from_at and e.at < b.until_at and e.allowed and e.system is null
       and (b.actor_id is null or e.actor_id = b.actor_id) and (b.nomination_id is null or e.ground in ('nominator', 'office') or e.data_class = 'nomination')
      join people.person p on p.area_id = e.area_id and p.id = any (e.persons) and (b.about_person is null or p.id = b.about_person)
$$;
revoke execute on function oversight.breach_names(uuid) from public;
grant execute on function oversight.breach_names(uuid) to holdepunkt_app;
