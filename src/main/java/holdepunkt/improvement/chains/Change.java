package holdepunkt.improvement.chains;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is done to a chain. @param what a word, such as {@code stone_added} @param label the wording it was about, for the history */
record Change(String what, @Nullable UUID part, String label, UnaryOperator<Chain> work) {

    private static final int LONGEST = 400;

    Change {
        label = label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1) + "…";
    }
}
