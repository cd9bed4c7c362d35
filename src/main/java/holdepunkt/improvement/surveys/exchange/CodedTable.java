package holdepunkt.improvement.surveys.exchange;

import holdepunkt.improvement.surveys.coding.Belongs;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file with a table of what was answered in own words: its cells, who was asked, and the rest of it. */
record CodedTable(TakenIn beside, List<String> groups, List<Row> rows) {

    record Row(int number, Map<Belongs, List<String>> cells) {}

    /** 1 or 2 where the file holds two sides against each other by their names with plus signs between, else 0. */
    int side(String group) {
        var sides = beside.acceptance() == null ? new String[0] : beside.acceptance().split(" against ", 2);
        if (sides.length < 2) {
            return 0;
        }
        return isIn(sides[0].substring(sides[0].lastIndexOf(' ') + 1), group) ? 1 : isIn(sides[1].split(" ", 2)[0], group) ? 2 : 0;
    }

    private static boolean isIn(@Nullable String names, String group) {
        return names != null && Arrays.asList(names.toLowerCase(Locale.ROOT).split("\\+")).contains(group.toLowerCase(Locale.ROOT));
    }
}
