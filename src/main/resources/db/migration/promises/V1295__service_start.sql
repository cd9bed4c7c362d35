-- When a service that was applied for began, or that nothing came of it, as each side says. The latest of a side stands for it; no row is no word.
-- A day that has not come is a hope and no start.
create table promises.service_start (
    area_id uuid not null,
    id uuid not null,
    promise_id uuid not null,
    person_id uuid not null,
    by_side text not null check (by_side in ('person', 'promiser', 'helper', 'on_behalf')),
    came text not null check (came in ('began', 'did_not')),
    began_on date,
    said_by uuid not null,
    said_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, promise_id, person_id) references promises.promise (area_id, id, person_id),
    check ((came = 'began') = (began_on is not null)),
    check (began_on <= (said_at at time zone 'Europe/Oslo')::date)
);
create index service_start_promise on promises.service_start (area_id, promise_id);
call sec.guard('promises.service_start', 'promise', 'promise');
alter policy added on promises.service_start with check (area_id = (select sec.area()) and said_by = (select sec.actor())
    and person_id in (select sec.opened('promise', 'write'))
    and exists (select from promises.promise p where p.area_id = service_start.area_id and p.id = promise_id and p.kind = 'we_apply')
    and case by_side
        when 'person' then person_id = (select sec.self())
        when 'promiser' then promises.promiser(promise_id) = (select sec.actor())
        else promises.promiser(promise_id) <> (select sec.actor()) and person_id is distinct from (select sec.self())
             and exists (select from sec.grounds() g where g.data_class = 'promise'
                            and g.ground = any (case by_side when 'helper' then array['contact', 'coordinator', 'lead'] else array['on_behalf', 'guardian'] end)) end);

create or replace view promises.standing with (security_invoker = true) as
    select p.area_id, p.id, p.person_id, p.source_id, p.meeting_id, p.kind, p.promiser_id, p.unit_id, p.what, p.if_not, p.made_at,
           p.by_date as first_date, coalesce(c.by_date, p.by_date) as by_date, c.id as change_id, w.id as text_change_id, w.what as changed_what,
           hers.id as her_mark_id, hers.mark as her_mark, hers.by_side as her_side, hers.note as her_note, hers.marked_at as her_marked_at,
           theirs.id as promiser_mark_id, theirs.mark as promiser_mark, theirs.note as promiser_note, theirs.marked_at as promiser_marked_at, p.guest,
           said.by_side as start_side, said.came as start_came, said.began_on as start_on,
           told.came as promiser_start_came, told.began_on as promiser_start_on
      from promises.promise p
      left join lateral (select c.id, c.by_date from promises.promise_change c where c.area_id = p.area_id and c.promise_id = p.id
                          order by c.changed_at desc limit 1) c on true
      left join lateral (select c.id, c.what from promises.promise_change c where c.area_id = p.area_id and c.promise_id = p.id and c.what is not null
                          order by c.changed_at desc limit 1) w on true
      left join lateral (select m.id, m.mark, m.by_side, m.note, m.marked_at from promises.promise_mark m
                          where m.area_id = p.area_id and m.promise_id = p.id and m.by_side <> 'promiser' order by m.marked_at desc limit 1) hers on true
      left join lateral (select m.id, m.mark, m.note, m.marked_at from promises.promise_mark m
                          where m.area_id = p.area_id and m.promise_id = p.id and m.by_side = 'promiser' order by m.marked_at desc limit 1) theirs on true
      left join lateral (select s.by_side, s.came, s.began_on from promises.service_start s
                          where s.area_id = p.area_id and s.promise_id = p.id and s.by_side <> 'promiser' order by s.said_at desc limit 1) said on p.kind = 'we_apply'
      left join lateral (select s.came, s.began_on from promises.service_start s
                          where s.area_id = p.area_id and s.promise_id = p.id and s.by_side = 'promiser' order by s.said_at desc limit 1) told on p.kind = 'we_apply';
