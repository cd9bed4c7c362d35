package holdepunkt.rights;

import holdepunkt.core.Opening;
import holdepunkt.core.PersonId;
import holdepunkt.core.Sealing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything about her: each row of each table that row-level security shows her, with the texts opened; what others answered after a meeting as the mirror shows it. */
@Component
public class TakingOut {

    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** There is one row for each person, and its texts are sealed for the person rather than for the row. */
    private static final Set<String> ONE_EACH = Set.of("people.reach", "people.if_gone");

    /** The identity provider's own address says where she signs in, not who she is; it means nothing elsewhere. */
    private static final Set<String> OF_THE_INSTALLATION = Set.of("issuer");

    private final JdbcClient sql;
    private final Sealing sealing;

    TakingOut(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    public Everything of(Opening hers) {
        var found = OthersInTheMirror.mixed(sql.sql("select from_table, data_class, content, sealed from rights.rows_about(:person)").param("person", hers.person().value())
                .query((row, number) -> opened(hers, row)).list());
        var inOrder = new TreeMap<String, Row>();
        found.forEach(row -> inOrder.put(row.table() + " " + CanonicalJson.write(row.values()), row));
        var rows = new TreeMap<String, List<Row>>();
        inOrder.values().forEach(row -> rows.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row));
        return new Everything(rows, named(found.stream().filter(row -> !row.staysHere())), named(found.stream().filter(Row::staysHere)));
    }

    private Row opened(Opening hers, ResultSet row) throws SQLException {
        var table = row.getString("from_table");
        var values = CanonicalJson.read(row.getString("content"));
        values.keySet().removeIf(column -> column.endsWith("_hash") || OF_THE_INSTALLATION.contains(column));
        var sealed = Set.of((String[]) row.getArray("sealed").getArray());
        for (var column : sealed) {
            if (values.get(column) instanceof String hex) {
                values.put(column, sealing.open(place(hers, table, column, values), HexFormat.of().parseHex(hex.substring(2))).reveal());
            }
        }
        return new Row(table, row.getString("data_class"), values, sealed);
    }

    private static Sealing.Place place(Opening hers, String table, String column, Map<String, Object> values) {
        return place(hers.area(), hers.person(), table, column, values);
    }

    static Sealing.Place place(holdepunkt.core.AreaId area, PersonId person, String table, String column, Map<String, Object> values) {
        return new Sealing.Place(area, person, table + "." + column, ONE_EACH.contains(table) ? person.value() : UUID.fromString((String) values.get("id")));
    }

    private SortedMap<String, List<SortedMap<String, Object>>> named(Stream<Row> rows) {
        var numbers = rows.flatMap(row -> row.values().values().stream()).flatMap(TakingOut::numbers).distinct().toArray(UUID[]::new);
        var named = new TreeMap<String, List<SortedMap<String, Object>>>();
        sql.sql("select kind, content from rights.named(:numbers) order by kind, content ->> 'id'").param("numbers", numbers)
                .query((row, number) -> named.computeIfAbsent(row.getString("kind"), kind -> new ArrayList<>()).add(CanonicalJson.read(row.getString("content"))))
                .list();
        return named;
    }

    private static Stream<UUID> numbers(Object value) {
        if (value instanceof List<?> many) {
            return many.stream().flatMap(TakingOut::numbers);
        }
        return value instanceof String text && NUMBER.matcher(text).matches() ? Stream.of(UUID.fromString(text)) : Stream.empty();
    }
}
