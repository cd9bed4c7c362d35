-- Two ways lead to an answer, a code and paper; together they give no more answers than were invited. Asked inside the lock of the survey.
create policy read_by_the_door on improvement.survey_group for select to holdepunkt_owner using (true);
create function improvement.all_have_answered(of_area uuid, of_group uuid) returns boolean
    language sql stable set search_path = pg_catalog, improvement
as $$
    select exists (select from improvement.survey_group g join improvement.survey_group_count c on c.area_id = g.area_id and c.survey_id = g.survey_id and c.group_id = g.id
                    where g.area_id = of_area and g.id = of_group and c.answered >= g.invited)
$$;
revoke execute on function improvement.all_have_answered(uuid, uuid) from public;

create or replace function improvement.survey_by_code(given bytea) returns table (area uuid, survey uuid, respondents uuid, link uuid, standing text)
    language sql stable security definer set search_path = pg_catalog, improvement
as $$
    select l.area_id, l.survey_id, l.group_id, l.id,
           case when l.used >= l.most then 'used'
                when (now() at time zone 'Europe/Oslo')::date < w.opens then 'early'
                when (now() at time zone 'Europe/Oslo')::date > w.closes
                     or exists (select from improvement.survey_closing c where c.area_id = l.area_id and c.survey_id = l.survey_id) then 'over'
                when improvement.all_have_answered(l.area_id, l.group_id) then 'full'
                else 'open' end
      from improvement.survey_link l
      join improvement.survey_publication p on p.area_id = l.area_id and p.survey_id = l.survey_id
      join lateral (select x.opens, x.closes from improvement.survey_window x where x.area_id = l.area_id and x.survey_id = l.survey_id order by x.number desc limit 1) w on true
     where l.code_hash = given
$$;

create or replace function improvement.type_survey_answer(by_paper uuid, marks jsonb, texts jsonb) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog, improvement, sec
as $$
declare
    p improvement.survey_paper;
begin
    select * into p from improvement.survey_paper x where x.area_id = sec.area() and x.id = by_paper and x.typed_by = sec.actor() and x.xmin = pg_current_xact_id()::xid;
    if p.id is null then return false; end if;
    perform pg_advisory_xact_lock(hashtextextended(p.survey_id::text, 1265));
    if not exists (select from improvement.survey_publication b where b.area_id = p.area_id and b.survey_id = p.survey_id)
            or exists (select from improvement.survey_closing c where c.area_id = p.area_id and c.survey_id = p.survey_id)
            or improvement.all_have_answered(p.area_id, p.group_id) then return false; end if;
    perform improvement.count_survey_answer(p.area_id, p.survey_id, p.group_id, marks, texts);
    return true;
end $$;

-- Nothing is told before it is closed, and the wall says so too: two looks, and one knows the answer that came between them.
drop policy seen on improvement.survey_tally;
create policy seen on improvement.survey_tally for select to holdepunkt_app using (area_id = (select sec.area()) and (select improvement.may_read())
    and exists (select from improvement.survey_closing c where c.area_id = survey_tally.area_id and c.survey_id = survey_tally.survey_id));
