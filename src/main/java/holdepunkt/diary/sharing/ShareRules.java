package holdepunkt.diary.sharing;

import holdepunkt.consent.ConsentRules;
import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.PersonText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** What holds for one thing of hers that somebody else reads. */
public final class ShareRules {

    /** The ground the reader has, and what it opens. */
    static final String GROUND = "diary_reader";
    static final String CLASS = "diary_share";
    public static final int ANSWER_LONGEST = 300;
    /** How long is suggested: until the next talk, not for ever. */
    public static final Period USUAL = Period.ofMonths(1);

    private ShareRules() {}

    /** The last day is hers to choose and at most as far ahead as any yes of hers. */
    static void itEnds(@Nullable LocalDate until, LocalDate today) {
        ConsentRules.itEndsWithinAYear(until, today);
    }

    static void theReaderIsSomebodyElse(AccountId reader, AccountId herself) {
        if (reader.equals(herself)) {
            throw new BrokenRule("shares.rule.to", "to");
        }
    }

    /** One line, once. */
    static void anAnswerIsOneLine(PersonText words) {
        if (words.isBlank()) {
            throw new BrokenRule("core.error.missing", "words");
        }
        if (words.reveal().length() > ANSWER_LONGEST || words.reveal().lines().count() > 1) {
            throw new BrokenRule("shares.rule.oneLine", "words", ANSWER_LONGEST);
        }
    }

    /** How it stands. Shut by the wall, whatever this says; this is what she is told. */
    static Standing standing(boolean open, @Nullable Instant stoppedByHer, LocalDate until, LocalDate today) {
        if (open) {
            return Standing.OPEN;
        }
        return stoppedByHer != null ? Standing.STOPPED : until.isBefore(today) ? Standing.OVER : Standing.SHUT;
    }

    /** OVER: its day has passed. SHUT: for another reason, as when the reader no longer works there or she shut them out. */
    public enum Standing { OPEN, STOPPED, OVER, SHUT }
}
