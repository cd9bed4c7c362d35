package holdepunkt.improvement.sheets;

import java.time.Instant;

/** One change of a sheet. @param what a word for it @param label what it was about @param by the name of whoever made it */
public record SheetStep(long version, String what, String label, String by, Instant at) {}
