package holdepunkt.improvement.surveys.coding;

import java.util.UUID;

/** Words from a survey that stand in its table. @param theme the row @param users whether those who answered are those it is about */
public record SurveyQuotation(UUID id, UUID survey, String title, String words, Belongs belongs, String theme, boolean users) {

    /** Where it is shown with what it rests on. */
    public String href() {
        return "/improvement/surveys/" + survey + "/quotations/" + id;
    }
}
