-- The wall asks who opens one class to whoever looks: a worker who holds fifty persons has a thousand openings, and fifty of them are of that class.
create index opening_by_holder_and_class on people.opening (area_id, holder_id, data_class, person_id) where holder_id is not null;
create index opening_by_unit_and_class on people.opening (area_id, unit_id, data_class, person_id) where unit_id is not null;
drop index people.opening_by_holder;
drop index people.opening_by_unit;
