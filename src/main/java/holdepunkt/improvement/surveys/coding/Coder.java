package holdepunkt.improvement.surveys.coding;

import java.util.UUID;

/** One of the two who sort. */
public record Coder(UUID account, String name, boolean done) {}
