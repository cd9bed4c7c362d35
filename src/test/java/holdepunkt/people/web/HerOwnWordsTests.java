package holdepunkt.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.people.Cast;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class HerOwnWordsTests {

    @Autowired
    Stage stage;

    @Autowired
    ApplicationContext context;

    Cast cast;
    Cast.Staff contact;
    Cast.Person person;

    @BeforeEach
    void people() {
        cast = new Cast(stage, context);
        contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        person = cast.person("Tuva", contact, null);
    }

    @Test
    void whatSheWroteForTheDaySheIsGoneIsReadByHerContactAlone() {
        var address = person.page() + "/if-gone";
        stage.as(person.subject()).submit(address, address, "who", "Tante Reidun kan lete", "leaveMe", "når jeg er på hytta");
        assertThat(stage.as(contact.subject()).get(address).text()).contains("Tante Reidun kan lete", "når jeg er på hytta", "et ønske, ikke en ordre");
        assertThat(stage.as("anne").get(address).status()).isEqualTo(404);
        assertThat(stage.as(contact.subject()).get(address).document().select("main textarea")).isEmpty();
    }

    @Test
    void twoWhoWriteAtOnceBothKeepTheirWords() {
        var address = person.page() + "/reach";
        var first = stage.as(person.subject());
        var second = stage.as(contact.subject());
        var stale = second.filled(address, address, "channel", "sms", "phone", "900 55 555");
        first.submit(address, address, "channel", "sms", "phone", "900 44 444");
        var answer = second.raw("POST", address, stale, java.util.Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("900 44 444");
        assertThat(answer.document().select("#phone").val()).isEqualTo("900 55 555");
        assertThat(first.get(address).document().select("#phone").val()).isEqualTo("900 44 444");
    }

    @Test
    void whoeverGoesBackAfterTwoWroteAtOnceAndWritesOnLosesNothing() {
        var address = person.page() + "/reach";
        var she = stage.as(person.subject());
        var stale = she.filled(address, address, "channel", "sms", "phone", "900 66 601");
        stage.as(contact.subject()).submit(address, address, "channel", "sms", "phone", "900 66 600");
        var sent = java.util.Map.of("Sec-Fetch-Site", "same-origin");
        assertThat(she.raw("POST", address, stale, sent).status()).isEqualTo(409);
        // Back: the same form with its number and version, and other words in it.
        stale.put("phone", "900 66 602");
        var again = she.raw("POST", address, stale, sent);
        assertThat(again.status()).as("what the contact wrote is not written over").isEqualTo(409);
        assertThat(again.text()).contains("900 66 600").doesNotContain("900 66 601");
        assertThat(again.document().select("#phone").val()).isEqualTo("900 66 602");
        var form = again.document().selectFirst("form[action=" + address + "]");
        var fields = new java.util.LinkedHashMap<String, String>();
        form.select("input[name]:not([type=radio]), input[checked]").forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("textarea[name]").forEach(field -> fields.put(field.attr("name"), field.wholeText()));
        var settled = she.raw("POST", address, fields, sent);
        assertThat(settled.status()).as("from the page that shows both: %s", settled.text()).isEqualTo(303);
        assertThat(she.get(address).document().select("#phone").val()).isEqualTo("900 66 602");
        // Back once more, to a form that was taken: with its old words it answers as it did, with others it is another form.
        assertThat(she.raw("POST", address, fields, sent).location()).isEqualTo(settled.location());
        fields.put("phone", "900 66 603");
        assertThat(she.raw("POST", address, fields, sent).status()).isEqualTo(409);
    }

    @Test
    void aFormThatIsShownAgainIsStillWrittenOverWhatItsWriterSaw() {
        var address = person.page() + "/reach";
        var she = stage.as(person.subject());
        var sent = java.util.Map.of("Sec-Fetch-Site", "same-origin");
        var wrong = she.filled(address, address, "channel", "sms", "phone", "22 33 44 55");
        stage.as(contact.subject()).submit(address, address, "channel", "none", "address", "Elvegata 12");
        var again = she.raw("POST", address, wrong, sent);
        assertThat(again.status()).isEqualTo(422);
        var fields = holdepunkt.stage.Visitor.standing(again.document().selectFirst("form[action=" + address + "]"));
        fields.put("phone", "900 66 700");
        var met = she.raw("POST", address, fields, sent);
        assertThat(met.status()).as("what was saved in between is not written over after a correction").isEqualTo(409);
        var both = holdepunkt.stage.Visitor.standing(met.document().selectFirst("form[action=" + address + "]"));
        assertThat(both).containsEntry("phone", "900 66 700").containsEntry("address", "Elvegata 12").containsEntry("channel", "sms");
        assertThat(she.raw("POST", address, both, sent).status()).isEqualTo(303);
        assertThat(she.get(address).document().select("#address").text()).isEqualTo("Elvegata 12");
    }

    @Test
    void aMessageNeedsSomewhereToGo() {
        var address = person.page() + "/reach";
        var answer = stage.as(person.subject()).submit(address, address, "channel", "sms", "phone", "22 33 44 55");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("SMS trenger et mobilnummer");
        assertThat(answer.document().select("#phone").val()).isEqualTo("22 33 44 55");
    }

    @Test
    void sheNamesThePeopleRoundHerAndTakesThemOff() {
        var address = person.page() + "/network";
        var hers = stage.as(person.subject());
        hers.submit(address, address, "name", "Bestevenn Aslaug", "relation", "friend");
        assertThat(hers.get("/").text()).contains("Bestevenn Aslaug", "Venn");
        hers.submit(address, hers.get(address).document().select("form[action$=/end]").attr("action"));
        assertThat(hers.get("/").text()).doesNotContain("Bestevenn Aslaug");
    }

    @Test
    void noneOfItStandsReadableInTheDatabase() throws Exception {
        var reach = person.page() + "/reach";
        var network = person.page() + "/network";
        var gone = person.page() + "/if-gone";
        var hers = stage.as(person.subject());
        hers.submit(reach, reach, "channel", "email", "email", "kanari@elvestad.example", "address", "Kanarigata 7");
        hers.submit(network, network, "name", "Kanari Venn", "relation", "friend", "phone", "90 07 07 07");
        hers.submit(gone, gone, "places", "Kanaribrygga");
        try (var superuser = stage.superuser(); var ask = superuser.prepareStatement("""
                select string_agg(row, ' ') from (select r::text as row from people.reach r where person_id = ? union all select g::text from people.if_gone g where person_id = ?
                union all select n::text from people.round_her n where person_id = ?) rows""")) {
            for (int i = 1; i <= 3; i++) {
                ask.setObject(i, person.id().value());
            }
            var row = ask.executeQuery();
            row.next();
            var kept = row.getString(1);
            assertThat(kept).hasSizeGreaterThan(200);
            for (var canary : new String[] {"anari", "90070707"}) {
                assertThat(kept).doesNotContain(canary).doesNotContain(java.util.HexFormat.of().formatHex(canary.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }
}
