package holdepunkt.improvement.factors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some things that were said, and what was said before them. */
public record Passage(@Nullable String lead, List<Said> items) {

    public static final Passage NONE = new Passage(null, List.of());

    public boolean isEmpty() {
        return lead == null && items.isEmpty();
    }

    /** In the group's own words, one to a line. */
    Passage saying(List<String> lines) {
        return new Passage(lead, lines.stream().map(line -> items.stream().filter(one -> one.text().equals(line)).findFirst().orElse(new Said(line, null))).toList());
    }
}
