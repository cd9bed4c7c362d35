-- Two who change the same unit never overwrite each other unseen.
alter table directory.unit add column version bigint not null default 0;
-- Who brought an organisation into the area after its first one, and when.
create table directory.organisation_entry (
    area_id uuid not null,
    id uuid not null,
    organisation_id uuid not null,
    entered_by uuid not null,
    entered_at timestamptz not null default clock_timestamp(),
    primary key (area_id, id),
    foreign key (area_id, organisation_id) references directory.organisation (area_id, id)
);
create unique index organisation_entry_once on directory.organisation_entry (area_id, organisation_id);
call sec.guard_open('directory.organisation_entry');
revoke update on directory.organisation_entry from holdepunkt_app;
