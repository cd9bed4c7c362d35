-- What is hers alone leaves no trace in anything anybody else reads, the log's own files too: a line about it is written as if she had opened her page.
-- Before it is sealed, so that what stands in the chain is what was written. Who tried a door that is shut to them is written like that as well.
create function audit.quiet_reads_as_any_other() returns trigger
    language plpgsql set search_path = pg_catalog
as $$
begin
    new.door := 'GET /people/{person}';
    new.data_class := 'identity';
    new.action := 'see';
    return new;
end $$;
create trigger quiet_reads_as_any_other before insert on audit.entry
    for each row when (new.data_class = 'quiet') execute function audit.quiet_reads_as_any_other();
