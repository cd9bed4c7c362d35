package holdepunkt.improvement.surveys;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Period;
import java.time.LocalDate;
import java.util.List;

/** What makes a survey one that may be asked, answered and told of. */
public final class SurveyRules {

    public static final int MOST_INVITED = 5000;
    static final int MOST_QUESTIONS = 30;
    static final int MOST_GROUPS = 20;

    private SurveyRules() {}

    public static String saysSomething(String text, String field, int longest) {
        var words = text.strip();
        if (words.isEmpty() || words.length() > longest) {
            throw new BrokenRule("surveys.rule.words", field, longest);
        }
        return words;
    }

    static void itEndsAfterItBegins(LocalDate opens, LocalDate closes) {
        if (closes.isBefore(opens)) {
            throw new BrokenRule("surveys.rule.window", "closes");
        }
    }

    static void itIsStillBeingMade(Survey survey) {
        if (survey.published() || survey.closed()) {
            throw BrokenRule.of("surveys.rule.asked_already");
        }
    }

    static void itIsAskedAndNotClosed(Survey survey) {
        if (!survey.published() || survey.closed()) {
            throw BrokenRule.of("surveys.rule.not_open");
        }
    }

    public static void itIsClosed(Survey survey) {
        if (!survey.closed()) {
            throw BrokenRule.of("surveys.rule.close_first");
        }
    }

    static void itAsksSomebodySomething(Survey survey) {
        if (survey.questions().isEmpty()) {
            throw BrokenRule.of("surveys.rule.no_question");
        }
        if (survey.respondents().isEmpty()) {
            throw BrokenRule.of("surveys.rule.no_group");
        }
    }

    static void thereIsRoom(List<?> parts, int most) {
        if (parts.size() >= most) {
            throw new BrokenRule("surveys.rule.full", "", most);
        }
    }

    static void someAreInvited(int invited) {
        if (invited < 1 || invited > MOST_INVITED) {
            throw new BrokenRule("surveys.rule.invited", "invited", MOST_INVITED);
        }
    }

    static void noMoreAnswerThanAreInvited(Respondents group) {
        if (group.invited() != null && group.answered() >= group.invited()) {
            throw new BrokenRule("surveys.rule.all_answered", "", group.invited());
        }
    }

    static void itEndsLater(Survey survey, LocalDate closes) {
        if (closes.isBefore(survey.opens()) || closes.isBefore(LocalDate.now(Period.NORWAY))) {
            throw new BrokenRule("surveys.rule.window", "closes");
        }
    }

    static void aSheetSaysSomething(Sheet sheet) {
        if (sheet.marks().isEmpty() && sheet.texts().isEmpty()) {
            throw BrokenRule.of("surveys.rule.empty");
        }
    }
}
