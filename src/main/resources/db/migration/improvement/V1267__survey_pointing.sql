-- A quotation says something of a factor on one of the maps.
create table improvement.survey_pointing (
    area_id uuid not null,
    survey_id uuid not null,
    quotation_id uuid not null,
    factor_id uuid not null,
    pointed_by uuid not null,
    pointed_at timestamptz not null default clock_timestamp(),
    primary key (area_id, quotation_id, factor_id),
    foreign key (area_id, survey_id, quotation_id) references improvement.survey_quotation (area_id, survey_id, id),
    foreign key (area_id, pointed_by) references access.account (area_id, id)
);
call sec.guard_improvement('improvement.survey_pointing', 'pointed_by');
