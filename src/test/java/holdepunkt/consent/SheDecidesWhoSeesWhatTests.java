package holdepunkt.consent;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import holdepunkt.people.Cast;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    Cast.Staff contact;
    Cast.Person person;
    Visitor hers;

    @BeforeEach
    void people() {
        cast = new Cast(stage, context);
        guest = cast.staff("Vigdis Solbrekke", "dps", "clinician");
        contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        person = cast.person("Tuva", contact, null);
        hers = stage.as(person.subject());
    }

    @Test
    void sheSaysYesToOnePersonUntilADay() {
        assertThat(stage.as(guest.subject()).get(person.page()).status()).isEqualTo(404);
        var after = share("network");
        assertThat(after.text()).contains("Vigdis Solbrekke kan lese folkene rundt deg til og med", "Du kan stoppe når du vil", "De første ti minuttene");
        assertThat(hers.get(person.page() + "/sharing").text()).contains("Vigdis Solbrekke", "Du sa ja til å dele", "folkene rundt deg", "Slutter av seg selv");
        assertThat(stage.as(guest.subject()).get(person.page()).text()).contains("Tuva Elvemo");
        assertThat(stage.as(guest.subject()).get(person.page() + "/reach").status()).isEqualTo(404);
        assertThat(stage.as(guest.subject()).get(person.page() + "/sharing").status()).isEqualTo(404);
    }

    @Test
    void aLetterThatIsSharedIsReadWithoutASeatAtTheTable() {
        var jonas = stage.as("jonas");
        var page = "/people/" + stage.person("jonas");
        jonas.submit(page + "/consents/receipt?classes=letter&purpose=treat&until=" + inAMonth() + "&to=" + guest.account(), page + "/consents");
        assertThat(stage.as(guest.subject()).get(page).text()).contains("Brevene", "Det er ikke noe brev ennå").doesNotContain("Folkene rundt");
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
    void whatSheTakesAwayOfAYesIsShutAtOnceAndTheRestStaysOpen() {
        hers.submit(receipt(guest.account().toString(), "letter", "coord", inAMonth()), person.page() + "/consents", "classes", "letter,network");
        var reader = stage.as(guest.subject());
        assertThat(reader.get(person.page() + "/network").status()).isEqualTo(200);
        assertThat(reader.get(person.page()).text()).contains("Brevene", "Nettverket");
        var cause = hers.get(person.page() + "/sharing").document().select("form[action$=/withdrawal]").attr("action").replace("/withdrawal", "");
        hers.submit(cause, cause + "/narrowing", "classes", "letter");
        assertThat(reader.get(person.page() + "/network").status()).as("taken away").isEqualTo(404);
        assertThat(reader.get(person.page()).text()).as("the rest stays").contains("Brevene").doesNotContain("Nettverket");
        assertThat(hers.get(cause + "/receipt").text()).contains("kan lese brevene etter møtene til og med").doesNotContain("folkene rundt deg");
    }

    @Test
    void aYesWithoutADayOrWithNothingInItIsAskedForAgain() {
        var form = person.page() + "/consents/new";
        var nothing = hers.raw("GET", receipt(guest.account().toString(), "", "coord", inAMonth()) + "&_form=" + form, Map.of(), Map.of());
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.document().select("[data-field=validation]").text()).contains("Velg minst én ting");
        var tooLong = hers.raw("GET", receipt(guest.account().toString(), "letter", "coord", "2099-01-01") + "&_form=" + form, Map.of(), Map.of());
        assertThat(tooLong.text()).contains("høyst et år fram");
        var nobody = hers.raw("GET", receipt(UUID.randomUUID().toString(), "letter", "coord", inAMonth()) + "&_form=" + form, Map.of(), Map.of());
        assertThat(nobody.status()).as("nobody who works here").isEqualTo(422);
    }

    @Test
    void beforeSheSharesOneSentenceSaysWhatItMeansAndNothingIsSharedYet() {
        var page = hers.get(receipt(guest.account().toString(), "letter", "safety", inAMonth()));
        assertThat(page.text()).contains("Vigdis Solbrekke kan lese brevene etter møtene til og med", "Det er for at jeg er trygg",
                "Da er det stengt fra neste klikk", "kan ikke gjøres ulest");
        assertThat(stage.as(guest.subject()).get(person.page()).status()).isEqualTo(404);
    }

    @Test
    void aYesToThoseWhoDoOneKindOfWorkAtAUnitOpensToThemWhileTheyDo() throws Exception {
        var peer = cast.staff("Pål Elvelund", "dps", "peer_consultant");
        hers.submit(receipt(stage.unit("dps") + ":clinician", "network", "treat", inAMonth()), person.page() + "/consents");
        assertThat(hers.get(person.page() + "/sharing").text()).contains("Alle som er", "DPS Elvestad");
        assertThat(stage.as(guest.subject()).get(person.page()).status()).isEqualTo(200);
        assertThat(stage.as(peer.subject()).get(person.page()).status()).as("works there, but as something else").isEqualTo(404);
        try (var superuser = stage.superuser(); var end = superuser.prepareStatement("update access.work set role = 'peer_consultant' where account_id = ?")) {
            end.setObject(1, guest.account().value());
            end.execute();
        }
        assertThat(stage.as(guest.subject()).get(person.page()).status()).as("does something else from now on").isEqualTo(404);
    }

    @Test
    void aYesToAUnitOpensToEveryoneThereAndABlockOnTheUnitBeatsIt() {
        hers.submit(receipt(stage.unit("dps") + ":", "network", "coord", inAMonth()), person.page() + "/consents");
        assertThat(stage.as(guest.subject()).get(person.page()).status()).isEqualTo(200);
        hers.submit(person.page() + "/blocks", person.page() + "/blocks", "account", "unit:" + stage.unit("dps"));
        var blocked = stage.as(guest.subject()).raw("GET", person.page(), Map.of(), Map.of());
        var unknown = stage.as(guest.subject()).raw("GET", "/people/" + UUID.randomUUID(), Map.of(), Map.of());
        assertThat(blocked.status()).isEqualTo(404);
        assertThat(blocked.bytes()).as("blocked and unknown are the same bytes").isEqualTo(unknown.bytes());
    }

    @Test
    void whenSheStopsSheIsToldWhatTheyHaveSeenAlready() {
        share("network");
        var undone = hers.submit(person.page() + "/sharing", withdrawal());
        assertThat(undone.text()).contains("Det er stoppet. Vigdis Solbrekke kan ikke åpne noe mer", "Ingen har åpnet noe på grunn av dette");
        share("network");
        stage.as(guest.subject()).get(person.page());
        stage.as(guest.subject()).get(person.page() + "/network");
        assertThat(hers.submit(person.page() + "/sharing", withdrawal()).text())
                .contains("Vigdis Solbrekke: hvem du er, én gang", "Vigdis Solbrekke: folkene rundt deg, én gang", "kan ikke gjøres ulest");
        assertThat(hers.get(person.page() + "/sharing").text()).contains("Delinger som er slutt");
    }

    @Test
    void sheIsAskedAgainInTheMonthBeforeItEndsAndTheNewYesPointsToTheOld() throws Exception {
        hers.submit(receipt(guest.account().toString(), "letter", "coord", LocalDate.now(Period.NORWAY).plusDays(20).toString()), person.page() + "/consents");
        var asked = hers.get(person.page()).document().select("main a[href$=/renewal]").attr("href");
        var after = hers.submit(asked, asked, "until", LocalDate.now(Period.NORWAY).plusMonths(3).toString());
        assertThat(after.text()).contains("Vigdis Solbrekke kan lese brevene etter møtene");
        assertThat(hers.get(person.page()).text()).doesNotContain("Vil du fortsatt dele?");
        try (var superuser = stage.superuser(); var ask = superuser.prepareStatement("""
                select count(*), count(*) filter (where n.renews = (select o.id from consent.consent o where o.person_id = n.person_id and o.renews is null))
                  from consent.consent n where n.person_id = ?""")) {
            ask.setObject(1, person.id().value());
            var row = ask.executeQuery();
            row.next();
            assertThat(List.of(row.getInt(1), row.getInt(2))).containsExactly(2, 1);
        }
    }

    @Test
    void aYesSaidToHerContactIsWrittenWithHowAndShownToHerAtOnce() {
        var toldTo = stage.as(contact.subject());
        var page = person.page() + "/told-consents";
        toldTo.submit(page + "/new", page, "given", "said", "language", "se", "to", guest.account().toString(), "classes", "letter", "purpose", "treat", "until", inAMonth());
        var cause = hers.get(person.page() + "/sharing").document().select("form[action$=/withdrawal]").attr("action").replace("/withdrawal", "/receipt");
        assertThat(hers.get(cause).text()).contains("Du sa det til Mona Elvestrand", "Språk: samisk");
        toldTo.submit(page + "/new", person.page() + "/asked-again", "since", LocalDate.now(Period.NORWAY).minusDays(3).toString());
        assertThat(hers.get(person.page()).text()).as("given while she was very unwell: asked again").contains("Vil du fortsatt dele?", "Vigdis Solbrekke");
        assertThat(stage.as(guest.subject()).get(page + "/new").status()).isEqualTo(404);
    }

    @Test
    void everyWayInStandsThereWithItsGroundAndTheContactHasItsOwnWayOut() {
        var page = hers.get(person.page() + "/sharing");
        assertThat(page.text()).contains("Mona Elvestrand", "Som avtalt: fast kontakt", "hvem du er");
        assertThat(page.document().select("form[action$=/withdrawal]")).isEmpty();
        assertThat(page.document().select("main a").eachAttr("href")).contains(person.page() + "/contact");
    }

    @Test
    void onlySheTakesItBack() {
        share("letter");
        var action = hers.get(person.page() + "/sharing").document().select("form[action$=/withdrawal]").attr("action");
        var forged = new java.util.HashMap<>(stage.as(guest.subject()).filled("/my-people", "/sign-out"));
        forged.put("_once", UUID.randomUUID().toString());
        assertThat(stage.as(guest.subject()).raw("POST", action, forged, Map.of("Sec-Fetch-Site", "same-origin")).status()).isNotIn(200, 303);
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
                for (int i = 0; i < 15; i++) {
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
            for (int i = 0; i < 60; i++) {
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
        Guards.report("withdrawal-race", before + after, wrong, 120, 0, "before=" + before, "after=" + after);
        assertThat(after).isGreaterThanOrEqualTo(60);
    }

    private record Read(long began, int status) {}

    private Visitor.Answer share(String what) {
        return hers.submit(receipt(guest.account().toString(), what, "coord", inAMonth()), person.page() + "/consents");
    }

    private String receipt(String to, String classes, String purpose, String until) {
        return person.page() + "/consents/receipt?to=" + to + "&classes=" + classes + "&purpose=" + purpose + "&until=" + until;
    }

    private String withdrawal() {
        return hers.get(person.page() + "/sharing").document().select("form[action$=/withdrawal]").attr("action");
    }

    private static String inAMonth() {
        return LocalDate.now(Period.NORWAY).plusDays(40).toString();
    }
}
