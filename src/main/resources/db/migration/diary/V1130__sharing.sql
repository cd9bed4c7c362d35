-- One thing of the notebook, as a sealed copy for one named human until a day. Her yes and its end are rows of consent and the way in is a row of
-- people.opening, each by the id of the share: what ends those ends this. entry_id: the copy goes when the page it was made of goes.
create table diary.share (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    entry_id uuid not null,
    reader_id uuid not null,
    sealed bytea not null,
    until date not null,
    given_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, person_id, entry_id),
    foreign key (area_id, entry_id, person_id) references diary.entry (area_id, id, person_id),
    foreign key (area_id, reader_id) references access.account (area_id, id)
);
create index share_person on diary.share (area_id, person_id, given_at desc);
create index share_reader on diary.share (area_id, reader_id);
create index share_entry on diary.share (area_id, entry_id);
call diary.guard('diary.share', 'diary', 'diary');

-- Each time the reader opened it.
create table diary.share_reading (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    entry_id uuid not null,
    share_id uuid not null,
    read_by uuid not null default sec.actor(),
    read_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, share_id, person_id, entry_id) references diary.share (area_id, id, person_id, entry_id)
);
create index share_reading_share on diary.share_reading (area_id, share_id, read_at);
create index share_reading_entry on diary.share_reading (area_id, entry_id);
call diary.guard('diary.share_reading', 'diary', 'diary_share');

-- One line back. There is no second: this is not a place to talk.
create table diary.share_answer (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    entry_id uuid not null,
    share_id uuid not null,
    sealed bytea not null,
    answered_by uuid not null default sec.actor(),
    answered_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, share_id, person_id, entry_id) references diary.share (area_id, id, person_id, entry_id)
);
create unique index share_answer_once on diary.share_answer (area_id, share_id);
create index share_answer_entry on diary.share_answer (area_id, entry_id);
call diary.guard('diary.share_answer', 'diary', 'diary_share');

-- She has asked to have the page, or all of it, erased and has not regretted: for others it is gone at once.
create function diary.asked_to_go(of_area uuid, of_person uuid, of_page uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, diary
as $$
    select exists (select from diary.deletion d where d.area_id = of_area and d.person_id = of_person and (d.of_entry is null or d.of_entry = of_page)
                      and not exists (select from diary.deletion_regret r where r.area_id = d.area_id and r.deletion_id = d.id)
                      and not exists (select from diary.deletion_done e where e.area_id = d.area_id and e.deletion_id = d.id))
$$;
revoke execute on function diary.asked_to_go(uuid, uuid, uuid) from public;
grant execute on function diary.asked_to_go(uuid, uuid, uuid) to holdepunkt_app;

-- A ground of the reader's is for one share and no other: its cause is the share. Whoever has a ground sees these rows as their own.
create function diary.shared_with_me(of_area uuid, of_share uuid) returns boolean
    language sql stable
as $$
    select exists (select from people.opening o where o.area_id = of_area and o.cause = of_share and o.holder_id = sec.actor() and o.ground = 'diary_reader'
                      and o.data_class = 'diary_share' and o.begins_at <= now() and (o.ends_at is null or o.ends_at > now()))
$$;
revoke execute on function diary.shared_with_me(uuid, uuid) from public;
grant execute on function diary.shared_with_me(uuid, uuid) to holdepunkt_app;

alter policy seen on diary.share using (area_id = (select sec.area()) and (person_id in (select sec.opened('diary', 'see'))
    or reader_id = (select sec.actor()) and person_id in (select sec.opened('diary_share', 'see')) and diary.shared_with_me(area_id, id)
       and not diary.asked_to_go(area_id, person_id, entry_id)));
alter policy added on diary.share with check (area_id = (select sec.area()) and person_id = (select sec.self()) and person_id in (select sec.opened('diary', 'write')));
alter policy seen on diary.share_answer using (area_id = (select sec.area()) and (person_id in (select sec.opened('diary', 'see'))
    or answered_by = (select sec.actor()) and person_id in (select sec.opened('diary_share', 'see')) and diary.shared_with_me(area_id, share_id)
       and not diary.asked_to_go(area_id, person_id, entry_id)));
alter policy added on diary.share_answer with check (area_id = (select sec.area()) and answered_by = (select sec.actor())
    and person_id in (select sec.opened('diary_share', 'write')) and diary.shared_with_me(area_id, share_id));
alter policy added on diary.share_reading with check (area_id = (select sec.area()) and read_by = (select sec.actor())
    and person_id in (select sec.opened('diary_share', 'write')) and diary.shared_with_me(area_id, share_id));

-- Whoever she shuts out does not keep what she shared, and does not get it back when they are let in again.
create function diary.shut_out_ends_it() returns trigger
    language plpgsql security definer set search_path = pg_catalog, people, access
as $$
begin
    update people.opening o set ends_at = now()
     where o.area_id = new.area_id and o.person_id = new.person_id and o.ground = 'diary_reader' and (o.ends_at is null or o.ends_at > now())
       and (o.holder_id = new.account_id or exists (select from access.work w where w.area_id = o.area_id and w.account_id = o.holder_id and w.unit_id = new.unit_id
                                                       and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())));
    return new;
end $$;
revoke execute on function diary.shut_out_ends_it() from public;
create trigger shut_out_ends_what_was_shared after insert on people.block for each row execute function diary.shut_out_ends_it();

-- With the page its copies are gone, and the ways in to them.
create function diary.gone_ends_it() returns trigger
    language plpgsql security definer set search_path = pg_catalog, people
as $$
begin
    update people.opening o set ends_at = now()
     where o.area_id = old.area_id and o.cause = old.id and o.ground = 'diary_reader' and (o.ends_at is null or o.ends_at > now());
    return old;
end $$;
revoke execute on function diary.gone_ends_it() from public;
create trigger gone_ends_the_way_in after delete on diary.share for each row execute function diary.gone_ends_it();

-- A line she takes along stands on the page before the meeting as any other line of hers. Which page of the notebook it came from, only she sees.
create table diary.taken_along (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    entry_id uuid not null,
    meeting_id uuid not null,
    line_id uuid not null,
    taken_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, entry_id, person_id) references diary.entry (area_id, id, person_id),
    foreign key (area_id, line_id) references meetings.preparation_line (area_id, id) on delete cascade
);
create index taken_along_person on diary.taken_along (area_id, person_id, taken_at desc);
create index taken_along_entry on diary.taken_along (area_id, entry_id);
create index taken_along_line on diary.taken_along (area_id, line_id);
call diary.guard('diary.taken_along', 'diary', 'diary');

-- What somebody wrote down for her as she said it, or from a piece of paper of hers. It lies in front of her notebook until she puts it in or has it
-- erased; whoever wrote it sees nothing of it again. Its id is the id its page will have, so that its key goes when the page is erased.
create table diary.dictation (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    entry_id uuid not null,
    way text not null check (way in ('said', 'paper')),
    sealed bytea,
    written_by uuid not null default sec.actor(),
    written_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    unique (area_id, id, person_id),
    check (entry_id = id),
    foreign key (area_id, person_id) references people.person (area_id, id)
);
create index dictation_person on diary.dictation (area_id, person_id) where sealed is not null;
call diary.guard('diary.dictation', 'diary', 'dictation');
alter policy added on diary.dictation with check (area_id = (select sec.area()) and written_by = (select sec.actor()) and person_id in (select sec.opened('dictation', 'write')));
alter policy changed on diary.dictation using (area_id = (select sec.area()) and person_id in (select sec.opened('diary', 'write')));
grant update (sealed) on diary.dictation to holdepunkt_app;

create table diary.dictation_kept (
    area_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    entry_id uuid not null,
    kept_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, entry_id, person_id) references diary.dictation (area_id, id, person_id)
);
create unique index dictation_kept_once on diary.dictation_kept (area_id, entry_id);
call diary.guard('diary.dictation_kept', 'diary', 'diary');

-- R32: what she shared of her notebook stops as well on the day she turns 16, and again 18.
create or replace function consent.shared_before_she_came_of_age(today date) returns table (person_id uuid, cause uuid)
    language sql stable set search_path = pg_catalog, consent, people
as $$
    select distinct o.person_id, o.cause
      from people.opening o
      join people.person p on p.area_id = o.area_id and p.id = o.person_id and p.born_on is not null
      left join consent.consent s on s.area_id = o.area_id and s.cause = o.cause
      cross join unnest(array[16, 18]) years
     where (s.ground in ('shared', 'kin', 'diary_reader') or o.ground in ('on_behalf', 'guardian'))
       and o.begins_at <= now() and (o.ends_at is null or o.ends_at > now()) and p.born_on + make_interval(years => years) <= today
       and coalesce(s.given_at, o.begins_at) < (p.born_on + make_interval(years => years)) at time zone 'Europe/Oslo'
$$;

-- Her fixed contact, and those she has chosen to support her, may write at her dictation from now on.
alter table people.opening no force row level security;
insert into people.opening (area_id, id, person_id, holder_id, ground, data_class, cause, begins_at, ends_at)
select o.area_id, gen_random_uuid(), o.person_id, o.holder_id, o.ground, 'dictation', o.cause, o.begins_at, o.ends_at
  from people.opening o
 where o.ground in ('contact', 'supporter') and o.data_class = 'promise' and (o.ends_at is null or o.ends_at > now());
alter table people.opening force row level security;
