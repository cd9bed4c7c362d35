package holdepunkt.intake.newcomer;

import holdepunkt.access.Newcomer;
import holdepunkt.core.AreaId;
import holdepunkt.core.Areas;
import holdepunkt.core.Gate;
import holdepunkt.intake.AskingForOneself;
import java.util.ArrayList;
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

    Knocking(Areas areas, Gate gate, Knocks knocks, AskingForOneself asking) {
        this.areas = areas;
        this.gate = gate;
        this.knocks = knocks;
        this.asking = asking;
    }

    /** The areas where somebody answers, by name. */
    public Map<AreaId, String> areas() {
        var ready = new LinkedHashMap<AreaId, String>();
        areas.all().forEach(area -> gate.asSystem(area, ACTOR, "where one may ask", () -> knocks.ready(area).ifPresent(name -> ready.put(area, name))));
        return ready;
    }

    /** What this human has asked already and nobody has closed. */
    public Optional<KnockedAt> receipt(Newcomer who) {
        var found = new ArrayList<KnockedAt>();
        areas.all().forEach(area -> gate.asSystem(area, ACTOR, "a newcomer's receipt", () -> knocks.open(area, who).ifPresent(found::add)));
        return found.stream().findFirst();
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
            if (knocks.open(area, who).isEmpty()) {
                asking.askAsNewcomer(area, knocks.add(area, who, asking.answerBy(area)), who, wish);
            }
        });
    }
}
