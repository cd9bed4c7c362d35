package holdepunkt.feedback;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.PersonText;
import holdepunkt.meetings.Meeting;
import java.time.Instant;
import java.time.LocalDate;

/** What holds when one asks how a meeting was. */
final class MirrorRules {

    private MirrorRules() {}

    static void itHasBegun(Meeting meeting, Instant now) {
        if (meeting.isCancelled() || meeting.header().beginsAt().isAfter(now)) {
            throw BrokenRule.of("mirror.rule.notYet");
        }
    }

    static void itIsAskedOnce(boolean added) {
        if (!added) {
            throw BrokenRule.of("mirror.rule.asked");
        }
    }

    /** What is asked by beside the mirror is the same for all, so it stands from then on. */
    static void nobodyIsAskedYet(boolean asked) {
        if (asked) {
            throw new BrokenRule("mirror.rule.beside.asked", "form");
        }
    }

    static void itIsStillOpen(Mirror mirror, LocalDate today) {
        if (!mirror.isOpen(today)) {
            throw BrokenRule.of("mirror.rule.over");
        }
    }

    /** She is asked again when she has been away from the room for a week, and not for ever. */
    static void itIsTimeToAskAgain(Mirror mirror, Instant now) {
        if (now.isBefore(mirror.againFrom())) {
            throw BrokenRule.of("mirror.rule.tooSoon");
        }
        if (now.isAfter(mirror.againUntil())) {
            throw BrokenRule.of("mirror.rule.over");
        }
    }

    /** One answer per place: whoever comes after the last one is told so. */
    static void aPlaceIsLeft(boolean taken) {
        if (!taken) {
            throw BrokenRule.of("mirror.rule.noPlace");
        }
    }

    /** What was told in a talk is written in words. */
    static void aTalkHasWords(PersonText words) {
        if (words.isBlank()) {
            throw new BrokenRule("core.error.missing", "words");
        }
    }
}
