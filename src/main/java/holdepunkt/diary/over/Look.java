package holdepunkt.diary.over;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What she may choose to look at. */
public enum Look {

    /** The days she wrote on. */
    CALENDAR,
    /** Words that come back on several pages. */
    WORDS,
    /** What stood before and after. */
    CHAIN,
    /** Her own marks. */
    MARKS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Look> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
