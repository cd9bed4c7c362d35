package holdepunkt.intake.newcomer;

import holdepunkt.access.Newcomer;
import holdepunkt.access.OpeningAccounts;
import holdepunkt.core.Act;
import holdepunkt.core.Action;
import holdepunkt.core.AreaId;
import holdepunkt.core.Areas;
import holdepunkt.core.Gate;
import holdepunkt.core.Viewer;
import holdepunkt.intake.AskingForOneself;
import holdepunkt.people.page.Contacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Somebody nobody here knew asks for a meeting: once, in the area she says, and with the same answer whether her number was known there or not. */
@Component
public class Knocking {

    private static final String ACTOR = "intake";

    private final Areas areas;
    private final Gate gate;
    private final Knocks knocks;
    private final AskingForOneself asking;
    private final OpeningAccounts accounts;
    private final Contacts contacts;

    Knocking(Areas areas, Gate gate, Knocks knocks, AskingForOneself asking, OpeningAccounts accounts, Contacts contacts) {
        this.areas = areas;
        this.gate = gate;
        this.knocks = knocks;
        this.asking = asking;
        this.accounts = accounts;
        this.contacts = contacts;
    }

    /** The areas where somebody answers, by name. */
    public Map<AreaId, String> areas() {
        var ready = new LinkedHashMap<AreaId, String>();
        areas.all().forEach(area -> gate.asSystem(area, ACTOR, "where one may ask", () -> knocks.ready(area).ifPresent(name -> ready.put(area, name))));
        return ready;
    }

    /** What this human asked last, first of all what still is open. It tells nothing of whom it is about. */
    public Optional<Knock> last(Newcomer who) {
        var found = new ArrayList<Knock>();
        areas.all().forEach(area -> gate.asSystem(area, ACTOR, "whether a newcomer has asked", () -> knocks.last(area, who).ifPresent(found::add)));
        return found.stream().max(Comparator.comparing(Knock::open));
    }

    /** Where it stands, asked and answered. A look at what is about her, and logged as one, by the product itself: nobody has seen yet that it is she. */
    public Optional<KnockedAt> receipt(Newcomer who) {
        return last(who).flatMap(this::look);
    }

    /** Whether the sign-in is somebody's here by now: then it opens her own page, and this no more. */
    public boolean isKnown(Newcomer who) {
        return areas.all().stream().anyMatch(area -> accounts.isKnown(area, who.subject()));
    }

    private Optional<KnockedAt> look(Knock knock) {
        return gate.pass(Act.about(Viewer.system(knock.area(), ACTOR), "a newcomer reads where it stands", "nomination", Action.SEE, knock.person()),
                opening -> knocks.read(knock).map(stands -> stands.isYes() ? stands.with(contacts.of(opening).orElse(null)) : stands));
    }

    public void ask(AreaId area, Newcomer who, AskingForOneself.Wish wish) {
        try {
            outOfSight(area, who, wish);
        } catch (DuplicateKeyException someoneEnteredHerJustNow) {
            outOfSight(area, who, wish);
        }
    }

    private void outOfSight(AreaId area, Newcomer who, AskingForOneself.Wish wish) {
        gate.asSystem(area, ACTOR, "a newcomer asks for a meeting", () -> {
            knocks.oneAtATime(who);
            if (last(who).filter(Knock::open).isEmpty()) {
                asking.askAsNewcomer(area, knocks.add(area, who, asking.answerBy(area)), who, wish);
            }
        });
    }
}
