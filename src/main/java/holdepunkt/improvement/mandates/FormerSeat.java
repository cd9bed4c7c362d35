package holdepunkt.improvement.mandates;

import java.time.Instant;

/** Somebody who sat in a group. @param until the day she left it, or the day her work here ended */
public record FormerSeat(String name, Part part, Instant since, Instant until) {}
