package holdepunkt.improvement.web.mandates;

import holdepunkt.improvement.web.Room;
import org.springframework.stereotype.Component;

/** Leads from the first page of improvement to the groups. */
@Component
class MandatesRoom implements Room {

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String path() {
        return "/improvement/mandates";
    }

    @Override
    public String title() {
        return "mandates.title";
    }

    @Override
    public String about() {
        return "mandates.about";
    }
}
