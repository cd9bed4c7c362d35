package holdepunkt.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Asks {@code pg_catalog} what stands in the database, so that a new table is held to the rules without anyone naming it. */
final class Catalogue {

    /** Schemas that are ours. */
    static final String OURS = "n.nspname not in ('pg_catalog', 'information_schema', 'migrations', 'public') and n.nspname not like 'pg\\_%'";

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    List<String> names(String query) throws SQLException {
        var names = new ArrayList<String>();
        try (var ask = connection.createStatement(); var rows = ask.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    List<String> tables() throws SQLException {
        return names("select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and "
                + OURS + " order by 1");
    }
}
