package holdepunkt.postgres.backup;

import java.util.List;
import java.util.regex.Pattern;

/** The files of the write-ahead log, by PostgreSQL's own names: eight digits of the timeline, then a number in two parts of eight (16 MB each). */
final class Segments {

    private static final Pattern NAME = Pattern.compile("[0-9A-F]{24}");
    private static final long IN_EACH = 256;

    private Segments() {}

    static boolean isOne(String name) {
        return NAME.matcher(name).matches();
    }

    static long number(String name) {
        return Long.parseLong(name.substring(8, 16), 16) * IN_EACH + Long.parseLong(name.substring(16), 16);
    }

    /** @throws BackupRefusal if one is missing between the first and the last, since a restore would stop there without a word */
    static void refuseAGap(List<String> names, String first) {
        long expected = number(first);
        for (var name : names.stream().filter(Segments::isOne).filter(one -> number(one) >= number(first)).sorted(java.util.Comparator.comparingLong(Segments::number)).toList()) {
            if (number(name) > expected) {
                throw new BackupRefusal("The log is not whole: what comes before " + name + " is missing from the backups. Take it from another copy, or restore to a moment before it.");
            }
            expected = number(name) + 1;
        }
        if (expected == number(first)) {
            throw new BackupRefusal("The log the backup itself needs, " + first + ", is missing from the backups.");
        }
    }
}
