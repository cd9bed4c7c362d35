package holdepunkt.improvement.chains.evidence;

import org.jspecify.annotations.Nullable;

/** A piece of evidence on its way in. */
record Added(EvidenceKind kind, Side side, Source source, String title, String body, String code, String link, @Nullable Quoted measure) {}
