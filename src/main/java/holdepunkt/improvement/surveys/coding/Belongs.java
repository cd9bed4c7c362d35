package holdepunkt.improvement.surveys.coding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The five columns, in their order. */
public enum Belongs {

    FACILITATOR("fasilitatorer"), BARRIER("barrierer"), IMPROVEMENT_AREA("forbedringsomrader"), GOAL("mal"), MEASURE("tiltak");

    private final String field;

    Belongs(String field) {
        this.field = field;
    }

    public static Optional<Belongs> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called on a page. */
    public String key() {
        return "surveys.column." + code();
    }

    /** What it is called in a file. */
    public String field() {
        return field;
    }
}
