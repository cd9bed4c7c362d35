package holdepunkt.meetings.followup;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.PersonText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds after a meeting, one sentence each. */
final class FollowUpRules {

    static final List<String> OUTCOMES = List.of("support_already_there", "network_strengthened", "way_in", "offered_not_taken_up");
    static final List<String> MOMENTS = List.of("right_after", "later");
    static final List<String> COPED = List.of("yes", "no", "unknown");

    private FollowUpRules() {}

    static LocalDate earliest(LocalDate meeting) {
        return meeting.plusMonths(1);
    }

    static LocalDate latest(LocalDate meeting) {
        return meeting.plusMonths(3);
    }

    static void itIsBetweenOneAndThreeMonthsAfter(LocalDate meeting, @Nullable LocalDate on) {
        if (on == null || on.isBefore(earliest(meeting)) || on.isAfter(latest(meeting))) {
            throw new BrokenRule("followup.rule.between", "onDate");
        }
    }

    /** She has the letter in her hand: the first day that is set is the one it names. It can be moved afterwards, as days are. */
    static void itIsTheDayTheLetterNames(@Nullable LocalDate inTheLetter, boolean first, LocalDate on) {
        if (first && inTheLetter != null && !inTheLetter.equals(on)) {
            throw new BrokenRule("followup.rule.asInTheLetter", "onDate");
        }
    }

    static void somebodyNearOwnsIt(Collection<AccountId> near, @Nullable AccountId owner) {
        if (owner == null || !near.contains(owner)) {
            throw new BrokenRule("followup.rule.owner", "owner");
        }
    }

    /** Whoever writes it down by her word says who asked her; she herself need not. */
    static void whoAskedIsNamed(boolean herself, Collection<AccountId> near, @Nullable AccountId asked) {
        if (!herself && asked == null || asked != null && !near.contains(asked)) {
            throw new BrokenRule("followup.rule.asked", "askedBy");
        }
    }

    static String known(List<String> words, @Nullable String given, String field) {
        if (given == null || !words.contains(given)) {
            throw new BrokenRule("core.error.missing", field);
        }
        return given;
    }

    static void anOutcomeIsChosen(Set<String> outcomes) {
        if (outcomes.isEmpty() || !OUTCOMES.containsAll(outcomes)) {
            throw new BrokenRule("followup.rule.outcome", "outcome");
        }
    }

    /** R29, R30, R31: each way out is written down in words. */
    static void itIsWritten(PersonText text, String field) {
        if (text.isBlank()) {
            throw new BrokenRule("core.error.missing", field);
        }
    }

    static void theNextTryIsAhead(@Nullable LocalDate on, LocalDate today) {
        if (on == null || on.isBefore(today)) {
            throw new BrokenRule("closing.rule.nextTry", "nextTry");
        }
    }
}
