package holdepunkt.demo.improvement;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Every room of improvement the demo furnishes, in the order it is done. */
public final class DemoRooms {

    private DemoRooms() {}

    public static List<DemoRoom> all(ApplicationContext product) {
        return Stream.<DemoRoom>of(new DemoArenas(product), new DemoConditions(product), new DemoCycles(product), new DemoFactors(product), new DemoIncidents(product),
                        new DemoLearning(product), new DemoMandates(product), new DemoSurveys(product))
                .sorted(Comparator.comparingInt(DemoRoom::order)).toList();
    }
}
