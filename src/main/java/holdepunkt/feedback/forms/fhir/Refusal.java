package holdepunkt.feedback.forms.fhir;

import java.util.Locale;

/**
 * One thing that is not taken in.
 *
 * @param path where it stands, as in {@code Questionnaire.item[2].type}
 * @param what stood there, shortened, or the empty string
 */
public record Refusal(String path, Why why, String what) {

    private static final int SHORT = 80;

    /** Each has words in the message file. */
    public enum Why {
        NOT_JSON, TOO_LARGE, NOT_THIS_RESOURCE, UNKNOWN_FIELD, MISSING, WRONG_KIND, TOO_LONG, EMPTY, HIDDEN_SIGNS, NUMBER_TOO_LARGE, NOT_A_DATE, NOT_ONE_OF,
        UNKNOWN_EXTENSION, TWICE, TOO_MANY, TOO_DEEP, OPTIONS_MISSING, OPTIONS_NOT_HERE, WITHIN_A_QUESTION, GROUP_REPEATS, NOTHING_TO_ASK, CONDITION_NOT_BEFORE,
        CONDITION_OTHER_KIND, HOW_CONDITIONS_JOIN, UNKNOWN_SUM, SUM_OF_LATER, LIMITS, NOT_FOR_THIS_TYPE, OTHER_FORM, NOT_IN_ORDER, ANSWER;

        public String key() {
            return "forms.refused." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Refusal {
        what = what.codePointCount(0, what.length()) <= SHORT ? what : what.substring(0, what.offsetByCodePoints(0, SHORT)) + "…";
    }
}
