package holdepunkt.pilot;

import holdepunkt.core.Period;
import holdepunkt.core.SyntheticIds;
import java.time.LocalDate;

/** From the first question to a meeting that is planned. */
final class Asking {

    private static final String FORM = "/ask/with-yes";
    private static final String NOMINATOR = "anne";
    private static final String OFFICE = "tore";

    private final Acting acting;

    Asking(Acting acting) {
        this.acting = acting;
    }

    /** NAV asks with the person's yes, or the person asks; the office answers yes and opens the meeting. @return the meeting's address */
    String meeting(Story story, String home) {
        if (story.way() == Story.Way.SELF) {
            acting.sends(story.subject(), home + "/nominations/new", home + "/nominations", "why", "Eg vil at de skal høyre det same frå meg.");
        } else {
            var tick = acting.reads(NOMINATOR, FORM).document().selectFirst("input[name=ticks]").val();
            acting.sends(NOMINATOR, FORM, FORM, "name", story.name(), "number", SyntheticIds.bornOn(story.born(), 1).digits(), "ticks", tick,
                    "yesTo", "me", "yesHow", "meeting", "yesOn", today().toString());
        }
        var question = acting.reads(OFFICE, "/office/nominations").document().select("a[href^=" + home + "/nominations/]").last().attr("href");
        acting.sends(OFFICE, question, question + "/answers", "answer", "yes");
        var now = java.time.LocalTime.now(Period.NORWAY);
        return acting.leadsTo(OFFICE, home + "/meetings/new?nomination=" + question.substring(question.lastIndexOf('/') + 1), home + "/meetings",
                "day", today().toString(), "time", "%02d.%02d".formatted(now.getHour(), now.getMinute()), "minutes", "60", "place", "Elvegata 12",
                "purpose", "Vi finner ut av det neste sammen");
    }

    /** At night the one who holds on to her opens the form at once. */
    String emergency(Story story, String home) {
        return acting.leadsTo(story.contact(), home, home + "/meetings/now", "kind", "emergency");
    }

    static LocalDate today() {
        return LocalDate.now(Period.NORWAY);
    }
}
