package holdepunkt.improvement.factors;

import org.jspecify.annotations.Nullable;

/** One thing that was said. @param line where it stands in the text it was copied from, or null */
public record Said(String text, @Nullable Integer line) {}
