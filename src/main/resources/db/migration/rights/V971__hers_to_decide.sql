-- What she asks to have erased, and when it is done: ten minutes for what is hers alone, the day the law lets go for the rest.
create table rights.erasure (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    what text not null check (what in ('hers', 'everything')),
    asked_by uuid not null default sec.actor(),
    asked_at timestamptz not null default clock_timestamp(),
    takes_effect_at timestamptz not null,
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index erasure_due on rights.erasure (area_id, takes_effect_at);
call sec.guard('rights.erasure', 'rights', 'rights');

create table rights.erasure_regret (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    erasure_id uuid not null,
    regretted_by uuid not null default sec.actor(),
    regretted_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, erasure_id, person_id) references rights.erasure (area_id, id, person_id)
);
create unique index erasure_regret_once on rights.erasure_regret (area_id, erasure_id);
call sec.guard('rights.erasure_regret', 'rights', 'rights');

create table rights.shredding (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    erasure_id uuid not null,
    shredded_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, erasure_id, person_id) references rights.erasure (area_id, id, person_id)
);
create unique index shredding_once on rights.shredding (area_id, erasure_id);
call sec.guard('rights.shredding', 'rights', 'rights');

-- Only she asks and only she regrets; that it is done is said by whoever did it, never by her or anyone who works here.
alter policy added on rights.erasure with check (area_id = (select sec.area()) and person_id = (select sec.self()) and asked_by = (select sec.actor()));
alter policy added on rights.erasure_regret with check (area_id = (select sec.area()) and person_id = (select sec.self()) and regretted_by = (select sec.actor()));
alter policy added on rights.shredding with check (area_id = (select sec.area()) and (select sec.system_may('rights', 'write')));

-- Her own words beside what others wrote. Seen by those who see what they stand beside; changed by nobody.
create table rights.remark (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    about text not null check (about in ('meetings.letter_version', 'meetings.decision_line', 'meetings.follow_up_talk', 'meetings.follow_up_outcome', 'promises.promise', 'intake.nomination_answer', 'signals.answer')),
    about_id uuid not null,
    data_class text not null,
    words bytea not null check (octet_length(words) > 34),
    written_by uuid not null default sec.actor(),
    written_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index remark_about on rights.remark (area_id, about_id);
call sec.guard('rights.remark', 'rights', 'rights');
alter policy seen on rights.remark using (area_id = (select sec.area())
    and (person_id in (select sec.opened('rights', 'see')) or person_id in (select sec.opened(data_class, 'see'))));
alter policy added on rights.remark with check (area_id = (select sec.area()) and person_id = (select sec.self()) and written_by = (select sec.actor()));

-- From now nobody but she reads this, until it is decided.
create table rights.restriction (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    data_class text not null check (data_class ~ '^[a-z_]{3,20}$'),
    asked_by uuid not null default sec.actor(),
    asked_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index restriction_person on rights.restriction (area_id, person_id);
call sec.guard('rights.restriction', 'rights', 'rights');
create policy read_by_the_wall on rights.restriction for select to holdepunkt_owner using (true);

create table rights.restriction_end (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    restriction_id uuid not null,
    ended_by uuid not null default sec.actor(),
    ended_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, restriction_id, person_id) references rights.restriction (area_id, id, person_id)
);
create unique index restriction_end_once on rights.restriction_end (area_id, restriction_id);
call sec.guard('rights.restriction_end', 'rights', 'rights');
create policy read_by_the_wall on rights.restriction_end for select to holdepunkt_owner using (true);
alter policy added on rights.restriction with check (area_id = (select sec.area()) and person_id = (select sec.self()) and asked_by = (select sec.actor()));
alter policy added on rights.restriction_end with check (area_id = (select sec.area()) and person_id = (select sec.self()) and ended_by = (select sec.actor()));

-- What is hers alone is taken out of the tables when its key is gone, also again after a restore. Nothing else in the product deletes a row about her.
do $$
declare
    one text;
begin
    foreach one in array array['meetings.release_end', 'meetings.release', 'meetings.preparation_line', 'promises.own_promise_showing_end', 'promises.own_promise_showing',
                               'promises.own_promise_mark', 'promises.own_promise', 'people.if_gone', 'rights.remark'] loop
        execute format('create policy found_to_erase on %s for select to holdepunkt_owner using (true)', one);
        execute format('create policy erased on %s for delete to holdepunkt_owner using (true)', one);
    end loop;
end $$;

create function rights.erase_hers(of_person uuid, written_before timestamptz) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, sec
as $$
declare
    here uuid := sec.area();
begin
    if not sec.system_may('rights', 'write') then raise exception 'only what erases erases' using errcode = '42501'; end if;
    delete from meetings.release_end e using meetings.release r where r.area_id = here and r.person_id = of_person and r.released_at <= written_before
       and e.area_id = here and e.release_id = r.id;
    delete from meetings.release where area_id = here and person_id = of_person and released_at <= written_before;
    delete from meetings.preparation_line where area_id = here and person_id = of_person and written_at <= written_before;
    delete from promises.own_promise_showing_end e using promises.own_promise_showing s where s.area_id = here and s.person_id = of_person and s.shown_at <= written_before
       and e.area_id = here and e.showing_id = s.id;
    delete from promises.own_promise_showing where area_id = here and person_id = of_person and shown_at <= written_before;
    delete from promises.own_promise_mark m using promises.own_promise p where p.area_id = here and p.person_id = of_person and p.made_at <= written_before
       and m.area_id = here and m.own_promise_id = p.id;
    delete from promises.own_promise where area_id = here and person_id = of_person and made_at <= written_before;
    delete from people.if_gone where area_id = here and person_id = of_person and written_at <= written_before;
    delete from rights.remark where area_id = here and person_id = of_person and written_at <= written_before;
end $$;

create policy found_to_erase on people.person for select to holdepunkt_owner using (true);
create policy cleared on people.person for update to holdepunkt_owner using (true);
create policy found_to_erase on people.reach for select to holdepunkt_owner using (true);
create policy cleared on people.reach for update to holdepunkt_owner using (true);
create policy cleared on access.account for update to holdepunkt_owner using (true);

-- Who she is, cleared: what is left are numbers that lead to nobody. The log keeps its lines; it holds no content and no names.
create function rights.clear_identity(of_person uuid) returns void
    language plpgsql volatile security definer set search_path = pg_catalog, sec
as $$
declare
    here uuid := sec.area();
begin
    if not sec.system_may('rights', 'write') then raise exception 'only what erases erases' using errcode = '42501'; end if;
    update people.opening set ends_at = now() where area_id = here and person_id = of_person and (ends_at is null or ends_at > now());
    update people.person set name = '–', called = '–', birth_number_hash = null, born = null, version = version + 1 where area_id = here and id = of_person;
    update people.reach set channel = 'none', phone = null, email = null, address = null, version = version + 1 where area_id = here and person_id = of_person;
    update access.sign_in s set ends_at = least(s.ends_at, now()) from access.account a
     where a.area_id = here and a.person_id = of_person and s.area_id = here and s.account_id = a.id;
    update access.account set name = '–', phone = null, email = null, issuer = 'erased', subject_hash = sha256(gen_random_uuid()::text::bytea)
     where area_id = here and person_id = of_person;
end $$;
revoke execute on function rights.erase_hers(uuid, timestamptz), rights.clear_identity(uuid) from public;
grant execute on function rights.erase_hers(uuid, timestamptz), rights.clear_identity(uuid) to holdepunkt_app;
