-- What was typed while a sign-in ran out, or was too old for what was asked. The words are sealed with a key that only the browser has, and lie an hour.
create table access.kept_form (
    area_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    sealed bytea not null check (length(sealed) <= 1100000),
    ends_at timestamptz not null default now() + interval '1 hour',
    primary key (area_id, id),
    foreign key (area_id, account_id) references access.account (area_id, id)
);
create index kept_form_account on access.kept_form (area_id, account_id, ends_at);
create index kept_form_end on access.kept_form (ends_at);
alter table access.kept_form enable row level security;
alter table access.kept_form force row level security;
create policy kept_by_the_door on access.kept_form for all to holdepunkt_owner using (true) with check (true);
create policy seen on access.kept_form for select to holdepunkt_app
    using (area_id = (select sec.area()) and account_id = (select sec.actor()) and ends_at > now());
grant select on access.kept_form to holdepunkt_app;

-- Asked when nobody is signed in any more, but the browser still holds the token of a sign-in that ran out today. At most ten lie for each account.
create function access.keep_form(token bytea, form uuid, words bytea) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, access
as $$
declare
    who record;
begin
    select s.area_id, s.account_id into who from access.sign_in s where s.token_hash = sha256(token) and s.seen_at > now() - interval '24 hours';
    if who.account_id is null then return false; end if;
    delete from access.kept_form k where k.ends_at <= now();
    delete from access.kept_form k where k.area_id = who.area_id and k.account_id = who.account_id
        and k.id in (select o.id from access.kept_form o where o.area_id = who.area_id and o.account_id = who.account_id order by o.ends_at desc offset 9);
    insert into access.kept_form (area_id, id, account_id, sealed) values (who.area_id, form, who.account_id, words);
    return true;
end $$;
revoke execute on function access.keep_form(bytea, uuid, bytea) from public;
grant execute on function access.keep_form(bytea, uuid, bytea) to holdepunkt_app;
