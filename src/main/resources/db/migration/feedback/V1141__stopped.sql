-- A form that has stopped is not answered by either: the day its licence ends, what was asked and not answered is over.
create function feedback.talk_answer_holds() returns trigger language plpgsql volatile set search_path = pg_catalog, feedback, forms
as $$
declare
    by_form uuid;
begin
    select t.form_id into by_form from feedback.talk t where t.area_id = new.area_id and t.id = new.talk_id;
    if by_form is not null and not coalesce(forms.is_open(new.area_id, by_form), false) then
        raise exception 'the form is not open' using errcode = '23514', constraint = 'form_is_open';
    end if;
    return new;
end $$;
create trigger talk_answer_holds before insert on feedback.talk_answer for each row execute function feedback.talk_answer_holds();
