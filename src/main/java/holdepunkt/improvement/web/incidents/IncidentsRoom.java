package holdepunkt.improvement.web.incidents;

import holdepunkt.improvement.web.Room;
import org.springframework.stereotype.Component;

/** The way to the stories from the first page of improvement. */
@Component
class IncidentsRoom implements Room {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String path() {
        return "/improvement/incidents";
    }

    @Override
    public String title() {
        return "incidents.title";
    }

    @Override
    public String about() {
        return "incidents.about";
    }
}
