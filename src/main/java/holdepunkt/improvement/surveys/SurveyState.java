package holdepunkt.improvement.surveys;

import java.util.Locale;

/** Where a survey stands: being made, waiting for its first day, open, past its last day, or closed so that its answers may be told of. */
public enum SurveyState {

    DRAFT, WAITING, OPEN, OVER, CLOSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
