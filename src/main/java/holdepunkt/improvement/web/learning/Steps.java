package holdepunkt.improvement.web.learning;

import holdepunkt.core.web.Page;
import holdepunkt.improvement.learning.Lesson;
import holdepunkt.improvement.learning.documents.LearningDocument;
import java.util.ArrayList;
import java.util.List;

/** What whoever is new reads first, in order. */
public final class Steps {

    private Steps() {}

    /** @param item as it stands in her reading list @param about one line of why */
    public record Step(String item, String title, String about, String href) {}

    static List<Step> of(Page page, List<Lesson> lessons, List<LearningDocument> documents) {
        var steps = new ArrayList<Step>();
        steps.add(own(page, "method", "/improvement/method"));
        steps.add(own(page, "groups", "/improvement/mandates"));
        steps.add(own(page, "ideas", "/improvement/mandates/ideas"));
        steps.add(own(page, "decisions", "/improvement/mandates/decisions"));
        steps.add(own(page, "chains", "/improvement"));
        lessons.forEach(lesson -> steps.add(new Step(lesson.item(), lesson.told().title(), page.t("learning.theme." + lesson.told().theme().code()), "/improvement/learning/lessons/" + lesson.id())));
        documents.forEach(one -> steps.add(new Step(one.item(), page.t("learning.kind." + one.kind().code()), page.t("learning.kind.about." + one.kind().code()),
                "/improvement/learning/documents/" + one.id())));
        return steps;
    }

    private static Step own(Page page, String name, String href) {
        return new Step("page/" + name, page.t("learning.step." + name), page.t("learning.step.about." + name), href);
    }
}
