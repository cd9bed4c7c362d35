package holdepunkt.improvement.conditions.points;

import holdepunkt.improvement.sheets.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the points. @param text as it stood whole in the file, or null @param statement what leaders should do @param questions to answer */
public record Point(UUID id, int no, @Nullable Integer line, @Nullable String text, String statement, List<Words> questions) {}
