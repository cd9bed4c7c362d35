-- Who does it, when that is a guest without sign-in: named here under her key, while the promiser sees to it and is reminded.
alter table promises.promise add column guest bytea;

create or replace view promises.standing with (security_invoker = true) as
    select p.area_id, p.id, p.person_id, p.source_id, p.meeting_id, p.kind, p.promiser_id, p.unit_id, p.what, p.if_not, p.made_at,
           p.by_date as first_date, coalesce(c.by_date, p.by_date) as by_date, c.id as change_id, w.id as text_change_id, w.what as changed_what,
           hers.id as her_mark_id, hers.mark as her_mark, hers.by_side as her_side, hers.note as her_note, hers.marked_at as her_marked_at,
           theirs.id as promiser_mark_id, theirs.mark as promiser_mark, theirs.note as promiser_note, theirs.marked_at as promiser_marked_at, p.guest
      from promises.promise p
      left join lateral (select c.id, c.by_date from promises.promise_change c where c.area_id = p.area_id and c.promise_id = p.id
                          order by c.changed_at desc limit 1) c on true
      left join lateral (select c.id, c.what from promises.promise_change c where c.area_id = p.area_id and c.promise_id = p.id and c.what is not null
                          order by c.changed_at desc limit 1) w on true
      left join lateral (select m.id, m.mark, m.by_side, m.note, m.marked_at from promises.promise_mark m
                          where m.area_id = p.area_id and m.promise_id = p.id and m.by_side <> 'promiser' order by m.marked_at desc limit 1) hers on true
      left join lateral (select m.id, m.mark, m.note, m.marked_at from promises.promise_mark m
                          where m.area_id = p.area_id and m.promise_id = p.id and m.by_side = 'promiser' order by m.marked_at desc limit 1) theirs on true;
