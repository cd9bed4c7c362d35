package holdepunkt.pilot;

import holdepunkt.access.SignIns;
import holdepunkt.core.Period;
import holdepunkt.core.PersonId;
import holdepunkt.demo.DemoArea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plays the trial and the two further stories on a product that runs. */
public class Pilot {

    private static final String LEADER = "siri";
    private static final String GROUP = "nils";

    private final PilotCast cast;
    private final SignIns signIns;

    public Pilot(PilotCast cast, SignIns signIns) {
        this.cast = cast;
        this.signIns = signIns;
    }

    /** @param meeting its address @param requests how many pages and forms about this person were asked for */
    public record Played(Story story, PersonId person, String meeting, long requests) {

        @Override
        public String toString() {
            return story.name() + ": " + requests + " pages and forms";
        }
    }

    /** @param address where the product answers @param issuer whose sign-ins it trusts */
    public List<Played> play(DemoArea.Founded area, String issuer, String address) {
        var persons = cast.enter(area, issuer);
        var accounts = new LinkedHashMap<String, String>();
        area.accounts().forEach((subject, account) -> accounts.put(subject, account.toString()));
        var acting = new Acting(address, subject -> signIns.begin(issuer, subject, Instant.now()).orElseThrow());
        acting.sends(LEADER, "/insight", "/insight/trials", "name", "Nettverksmøter, som i 2017");
        acting.sends(LEADER, "/insight", "/insight/need-to-know", "member", accounts.get(GROUP), "because", "Går gjennom utprøvingen i arbeidsgruppa",
                "until", LocalDate.now(Period.NORWAY).plusMonths(3).toString());
        var played = new ArrayList<Played>();
        Stories.TRIAL.forEach(story -> played.add(play(acting, accounts, story, persons)));
        acting.sends(LEADER, "/insight", acting.reads(LEADER, "/insight").document().select("form[action$=/end]").attr("action"));
        Stories.FURTHER.forEach(story -> played.add(play(acting, accounts, story, persons)));
        return List.copyOf(played);
    }

    private static Played play(Acting acting, Map<String, String> accounts, Story story, Map<String, PersonId> persons) {
        var home = "/people/" + persons.get(story.subject());
        var asking = new Asking(acting);
        var table = new Table(acting, accounts);
        if (story.has(Story.Fact.NETWORK)) {
            acting.sends(story.contact(), home, home + "/meetings/now", "kind", "care_group");
        }
        var meeting = story.way() == Story.Way.EMERGENCY ? asking.emergency(story, home) : asking.meeting(story, home);
        if (story.way() == Story.Way.EMERGENCY) {
            table.ask(story.contact(), meeting, "ida", "participant", "callNow", "health_care");
        } else {
            table.lay(story, meeting);
        }
        new Fates(acting, accounts).meet(story, meeting);
        return new Played(story, persons.get(story.subject()), meeting, acting.asked(home));
    }
}
