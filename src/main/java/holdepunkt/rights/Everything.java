package holdepunkt.rights;

import holdepunkt.keys.KeyPart;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that is known about one person, as rows, and what the rows speak of by number.
 *
 * @param rows by table, each table's rows in the order of their own text
 * @param named what moves with her speaks of, by kind: account, unit, organisation, offer, criterion
 * @param namedHere the same of what stays
 */
public record Everything(SortedMap<String, List<Row>> rows, SortedMap<String, List<SortedMap<String, Object>>> named,
                         SortedMap<String, List<SortedMap<String, Object>>> namedHere) {

    /** The form of the file. Another form gets another number, and an installation says which it can read. */
    public static final String FORM = "holdepunkt-person-1";

    /** Row by row as it is read: what others answered after a meeting stands together, as on the page of the mirror. */
    public List<Row> toRead() {
        return OthersInTheMirror.together(rows.values().stream().flatMap(List::stream).toList());
    }

    /** The same bytes wherever it is taken out, as long as nothing was changed: what moves with her. */
    public String body() {
        return CanonicalJson.write(Map.of("named", named, "tables", tables(false)));
    }

    /** @param head what differs each time: when and where it was taken out */
    public String file(Map<String, Object> head) {
        return CanonicalJson.write(Map.of("form", FORM, "head", head, "body", Map.of("named", named, "tables", tables(false)), "here", Map.of("named", namedHere, "tables", tables(true))));
    }

    /** How many texts are hers alone to erase. */
    int hersAlone() {
        return (int) rows.values().stream().flatMap(List::stream).mapToLong(row -> row.sealed().stream()
                .filter(column -> row.values().get(column) != null && KeyPart.of(row.table() + "." + column).isHersAlone()).count()).sum();
    }

    /** When anything was last written about her: the law counts its years from it. */
    Optional<Instant> lastWritten() {
        return rows.values().stream().flatMap(List::stream).filter(row -> !row.staysHere() && !row.sealed().isEmpty())
                .flatMap(row -> row.values().entrySet().stream()).filter(one -> one.getKey().endsWith("_at") && one.getValue() != null)
                .map(one -> OffsetDateTime.parse((String) one.getValue()).toInstant()).filter(at -> !at.isAfter(Instant.now())).max(Instant::compareTo);
    }

    private SortedMap<String, List<SortedMap<String, Object>>> tables(boolean here) {
        var tables = new TreeMap<String, List<SortedMap<String, Object>>>();
        rows.forEach((table, lines) -> {
            if (lines.getFirst().staysHere() == here) {
                tables.put(table, new ArrayList<>(lines.stream().map(Row::values).toList()));
            }
        });
        return tables;
    }
}
