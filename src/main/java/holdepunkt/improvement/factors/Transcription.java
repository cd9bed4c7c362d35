package holdepunkt.improvement.factors;

import org.jspecify.annotations.Nullable;

/** Where a map was copied from, and what stood beside it there. @param language of its texts, such as {@code en} */
public record Transcription(@Nullable String source, @Nullable String sourceNote, @Nullable String report, @Nullable String language, @Nullable String framework,
                            @Nullable String method, @Nullable String prioritiesLead, @Nullable String questions, @Nullable String nextStep, @Nullable String note) {}
