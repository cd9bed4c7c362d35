-- Whoever makes a survey ready writes its counts as nothing; what is counted, and every text, comes by the door alone.
drop policy begun on improvement.survey_text;
revoke insert on improvement.survey_text from holdepunkt_app;
drop policy begun on improvement.survey_tally;
create policy begun on improvement.survey_tally for insert to holdepunkt_app
    with check (area_id = (select sec.area()) and marks = '{0,0,0,0,0}' and (select improvement.may_build()));
drop policy begun on improvement.survey_group_count;
create policy begun on improvement.survey_group_count for insert to holdepunkt_app
    with check (area_id = (select sec.area()) and answered = 0 and (select improvement.may_build()));
