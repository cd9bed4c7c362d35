package holdepunkt.improvement.chains.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that shows whether a stone or a link holds.
 *
 * @param title the quotation, the document's name, the aim of the test, or the key of the measure
 * @param body where in the document, or what came of the test
 * @param code the word the group has sorted a quotation under
 * @param link an address, or empty
 * @param from where a quotation was said; null for others, and where nobody has said
 * @param measure for a measure only
 * @param by the name of whoever added it
 * @param withdrawn null while it counts
 */
public record Evidence(UUID id, UUID part, EvidenceKind kind, Side side, Source source, String title, String body, String code, String link,
                       Quotation.@Nullable From from, @Nullable Quoted measure, String by, Instant at, @Nullable Withdrawal withdrawn) {

    /** It counts: not withdrawn, and not a number that cannot be shown. */
    public boolean counts() {
        return withdrawn == null && (measure == null || !measure.hidden());
    }
}
