package holdepunkt.insight.fairness;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.insight.release.PublishingFigures;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Publishes who got a yes, how long they waited and who has a coordinator, a half-year at a time. */
@Component
public class Fairness {

    private final PublishingFigures publishing;
    private final AskedPersons persons;

    Fairness(PublishingFigures publishing, AskedPersons persons) {
        this.publishing = publishing;
        this.persons = persons;
    }

    /** The latest half-year that has settled. */
    public FairnessTable latest(Viewer viewer) {
        var half = HalfYear.latest(LocalDate.now(Period.NORWAY));
        return new FairnessTable(half, publishing.once(viewer, "fairness", half.until(),
                suppression -> FairnessFigures.of(persons.of(viewer.area(), half), suppression)));
    }
}
