package holdepunkt.stories;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.browser.Axe;
import holdepunkt.browser.Window;
import holdepunkt.core.Period;
import holdepunkt.directory.FoundingAreas;
import holdepunkt.insight.fairness.AskedArea;
import holdepunkt.insight.fairness.HalfYear;
import holdepunkt.insight.telling.TellingAnew;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody in the council says that a meeting is a way past the queue. A leader asks, and gets numbers, their doubt, and what nobody here can know. */
class ALeaderAsksWhetherItIsAShortcutStoryTests extends Story {

    private AskedArea here;
    private Someone leader;

    @Test
    void sheGetsNumbersAndWhatTheyCannotSay() {
        theQuestionIsOnTheWayFromTheNumbers();
        theServicesOwnWaitsAreWrittenInAndSmallOnesRefused();
        theAnswerHasNumbersAndItsDoubt();
        whoGetsAYesIsToldByWayAndByAge();
        theFiguresAreTakenAlongAndThatIsWrittenDown();
        everyPageIsOpenToEveryoneInEveryLanguage();
        theRestOfTheHouseFindsNothing();
    }

    private void theQuestionIsOnTheWayFromTheNumbers() {
        leader.opens("/insight").follows("/insight/shortcut").sees("Da kan vi ikke svare.", "Halvparten hadde møtet innen 20 dager.");
    }

    private void theServicesOwnWaitsAreWrittenInAndSmallOnesRefused() {
        leader.isStopped(422, "/insight/shortcut", "service", "Ruspoliklinikken", "from", "2026-01-01", "until", "2026-06-30", "metPersons", "3", "metDays", "30",
                "otherPersons", "40", "otherDays", "41", "source", "Ventelista i poliklinikken");
        leader.sees("Vi viser ikke tall om færre enn 5 personer.").sends("/insight/shortcut", "metPersons", "12");
    }

    private void theAnswerHasNumbersAndItsDoubt() {
        leader.sees("Den midterste ventet 11 dager kortere etter møte.", "Ingen vet om andre måtte vente lenger.", "Om forskjellen mellom etter møte og vanlig vei er tilfeldig.", "Hvem som ellers ville fått plassen.");
        leader.doesNotSee("trend").shows("shortcut");
    }

    private void whoGetsAYesIsToldByWayAndByAge() {
        leader.follows("/insight/fairness").sees("Det ble spurt om møte for 72 personer.", "Ikke et funn. Forskjellen fra de andre kan være tilfeldig.",
                "Større forskjell fra de andre enn tilfeldigheter vanligvis gir. Tallene sier ikke hvorfor.", "Dette er ikke registrert her.", "Tall under 5 vises ikke.");
        assertThat(leader.page().locator("tr[data-group=self]").innerText()).contains("12", "5", "42");
        leader.shows("fairness");
    }

    private void theFiguresAreTakenAlongAndThatIsWrittenDown() {
        var file = leader.page().waitForResponse(answer -> answer.url().contains("/insight/files/"), () -> leader.page().locator("form[action$='/files'] button").click());
        assertThat(file.status()).isEqualTo(200);
        leader.opens("/insight/small-numbers").sees("Leder Spørre tok ut «Har alle samme vei inn?»").shows("small-numbers");
    }

    private void everyPageIsOpenToEveryoneInEveryLanguage() {
        for (var one : List.of("nb", "nn", "en")) {
            for (var size : List.of(Window.PHONE, Window.DESKTOP)) {
                var reader = town.at(size, here.leader, one);
                for (var path : List.of("/insight", "/insight/shortcut", "/insight/fairness", "/insight/small-numbers", "/insight/research")) {
                    assertThat(Axe.findings(reader.opens(path).page())).as(one + path).isEmpty();
                }
            }
        }
    }

    private void theRestOfTheHouseFindsNothing() {
        town.desktop(here.nils).opens("/insight/fairness").sees("Etter alder");
        town.desktop("ida").findsNothingAt("/insight/fairness").findsNothingAt("/insight/shortcut").findsNothingAt("/insight/small-numbers");
    }

    @BeforeEach
    void theStoryBegins() {
        here = new AskedArea(stage, parts.getBean(FoundingAreas.class), parts.getBean(OpeningAccounts.class));
        var from = HalfYear.latest(LocalDate.now(Period.NORWAY)).from();
        here.asked(20, "gp", from.getYear() - 30, from.plusDays(40), "yes", 20, true);
        here.asked(10, "dps", from.getYear() - 30, from.plusDays(50), "no", -1, true);
        here.asked(6, "nav", from.getYear() - 50, from.plusDays(70), "yes", 30, false);
        here.asked(24, "nav", from.getYear() - 50, from.plusDays(70), "not_now", -1, true);
        here.asked(5, "self", from.getYear() - 50, from.plusDays(90), "yes", 10, false);
        here.asked(7, "self", from.getYear() - 30, from.plusDays(90), "no", -1, true);
        parts.getBean(TellingAnew.class).anew(here.area);
        leader = town.desktop(here.leader);
    }

    @AfterEach
    void leave() {
        here.close();
    }
}
