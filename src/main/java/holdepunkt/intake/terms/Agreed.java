package holdepunkt.intake.terms;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed once.
 *
 * @param contact account and unit as in {@link Post#toString()}
 * @param by who took it down, or null where the area was founded with it
 */
public record Agreed(Instant at, @Nullable String by, String officeName, int answerDays, int questionDays, String contact, String contactName,
                     @Nullable String deputy, @Nullable String deputyName, String hours) {}
