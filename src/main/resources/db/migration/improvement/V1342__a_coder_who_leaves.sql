-- One of the two who sort leaves before she is done, and another takes the place; she may come back while there is one. The latest turn counts. What she
-- sorted stays hers, and counts only while she has a place.
create table improvement.survey_coder_turn (
    area_id uuid not null,
    number bigint generated always as identity,
    survey_id uuid not null,
    account_id uuid not null,
    turn text not null check (turn in ('left', 'back')),
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    primary key (area_id, number),
    foreign key (area_id, survey_id, account_id) references improvement.survey_coder (area_id, survey_id, account_id),
    foreign key (area_id, made_by) references access.account (area_id, id)
);
create index survey_coder_turn_latest on improvement.survey_coder_turn (area_id, survey_id, account_id, number desc);
call sec.guard_improvement('improvement.survey_coder_turn', 'made_by');
create policy not_after_done on improvement.survey_coder_turn as restrictive for insert to holdepunkt_app
    with check (not exists (select from improvement.survey_coder_done d where d.area_id = survey_coder_turn.area_id and d.survey_id = survey_coder_turn.survey_id
                               and d.account_id = survey_coder_turn.account_id));

create function improvement.has_a_place(of_survey uuid, of_account uuid) returns boolean language sql stable set search_path = pg_catalog, improvement
as $$
    select coalesce((select t.turn from improvement.survey_coder_turn t where t.area_id = (select sec.area()) and t.survey_id = of_survey and t.account_id = of_account
                      order by t.number desc limit 1), 'back') = 'back'
$$;
revoke execute on function improvement.has_a_place(uuid, uuid) from public;
grant execute on function improvement.has_a_place(uuid, uuid) to holdepunkt_app;
create policy with_a_place on improvement.survey_coder_done as restrictive for insert to holdepunkt_app with check (improvement.has_a_place(survey_id, account_id));
create policy with_a_place on improvement.survey_code as restrictive for insert to holdepunkt_app with check (improvement.has_a_place(survey_id, coded_by));

-- The so-manieth who took one.
alter table improvement.survey_coder drop constraint survey_coder_place_check, add check (place between 1 and 1000);
