package holdepunkt.improvement.factors;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is done to a map. @param what a word, such as {@code finding_added} @param label the wording it was about, for the history */
record MapChange(String what, @Nullable UUID part, String label, UnaryOperator<FactorMap> work) {

    private static final int LONGEST = 400;

    MapChange {
        label = label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1) + "…";
    }
}
