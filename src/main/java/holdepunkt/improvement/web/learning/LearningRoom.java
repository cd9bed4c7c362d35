package holdepunkt.improvement.web.learning;

import holdepunkt.improvement.web.Room;
import org.springframework.stereotype.Component;

/** Leads from the first page of improvement to the learning log. */
@Component
class LearningRoom implements Room {

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String path() {
        return "/improvement/learning";
    }

    @Override
    public String title() {
        return "learning.title";
    }

    @Override
    public String about() {
        return "learning.about";
    }
}
