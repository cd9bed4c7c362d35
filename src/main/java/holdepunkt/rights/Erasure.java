package holdepunkt.rights;

import java.time.Instant;
import java.util.UUID;

/** What she asked to have erased and can still regret. @param what {@code hers} or {@code everything} @param at when it is done */
public record Erasure(UUID id, String what, Instant at) {}
