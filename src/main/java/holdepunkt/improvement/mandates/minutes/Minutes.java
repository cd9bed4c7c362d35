package holdepunkt.improvement.mandates.minutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Minutes as they were when they were done; nothing that happens later changes them.
 *
 * @param present by name @param absent by name
 * @param voice {@code present}, {@code absent} or {@code vacant}: the representative
 * @param untreated what stood on the agenda and was not come to
 */
public record Minutes(String group, LocalDate on, String time, String place, List<String> present, List<String> absent, String voice, List<Item> items, List<String> untreated) {

    public record Item(String title, String said, List<Decided> decided) {}

    public record Decided(String words, String owner, @Nullable LocalDate due) {}
}
