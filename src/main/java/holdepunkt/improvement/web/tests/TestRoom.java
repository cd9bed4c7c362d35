package holdepunkt.improvement.web.tests;

import holdepunkt.improvement.web.Room;
import org.springframework.stereotype.Component;

/** The tests of change, as a room of improvement. */
@Component
class TestRoom implements Room {

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String path() {
        return "/improvement/tests";
    }

    @Override
    public String title() {
        return "tests.title";
    }

    @Override
    public String about() {
        return "tests.about";
    }
}
