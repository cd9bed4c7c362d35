package holdepunkt.improvement.incidents.action;

import java.time.Instant;

/** The second look. @param because why the group says so */
public record Look(Outcome outcome, String because, Instant at) {}
