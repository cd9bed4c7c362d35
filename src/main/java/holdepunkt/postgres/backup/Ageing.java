package holdepunkt.postgres.backup;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.ZoneOffset;
import java.util.List;

/** What of a shelf is too old: copies made before, and the log that no kept copy needs. */
final class Ageing {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Ageing() {}

    static Instant moment(String base) {
        return MOMENT.parse(base.substring(Shelf.BASE.length(), Shelf.BASE.length() + 18), Instant::from);
    }

    /** The log a copy needs begins with this. */
    static String first(String base) {
        return base.substring(base.lastIndexOf('-') + 1);
    }

    static int drop(Shelf shelf, Instant before) {
        try {
            var bases = shelf.names(Shelf.BASE);
            var old = bases.stream().filter(base -> moment(base).isBefore(before)).toList();
            for (var base : old) {
                shelf.drop(base);
            }
            var kept = bases.stream().filter(base -> !old.contains(base)).toList();
            return old.size() + dropLog(shelf, kept);
        } catch (IOException e) {
            throw new BackupRefusal("What is too old could not be dropped: " + e.getMessage(), e);
        }
    }

    private static int dropLog(Shelf shelf, List<String> kept) throws IOException {
        var needed = kept.stream().mapToLong(base -> Segments.number(first(base))).min().orElse(Long.MAX_VALUE);
        int dropped = 0;
        for (var name : shelf.names(Shelf.WAL)) {
            var segment = name.substring(Shelf.WAL.length());
            if (Segments.isOne(segment) && Segments.number(segment) < needed) {
                shelf.drop(name);
                dropped++;
            }
        }
        return dropped;
    }
}
