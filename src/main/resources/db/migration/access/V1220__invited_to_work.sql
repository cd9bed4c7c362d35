-- Someone begins to work here: the account is there before its human is. Who made the code is kept, and whoever made it may see it again while it waits.
alter table access.invitation add column made_by uuid;
alter table access.invitation add constraint invitation_made_by foreign key (area_id, made_by) references access.account (area_id, id);
create index invitation_made_by on access.invitation (area_id, made_by) where made_by is not null;

-- Whoever has a part here already and is invited to work gets a part more, as someone from outside does.
alter table access.account drop constraint account_same_as_is_of_an_outsider;
alter table access.account add constraint account_same_as_is_another check (same_as is null or same_as <> id);
drop policy taken_by_the_door on access.account;
create policy taken_by_the_door on access.account for update to holdepunkt_owner using (outside or issuer = 'invited') with check (true);

create or replace function access.take_invitation(code bytea, given_issuer text, given_subject bytea) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, access
as $$
declare
    asked access.invitation;
    known uuid;
begin
    select i.* into asked from access.invitation i join access.account a on a.area_id = i.area_id and a.id = i.account_id
     where i.code_hash = sha256(code) and i.ends_at > now()
       -- An account that is somebody's already is never given to another.
       and (a.outside or a.issuer = 'invited' and a.same_as is null)
       and not exists (select from access.invitation_taken t where t.area_id = i.area_id and t.invitation_id = i.id)
       -- For work only the newest code counts.
       and (a.outside or not exists (select from access.invitation n where n.area_id = i.area_id and n.account_id = i.account_id and n.made_at > i.made_at))
     order by i.made_at desc limit 1;
    if asked.id is null then return false; end if;
    -- Two who come with the same code at once: the index lets one through.
    insert into access.invitation_taken (area_id, id, invitation_id) values (asked.area_id, gen_random_uuid(), asked.id) on conflict do nothing;
    if not found then return false; end if;
    select a.id into known from access.account a where a.area_id = asked.area_id and a.issuer = given_issuer and a.subject_hash = given_subject;
    if known is null then
        update access.account set issuer = given_issuer, subject_hash = given_subject
         where area_id = asked.area_id and id = asked.account_id and (outside or issuer = 'invited');
    else
        update access.account set same_as = known where area_id = asked.area_id and id = asked.account_id and (outside or issuer = 'invited');
    end if;
    return true;
end $$;
