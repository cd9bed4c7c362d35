-- Who put a version forward; null for the one an area was founded with.
alter table intake.criteria_version add column written_by uuid;
alter table intake.criteria_version add foreign key (area_id, written_by) references access.account (area_id, id);
