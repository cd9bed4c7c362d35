package holdepunkt.pilot;

import holdepunkt.demo.DemoPeople;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Who sits there: asked for by the office or the lead, opened by her yes. */
final class Table {

    private final Acting acting;
    private final Map<String, String> accounts;

    /** @param accounts from subject to account */
    Table(Acting acting, Map<String, String> accounts) {
        this.acting = acting;
        this.accounts = accounts;
    }

    void lay(Story story, String meeting) {
        ask("tore", meeting, story.has(Story.Fact.PEER) ? "kari" : "siri", "lead");
        if (story.has(Story.Fact.PEER)) {
            ask("tore", meeting, "per", "supporter");
        }
        if (story.has(Story.Fact.GP)) {
            ask("tore", meeting, "liv", "gp");
        }
        if (!story.contact().equals(lead(story))) {
            ask("tore", meeting, story.contact(), "contact");
        }
        story.lines().stream().map(Story.Line::who).filter(who -> !List.of("", "liv", lead(story), story.contact()).contains(who)).distinct()
                .forEach(who -> ask("tore", meeting, who, "participant"));
        sheSaysYes(story, meeting);
    }

    /** Who leads: the coordinator, or where she wanted nobody before the meeting, the leader of the service she knows. */
    static String lead(Story story) {
        return story.way() == Story.Way.EMERGENCY ? story.contact() : story.has(Story.Fact.PEER) ? "kari" : "siri";
    }

    void ask(String asker, String meeting, String who, String role, String... more) {
        var name = DemoPeople.STAFF.stream().filter(one -> one.subject().equals(who)).findFirst().orElseThrow().name();
        var fields = new java.util.ArrayList<>(java.util.List.of("who", accounts.get(who), "role", role));
        fields.addAll(java.util.List.of(more));
        acting.sends(asker, meeting + "/seats?q=" + name.split(" ")[0], meeting + "/seats", fields.toArray(String[]::new));
    }

    void sheSaysYes(Story story, String meeting) {
        var seats = acting.reads(story.subject(), meeting + "/seats").document().select("form[action$=/yes]").stream().map(Element::attributes)
                .map(form -> form.get("action")).toList();
        for (var seat : seats) {
            acting.sends(story.subject(), meeting + "/seats", seat, "lets", "letter");
        }
    }
}
