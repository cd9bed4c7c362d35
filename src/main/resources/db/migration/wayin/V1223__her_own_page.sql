-- Her own page: whoever keeps contact with her has seen who she is and hands her a code; she signs in, and the account that waits becomes hers. Nobody is
-- bound to a page by a number alone, and no page is taken by somebody else's number.
create table wayin.own_page (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    shown text not null check (shown in ('identity_card', 'known_for_long')),
    given_by uuid not null default sec.actor(),
    given_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index own_page_person on wayin.own_page (area_id, person_id, given_at desc);
call sec.guard('wayin.own_page', 'way_in', 'way_in');


drop function access.take_invitation(bytea, text, bytea);
create function access.take_invitation(code bytea, given_issuer text, given_subject bytea, given_number bytea)
    returns table (area uuid, account uuid, person uuid)
    language plpgsql volatile security definer set search_path = pg_catalog, access, people, sec
as $$
#variable_conflict use_column
declare
    asked access.invitation;
    taken access.account;
    known access.account;
begin
    select i.* into asked from access.invitation i join access.account a on a.area_id = i.area_id and a.id = i.account_id
     where i.code_hash = sha256(code) and i.ends_at > now()
       -- An account that is somebody's already is never given to another.
       and (a.outside or a.issuer in ('invited', 'from outside') and a.same_as is null)
       and not exists (select from access.invitation_taken t where t.area_id = i.area_id and t.invitation_id = i.id)
       and (a.outside or not exists (select from access.invitation n where n.area_id = i.area_id and n.account_id = i.account_id and n.made_at > i.made_at))
     order by i.made_at desc limit 1;
    if asked.id is null then return; end if;
    select a.* into taken from access.account a where a.area_id = asked.area_id and a.id = asked.account_id;
    select a.* into known from access.account a where a.area_id = asked.area_id and a.issuer = given_issuer and a.subject_hash = given_subject;
    if taken.person_id is not null and (known.person_id is not null or access.is_another(asked.area_id, taken.person_id, given_number)
            or people.death_stands(asked.area_id, taken.person_id) is not null
            or asked.made_by is not null and people.shut_out(asked.area_id, taken.person_id, asked.made_by, '{}')) then
        return;
    end if;
    -- Two who come with the same code at once: the index lets one through.
    insert into access.invitation_taken (area_id, id, invitation_id) values (asked.area_id, gen_random_uuid(), asked.id) on conflict do nothing;
    if not found then return; end if;
    if known.id is null then
        update access.account set issuer = given_issuer, subject_hash = given_subject where area_id = taken.area_id and id = taken.id;
    else
        update access.account set same_as = coalesce(known.same_as, known.id) where area_id = taken.area_id and id = taken.id;
    end if;
    if taken.person_id is not null then
        insert into people.opening (area_id, id, person_id, holder_id, ground, data_class, cause)
        select distinct on (p.data_class) taken.area_id, gen_random_uuid(), taken.person_id, taken.id, 'own', p.data_class, taken.person_id
          from sec.policy_line p where p.ground = 'own'
           and not exists (select from people.opening o where o.area_id = taken.area_id and o.person_id = taken.person_id and o.holder_id = taken.id and o.ground = 'own'
                              and o.data_class = p.data_class and (o.ends_at is null or o.ends_at > now()));
    end if;
    return query select taken.area_id, taken.id, taken.person_id;
end $$;

-- Whether this birth number, as shown at sign-in, is known here as somebody else's, or hers is known and is another.
create function access.is_another(in_area uuid, of_person uuid, given_number bytea) returns boolean
    language sql stable security definer set search_path = pg_catalog, people
as $$
    select given_number is not null and exists (select from people.person p where p.area_id = in_area and p.birth_number_hash is not null
        and (p.id = of_person and p.birth_number_hash <> given_number or p.id <> of_person and p.birth_number_hash = given_number))
$$;
revoke execute on function access.take_invitation(bytea, text, bytea, bytea), access.is_another(uuid, uuid, bytea) from public;
grant execute on function access.take_invitation(bytea, text, bytea, bytea) to holdepunkt_app;
drop policy taken_by_the_door on access.account;
create policy taken_by_the_door on access.account for update to holdepunkt_owner using (outside or issuer in ('invited', 'from outside')) with check (true);
