-- That it was about somebody else is said by whoever asked, by the office, or by the one it reached; a contact or a coordinator cannot end a question so.
create or replace function intake.closure_holds() returns trigger language plpgsql volatile security definer set search_path = pg_catalog, intake, sec
as $$
begin
    perform intake.one_at_a_time(new.nomination_id);
    if new.closed_by is distinct from sec.actor() then
        raise exception 'closed in one''s own name' using errcode = '42501';
    end if;
    if new.kind = 'answered' and not exists (select from intake.nomination_answer a where a.area_id = new.area_id and a.nomination_id = new.nomination_id) then
        raise exception 'a question without an answer stays open' using errcode = '23514', constraint = 'everyone_gets_an_answer';
    end if;
    if new.kind = 'her_no' and sec.self() is distinct from new.person_id then
        raise exception 'only she says that she did not say yes' using errcode = '42501';
    end if;
    if new.kind = 'wrong_person' and sec.self() is distinct from new.person_id
       and not exists (select from intake.nomination n where n.area_id = new.area_id and n.id = new.nomination_id
                          and (n.asked_by = sec.actor() or n.office_unit = any ((sec.claims()).units))) then
        raise exception 'only those it concerns say that it is the wrong person' using errcode = '42501';
    end if;
    return new;
end $$;
