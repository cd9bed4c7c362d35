package holdepunkt.feedback.forms;

import java.util.Locale;

/** Why an answer cannot stand. @param link of the question */
public record Wrong(String link, Reason reason) {

    /** Each has words in the message file. */
    public enum Reason {
        MISSING, TOO_LONG, TOO_LOW, TOO_HIGH, NOT_AN_OPTION, ONLY_ONE, NOT_THIS_KIND, NOT_ASKED, PUT_IN_BY_THE_FORM;

        public String key() {
            return "forms.wrong." + name().toLowerCase(Locale.ROOT);
        }
    }
}
