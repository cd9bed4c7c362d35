package holdepunkt.people;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Opening;
import holdepunkt.people.events.ContactLetGo;
import holdepunkt.people.reach.Reaches;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** R1: she can always let go, without a reason; then nothing more is sent. And she can always come back to the same door. */
@Component
public class LettingGo {

    private final Ties ties;
    private final StandIns standIns;
    private final Reaches reaches;
    private final ApplicationEventPublisher events;

    LettingGo(Ties ties, StandIns standIns, Reaches reaches, ApplicationEventPublisher events) {
        this.ties = ties;
        this.standIns = standIns;
        this.reaches = reaches;
        this.events = events;
    }

    public void letGo(Opening hers, UUID tie) {
        var area = hers.area();
        ties.end(area, ties.find(area, hers.person(), tie), "let_go");
        boolean last = !ties.isHeld(area, hers.person());
        if (last) {
            reaches.sendNothing(area, hers.person());
        }
        events.publishEvent(new ContactLetGo(area.value(), hers.person().value(), tie, last));
    }

    /** R4 is asked anew: what held when she let go may not hold now. */
    private static boolean stillFit(StandIn one, List<StandIn> nearest) {
        return one.mayBeContact() && (one.service() || ContactRules.deputyOf(one, nearest, one.account()).isPresent());
    }

    /** Back to the one she let go last if that human still works there, or else to whoever leads the unit. Does nothing while somebody holds her. */
    public void comeBack(Opening hers) {
        var area = hers.area();
        if (ties.isHeld(area, hers.person())) {
            return;
        }
        var before = ties.lastLetGo(area, hers.person());
        var nearest = standIns.deputyFirst(area, before);
        var who = nearest.stream().filter(one -> one.account().equals(before.account()) && one.unit().equals(before.unit()))
                .filter(one -> stillFit(one, nearest)).findFirst()
                .or(() -> standIns.leaderFirst(area, before).stream().filter(one -> stillFit(one, nearest)).findFirst()).orElseThrow(() -> new BrokenRule("people.rule.nobodyElse", ""));
        var deputy = ContactRules.deputyOf(who, nearest, who.account()).map(StandIn::account).orElse(null);
        ties.begin(area, hers.person(), who.account(), who.unit(), deputy, before.hours());
    }
}
