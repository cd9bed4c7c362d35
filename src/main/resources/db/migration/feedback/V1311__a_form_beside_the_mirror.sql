-- A form of the organisation's own, or one it has leave to use, asked by after a meeting beside the mirror's questions. Chosen while the meeting is prepared; the
-- latest row counts, and no form is none. audience: whether she alone is asked by it, or everyone.
create table feedback.beside (
    area_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    person_id uuid not null,
    form_id uuid,
    audience text not null check (audience in ('person', 'everyone')),
    chosen_by uuid not null,
    chosen_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, meeting_id, person_id) references meetings.meeting (area_id, id, person_id),
    foreign key (area_id, form_id) references forms.form_version (area_id, id),
    foreign key (area_id, chosen_by) references access.account (area_id, id)
);
create index beside_meeting on feedback.beside (area_id, meeting_id, chosen_at desc);
call sec.guard('feedback.beside', 'mirror', 'mirror');
alter policy added on feedback.beside with check (area_id = (select sec.area()) and person_id in (select sec.opened('mirror', 'write'))
    and chosen_by = (select sec.actor()) and person_id is distinct from (select sec.self()));
create policy read_by_the_door on feedback.beside for select to holdepunkt_owner using (true);

-- The same is asked of everyone, so it stands from the moment they are asked; and by a form that has stopped nobody is asked.
create function feedback.beside_holds() returns trigger language plpgsql volatile set search_path = pg_catalog, feedback, forms
as $$
begin
    if exists (select from feedback.mirror m where m.area_id = new.area_id and m.meeting_id = new.meeting_id) then
        raise exception 'they are asked already' using errcode = '23514', constraint = 'asked_already';
    end if;
    if new.form_id is not null and not (coalesce(forms.is_open(new.area_id, new.form_id), false)
            and exists (select from forms.place p where p.area_id = new.area_id and p.form_id = new.form_id and p.account_id = new.chosen_by)) then
        raise exception 'the form is not open' using errcode = '23514', constraint = 'form_is_open';
    end if;
    return new;
end $$;
create trigger beside_holds before insert on feedback.beside for each row execute function feedback.beside_holds();

-- What the door asks on the way: whether a form is open. Nothing there is about a person.
create policy read_by_the_door on forms.form_version for select to holdepunkt_owner using (true);
create policy read_by_the_door on forms.agreement for select to holdepunkt_owner using (true);
create policy read_by_the_door on forms.licence for select to holdepunkt_owner using (true);

-- Which form it is, also for one with a code, who sees nothing else of the meeting.
create function feedback.beside_of(of_mirror uuid) returns table (form uuid, audience text)
    language sql stable security definer set search_path = pg_catalog, feedback, sec rows 1
as $$
    select b.form_id, b.audience from (
        select x.form_id, x.audience from feedback.mirror m join feedback.beside x on x.area_id = m.area_id and x.meeting_id = m.meeting_id
         where m.area_id = sec.area() and m.id = of_mirror order by x.chosen_at desc limit 1) b where b.form_id is not null
$$;
revoke execute on function feedback.beside_of(uuid) from public;
grant execute on function feedback.beside_of(uuid) to holdepunkt_app;

-- In the same row as the rest of the answer, so that whatever holds for that holds for this: seen by her first, taken back with it, tied to nobody.
alter table feedback.answer add column beside_form uuid;
alter table feedback.answer add column beside bytea;
alter table feedback.answer add constraint beside_both check ((beside_form is null) = (beside is null));
alter table feedback.answer add constraint beside_marks check (beside is null or marks is not null and moment = 'after' and octet_length(beside) > 34);
alter table feedback.answer add foreign key (area_id, beside_form) references forms.form_version (area_id, id);

drop function feedback.give_answer(uuid, uuid, text, uuid, text, text, jsonb, bytea, bytea, bytea);
create function feedback.give_answer(of_mirror uuid, as_id uuid, of_side text, of_seat uuid, of_moment text, of_way text, given jsonb,
                                     of_line bytea, of_between bytea, of_called bytea, by_form uuid, of_beside bytea) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, feedback, forms, sec
as $$
declare
    m feedback.mirror;
    taken uuid;
    hers uuid;
    by_her_code uuid;
begin
    select * into m from feedback.mirror x where x.area_id = sec.area() and x.id = of_mirror and x.person_id in (select sec.opened('mirror_answer', 'write'));
    if m.id is null or not feedback.may_answer(m, of_side, of_seat, of_way) then
        raise exception 'this place is not open' using errcode = '42501';
    end if;
    if by_form is not null and not exists (select from feedback.beside_of(m.id) b where b.form = by_form and (b.audience = 'everyone' or of_side = 'person')
                                              and forms.is_open(m.area_id, by_form)) then
        raise exception 'this form is not asked by here' using errcode = '42501';
    end if;
    perform pg_advisory_xact_lock(hashtextextended(of_mirror::text, 1010));
    if of_side = 'person' then
        select p.id into hers from feedback.place p where p.area_id = m.area_id and p.mirror_id = m.id and p.side = 'person';
        select c.id into by_her_code from feedback.code c where c.area_id = m.area_id and c.id = sec.actor();
        if of_way <> 'interview' and exists (select from feedback.answer a where a.area_id = m.area_id and a.mirror_id = m.id and a.side = 'person' and a.way <> 'interview'
                      and a.moment = of_moment and not exists (select from feedback.answer_void v where v.area_id = a.area_id and v.answer_id = a.id)) then
            return false;
        end if;
    else
        taken := feedback.free_place(m.area_id, m.id, of_side, of_seat);
        if taken is null then return false; end if;
        insert into feedback.place_use (area_id, id, place_id, mirror_id, person_id, seat_id) values (m.area_id, gen_random_uuid(), taken, m.id, m.person_id, of_seat);
    end if;
    insert into feedback.answer (area_id, id, mirror_id, person_id, side, place_id, code_id, moment, way, marks, line, between_times, called, typed_by, beside_form, beside)
    values (m.area_id, as_id, m.id, m.person_id, of_side, hers, by_her_code, of_moment, of_way, given, of_line, of_between, of_called,
            case when of_way in ('paper', 'interview', 'asked') then sec.actor() end, by_form, of_beside);
    return true;
end $$;
revoke execute on function feedback.give_answer(uuid, uuid, text, uuid, text, text, jsonb, bytea, bytea, bytea, uuid, bytea) from public;
grant execute on function feedback.give_answer(uuid, uuid, text, uuid, text, text, jsonb, bytea, bytea, bytea, uuid, bytea) to holdepunkt_app;
