package holdepunkt.improvement.factors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headings of the table of priorities. Its columns are the priorities. @param corner what stands over the row headings */
public record PriorityTable(@Nullable String caption, @Nullable String corner, List<String> rows) {

    /** What is to be reached, what is done now, what is missing, and what it looks like when it goes well. */
    public static final int ROWS = 4;
}
