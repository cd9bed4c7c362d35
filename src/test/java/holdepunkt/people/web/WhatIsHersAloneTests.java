package holdepunkt.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.people.Cast;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class WhatIsHersAloneTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext context;

    @Test
    void sheKeepsContactsAndNotesThatNobodyElseOpensAndEmptiesThemAgain() throws Exception {
        var cast = new Cast(stage, context);
        var contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        var person = cast.person("Stine", contact, null);
        var hers = stage.as(person.subject());
        var page = person.page() + "/quiet";
        hers.submit(page, page + "/contacts", "name", "Huset i Bakken", "phone", "70 00 90 00");
        var shown = hers.submit(page, page + "/notes", "words", "Nøkkelen ligger hos Tone");
        assertThat(shown.text()).contains("Huset i Bakken", "70009000", "Nøkkelen ligger hos Tone");
        assertThat(stage.as(contact.subject()).get(page).status()).isEqualTo(404);
        assertThat(stage.asOld(person.subject()).raw("GET", page, java.util.Map.of(), java.util.Map.of()).location()).as("asks who she is first").startsWith("/sign-in");
        for (var form : hers.get(page).document().select("form[action$=/end]").eachAttr("action")) {
            hers.submit(page, form);
        }
        assertThat(hers.get(page).text()).doesNotContain("Huset i Bakken", "Nøkkelen");
        try (var superuser = stage.superuser(); var ask = superuser.prepareStatement(
                "select count(*) from people.quiet_thing where person_id = ? and (name is not null or phone is not null or words is not null)")) {
            ask.setObject(1, person.id().value());
            var row = ask.executeQuery();
            row.next();
            assertThat(row.getInt(1)).as("emptied, not only hidden").isZero();
        }
    }
}
