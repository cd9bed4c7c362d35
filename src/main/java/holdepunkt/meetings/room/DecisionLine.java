package holdepunkt.meetings.room;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision where it stands on the screen. @param who the responsible by name, or null @param unit where that is, or null */
public record DecisionLine(UUID id, Decision decision, @Nullable String who, @Nullable String unit, long version) {}
