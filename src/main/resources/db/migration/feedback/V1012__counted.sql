-- What counts without names counts from the first day; it reads that there is an answer, and tells nobody.
alter policy first_hers on feedback.answer
    using (person_id = (select sec.self()) or not feedback.still_only_hers(area_id, mirror_id) or (select sec.system_may('insight', 'write')));
