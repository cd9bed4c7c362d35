package holdepunkt.improvement.chains;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a chain was copied from, and what whoever copied it noted; kept so that it can be given back as it came.
 *
 * @param key what the file calls the chain
 * @param line where its title stands in the document
 * @param missing what the document has no column for
 */
public record Transcript(@Nullable String source, @Nullable String sourceNote, @Nullable String key, @Nullable String titleNote, @Nullable Integer line,
                         List<String> missing, List<String> notes) {}
