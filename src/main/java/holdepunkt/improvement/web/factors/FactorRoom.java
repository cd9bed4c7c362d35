package holdepunkt.improvement.web.factors;

import holdepunkt.improvement.web.Room;
import org.springframework.stereotype.Component;

/** The factor maps, as a room of improvement. */
@Component
class FactorRoom implements Room {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String path() {
        return "/improvement/factors";
    }

    @Override
    public String title() {
        return "factors.title";
    }

    @Override
    public String about() {
        return "factors.about";
    }
}
