package holdepunkt.browser;

import holdepunkt.demo.DemoPeople;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What each who works in the demo area meets. */
@Tag("browser")
@Staged
@Order(1)
class EveryPageAtWorkIsOpenToEveryoneTests {

    @Autowired
    Stage stage;

    @Autowired
    ApplicationContext parts;

    @Test
    void onAPhoneAndAtADesk() throws SQLException {
        var every = new EveryPage(stage);
        var known = new HashSet<String>();
        var furnished = new Furnished(stage, parts);
        if (Pictures.WANTED) {
            furnished.area();
        }
        // First somebody's fixed contact: of pages that differ only in whom they are about, hers hold most.
        Stream.concat(Stream.of(DemoPeople.BERIT), DemoPeople.STAFF.stream()).distinct()
                .forEach(one -> every.walk(one.subject(), one.subject(), String.join(", ", one.roles()), "nb", known));
        if (Pictures.WANTED) {
            furnished.inTheOtherRoles().forEach(one -> every.walk(one.role(), one.subject(), one.role(), "nb", known));
        }
        every.report("pages-open-at-work", 105, "people-x-stay", "people-x-moving", "people-x-passing-new", "emergency", "log-review", "asked-about", "held-back", "breaches",
                "liftings", "log-files");
    }
}
