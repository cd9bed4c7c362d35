-- One human, several parts: at work here, on a page of their own, close to somebody. Each part is an account; whoever comes with a code and signs in
-- already has the new account tied to theirs. A sign-in is always in one part only, so what the parts open never meets.
alter table access.account add column same_as uuid;
alter table access.account add constraint account_same_as foreign key (area_id, same_as) references access.account (area_id, id);
alter table access.account add constraint account_same_as_is_of_an_outsider check (same_as is null or outside and same_as <> id);
create index account_same_as on access.account (area_id, same_as) where same_as is not null;

create or replace function access.take_invitation(code bytea, given_issuer text, given_subject bytea) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, access
as $$
declare
    asked access.invitation;
    known uuid;
begin
    select i.* into asked from access.invitation i where i.code_hash = sha256(code) and i.ends_at > now()
        and not exists (select from access.invitation_taken t where t.area_id = i.area_id and t.invitation_id = i.id)
        order by i.made_at desc limit 1;
    if asked.id is null then return false; end if;
    -- Two who come with the same code at once: the index lets one through.
    insert into access.invitation_taken (area_id, id, invitation_id) values (asked.area_id, gen_random_uuid(), asked.id) on conflict do nothing;
    if not found then return false; end if;
    select a.id into known from access.account a where a.area_id = asked.area_id and a.issuer = given_issuer and a.subject_hash = given_subject;
    if known is null then
        update access.account set issuer = given_issuer, subject_hash = given_subject where area_id = asked.area_id and id = asked.account_id and outside;
    else
        update access.account set same_as = known where area_id = asked.area_id and id = asked.account_id and outside;
    end if;
    return true;
end $$;

-- The parts of whoever asks. Nobody else's, and of a part close to somebody not whom.
create function access.parts() returns table (account uuid, part text, since timestamptz)
    language sql stable security definer set search_path = pg_catalog, access, sec
as $$
    select a.id, case when a.person_id is not null then 'own' when a.outside then 'close' else 'work' end, a.opened_at
      from sec.claims() c join access.account me on me.area_id = c.area and me.id = c.actor
      join access.account a on a.area_id = me.area_id and coalesce(a.same_as, a.id) = coalesce(me.same_as, me.id)
     where c.system is null and me.by_code_for is null order by a.same_as nulls first, a.opened_at
$$;

-- From one part into another: a new sign-in as old and as fresh as the one it ends.
create function access.change_part(token bytea, new_token bytea, wanted uuid) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, access, sec
as $$
declare
    now_in access.sign_in;
begin
    select s.* into now_in from access.sign_in s join sec.claims() c on c.area = s.area_id and c.actor = s.account_id
     where s.token_hash = sha256(token) and s.ends_at > now();
    if now_in.id is null or wanted = now_in.account_id or not exists (select from access.parts() p where p.account = wanted) then return false; end if;
    insert into access.sign_in (area_id, id, account_id, token_hash, signed_in_at, seen_at, ends_at)
    values (now_in.area_id, gen_random_uuid(), wanted, sha256(new_token), now_in.signed_in_at, now(), now_in.ends_at);
    update access.sign_in set ends_at = now() where area_id = now_in.area_id and id = now_in.id;
    return true;
end $$;
revoke execute on function access.parts(), access.change_part(bytea, bytea, uuid) from public;
grant execute on function access.parts(), access.change_part(bytea, bytea, uuid) to holdepunkt_app;
