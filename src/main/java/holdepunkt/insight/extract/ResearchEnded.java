package holdepunkt.insight.extract;

import java.util.UUID;

/** Somebody ended a project. */
record ResearchEnded(UUID area, UUID project) {}
