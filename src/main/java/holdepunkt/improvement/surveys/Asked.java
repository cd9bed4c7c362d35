package holdepunkt.improvement.surveys;

import java.util.List;

/** What a link shows: whose survey it is, why, and its questions. */
public record Asked(String title, String purpose, String group, List<String> languages, List<Question> questions) {}
