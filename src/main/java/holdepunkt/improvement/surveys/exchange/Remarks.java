package holdepunkt.improvement.surveys.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sentences with one that leads them. */
public record Remarks(@Nullable String lead, List<Remark> items) {}
