package holdepunkt.insight.telling;

import holdepunkt.core.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was told, before who it was about is hashed. The same thing told twice is one; at another moment it is another.
 *
 * @param subject the question, meeting, line, promise or seat it is about
 * @param what    what happened, in one word
 * @param word    which kind of it, or empty
 * @param at      when, where that is counted from
 * @param partOf  what the subject is part of: the question of a meeting, the meeting of a line, the line of a promise
 * @param due     the last day that was promised
 * @param amount  booked minutes
 */
record Told(UUID person, UUID subject, String what, String word, @Nullable Instant at, @Nullable UUID partOf, @Nullable LocalDate due, @Nullable Integer amount) {

    static Told of(UUID person, UUID subject, String what) {
        return new Told(person, subject, what, "", null, null, null, null);
    }

    Told word(String kind) {
        return new Told(person, subject, what, kind, at, partOf, due, amount);
    }

    Told at(Instant moment) {
        return new Told(person, subject, what, word, moment, partOf, due, amount);
    }

    /** Where only the day is known, or only the day counts. */
    Told on(LocalDate day) {
        return at(day.atStartOfDay(Period.NORWAY).toInstant());
    }

    Told partOf(@Nullable UUID whole) {
        return new Told(person, subject, what, word, at, whole, due, amount);
    }

    Told due(@Nullable LocalDate day) {
        return new Told(person, subject, what, word, at, partOf, day, amount);
    }

    Told minutes(int minutes) {
        return new Told(person, subject, what, word, at, partOf, due, minutes);
    }
}
