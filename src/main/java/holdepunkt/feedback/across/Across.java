package holdepunkt.feedback.across;

import java.util.List;

/**
 * Many meetings together.
 *
 * @param persons whom the meetings were about
 * @param withoutHer those of them whose own view is missing in every meeting
 */
public record Across(int persons, int withoutHer, int meetings, List<AcrossQuestion> questions) {}
