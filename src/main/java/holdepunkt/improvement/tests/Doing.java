package holdepunkt.improvement.tests;

import java.time.LocalDate;

/** Something that was done or seen while it was tried. */
public record Doing(LocalDate on, String what, String by) {}
