package holdepunkt.promises;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** A service's open promises: what has passed its day, what comes within a week, and what comes later. */
public record UnitBoard(List<Part> parts) {

    private static final int SOON_DAYS = 7;

    /**
     * @param key message key part: late, soon or later
     * @param lines those whose person is open to whoever looks, the next day first
     * @param others how many more there are
     */
    public record Part(String key, List<PromiseLine> lines, long others) {

        public long all() {
            return lines.size() + others;
        }
    }

    static UnitBoard of(List<PromiseLine> open, List<LocalDate> all, LocalDate today) {
        var soon = today.plusDays(SOON_DAYS);
        return new UnitBoard(List.of(part("late", open, all, day -> day.isBefore(today)), part("soon", open, all, day -> !day.isBefore(today) && !day.isAfter(soon)),
                part("later", open, all, day -> day.isAfter(soon))));
    }

    private static Part part(String key, List<PromiseLine> open, List<LocalDate> all, Predicate<LocalDate> within) {
        var lines = open.stream().filter(line -> within.test(line.by())).toList();
        return new Part(key, lines, Math.max(0, all.stream().filter(within).count() - lines.size()));
    }

    public boolean isEmpty() {
        return parts.stream().allMatch(part -> part.all() == 0);
    }
}
