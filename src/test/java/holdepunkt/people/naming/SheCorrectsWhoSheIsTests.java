package holdepunkt.people.naming;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.people.Cast;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class SheCorrectsWhoSheIsTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext context;

    @Test
    void itHoldsAtOnceAndWhatStoodBeforeIsHersAlone() throws Exception {
        var cast = new Cast(stage, context);
        var contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        var person = cast.person("Tuva", contact, null);
        var hers = stage.as(person.subject());
        var page = person.page() + "/name";
        assertThat(hers.submit(page, page, "called", " ", "name", "Liv Elvemo").status()).as("a name is needed").isEqualTo(422);
        var after = hers.submit(page, page, "called", "Liv", "name", "Liv Elvemo");
        assertThat(after.text()).contains("Dette sto før", "Tuva Elvemo, kalt Tuva", "av Liv Elvemo");
        assertThat(after.document().select(".hp-me__name").text()).as("her sign-in bears the name she has").isEqualTo("Liv Elvemo");
        assertThat(hers.get(person.page()).document().select("h1").text()).contains("Liv").doesNotContain("Tuva");
        assertThat(stage.as(contact.subject()).get(person.page()).text()).contains("Liv Elvemo").doesNotContain("Tuva");
        assertThat(stage.as(contact.subject()).get(page).status()).as("her contact reads who she is and corrects nothing").isEqualTo(404);
        assertThat(hers.get(person.page() + "/everything").text()).contains("Det du het før", "Tuva Elvemo");
        try (var superuser = stage.superuser(); var ask = superuser.prepareStatement("select encode(name, 'escape') || encode(called, 'escape') from people.name_before where person_id = ?")) {
            ask.setObject(1, person.id().value());
            var row = ask.executeQuery();
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).as("sealed").doesNotContain("Tuva");
        }
    }

    @Test
    void twoWindowsDoNotOverwriteEachOther() {
        var cast = new Cast(stage, context);
        var person = cast.person("Tuva", cast.staff("Mona Elvestrand", "rus", "addiction_counsellor"), null);
        var hers = stage.as(person.subject());
        var page = person.page() + "/name";
        var old = hers.filled(page, page, "called", "Tuv");
        hers.submit(page, page, "called", "Liv");
        var late = hers.raw("POST", page, old, Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Liv", "Tuv");
    }
}
