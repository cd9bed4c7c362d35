package holdepunkt.browser;

import holdepunkt.access.NewcomerCookie;
import holdepunkt.core.web.Language;
import holdepunkt.demo.DemoPeople;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Staged;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What each person of the demo meets, and whoever is not signed in: {@code bin/pictures} is this test and the one for those who work there. */
@Tag("browser")
@Staged
class EveryPageOfHersIsOpenToHerTests {

    @Autowired
    Stage stage;
    @Autowired
    NewcomerCookie cookies;

    @Test
    void onAPhoneAndAtADesk() {
        var every = new EveryPage(stage);
        every.walk("nobody", null, "nb", new HashSet<>());
        for (var language : Language.ALL) {
            var left = cookies.holding(StageSettings.ISSUER, "newcomer-" + UUID.randomUUID());
            every.newcomer(left.substring(left.indexOf('=') + 1, left.indexOf(';')), language);
        }
        var known = new HashSet<String>();
        DemoPeople.PERSONS.forEach(person -> every.walk(person.subject(), person.subject(), person.language(), known));
        every.walk(DemoPeople.SIV.subject() + "-en", DemoPeople.SIV.subject(), "en", new HashSet<>());
        every.report("pages-open-to-persons", 10, "people-x-stay", "people-x-moving", "people-x-if-gone", "people-x-after-me", "people-x-crisis", "people-x-everything",
                "people-x-erasure", "people-x-restrictions", "new-here", "diary", "diary-about", "diary-new", "diary-goals");
    }
}
