-- Who is looking, signed by the application: a query that got in by injection can set the variable but cannot sign it.
-- The key is renewed at each start and read by one definer function only.
create schema sec;
grant usage on schema sec to holdepunkt_app;

create table sec.context_key (
    id int generated always as identity primary key,
    inner_key bytea not null,
    outer_key bytea not null,
    made_at timestamptz not null default now()
);

-- HMAC-SHA256 of the built-in kind: the padded keys are stored, so no extension is needed.
create function sec.signature(inner_key bytea, outer_key bytea, message text) returns text
    language sql immutable strict parallel safe
    return encode(sha256(outer_key || sha256(inner_key || convert_to(message, 'UTF8'))), 'hex');
revoke execute on function sec.signature(bytea, bytea, text) from public;

create type sec.claim as (area uuid, actor uuid, self uuid, person uuid, units uuid[], system text, session uuid, request uuid);

create function sec.claims() returns sec.claim
    language plpgsql stable security definer set search_path = pg_catalog, sec
as $$
declare
    given text := nullif(current_setting('holdepunkt.context', true), '');
    part text[];
    key sec.context_key;
begin
    if given is null then return null; end if;
    part := string_to_array(given, '|');
    if array_length(part, 1) is distinct from 11 then raise exception 'context refused' using errcode = '42501'; end if;
    select * into key from sec.context_key k where k.id = part[1]::int;
    if key.id is null or sec.signature(key.inner_key, key.outer_key, array_to_string(part[1:10], '|')) <> part[11] then
        raise exception 'context refused' using errcode = '42501';
    end if;
    if to_timestamp(part[10]::bigint) < clock_timestamp() then raise exception 'context is too old' using errcode = '42501'; end if;
    return row(part[2]::uuid, part[3]::uuid, nullif(part[4], '')::uuid, nullif(part[5], '')::uuid,
               case when part[6] = '' then '{}'::uuid[] else string_to_array(part[6], ',')::uuid[] end,
               nullif(part[7], ''), nullif(part[8], '')::uuid, nullif(part[9], '')::uuid)::sec.claim;
end $$;
revoke execute on function sec.claims() from public;
grant execute on function sec.claims() to holdepunkt_app;

create function sec.area() returns uuid language sql stable return (sec.claims()).area;
create function sec.actor() returns uuid language sql stable return (sec.claims()).actor;
create function sec.self() returns uuid language sql stable return (sec.claims()).self;
revoke execute on function sec.area(), sec.actor(), sec.self() from public;
grant execute on function sec.area(), sec.actor(), sec.self() to holdepunkt_app;

-- policy.csv as loaded at start: what each ground opens. Everything else: no.
create table sec.policy_line (
    ground text not null,
    data_class text not null,
    action text not null,
    primary key (ground, data_class, action)
);
grant select on sec.policy_line to holdepunkt_app;
