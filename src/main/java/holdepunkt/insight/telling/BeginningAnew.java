package holdepunkt.insight.telling;

import holdepunkt.core.AreaId;
import holdepunkt.core.Areas;
import holdepunkt.core.Gate;
import java.util.ArrayList;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When the product starts and listens to more than it did: what was told before is told anew from the records, once for each area. */
@Component
class BeginningAnew {

    private final Areas areas;
    private final Gate gate;
    private final Tellings tellings;
    private final TellingAnew anew;

    BeginningAnew(Areas areas, Gate gate, Tellings tellings, TellingAnew anew) {
        this.areas = areas;
        this.gate = gate;
        this.tellings = tellings;
        this.anew = anew;
    }

    @EventListener(ApplicationReadyEvent.class)
    void whereItIsOutgrown() {
        var outgrown = new ArrayList<AreaId>();
        areas.all().forEach(area -> gate.asSystem(area, Hearing.ACTOR, "insight: outgrown", () -> {
            if (tellings.isOutgrown(area)) {
                outgrown.add(area);
            }
        }));
        outgrown.forEach(anew::anew);
    }
}
