package holdepunkt.demo.past;

import holdepunkt.core.AreaId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Rows as the modules would have written them, put into an area past every wall: only made-up lives come in this way. */
public final class Rows {

    private final Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
    private final AreaId area;

    public Rows(AreaId area) {
        this.area = area;
    }

    /** @param person whom the row is about; null for a row that says so in its own columns @param columns name and value, in turn */
    public void add(String table, @Nullable UUID person, Object... columns) {
        var row = new LinkedHashMap<String, Object>();
        row.put("area_id", area.value());
        if (person != null) {
            row.put("person_id", person);
        }
        for (int i = 0; i < columns.length; i += 2) {
            row.put((String) columns[i], plain(columns[i + 1]));
        }
        tables.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
    }

    private static Object plain(Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate day -> day.toString();
            case byte[] sealed -> "\\x" + HexFormat.of().formatHex(sealed);
            default -> value;
        };
    }

    public void insert(Connection superuser) throws SQLException {
        superuser.setAutoCommit(false);
        try (var statement = superuser.createStatement()) {
            // What points elsewhere may not be there, and what watches over writers has nobody to watch.
            statement.execute("set session_replication_role = replica");
            for (var table : tables.entrySet()) {
                var columns = String.join(", ", table.getValue().getFirst().keySet());
                try (var insert = superuser.prepareStatement("insert into %1$s (%2$s) select %2$s from jsonb_populate_recordset(null::%1$s, ?::jsonb)".formatted(table.getKey(), columns))) {
                    insert.setString(1, JsonMapper.shared().writeValueAsString(table.getValue()));
                    insert.execute();
                }
            }
            statement.execute("set session_replication_role = default");
        }
        superuser.commit();
    }
}
