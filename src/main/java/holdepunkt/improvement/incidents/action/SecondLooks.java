package holdepunkt.improvement.incidents.action;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.mandates.OpenItems;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Actions that are due for their second look, for the agenda of a group. */
@Component
class SecondLooks implements OpenItems {

    private final IncidentActions actions;

    SecondLooks(IncidentActions actions) {
        this.actions = actions;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String heading() {
        return "incidents.looks.due";
    }

    @Override
    public List<Item> open(Viewer viewer, LocalDate today) {
        return actions.waiting(viewer).stream().filter(action -> action.isDue(today))
                .map(action -> new Item("incident-action/" + action.id(), action.what(), action.lookPath(), action.lookAt())).toList();
    }
}
