package holdepunkt.improvement.tests;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was decided, and why. @param evidence what stands beside the step from then on, or null where the step was gone */
public record Acted(LocalDate on, Decision decision, String because, @Nullable UUID evidence, String by) {}
