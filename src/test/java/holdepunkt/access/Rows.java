package holdepunkt.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes a row of any table from what the catalogue says of its columns: enough to be seen or not, and nothing more. */
final class Rows {

    /** A column that must be given. */
    private record Column(String name, String type) {}

    private final String table;
    private final List<Column> columns = new ArrayList<>();
    private final String personColumn;

    Rows(Connection superuser, String table) throws SQLException {
        this.table = table;
        try (var ask = superuser.prepareStatement("""
                select a.attname, t.typname from pg_attribute a join pg_type t on t.oid = a.atttypid
                  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                 where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped and a.attnotnull and (not a.atthasdef or pg_get_expr(d.adbin, d.adrelid) = 'sec.actor()') and a.attidentity = ''""")) {
            ask.setString(1, table);
            var rows = ask.executeQuery();
            while (rows.next()) {
                columns.add(new Column(rows.getString(1), rows.getString(2)));
            }
        }
        this.personColumn = table.equals("people.person") ? "id" : "person_id";
    }

    boolean isAboutAPerson() {
        return columns.stream().anyMatch(column -> column.name().equals(personColumn));
    }

    String personColumn() {
        return personColumn;
    }

    void insert(Connection connection, UUID area, UUID person) throws SQLException {
        insert(connection, area, person, UUID.randomUUID());
    }

    void insert(Connection connection, UUID area, UUID person, UUID account) throws SQLException {
        try (var insert = connection.createStatement()) {
            insert.execute(insertion(area, person, account));
        }
    }

    /** @param account whose it is, where the row says so */
    String insertion(UUID area, UUID person, UUID account) {
        var names = String.join(", ", columns.stream().map(Column::name).toList());
        var values = String.join(", ", columns.stream().map(column -> column.name().equals("account_id") ? "'" + account + "'" : value(column, area, person)).toList());
        return "insert into " + table + " (" + names + ") values (" + values + ")";
    }

    private String value(Column column, UUID area, UUID person) {
        if (column.name().equals("area_id")) {
            return "'" + area + "'";
        }
        if (column.name().equals(personColumn)) {
            return "'" + person + "'";
        }
        return switch (column.type()) {
            case "uuid" -> "gen_random_uuid()";
            case "text", "varchar" -> "'x' || gen_random_uuid()";
            case "bool" -> "true";
            case "int2", "int4", "int8", "numeric" -> "(random() * 30000)::int";
            case "date" -> "current_date";
            case "time" -> "localtime";
            case "timestamptz" -> "now()";
            case "bytea" -> "'\\x01'";
            case "jsonb" -> "'{}'";
            case "_text", "_uuid" -> "'{}'";
            case "interval" -> "interval '1 day'";
            default -> throw new IllegalStateException(table + "." + column.name() + " is of type " + column.type() + ", of which no value is known here");
        };
    }
}
