package holdepunkt.improvement.chains.evidence;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's words, without who.
 *
 * @param code the word the group sorts them under
 * @param fromUsers whose words: users', or those who work here
 * @param from where they were said, if anybody knows
 */
public record Quotation(String words, String code, boolean fromUsers, @Nullable From from) {

    /** Where it was said: answers to a survey, the telling of an incident, or notes of an interview that were shared. */
    public enum From {

        SURVEY, INCIDENT, INTERVIEW_NOTE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What it is in words. */
        public String key() {
            return "chains.from." + code();
        }
    }

    Source source() {
        return fromUsers ? Source.USER_VOICES : Source.STAFF_VOICES;
    }
}
