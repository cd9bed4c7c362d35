package holdepunkt.matrix;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** What has been written since the counting began, table by table. */
record Digest(Map<String, Written> tables) {

    /** @param rows how many more there are @param times how often something was written */
    record Written(long rows, long times) {

        Written and(Written more) {
            return new Written(rows + more.rows, times + more.times);
        }
    }

    List<String> differs(Digest other) {
        var names = new TreeSet<>(tables.keySet());
        names.addAll(other.tables().keySet());
        return names.stream().filter(table -> !Objects.equals(tables.get(table), other.tables().get(table)))
                .map(table -> table + " " + tables.get(table) + " then " + other.tables().get(table)).toList();
    }

    long rows() {
        return tables.values().stream().mapToLong(Written::rows).sum();
    }
}
