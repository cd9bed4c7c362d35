package holdepunkt.improvement.mandates.ideas;

import holdepunkt.core.BrokenRule;
import java.time.LocalDate;

/** What an idea and its answer must be. */
public final class IdeaRules {

    private IdeaRules() {}

    /** That many days after it was asked, in Norway. */
    public static LocalDate answerBy(LocalDate asked, int days) {
        return asked.plusDays(days);
    }

    public static void oneReply(Idea idea) {
        if (idea.reply() != null) {
            throw new BrokenRule("mandates.rule.replied", "words");
        }
    }

    /** A yes becomes something somebody answers for. */
    public static void aYesBecomesSomething(IdeaOutcome outcome, String becomes) {
        if (outcome == IdeaOutcome.YES && !becomes.equals("decision") && !becomes.equals("test")) {
            throw new BrokenRule("mandates.rule.becomes", "becomes");
        }
    }
}
