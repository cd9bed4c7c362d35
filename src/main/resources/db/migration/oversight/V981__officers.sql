-- Those who look after the log of an organisation. Like administrators they see no person.
insert into access.role values ('privacy_officer');
