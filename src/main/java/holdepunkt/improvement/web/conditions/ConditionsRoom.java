package holdepunkt.improvement.web.conditions;

import holdepunkt.improvement.web.Room;
import org.springframework.stereotype.Component;

@Component
class ConditionsRoom implements Room {

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String path() {
        return "/improvement/conditions";
    }

    @Override
    public String title() {
        return "conditions.title";
    }

    @Override
    public String about() {
        return "conditions.about";
    }
}
