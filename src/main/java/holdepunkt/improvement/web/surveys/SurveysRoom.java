package holdepunkt.improvement.web.surveys;

import holdepunkt.improvement.web.Room;
import org.springframework.stereotype.Component;

/** The way to the surveys from the first page of improvement. */
@Component
class SurveysRoom implements Room {

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String path() {
        return "/improvement/surveys";
    }

    @Override
    public String title() {
        return "surveys.title";
    }

    @Override
    public String about() {
        return "surveys.lead";
    }
}
