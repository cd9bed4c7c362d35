package holdepunkt.improvement.conditions.models;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an area said of a model one day. @param condition of the framework conditions it answers, or null @param chain it is part of, or null @param chainTitle of that chain */
public record ModelStance(UUID model, Stance stance, String because, @Nullable UUID condition, @Nullable UUID chain, @Nullable String chainTitle, String role, String unit, Instant at) {}
