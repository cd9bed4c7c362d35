package holdepunkt.improvement.chains.evidence;

import java.time.Instant;
import java.util.UUID;

/** What a group said of a stone or a link on one day. @param by the name of whoever wrote it down */
public record Rating(UUID part, Progress progress, Confidence confidence, String because, String by, Instant at) {

    /** How it may be told: at the most that it contributed, and with low confidence that it probably did. */
    public String key() {
        return "chains.contributed." + (progress == Progress.NONE ? "not_" : "") + confidence.code();
    }
}
