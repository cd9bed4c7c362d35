-- The publication log of events between modules: ids, codes and dates, never names or text.
create table core.event_publication (
    id uuid not null primary key,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz,
    status text,
    completion_attempts int,
    last_resubmission_date timestamptz
);
create index event_publication_open on core.event_publication (publication_date) where completion_date is null;
grant select, insert, update, delete on core.event_publication to holdepunkt_app;

-- One effect for one message, whatever is delivered twice: written in the transaction of the effect.
create table core.inbox (
    consumer text not null,
    id uuid not null,
    taken_at timestamptz not null default now(),
    primary key (consumer, id)
);
grant select, insert on core.inbox to holdepunkt_app;
