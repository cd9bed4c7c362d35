package holdepunkt.diary;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.promises.Newcomers;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The same page written on in two places: both are kept, and she picks one, or keeps both. */
@Staged
class TwoPhonesTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private Visitor hers;
    private String page;

    @BeforeEach
    void twoWroteOn() {
        hers = stage.as(new Newcomers(stage, parts).enter().subject());
        page = hers.submit("/diary/new", "/diary/entries", "text", "Først").document().selectFirst("a[href$=/edit]").attr("href").replace("/edit", "");
        var one = hers.filled(page + "/edit", page + "/versions", "text", "Fra telefonen");
        var other = hers.filled(page + "/edit", page + "/versions", "text", "Fra kjøkkenbordet");
        send(page + "/versions", one);
        send(page + "/versions", other);
    }

    @Test
    void bothAreShown() {
        assertThat(hers.get(page).text()).contains("Begge er tatt vare på", "Fra telefonen", "Fra kjøkkenbordet");
        assertThat(hers.get("/diary").text()).contains("to utgaver");
    }

    @Test
    void shePicksOneAndTheOtherIsAmongWhatItSaidBefore() {
        var form = hers.filled(page, page + "/choices", "version", version("Fra telefonen"));
        send(page + "/choices", form);
        send(page + "/choices", form);
        var after = hers.get(page);
        assertThat(after.text()).doesNotContain("Begge er tatt vare på");
        assertThat(after.document().select("details").text()).contains("Fra kjøkkenbordet", "Først").doesNotContain("Fra telefonen");
    }

    @Test
    void sheKeepsBothAsTwoPages() {
        var form = hers.filled(page, page + "/choices");
        send(page + "/choices", form);
        send(page + "/choices", form);
        assertThat(hers.get("/diary").document().select(".hp-line a[href^=/diary/entries/]")).hasSize(2);
        assertThat(hers.get("/diary").text()).contains("Fra telefonen", "Fra kjøkkenbordet").doesNotContain("to utgaver");
    }

    private String version(String text) {
        return hers.get(page).document().select("section:contains(" + text + ") button[name=version]").val();
    }

    private void send(String address, Map<String, String> form) {
        assertThat(hers.raw("POST", address, form, Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(303);
    }
}
