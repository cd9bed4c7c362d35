package holdepunkt.improvement.incidents.readings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One result in two readings.
 *
 * @param title which result; null where the file it came in does not say
 * @param individual what it is for the one person
 * @param system what it is for the services and for everybody who waits
 * @param meeting where the two meet
 */
public record TwoReadings(@Nullable String title, @Nullable String source, @Nullable Method method, List<Passage> findings, List<Passage> individual, List<Passage> system, List<Passage> meeting) {}
