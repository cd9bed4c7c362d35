package holdepunkt.improvement.surveys.coding;

import java.util.UUID;

/** What somebody answered in own words. @param marked how many quotations were marked in it */
public record OpenText(UUID id, UUID question, UUID group, String words, int marked) {}
