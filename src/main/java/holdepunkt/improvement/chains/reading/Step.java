package holdepunkt.improvement.chains.reading;

import java.time.Instant;

/** One line of a chain's history. @param what a word, such as {@code stone_added} @param label the wording it was about @param by a name */
public record Step(long version, String what, String label, String by, Instant at) {}
