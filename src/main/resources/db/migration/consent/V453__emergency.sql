-- Emergency access: someone who gives health care opens a few things about a person they have no ground for, for four hours. Reason and words stay.
create table consent.emergency_access (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    account_id uuid not null,
    unit_id uuid not null,
    reason text not null check (reason in ('cannot_answer', 'danger', 'admitted', 'missing')),
    why bytea not null,
    taken_at timestamptz not null default clock_timestamp(),
    ends_at timestamptz not null,
    review_by timestamptz not null,
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id),
    check (ends_at <= taken_at + interval '4 hours')
);
create index emergency_access_account on consent.emergency_access (area_id, account_id, taken_at);
create index emergency_access_person on consent.emergency_access (area_id, person_id);
call sec.guard('consent.emergency_access', 'emergency', 'sharing');
alter policy added on consent.emergency_access with check (area_id = (select sec.area()) and (select sec.system_may('sharing', 'write')));

-- What a leader thought of it afterwards. Never the one who took it.
create table consent.emergency_review (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    access_id uuid not null,
    outcome text not null check (outcome in ('right', 'wrong')),
    words bytea not null,
    reviewed_by uuid not null default sec.actor(),
    reviewed_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, access_id, person_id) references consent.emergency_access (area_id, id, person_id)
);
create unique index emergency_review_once on consent.emergency_review (area_id, access_id);
call sec.guard('consent.emergency_review', 'emergency', 'emergency');
create function consent.nobody_reviews_their_own() returns trigger language plpgsql
as $$
begin
    if exists (select from consent.emergency_access a where a.area_id = new.area_id and a.id = new.access_id and a.account_id = new.reviewed_by) then
        raise exception 'whoever took emergency access does not review it' using errcode = '23514', constraint = 'nobody_reviews_their_own';
    end if;
    return new;
end $$;
create trigger nobody_reviews_their_own before insert on consent.emergency_review for each row execute function consent.nobody_reviews_their_own();

-- In an emergency others are called to a meeting: the ground that gives them is the table alone, and has an end.
alter policy added on people.opening with check (area_id = (select sec.area())
    and (person_id in (select sec.opened('sharing', 'write')) or (select sec.system_may('sharing', 'write'))
         or person_id in (select sec.opened('call', 'write')) and ground in ('lead', 'coordinator', 'seat', 'writer') and data_class in ('identity', 'meeting')
            and ends_at <= now() + interval '190 days'));
