package holdepunkt.insight.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.core.Period;
import holdepunkt.directory.FoundingAreas;
import holdepunkt.insight.telling.TellingAnew;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Staged
class EverybodysWayInIsHeldBesideTheOthersTests {

    @Autowired
    Stage stage;
    @Autowired
    FoundingAreas founding;
    @Autowired
    OpeningAccounts accounts;
    @Autowired
    TellingAnew anew;

    private AskedArea here;
    private final LocalDate from = HalfYear.latest(LocalDate.now(Period.NORWAY)).from();

    @AfterEach
    void leave() {
        here.close();
    }

    @Test
    void aPageTellsByWayAndByAgeAndSaysWhatIsNotRecorded() {
        here = new AskedArea(stage, founding, accounts);
        here.asked(20, "gp", from.getYear() - 30, from.plusDays(40), "yes", 20, true);
        here.asked(10, "dps", from.getYear() - 30, from.plusDays(50), "no", -1, true);
        here.asked(6, "nav", from.getYear() - 50, from.plusDays(70), "yes", 30, false);
        here.asked(24, "nav", from.getYear() - 50, from.plusDays(70), "not_now", -1, true);
        here.asked(5, "self", from.getYear() - 50, from.plusDays(90), "yes", 10, false);
        here.asked(7, "self", from.getYear() - 30, from.plusDays(90), "no", -1, true);
        anew.anew(here.area);
        var page = stage.as(here.nils).get("/insight/fairness").document();
        assertThat(page.selectFirst("[data-told=all]").text()).contains("72 personer", "31 av dem fikk ja", "innen 20 dager");
        assertThat(page.select("tr[data-group=health]").text()).contains("30", "20", "67 %");
        assertThat(page.select("tr[data-group=self]").text()).contains("12", "5", "42 %", "10");
        assertThat(page.select("li[data-finding=true]").text()).contains("Helsetjenester", "Kommune og NAV").doesNotContain("Personen selv");
        assertThat(page.text()).contains("Kjønn.", "Trenger flere tjenester", "Det er for tidlig å si noe.");
        assertThat(page.select("[data-chart=drift-" + here.sentence + "]").text()).contains("Det er for tidlig å si noe.");
        here.asked(9, "self", from.getYear() - 30, from.plusDays(95), "yes", 3, true);
        anew.anew(here.area);
        assertThat(stage.as(here.nils).get("/insight/fairness").document().selectFirst("[data-told=all]").text()).as("published once").contains("72 personer");
    }

    @Test
    void aLeaderIsAnsweredWithNumbersAndWithWhatTheyCannotSay() {
        here = new AskedArea(stage, founding, accounts);
        var offer = stage.as(here.leader).get("/insight/shortcut").document().select("select[name=service] option").last().val();
        assertThat(write(offer, "4", "").status()).isEqualTo(422);
        assertThat(write(offer, "12", "3").text()).contains("Skriv 0, 5 eller flere");
        assertThat(write(offer, "12", "").text()).contains("Den midterste ventet 11 dager kortere etter møte.", "Ingen vet om andre måtte vente lenger.",
                "Om en forskjell er tilfeldig.", "Kilde: Ventelista i Spørrevik");
        assertThat(write(offer, "13", "").text()).as("almost the same once more").contains("overlapper");
        assertThat(stage.as(here.nils).get("/insight/shortcut").document().select("form[action=/insight/shortcut]")).isEmpty();
    }

    private Visitor.Answer write(String offer, String met, String displaced) {
        return stage.as(here.leader).submit("/insight/shortcut", "/insight/shortcut", "service", offer, "from", "2026-01-01", "until", "2026-06-30", "metPersons", met,
                "metDays", "30", "otherPersons", "40", "otherDays", "41", "displaced", displaced, "source", "Ventelista i Spørrevik");
    }
}
