package holdepunkt.improvement.chains.national;

import holdepunkt.improvement.chains.evidence.Confidence;
import holdepunkt.improvement.chains.evidence.Progress;
import java.time.Instant;
import java.util.UUID;

/** What an area that took up a chain has learned about one part of it. */
public record Learned(UUID part, String areaName, Progress progress, Confidence confidence, String note, Instant at) {}
