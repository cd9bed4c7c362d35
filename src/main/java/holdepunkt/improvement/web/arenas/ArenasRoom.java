package holdepunkt.improvement.web.arenas;

import holdepunkt.improvement.web.Room;
import org.springframework.stereotype.Component;

@Component
class ArenasRoom implements Room {

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String path() {
        return "/improvement/arenas";
    }

    @Override
    public String title() {
        return "arenas.title";
    }

    @Override
    public String about() {
        return "arenas.about";
    }
}
