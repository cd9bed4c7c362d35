package holdepunkt.improvement.web.factors;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.factors.talk.Pointer;
import holdepunkt.improvement.factors.talk.Target;
import holdepunkt.improvement.factors.talk.Targets;
import holdepunkt.improvement.incidents.IncidentNames;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The incidents of the area, as something a finding has to do with. */
@Component
@Order(1)
class IncidentTargets implements Targets {

    private final IncidentNames names;

    IncidentTargets(IncidentNames names) {
        this.names = names;
    }

    @Override
    public List<Target> all(Viewer viewer) {
        return names.all(viewer).stream().map(one -> new Target(Pointer.Kind.INCIDENT, "/improvement/incidents/" + one.id(), one.title())).toList();
    }
}
