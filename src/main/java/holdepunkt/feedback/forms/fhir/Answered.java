package holdepunkt.feedback.forms.fhir;

import holdepunkt.feedback.forms.Answers;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Answers as they were sent.
 *
 * @param status as FHIR has it
 * @param texts the questions as the sender wrote them, by link
 * @param carried what else was said of them, given back as it came: never who answered or about whom
 */
public record Answered(Answers answers, String status, Map<String, String> texts, Map<String, JsonNode> carried) {}
