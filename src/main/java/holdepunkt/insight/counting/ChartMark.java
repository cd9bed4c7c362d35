package holdepunkt.insight.counting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was tried, to be seen on the chart of a measure.
 *
 * @param at the day it began
 * @param how names a text that says how far it has come
 * @param what in the words of those who did it
 * @param path its page, or null where the viewer has no way there
 */
public record ChartMark(LocalDate at, String how, String what, @Nullable String path) {}
