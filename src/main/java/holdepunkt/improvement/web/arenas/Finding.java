package holdepunkt.improvement.web.arenas;

import java.util.List;

/** One thing the rule found. @param sentence what is missing, or that nothing is @param where the arenas it is about @param missing whether somebody is missing */
public record Finding(String sentence, List<String> where, boolean missing) {}
