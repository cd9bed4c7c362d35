package holdepunkt.feedback;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.PersonText;
import holdepunkt.meetings.Meeting;
import java.time.Instant;

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
