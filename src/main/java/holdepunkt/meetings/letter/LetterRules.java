package holdepunkt.meetings.letter;

import holdepunkt.core.BrokenRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a letter must hold before it goes out, and how it may reach her. */
final class LetterRules {

    static final List<String> WAYS = List.of("in_hand", "kept_by_contact", "read_aloud", "page", "not_at_all");

    private LetterRules() {}

    static void theFollowUpIsAhead(LetterText text, LocalDate meeting) {
        if (text.followUp() != null && !text.followUp().isAfter(meeting)) {
            throw new BrokenRule("letter.rule.followUpAhead", "followUp");
        }
    }

    static void itNamesAContact(@Nullable NamedContact contact) {
        if (contact == null) {
            throw new BrokenRule("letter.rule.contact", "contact");
        }
    }

    static void itGoesOutOnce(boolean finished) {
        if (finished) {
            throw BrokenRule.of("letter.rule.already");
        }
    }

    static void aCorrectionSaysWhat(String note) {
        if (note.isBlank()) {
            throw new BrokenRule("letter.rule.correction", "correction");
        }
    }

    /** R28: offered the way she chose, or she did not want it after all. @param chosen what she chose before the meeting, or null when she did not say */
    static void itReachesHerAsSheChose(String how, @Nullable String chosen, String chosenInWords, boolean herself) {
        if (!WAYS.contains(how)) {
            throw new BrokenRule("core.error.missing", "how");
        }
        if (chosen != null && !herself && !how.equals(chosen) && !how.equals("not_at_all")) {
            throw new BrokenRule("letter.rule.asSheChose", "how", chosenInWords);
        }
    }
}
