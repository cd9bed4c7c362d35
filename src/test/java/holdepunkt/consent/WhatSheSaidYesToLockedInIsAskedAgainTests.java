package holdepunkt.consent;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import holdepunkt.meetings.SeatRole;
import holdepunkt.meetings.room.Tables;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** R15: every kind of yes, a seat, a thing of her notebook, a power of attorney and a share, is asked for again when she was held as she gave it. */
@Staged
class WhatSheSaidYesToLockedInIsAskedAgainTests {

    private static final String MONTH = LocalDate.now(Period.NORWAY).plusDays(60).toString();

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private Visitor she;
    private String home;

    @Test
    void aSeatAThingOfHerNotebookAndAPowerOfAttorneyAreAskedAboutAsAShareIs() {
        var tables = new Tables(stage, parts);
        var table = tables.lay();
        she = stage.as(table.subject());
        home = "/people/" + table.person();
        stage.as("berit").submit(home + "/stay", home + "/stays", "kind", "involuntary", "begunOn", LocalDate.now(Period.NORWAY).toString(), "outOn", "");
        var seat = tables.seat(table, "anne", SeatRole.PARTICIPANT).toString();
        var share = shares();
        var mandate = givesAPowerOfAttorney();
        she.submit(home + "/consents/receipt?to=" + stage.account("ida") + "&classes=letter&purpose=coord&until=" + MONTH, home + "/consents");
        assertThat(renewals()).as("nobody has asked again yet").isEmpty();
        stage.as("berit").submit(home + "/stay", home + "/stay/askings", "what", "consents");
        var asked = renewals();
        assertThat(asked).hasSize(4).anyMatch(one -> one.contains(seat)).anyMatch(one -> one.contains(share)).anyMatch(one -> one.contains(mandate));
        assertThat(she.submit(renewal(seat), renewal(seat)).text()).contains("Anne Lundby kan lese", "Du sa ja her selv", "Språk: bokmål");
        assertThat(she.submit(renewal(mandate), renewal(mandate)).text()).contains("Bror Lien kan lese brevene etter møtene");
        she.submit(renewal(share), home + "/sharing/" + share + "/withdrawal");
        assertThat(renewals()).as("answered: only the share of the letters is left").hasSize(1);
        assertThat(stage.as("anne").get(table.href()).status()).as("the seat stays open").isEqualTo(200);
        assertThat(stage.as("berit").get(home + "/shared-lines/" + share).status()).as("the notebook's thing is shut").isEqualTo(404);
    }

    private String shares() {
        she.submit("/diary/new", "/diary/entries", "text", "Jeg sov ikke i natt.");
        var entry = she.paths().getLast();
        she.submit(entry + "/share/receipt?what=0&to=" + stage.account("berit") + "&until=" + MONTH + "&_form=" + entry + "/share", entry + "/shares");
        return last(she.paths().getLast());
    }

    private String givesAPowerOfAttorney() {
        she.submit(home + "/kin", home + "/kin", "called", "Bror Lien");
        var to = she.get(home + "/behalf").document().select("option:contains(Bror Lien)").attr("value");
        she.submit(home + "/attorneys/receipt?to=" + to + "&classes=letter&until=" + MONTH, home + "/attorneys", "paper", "I skuffen");
        return last(she.get(home + "/behalf").document().select("form[action$=/end]").attr("action").replace("/end", ""));
    }

    private String renewal(String cause) {
        return home + "/sharing/" + cause + "/renewal";
    }

    private List<String> renewals() {
        return she.get(home).document().select("main a[href$=/renewal]").eachAttr("href");
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
