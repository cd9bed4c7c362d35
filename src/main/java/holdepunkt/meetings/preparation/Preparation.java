package holdepunkt.meetings.preparation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What she has written before one meeting. @param version zero until something was */
public record Preparation(long version, List<Line> lines) {

    /** A line to add. */
    record Added(Topic topic, int position, String words) {}

    /** What saving a text changes: lines that stand as they did keep their identity, and with it whether they are released. */
    record Rewriting(Map<Line, Integer> kept, List<Added> added, List<Line> struck) {}

    public String text(Topic topic) {
        return lines.stream().filter(line -> line.topic() == topic).map(Line::words).collect(Collectors.joining("\n"));
    }

    public List<Line> of(Topic topic) {
        return lines.stream().filter(line -> line.topic() == topic).toList();
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    Rewriting rewritten(Map<Topic, String> texts) {
        var kept = new LinkedHashMap<Line, Integer>();
        var added = new ArrayList<Added>();
        var struck = new ArrayList<Line>();
        for (var topic : Topic.values()) {
            var left = new ArrayList<>(of(topic));
            int position = 0;
            for (String words : texts.getOrDefault(topic, "").lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
                int at = position++;
                var same = left.stream().filter(line -> line.words().equals(words)).findFirst();
                same.ifPresentOrElse(line -> {
                    kept.put(line, at);
                    left.remove(line);
                }, () -> added.add(new Added(topic, at, words)));
            }
            struck.addAll(left);
        }
        return new Rewriting(kept, added, struck);
    }
}
