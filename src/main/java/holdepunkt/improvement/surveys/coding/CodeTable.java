package holdepunkt.improvement.surveys.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers in own words, in five columns. An empty cell says that nobody answered that, and nothing else.
 *
 * @param lines from the top
 * @param unsettled quotations the two sorted differently and nobody has settled: they stand nowhere yet
 */
public record CodeTable(List<Line> lines, int unsettled) {

    /** @param quotation what it rests on; null where the table was made elsewhere */
    public record Entry(String words, @Nullable UUID quotation) {}

    /** @param label what the row is called; null where it has a number only */
    public record Line(int number, @Nullable String label, Map<Belongs, List<Entry>> cells) {

        public List<Entry> in(Belongs column) {
            return cells.getOrDefault(column, List.of());
        }

        boolean isEmpty() {
            return cells.values().stream().allMatch(List::isEmpty);
        }
    }

    /** Of what stands; nothing before both are done. */
    public static CodeTable of(Coding coding) {
        var lines = new ArrayList<Line>();
        for (var theme : coding.themes()) {
            var cells = new LinkedHashMap<Belongs, List<Entry>>();
            coding.quotations().forEach(one -> one.stands().filter(code -> coding.isByBoth() && code.theme().equals(theme.id()))
                    .ifPresent(code -> cells.computeIfAbsent(code.belongs(), column -> new ArrayList<>()).add(new Entry(one.words(), one.id()))));
            var line = new Line(lines.size() + 1, theme.label(), cells);
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return new CodeTable(lines, coding.unsettled().size());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
