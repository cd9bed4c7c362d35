package holdepunkt.consent;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.people.Cast;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class SheDecidesWhoSeesWhatTests {

    @Autowired
    Stage stage;

    @Autowired
    ApplicationContext context;

    Cast cast;
    Cast.Staff guest;
    Cast.Person person;
    Visitor hers;

    @BeforeEach
    void people() {
        cast = new Cast(stage, context);
        guest = cast.staff("Vigdis Solbrekke", "dps", "clinician");
        person = cast.person("Tuva", cast.staff("Mona Elvestrand", "rus", "addiction_counsellor"), null);
        hers = stage.as(person.subject());
    }

    @Test
    void sheSaysYesToOnePersonUntilADay() {
        assertThat(stage.as(guest.subject()).get(person.page()).status()).isEqualTo(404);
        var after = share("network");
        assertThat(after.text()).contains("Vigdis Solbrekke", "du sa ja til å dele", "folkene rundt deg", "Slutter av seg selv");
        assertThat(stage.as(guest.subject()).get(person.page()).text()).contains("Tuva Elvemo");
        assertThat(stage.as(guest.subject()).get(person.page() + "/reach").status()).isEqualTo(404);
        assertThat(stage.as(guest.subject()).get(person.page() + "/sharing").status()).isEqualTo(404);
    }

    @Test
    void aPartOfAYesIsAWholeAnswer() {
        share("network");
        share("letter");
        var cause = hers.get(person.page() + "/sharing").document().select("form[action$=/withdrawal]").attr("action").replace("/withdrawal", "");
        var narrowed = hers.submit(cause, cause + "/narrowing", "classes", "promise");
        assertThat(narrowed.status()).as("what was never said yes to cannot be kept").isEqualTo(422);
    }

    @Test
    void aYesWithoutADayOrWithNothingInItIsAskedForAgain() {
        var page = person.page() + "/consents/new";
        var action = person.page() + "/consents";
        assertThat(hers.submit(page, action, "account", guest.account().toString()).text()).contains("Velg minst én ting");
        var tooLong = hers.submit(page, action, "account", guest.account().toString(), "classes", "letter", "until", "2099-01-01");
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.text()).contains("høyst et år fram");
    }

    @Test
    void everyWayInStandsThereWithItsGroundAndTheContactHasItsOwnWayOut() {
        var page = hers.get(person.page() + "/sharing");
        assertThat(page.text()).contains("Mona Elvestrand", "som avtalt: fast kontakt", "hvem du er");
        assertThat(page.document().select("form[action$=/withdrawal]")).isEmpty();
        assertThat(page.document().select("main a").eachAttr("href")).contains(person.page() + "/contact");
    }

    @Test
    void onlySheTakesItBack() {
        share("letter");
        var action = hers.get(person.page() + "/sharing").document().select("form[action$=/withdrawal]").attr("action");
        var forged = new java.util.HashMap<>(stage.as(guest.subject()).filled("/my-people", "/sign-out"));
        forged.put("_once", java.util.UUID.randomUUID().toString());
        assertThat(stage.as(guest.subject()).raw("POST", action, forged, java.util.Map.of("Sec-Fetch-Site", "same-origin")).status()).isNotIn(200, 303);
        assertThat(stage.as(guest.subject()).get(person.page()).status()).isEqualTo(200);
    }

    @Test
    void whatSheTookBackIsClosedInTheVeryNextRequest() throws Exception {
        share("network");
        var action = hers.get(person.page() + "/sharing").document().select("form[action$=/withdrawal]").attr("action");
        var committed = new AtomicLong(Long.MAX_VALUE);
        long before = 0;
        long after = 0;
        long wrong = 0;
        try (var readers = Executors.newFixedThreadPool(4)) {
            var reads = new ArrayList<Future<Read>>();
            for (int reader = 0; reader < 4; reader++) {
                var guests = stage.as(guest.subject());
                assertThat(guests.get(person.page()).status()).isEqualTo(200);
                for (int i = 0; i < 60; i++) {
                    Callable<Read> read = () -> {
                        long began = System.nanoTime();
                        return new Read(began, guests.get(person.page()).status());
                    };
                    reads.add(readers.submit(read));
                }
            }
            var withdrawn = hers.submitRaw(person.page() + "/sharing", action);
            committed.set(System.nanoTime());
            assertThat(withdrawn.status()).isEqualTo(303);
            for (int i = 0; i < 100; i++) {
                var guests = stage.as(guest.subject());
                reads.add(readers.submit(() -> new Read(System.nanoTime(), guests.get(person.page()).status())));
            }
            for (var one : reads) {
                var read = one.get();
                if (read.began() > committed.get()) {
                    after++;
                    wrong += read.status() == 404 ? 0 : 1;
                } else {
                    before++;
                }
            }
        }
        Guards.report("withdrawal-race", before + after, wrong, 200, 0, "before=" + before, "after=" + after);
        assertThat(after).isGreaterThanOrEqualTo(100);
    }

    private record Read(long began, int status) {}

    private Visitor.Answer share(String what) {
        return hers.submit(person.page() + "/consents/new", person.page() + "/consents", "account", guest.account().toString(), "classes", what);
    }
}
