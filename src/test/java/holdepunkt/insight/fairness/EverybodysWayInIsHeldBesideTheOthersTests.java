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
import java.util.List;
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
        here.askedBefore(12, "gp", from.minusDays(100));
        here.askedBefore(8, "dps", from.minusDays(200));
        anew.anew(here.area);
        coordinators("health", "gp", 12);
        coordinators("municipal", "nav", 10);
        coordinators("self", "self", 5);
        var page = stage.as(here.nils).get("/insight/fairness").document();
        assertThat(page.selectFirst("[data-told=all]").text()).contains("72 personer", "31 av dem fikk ja", "innen 20 dager");
        assertThat(page.select("tr[data-group=health]").text()).contains("30", "20", "67 %");
        assertThat(page.select("tr[data-group=self]").text()).contains("12", "5", "42 %", "10");
        assertThat(page.select("tr[data-group=again]").text()).as("of those asked for again").contains("12 av 20", "60 %");
        assertThat(page.select("tr[data-group=first]").text()).contains("19 av 52");
        assertThat(page.select("li[data-finding=true]").text()).contains("Helsetjenester", "Kommune og NAV").doesNotContain("Personen selv");
        assertThat(page.select("li[data-waits=self]").text()).as("ten days beside twenty, and no upper end where all came on one day").contains("Forskjell i dager: −10.", "Forhold: 0,50.").doesNotContain("minst 0");
        assertThat(page.select("tr[data-group=municipal]").text()).as("two of the ten had ended, and two had said no since").contains("6 av 30 (20 %)");
        assertThat(page.select("li[data-coordinators=health]").text()).contains("Helsetjenester, koordinator:", "Forskjell i andel: 14 prosentpoeng");
        assertThat(page.text()).contains("Kjønn.", "Trenger flere tjenester", "Det er for tidlig å si noe.");
        assertThat(page.select("[data-chart=drift-" + here.sentence + "]").text()).contains("Det er for tidlig å si noe.");
        here.asked(9, "self", from.getYear() - 30, from.plusDays(95), "yes", 3, true);
        anew.anew(here.area);
        assertThat(stage.as(here.nils).get("/insight/fairness").document().selectFirst("[data-told=all]").text()).as("published once").contains("72 personer");
    }

    /** So many who were asked for by this way said yes to a coordinator; of those of the municipality two had none any more, and two said no the day after. */
    private void coordinators(String group, String route, int many) {
        told(route, many, 0, "asked", 1);
        told(route, many, 0, "yes", 2);
        if (group.equals("municipal")) {
            told(route, 2, 0, "ended", 3);
            told(route, 2, 2, "no", 3);
        }
    }

    private void told(String route, int many, int but, String word, int days) {
        here.past("""
                insert into insight.told (area_id, telling_id, subject, person, what, word, at)
                select t.area_id, t.telling_id, t.person, t.person, 'coordinator', ?, ? from insight.told t
                 where t.what = 'asked' and t.word = ? and t.area_id = ?
                   and t.telling_id = (select id from insight.telling where area_id = t.area_id order by number desc limit 1)
                   and t.at >= ?
                 order by t.person limit ? offset ?""", word, from.plusDays(100 + days).atTime(12, 0), route, here.area.value(), from.atStartOfDay(), many, but);
    }

    /** Held against yesterday’s page, one that was counted anew would tell of whoever was put right, or of the month a limit hides. */
    @Test
    void nothingPutRightLaterAndNoNewLimitChangesAMonthThatWasTold() {
        here = new AskedArea(stage, founding, accounts);
        var month = LocalDate.now(Period.NORWAY).withDayOfMonth(1).minusMonths(2);
        here.asked(6, "gp", 1990, month.plusDays(3), "yes", -1, true);
        here.asked(6, "nav", 1980, month.plusDays(4), "yes", -1, false);
        anew.anew(here.area);
        assertThat(months()).containsExactly("Ingen", "50 %");
        assertThat(stage.as(here.nils).get("/insight/fairness").document().select("details:has(caption:containsOwn(Trenger flere))").text()).as("how it was counted")
                .contains("«Trenger flere tjenester» var krysset av", "Hver person teller én gang", "tall under 5 er skjult");
        here.past("delete from intake.criterion_tick where nomination_id = (select id from intake.nomination where area_id = ? and route = 'gp' limit 1)", here.area.value());
        here.asked(9, "dps", 1970, month.plusMonths(1).plusDays(4), "yes", -1, false);
        anew.anew(here.area);
        assertThat(months()).as("one tick fewer, and nine found who were asked for in the empty month").containsExactly("Ingen", "50 %");
        stage.as(here.leader).submit("/insight/small-numbers", "/insight/small-numbers", "k", "8", "because", "Alle kjenner alle her");
        assertThat(months()).as("a higher limit").containsExactly("Ingen", "50 %");
    }

    private List<String> months() {
        return stage.as(here.nils).get("/insight/fairness").document().select("details:has(caption:containsOwn(Trenger flere)) tbody td.hp-number").eachText();
    }

    @Test
    void aLeaderIsAnsweredWithNumbersAndWithWhatTheyCannotSay() {
        here = new AskedArea(stage, founding, accounts);
        var offer = stage.as(here.leader).get("/insight/shortcut").document().select("select[name=service] option").last().val();
        assertThat(write(offer, "4", "").status()).isEqualTo(422);
        assertThat(write(offer, "12", "3").text()).contains("Skriv 0, 5 eller flere");
        assertThat(write(offer, "12", "").text()).contains("Den midterste ventet 11 dager kortere etter møte.", "Ingen vet om andre måtte vente lenger.",
                "Om forskjellen mellom etter møte og vanlig vei er tilfeldig.", "Kilde: Ventelista i Spørrevik");
        assertThat(write(offer, "13", "").text()).as("almost the same once more").contains("overlapper");
        assertThat(stage.as(here.nils).get("/insight/shortcut").document().select("form[action=/insight/shortcut]")).isEmpty();
    }

    private Visitor.Answer write(String offer, String met, String displaced) {
        return stage.as(here.leader).submit("/insight/shortcut", "/insight/shortcut", "service", offer, "from", "2026-01-01", "until", "2026-06-30", "metPersons", met,
                "metDays", "30", "otherPersons", "40", "otherDays", "41", "displaced", displaced, "source", "Ventelista i Spørrevik");
    }
}
