-- What she answered goes with her when she moves, and the form it was answered by may not: it belongs to whoever has leave to use it. Each answer says what was
-- asked, so the number of a form that is not here points to nothing and nothing is missing.
alter table feedback.talk drop constraint talk_area_id_form_id_fkey;
alter table feedback.beside drop constraint beside_area_id_form_id_fkey;
alter table feedback.answer drop constraint answer_area_id_beside_form_fkey;
