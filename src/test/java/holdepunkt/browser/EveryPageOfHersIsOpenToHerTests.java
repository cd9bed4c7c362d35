package holdepunkt.browser;

import holdepunkt.access.NewcomerCookie;
import holdepunkt.core.web.Language;
import holdepunkt.demo.DemoPeople;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Staged;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What each person of the demo meets, and whoever is not signed in: {@code bin/pictures} is this test and the one for those who work there. */
@Tag("browser")
@Staged
@Order(2)
class EveryPageOfHersIsOpenToHerTests {

    @Autowired
    Stage stage;
    @Autowired
    NewcomerCookie cookies;
    @Autowired
    ApplicationContext parts;

    @Test
    void onAPhoneAndAtADesk() {
        var every = new EveryPage(stage);
        if (Pictures.WANTED) {
            new Furnished(stage, parts).area();
            Stream.of(DemoPeople.TONE, DemoPeople.OLAV).forEach(one -> every.walk(one.subject(), one.subject(), one.words(), "nb", new HashSet<>()));
        }
        every.walk("nobody", null, "not signed in", "nb", new HashSet<>());
        every.byHeart("nb", "/m", "/m/thanks", "/s", "/s/thanks", "/invited");
        for (var language : Language.ALL) {
            var left = cookies.holding(StageSettings.ISSUER, "newcomer-" + UUID.randomUUID());
            every.newcomer(left.substring(left.indexOf('=') + 1, left.indexOf(';')), language);
        }
        var known = new HashSet<String>();
        DemoPeople.PERSONS.forEach(person -> every.walk(person.subject(), person.subject(), "the person herself", person.language(), known));
        every.walk(DemoPeople.SIV.subject() + "-en", DemoPeople.SIV.subject(), "the person herself", "en", new HashSet<>());
        every.report("pages-open-to-persons", 85, "people-x-stay", "people-x-moving", "people-x-if-gone", "people-x-after-me", "people-x-crisis", "people-x-everything",
                "people-x-erasure", "people-x-restrictions", "new-here", "new-here-receipt", "new-here-answer", "diary", "diary-about", "diary-new", "diary-goals");
    }
}
