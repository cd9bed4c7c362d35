package holdepunkt.matrix;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Counts what is written to any table while it is open, by a trigger on each: to count all that is kept anew, in some three hundred tables and two
 * thousand times over, took most of the time of the test. What a transaction wrote that came to nothing is not there.
 */
final class Digests implements AutoCloseable {

    /** What may change without an effect: the log of who looked, the numbers of forms, messages on their way, when someone was last seen. */
    private static final List<String> BESIDE = List.of("audit", "sec", "migrations", "core.sent_form", "core.event_publication", "core.inbox", "notices.sending", "access.sign_in");
    private static final List<String> KINDS = List.of("insert", "update", "delete");

    private final Connection superuser;
    private final List<String> tables;
    private final PreparedStatement waiting;
    private final PreparedStatement written;
    private final TreeMap<String, Digest.Written> counted = new TreeMap<>();

    Digests(Connection superuser) throws SQLException {
        this.superuser = superuser;
        this.tables = tables(superuser);
        run("create unlogged table core.written (name text not null, added bigint not null)");
        for (var kind : KINDS) {
            run("""
                    create function core.write_down_%1$s() returns trigger language plpgsql security definer set search_path = '' as $$
                    declare changed bigint := (select count(*) from changed_rows);
                    begin
                        if changed > 0 then
                            insert into core.written values (tg_table_schema || '.' || tg_table_name, %2$s);
                        end if;
                        return null;
                    end $$""".formatted(kind, switch (kind) { case "insert" -> "changed"; case "delete" -> "-changed"; default -> "0"; }));
        }
        for (var table : tables) {
            for (var kind : KINDS) {
                run("create trigger write_down_%1$s after %1$s on %2$s referencing %3$s table as changed_rows for each statement execute function core.write_down_%1$s()"
                        .formatted(kind, table, kind.equals("delete") ? "old" : "new"));
            }
        }
        waiting = superuser.prepareStatement("select count(*) from core.event_publication where completion_date is null");
        // What has been counted is taken away: to count it all anew for each look took longer the longer the test ran.
        written = superuser.prepareStatement("with taken as (delete from core.written returning name, added) select name, sum(added), count(*) from taken group by name");
    }

    private static List<String> tables(Connection superuser) throws SQLException {
        var tables = new ArrayList<String>();
        try (var ask = superuser.createStatement(); var names = ask.executeQuery("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public')""")) {
            while (names.next()) {
                var name = names.getString(1);
                if (BESIDE.stream().noneMatch(beside -> name.equals(beside) || name.startsWith(beside + "."))) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }

    /** What has been written until this moment, when it has settled. */
    Digest now() throws SQLException, InterruptedException {
        settle(waiting);
        try (var rows = written.executeQuery()) {
            while (rows.next()) {
                counted.merge(rows.getString(1), new Digest.Written(rows.getLong(2), rows.getLong(3)), Digest.Written::and);
            }
        }
        return new Digest(new TreeMap<>(counted));
    }

    /** Waits until what was sent between modules has arrived. */
    static void settle(Connection superuser) throws SQLException, InterruptedException {
        try (var waiting = superuser.prepareStatement("select count(*) from core.event_publication where completion_date is null")) {
            settle(waiting);
        }
    }

    private static void settle(PreparedStatement waiting) throws SQLException, InterruptedException {
        for (int i = 0; i < 6000; i++) {
            try (var row = waiting.executeQuery()) {
                row.next();
                if (row.getInt(1) == 0) {
                    return;
                }
            }
            Thread.sleep(5);
        }
    }

    private void run(String statement) throws SQLException {
        try (var run = superuser.createStatement()) {
            run.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var kind : KINDS) {
            run("drop function core.write_down_" + kind + "() cascade");
        }
        run("drop table core.written");
    }
}
