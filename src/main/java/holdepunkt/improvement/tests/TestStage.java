package holdepunkt.improvement.tests;

import java.util.Locale;

/** How far a test has come. It follows from its rows and is written nowhere. */
public enum TestStage {

    PLANNED, DOING, STUDIED, DONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
