-- Asked on every desk; true for very few.
create index opening_on_behalf on people.opening (area_id, holder_id) where ground in ('on_behalf', 'guardian');
