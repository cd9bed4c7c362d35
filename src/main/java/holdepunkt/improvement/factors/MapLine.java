package holdepunkt.improvement.factors;

import java.time.Instant;
import java.util.UUID;

/** A map in a list. @param findings how many stand in it @param priorities how many issues the group goes on with @param changedAt the latest change */
public record MapLine(UUID id, String title, String group, String unit, int findings, int priorities, Instant changedAt) {}
