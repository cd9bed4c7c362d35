package holdepunkt.improvement.tests;

import java.time.LocalDate;

/** What came, held against what was predicted, and what was learned from it. */
public record Study(LocalDate on, String saw, Outcome outcome, String learned, String by) {}
