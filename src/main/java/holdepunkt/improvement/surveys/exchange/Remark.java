package holdepunkt.improvement.surveys.exchange;

import org.jspecify.annotations.Nullable;

/** A sentence of a file. @param line where it stood in what the file was made from */
public record Remark(String text, @Nullable Integer line) {}
