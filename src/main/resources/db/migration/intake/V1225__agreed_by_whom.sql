-- Who took down what was agreed; null for what an area was founded with.
alter table intake.terms add column agreed_by uuid;
alter table intake.terms add constraint terms_agreed_by foreign key (area_id, agreed_by) references access.account (area_id, id);
