package holdepunkt.improvement.chains;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a column is about, whatever a group calls it, from left to right. After J. Mayne's contribution analysis and the six headings of S. Morton and
 * A. Cook; the words on the screen are our own. Five columns are enough: how they feel may be left out.
 */
public enum ColumnKind {

    WHAT_WE_DO, WHO_WITH, HOW_THEY_FEEL, WHAT_THEY_LEARN_AND_GAIN, WHAT_THEY_DO_DIFFERENTLY, WHAT_DIFFERENCE_THIS_MAKES;

    /** As in files and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ColumnKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
