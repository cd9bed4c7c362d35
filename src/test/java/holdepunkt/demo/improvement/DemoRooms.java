package holdepunkt.demo.improvement;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Every room of improvement the demo furnishes, in the order it is done. */
public final class DemoRooms {

    private DemoRooms() {}

    public static List<DemoRoom> all(ApplicationContext product) {
        return Stream.<DemoRoom>of(new DemoArenas(product), new DemoSurveys(product), new DemoConditions(product), new DemoMandates(product), new DemoLearning(product), new DemoIncidents(product), new DemoFactors(product), new DemoCycles(product))
                .sorted(Comparator.comparingInt(DemoRoom::order)).toList();
    }
}
