package holdepunkt.improvement.conditions;

import java.time.Instant;
import java.util.UUID;

/** Somebody beyond the area must change this. @param toWhom who can @param role of whoever wrote it down @param unit where that is */
public record NationalCall(UUID id, UUID item, String toWhom, String because, String role, String unit, Instant at) {}
