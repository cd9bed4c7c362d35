package holdepunkt.demo.improvement;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.files.RoomFiles;
import holdepunkt.improvement.learning.LearningLog;
import holdepunkt.improvement.learning.Lesson;
import holdepunkt.improvement.learning.OwnReading;
import holdepunkt.improvement.learning.TellingLessons;
import holdepunkt.improvement.learning.Theme;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** What the report of the trial says was learned, and two lessons of the group's own. */
public final class DemoLearning implements DemoRoom {

    private final ApplicationContext product;

    public DemoLearning(ApplicationContext product) {
        this.product = product;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public int bring(Viewer nils) {
        if (!product.getBean(LearningLog.class).all(nils).isEmpty()) {
            return 0;
        }
        product.getBean(RoomFiles.class).bring(nils, null, List.of(DemoFiles.of("lessons-learned.yaml"), DemoFiles.of("project-objectives-and-results.yaml"), DemoFiles.of("timeline.yaml")), rest -> { });
        var telling = product.getBean(TellingLessons.class);
        telling.tell(nils, new Lesson.Told(Theme.PRACTICE, "Prøv lite før dere endrer mye", "Si fra samme dag i ett mottak, i to uker", "Færre ringte for å spørre. Ingen brukte mer tid",
                "Begynne med to mottak, så noen kan sammenligne", "/improvement/mandates/ideas", "Ideen det kom av"));
        telling.tell(nils, new Lesson.Told(Theme.ORGANISATION, "Skriv mandatet før dere begynner", "Gruppa arbeidet et halvt år uten mandat", "Ingen visste hva den kunne avgjøre",
                "Be styringsgruppa skrive mandatet først", "/improvement/mandates", "Gruppene og mandatene"));
        product.getBean(OwnReading.class).tick(nils, "page/groups", true);
        return 5;
    }
}
