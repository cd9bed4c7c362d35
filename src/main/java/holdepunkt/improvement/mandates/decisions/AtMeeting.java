package holdepunkt.improvement.mandates.decisions;

import java.util.UUID;

/** The meeting a decision was made at, and on which point of its agenda. */
public record AtMeeting(UUID meeting, String item) {}
