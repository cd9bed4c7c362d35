package holdepunkt.improvement.surveys;

import java.util.UUID;

/** A survey in a list. */
public record SurveyLine(UUID id, String title, String group, String unit, SurveyState state) {}
