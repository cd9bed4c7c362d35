package holdepunkt.improvement.surveys.coding;

import java.util.UUID;

/** A row of the table, in the group's words. */
public record Theme(UUID id, String label) {}
