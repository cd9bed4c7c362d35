package holdepunkt.demo.improvement;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.files.RoomFiles;
import holdepunkt.improvement.incidents.IncidentNames;
import holdepunkt.improvement.incidents.telling.Incidents;
import holdepunkt.improvement.incidents.telling.PointingAtStones;
import holdepunkt.improvement.chains.reading.StoneNames;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Four stories of Elvestad, two that went well and two that went badly: one action is overdue for its second look, one has been looked at and another followed. */
class DemoIncidents implements DemoRoom {

    private static final List<String> FILES = List.of("incidents.yaml", "two-readings.yaml", "vulnerable-transitions.yaml");

    private final RoomFiles files;
    private final IncidentNames names;
    private final Incidents incidents;
    private final PointingAtStones pointing;
    private final StoneNames stones;

    DemoIncidents(ApplicationContext product) {
        files = product.getBean(RoomFiles.class);
        names = product.getBean(IncidentNames.class);
        incidents = product.getBean(Incidents.class);
        pointing = product.getBean(PointingAtStones.class);
        stones = product.getBean(StoneNames.class);
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public int bring(Viewer nils) {
        if (!names.all(nils).isEmpty()) {
            return 0;
        }
        files.bring(nils, null, FILES.stream().map(DemoFiles::of).toList(), unknown -> {
            throw new IllegalStateException("no room takes " + unknown.getFirst().name());
        });
        var story = incidents.all(nils).stream().filter(one -> one.incident().title().startsWith("Utskrevet")).findFirst().orElseThrow();
        stones.all(nils).stream().filter(stone -> stone.words().contains("Utskriving")).findFirst().ifPresent(stone -> pointing.point(nils, story.id(), stone.at()));
        return names.all(nils).size();
    }
}
