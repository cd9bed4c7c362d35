package holdepunkt.core;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when until when something holds: a role, a term, a ground to look. Half open: it holds at {@code from} and no longer at {@code until};
 * null means until further notice. A period that ends as it begins is allowed and never holds, so that what was taken back at once can be kept.
 *
 * @throws IllegalArgumentException when it would end before it begins
 */
public record Period(Instant from, @Nullable Instant until) {

    /** Days are counted as people in Norway count them, also where the machine is set to another zone. */
    public static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    public Period {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end before it begins");
        }
    }

    public static Period from(Instant from) {
        return new Period(from, null);
    }

    /** Whole days in Norway, the last day included. */
    public static Period ofDays(LocalDate first, @Nullable LocalDate last) {
        return new Period(startOf(first), last == null ? null : startOf(last.plusDays(1)));
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && (until == null || moment.isBefore(until));
    }

    /** True when it holds during the whole of that day in Norway. */
    public boolean contains(LocalDate day) {
        return !from.isAfter(startOf(day)) && (until == null || !until.isBefore(startOf(day.plusDays(1))));
    }

    public boolean overlaps(Period other) {
        return !isEmpty() && !other.isEmpty() && startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    /** The same period ended at that moment. Never longer than it was; one that has not begun by then becomes empty. */
    public Period shortened(Instant end) {
        if (until != null && !until.isAfter(end)) {
            return this;
        }
        return new Period(from, end.isBefore(from) ? from : end);
    }

    public boolean isEmpty() {
        return from.equals(until);
    }

    public LocalDate firstDay() {
        return LocalDate.ofInstant(from, NORWAY);
    }

    /** The last day on which it holds at all; empty while it has no end. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(until).map(end -> LocalDate.ofInstant(end.minusNanos(1), NORWAY));
    }

    private boolean startsBeforeEndOf(Period other) {
        return other.until == null || from.isBefore(other.until);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(NORWAY).toInstant();
    }
}
