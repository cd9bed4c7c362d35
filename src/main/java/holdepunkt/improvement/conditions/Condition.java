package holdepunkt.improvement.conditions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing an area says how it is with. @param type null for what stands in the short summary */
public record Condition(UUID id, @Nullable ConditionType type, Sort sort, String text) {}
