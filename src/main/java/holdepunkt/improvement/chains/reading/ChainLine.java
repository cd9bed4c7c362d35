package holdepunkt.improvement.chains.reading;

import java.time.Instant;
import java.util.UUID;

/** A chain in a list. @param stones how many stand in it @param rated how many stones and links the group has rated @param changedAt the latest change */
public record ChainLine(UUID id, String title, String group, String unit, int stones, int rated, Instant changedAt) {}
