package holdepunkt.stories;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A group tells what happened and names somebody. It is stopped, tells it with roles, and decides what is to be done. */
class ANameInTheStoryStoryTests extends Story {

    private static final String[] REST = {"turn", "went_badly", "begins", "En henvisning ble sendt", "ends", "Svaret kom for sent", "lasted", "months", "done", "Alle ventet på hverandre.", "roles", "coordinator",
        "result", "Tilliten ble borte.", "hindered", "Ingen visste hvem som hadde ansvaret", "change", "Mottaket ringer samme dag."};

    private final String title = "Ventet på svar " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private Someone nils;

    @Test
    void aStoryWithANameIsStoppedToldAnewAndActedOn() {
        aNameStandsInItAndNothingIsKept();
        itIsToldWithTheRoleInstead();
        herWayIsToldBesideTheServices();
        itEndsInSomethingToDo();
        allOfItIsOpenToEveryone();
    }

    private void aNameStandsInItAndNothingIsKept() {
        nils.opens("/improvement").followsTo("/improvement/incidents").followsTo("/incidents/new").isStopped(422, "/improvement/incidents", told("Etter to uker ringte Kari Nordmann fra Moss."));
        nils.sees(t("incidents.asked.title"), "Kari Nordmann", t("incidents.instead.full_name"), t("incidents.instead.place")).shows("incident-stopped");
        assertThat(nils.page().locator("textarea[name=situation]").inputValue()).contains("Kari Nordmann");
        assertThat(nils.page().locator("mark").first().innerText()).isEqualTo("Kari Nordmann");
    }

    private void itIsToldWithTheRoleInstead() {
        nils.sends("/improvement/incidents", "situation", "Etter to uker ringte koordinatoren fra kommunen.");
        nils.sees(title, "ringte koordinatoren", t("incidents.unsigned")).doesNotSee("Kari Nordmann").shows("incident");
    }

    private void herWayIsToldBesideTheServices() {
        var story = nils.path();
        nils.followsTo("/steps").sends("/steps", "met", "Ringte tre ganger", "did", "Tok imot beskjed", "role", "gp", "gap", "Beskjeden ble liggende");
        nils.sees("Beskjeden ble liggende").shows("incident-steps").opens(story).sees("Ringte tre ganger", t("incidents.role.gp"));
    }

    private void itEndsInSomethingToDo() {
        nils.followsTo("/actions/new").sends("/actions", "what", "Mottaket ringer samme dag", "owner", "Inntaket", "by", LocalDate.now(Period.NORWAY).plusDays(14).toString());
        nils.sees("Mottaket ringer samme dag", "Inntaket").shows("incident-acted-on");
        nils.opens("/improvement/incidents/looks").sees("Mottaket ringer samme dag");
    }

    private void allOfItIsOpenToEveryone() {
        for (var page : new String[] {"", "/looks", "/learning", "/transitions", "/readings", "/readings/new", "/rule", "/new"}) {
            nils.opens("/improvement/incidents" + page).shows("incidents" + page.replace('/', '-'));
        }
        nils.opens("/improvement/incidents/looks").followsTo("/look").shows("incident-look");
    }

    private String[] told(String situation) {
        var fields = new ArrayList<>(List.of(REST));
        fields.addAll(List.of("title", title, "situation", situation));
        return fields.toArray(String[]::new);
    }

    @BeforeEach
    void theGroupMeets() {
        nils = someone("nils");
    }
}
