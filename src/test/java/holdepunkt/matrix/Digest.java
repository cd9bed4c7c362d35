package holdepunkt.matrix;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that is kept, table by table, as a number of rows and a sum over who wrote them last: what nobody wrote gives the same. */
record Digest(Map<String, String> tables) {

    /** What may change without an effect: the log of who looked, the numbers of forms, messages on their way, when someone was last seen. */
    private static final List<String> BESIDE = List.of("audit", "sec", "migrations", "core.sent_form", "core.event_publication", "core.inbox", "notices.sending", "access.sign_in");

    static Digest of(Connection superuser) throws SQLException, InterruptedException {
        settle(superuser);
        var parts = new ArrayList<String>();
        try (var ask = superuser.createStatement(); var names = ask.executeQuery("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public')""")) {
            while (names.next()) {
                var name = names.getString(1);
                if (BESIDE.stream().noneMatch(beside -> name.equals(beside) || name.startsWith(beside + "."))) {
                    parts.add("select '" + name + "', count(*) || ' rows, ' || coalesce(sum(xmin::text::bigint), 0) from " + name + " t");
                }
            }
        }
        var tables = new TreeMap<String, String>();
        try (var ask = superuser.createStatement(); var rows = ask.executeQuery(String.join(" union all ", parts))) {
            while (rows.next()) {
                tables.put(rows.getString(1), rows.getString(2));
            }
        }
        return new Digest(tables);
    }

    /** Until what was sent between modules has arrived. */
    private static void settle(Connection superuser) throws SQLException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            try (var ask = superuser.createStatement(); var row = ask.executeQuery("select count(*) from core.event_publication where completion_date is null")) {
                row.next();
                if (row.getInt(1) == 0) {
                    return;
                }
            }
            Thread.sleep(50);
        }
    }

    List<String> differs(Digest other) {
        return tables.entrySet().stream().filter(table -> !table.getValue().equals(other.tables().get(table.getKey())))
                .map(table -> table.getKey() + " " + table.getValue() + " then " + other.tables().get(table.getKey())).toList();
    }

    long rows() {
        return tables.values().stream().mapToLong(count -> Long.parseLong(count.split(" ")[0])).sum();
    }
}
