-- She corrects who she is. What stood before stays, for her alone: a name somebody has left may be the one thing nobody is to learn.
create table people.name_before (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    name bytea not null,
    called bytea not null,
    changed_by uuid not null default sec.actor(),
    changed_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index name_before_person on people.name_before (area_id, person_id);
call people.hers_alone('people.name_before');

-- Her own sign-in bears the same name as her page.
create function people.signed_in_by_that_name() returns trigger
    language plpgsql security definer set search_path = pg_catalog
as $$
begin
    update access.account set name = new.name where area_id = new.area_id and person_id = new.id;
    return new;
end $$;
revoke execute on function people.signed_in_by_that_name() from public;
create trigger signed_in_by_that_name after update of name on people.person
    for each row when (new.name <> old.name) execute function people.signed_in_by_that_name();
