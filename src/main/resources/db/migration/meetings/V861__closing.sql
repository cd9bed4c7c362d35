-- R31: nobody met her. It stays with her contact, with a plan and a next try.
create table meetings.contact_plan (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    contact_id uuid not null,
    plan bytea not null check (octet_length(plan) > 34),
    next_try_on date not null,
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id),
    foreign key (area_id, contact_id) references access.account (area_id, id)
);
create index contact_plan_meeting on meetings.contact_plan (area_id, meeting_id);
call sec.guard('meetings.contact_plan', 'meeting', 'meeting');
alter policy added on meetings.contact_plan with check (area_id = (select sec.area()) and made_by = (select sec.actor())
    and person_id in (select sec.opened('meeting', 'write')));

-- R30: an emergency closes on a contact and a next step; the letter follows within two working days.
create table meetings.next_step (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    contact_id uuid not null,
    step bytea not null check (octet_length(step) > 34),
    letter_by date not null,
    set_by uuid not null,
    set_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id),
    foreign key (area_id, contact_id) references access.account (area_id, id)
);
create index next_step_meeting on meetings.next_step (area_id, meeting_id);
call sec.guard('meetings.next_step', 'meeting', 'meeting');
alter policy added on meetings.next_step with check (area_id = (select sec.area()) and set_by = (select sec.actor())
    and person_id in (select sec.opened('meeting', 'write')));

-- R29: she left, or wants no more of it. The lead and somebody on her side each say why, and that the door is open.
create table meetings.closing_word (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    side text not null check (side in ('lead', 'hers')),
    because bytea not null check (octet_length(because) > 34),
    said_by uuid not null,
    said_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id)
);
create unique index closing_word_side on meetings.closing_word (area_id, meeting_id, side);
create unique index closing_word_voice on meetings.closing_word (area_id, meeting_id, said_by);
call sec.guard('meetings.closing_word', 'meeting', 'meeting');
-- Her side is the supporter she chose. Without one, somebody is asked in before it can close this way.
alter policy added on meetings.closing_word with check (area_id = (select sec.area()) and said_by = (select sec.actor())
    and person_id in (select sec.opened('meeting', 'decide'))
    and exists (select from sec.grounds() g where g.data_class = 'meeting'
                 and case side when 'lead' then g.ground in ('lead', 'coordinator') else g.ground = 'supporter' end));

create table meetings.meeting_closing (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    way text not null check (way in ('ordinary', 'left_early', 'emergency', 'nobody_met')),
    closed_by uuid not null,
    closed_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id)
);
create unique index meeting_closing_once on meetings.meeting_closing (area_id, meeting_id);
call sec.guard('meetings.meeting_closing', 'meeting', 'meeting');
alter policy added on meetings.meeting_closing with check (area_id = (select sec.area()) and closed_by = (select sec.actor())
    and person_id in (select sec.opened('meeting', 'decide')));

-- What is missing is asked past what this viewer may read: whoever closes must not be told that a letter lacks because she may not see letters.
create policy read_by_the_closing on meetings.meeting for select to holdepunkt_owner using (true);
create policy read_by_the_closing on meetings.decision_line for select to holdepunkt_owner using (true);
create policy read_by_the_closing on meetings.decision_strike for select to holdepunkt_owner using (true);
create policy read_by_the_closing on meetings.letter_text for select to holdepunkt_owner using (true);
create policy read_by_the_closing on meetings.letter_version for select to holdepunkt_owner using (true);
create policy read_by_the_closing on meetings.letter_finish for select to holdepunkt_owner using (true);
create policy read_by_the_closing on meetings.letter_given for select to holdepunkt_owner using (true);
create policy read_by_the_closing on meetings.follow_up for select to holdepunkt_owner using (true);
create policy read_by_the_closing on meetings.contact_plan for select to holdepunkt_owner using (true);
create policy read_by_the_closing on meetings.next_step for select to holdepunkt_owner using (true);
create policy read_by_the_closing on meetings.closing_word for select to holdepunkt_owner using (true);
create policy read_by_the_closing on signals.signal for select to holdepunkt_owner using (true);
create policy read_by_the_closing on signals.asking for select to holdepunkt_owner using (true);

-- Every reason at once, as codes. line: the decision it is about, or null.
create function meetings.lacks(of_meeting uuid, closing_way text) returns table (reason text, line uuid)
    language sql stable security definer set search_path = pg_catalog, sec, meetings, signals rows 5
as $$
    with m as (select m.* from meetings.meeting m, sec.claims() c
                where m.area_id = c.area and m.id = of_meeting and m.person_id in (select sec.opened('meeting', 'see'))),
    l as (select l.* from meetings.decision_line l join m on l.area_id = m.area_id and l.meeting_id = m.id
           where not exists (select from meetings.decision_strike s where s.area_id = l.area_id and s.line_id = l.id))
    select 'unknown', null::uuid where not exists (select from m)
    union all
    select 'responsible', l.id from l where closing_way in ('ordinary', 'left_early') and l.kind in ('i_do', 'we_apply')
       and l.responsible_account is null and l.responsible_text is null
    union all
    select 'kind', l.id from l where closing_way in ('ordinary', 'left_early') and l.kind not in ('i_do', 'we_apply', 'no_here', 'nobody_took')
    union all
    select 'leader', l.id from l where closing_way in ('ordinary', 'left_early') and l.kind = 'nobody_took'
       and not exists (select from signals.signal g join signals.asking a on a.area_id = g.area_id and a.signal_id = g.id
                        where g.area_id = l.area_id and g.kind = 'nobody_took' and g.subject = l.id)
    union all
    select 'letter', null from m where closing_way = 'ordinary'
       and not exists (select from meetings.letter_finish f where f.area_id = m.area_id and f.meeting_id = m.id)
    union all
    select 'letter_given', null from m where closing_way = 'ordinary'
       and exists (select from meetings.letter_finish f where f.area_id = m.area_id and f.meeting_id = m.id)
       and not exists (select from meetings.letter_given g where g.area_id = m.area_id and g.meeting_id = m.id)
    union all
    select 'contact', null from m where closing_way = 'ordinary'
       and not exists (select from meetings.letter_version v where v.area_id = m.area_id and v.meeting_id = m.id)
       and not exists (select from meetings.letter_text t where t.area_id = m.area_id and t.meeting_id = m.id and t.contact_account is not null)
    union all
    select 'follow_up', null from m where closing_way = 'ordinary'
       and not exists (select from meetings.follow_up f where f.area_id = m.area_id and f.meeting_id = m.id)
    union all
    select 'lead_word', null from m where closing_way = 'left_early'
       and not exists (select from meetings.closing_word w where w.area_id = m.area_id and w.meeting_id = m.id and w.side = 'lead')
    union all
    select 'her_side_word', null from m where closing_way = 'left_early'
       and not exists (select from meetings.closing_word w where w.area_id = m.area_id and w.meeting_id = m.id and w.side = 'hers')
    union all
    select 'not_emergency', null from m where closing_way = 'emergency' and m.kind <> 'emergency'
    union all
    select 'next_step', null from m where closing_way = 'emergency'
       and not exists (select from meetings.next_step n where n.area_id = m.area_id and n.meeting_id = m.id)
    union all
    select 'contact_plan', null from m where closing_way = 'nobody_met'
       and not exists (select from meetings.contact_plan p where p.area_id = m.area_id and p.meeting_id = m.id)
$$;
revoke execute on function meetings.lacks(uuid, text) from public;
grant execute on function meetings.lacks(uuid, text) to holdepunkt_app;

-- Also for whoever goes round the page, and for a line written in the same moment: closing takes the lock of the lines alone.
create function meetings.closes_when_nothing_lacks() returns trigger language plpgsql
as $$
declare
    missing text;
begin
    perform pg_advisory_xact_lock(hashtextextended(new.meeting_id::text, 850));
    select string_agg(reason, ', ') into missing from meetings.lacks(new.meeting_id, new.way);
    if missing is not null then
        raise exception 'the meeting lacks: %', missing using errcode = '23514', constraint = 'closes_when_nothing_lacks';
    end if;
    return new;
end $$;
create trigger closes_when_nothing_lacks before insert on meetings.meeting_closing for each row execute function meetings.closes_when_nothing_lacks();

create function meetings.lines_close_with_the_meeting() returns trigger language plpgsql
as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended(new.meeting_id::text, 850));
    if exists (select from meetings.meeting_closing c where c.area_id = new.area_id and c.meeting_id = new.meeting_id and c.way <> 'emergency') then
        raise exception 'the meeting is closed' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger lines_close_with_the_meeting before insert or update on meetings.decision_line for each row execute function meetings.lines_close_with_the_meeting();
