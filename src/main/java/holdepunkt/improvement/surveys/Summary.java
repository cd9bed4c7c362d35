package holdepunkt.improvement.surveys;

import java.time.Instant;

/** A group's own words about a survey. @param number how many times they have been written */
public record Summary(long number, String words, String by, Instant at) {}
