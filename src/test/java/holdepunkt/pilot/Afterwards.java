package holdepunkt.pilot;

import holdepunkt.pilot.Story.Fact;
import java.util.Map;

/** After the meeting: a day is set, somebody asks how it was, what came of it is told, and the meeting is closed. */
final class Afterwards {

    private final Acting acting;
    private final Map<String, String> accounts;

    Afterwards(Acting acting, Map<String, String> accounts) {
        this.acting = acting;
        this.accounts = accounts;
    }

    void follow(Story story, String meeting) {
        var lead = Table.lead(story);
        var page = meeting + "/followup";
        acting.sends(lead, page, page + "/day", "owner", accounts.get(story.contact()));
        if (story.words() != null) {
            acting.sends(story.subject(), page, page + "/talks", "askedBy", accounts.get(lead), "moment", story.has(Fact.LATER) ? "later" : "right_after",
                    "coped", story.has(Fact.HARD) ? "no" : "yes", "words", story.words());
        }
        if (story.outcome() != null) {
            acting.sends(lead, page, page + "/outcomes", "outcome", story.outcome());
        }
        acting.sends(lead, meeting + "/closing", meeting + "/closing");
    }

    /** Whoever holds on to the person has the next try, with a day. */
    void nobodyCame(Story story, String meeting) {
        acting.sends(Table.lead(story), meeting + "/closing", meeting + "/closing/contact-plan", "plan", "Går innom i morgen og hører hvordan det går",
                "nextTry", Asking.today().plusDays(2).toString());
    }
}
