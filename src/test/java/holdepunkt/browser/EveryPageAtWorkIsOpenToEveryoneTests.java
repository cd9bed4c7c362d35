package holdepunkt.browser;

import holdepunkt.demo.DemoPeople;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What each who works in the demo area meets. */
@Tag("browser")
@Staged
class EveryPageAtWorkIsOpenToEveryoneTests {

    @Autowired
    Stage stage;

    @Test
    void onAPhoneAndAtADesk() {
        var every = new EveryPage(stage);
        var known = new HashSet<String>();
        // First somebody's fixed contact: of pages that differ only in whom they are about, hers hold most.
        Stream.concat(Stream.of(DemoPeople.BERIT), DemoPeople.STAFF.stream()).distinct().forEach(one -> every.walk(one.subject(), one.subject(), "nb", known));
        every.report("pages-open-at-work", 10, "people-x-stay", "people-x-moving", "people-x-passing-new", "emergency", "log-review", "asked-about", "held-back", "breaches",
                "liftings", "log-files");
    }
}
