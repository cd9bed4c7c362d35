package holdepunkt.improvement.incidents.learning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What something did over all stories. @param factor null for the group's own word */
public record Factored(String name, @Nullable UUID factor, Tally helped, Tally hindered) {

    boolean shown() {
        return helped.shown() || hindered.shown();
    }

    int most() {
        return helped.stories() + hindered.stories();
    }
}
