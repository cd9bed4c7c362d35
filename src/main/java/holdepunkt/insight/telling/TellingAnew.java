package holdepunkt.insight.telling;

import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.core.Retelling;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Begins another telling, from what the records of every module say today. What happens while it is going on is told to the new one. */
@Component
public class TellingAnew {

    private static final int AT_ONCE = 5_000;

    private final Gate gate;
    private final Tellings tellings;
    private final List<Retelling> modules;

    TellingAnew(Gate gate, Tellings tellings, List<Retelling> modules) {
        this.gate = gate;
        this.tellings = tellings;
        this.modules = modules;
    }

    public void anew(AreaId area) {
        gate.asSystem(area, Hearing.ACTOR, "insight: tell anew", () -> {
            tellings.holdAlone(area);
            begin(area);
        });
    }

    /** Called inside the gate by the system actor, alone. */
    java.util.UUID begin(AreaId area) {
        var telling = tellings.begin(area);
        var waiting = new ArrayList<Told>();
        modules.forEach(module -> module.retell(area, event -> {
            waiting.addAll(EventWords.of(event));
            if (waiting.size() >= AT_ONCE) {
                tellings.add(area, telling, waiting);
                waiting.clear();
            }
        }));
        tellings.add(area, telling, waiting);
        return telling;
    }
}
