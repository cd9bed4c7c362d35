package holdepunkt.promises;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Action;
import holdepunkt.core.Period;
import holdepunkt.core.PersonText;
import holdepunkt.promises.Newcomers.Newcomer;
import holdepunkt.signals.OpenSignals;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class SheSeesWhatWasPromisedAndAnswersInOneTapTests {

    @Autowired
    Stage stage;

    @Autowired
    ApplicationContext parts;

    @Autowired
    MakingPromises making;

    @Autowired
    OverduePromises overdue;

    @Autowired
    OpenSignals signals;

    Newcomers newcomers;
    Newcomer her;

    @BeforeEach
    void arrive() {
        newcomers = new Newcomers(stage, parts);
        her = newcomers.enter();
        newcomers.coordinator(her.person(), "kari");
    }

    @Test
    void sheTapsOnceOnHerHomeAndKeptComesBeforeBroken() {
        var broken = promise("anne", "Jeg ringer banken.");
        var kept = promise("ida", "Jeg sender henvisningen.");
        var home = stage.as(her.subject()).get(her.path());
        assertThat(home.text()).contains("Dette er lovet deg", "Jeg ringer banken.", "Ikke svart", "Anne Lundby");
        tap(her.path(), broken, "not_kept");
        var after = tap(her.path(), kept, "kept");
        assertThat(after.text()).contains("Gjort");
        assertThat(after.text().indexOf("henvisningen")).isLessThan(after.text().indexOf("banken"));
        assertThat(after.document().select("[data-state=kept]").text()).contains("henvisningen").doesNotContain("banken");
    }

    @Test
    void thePromisersWordAloneIsNotHers() {
        var promise = promise("anne", "Jeg ringer banken.");
        assertThat(stage.as("anne").submit("/my-promises", marks(promise), "mark", "kept").text()).contains("Gjort");
        var page = stage.as(her.subject()).get(her.path() + "/promises");
        assertThat(page.text()).contains("Anne Lundby sier: gjort.", "Ikke svart");
        assertThat(page.document().select("li.hp-line").attr("data-state")).isEqualTo("open");
    }

    @Test
    void whereTheyDifferTheCoordinatorIsAskedAndNobodyIsBlamed() {
        var promise = promise("anne", "Jeg ringer banken.");
        stage.as("anne").submit("/my-promises", marks(promise), "mark", "kept");
        tap(her.path() + "/promises", promise, "not_kept");
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(kinds()).containsExactly("promise_difference"));
        assertThat(stage.as(her.subject()).get(her.path() + "/promises").text()).contains("Dere ser det ulikt");
    }

    @Test
    void anOverduePromiseIsTakenUpOnceAndHersNever() throws SQLException {
        var promise = promise("anne", "Jeg ringer banken.");
        stage.as(her.subject()).submit(her.path() + "/own-promises", her.path() + "/own-promises", "what", "Jeg går en tur hver dag.");
        passed(promise);
        overdue.find();
        overdue.find();
        assertThat(kinds()).containsExactly("promise_overdue");
        assertThat(stage.as("anne").get("/my-promises").text()).contains("Dagen er passert");
    }

    @Test
    void thePromiserMovesTheDayAndAPastDayIsRefusedBesideTheField() {
        var promise = promise("anne", "Jeg ringer banken.");
        var page = her.path() + "/promises/" + promise;
        var refused = stage.as("anne").submitRaw(page, page + "/changes", "by", LocalDate.now(Period.NORWAY).minusDays(2).toString(), "why", "Vent litt");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#by-error").text()).contains("Dagen er passert");
        assertThat(refused.document().select("#why").text()).isEqualTo("Vent litt");
        var moved = stage.as("anne").submit(page, page + "/changes", "by", LocalDate.now(Period.NORWAY).plusDays(9).toString(), "what", "Jeg skriver til banken.");
        assertThat(moved.text()).contains("Jeg skriver til banken.", "Endret", "Først lovet til");
    }

    @Test
    void someoneCloseAnswersByHerWordAndThatIsSaid() {
        var promise = promise("anne", "Jeg ringer banken.");
        var page = her.path() + "/promises/" + promise;
        stage.as("berit").submit(page, page + "/marks", "mark", "kept");
        assertThat(stage.as("kari").get(page).text()).contains("Ny har sagt: gjort.");
    }

    @Test
    void outsidersFindNothing() {
        var promise = promise("anne", "Jeg ringer banken.");
        assertThat(stage.as("geir").get(her.path() + "/promises").status()).isEqualTo(404);
        assertThat(stage.as("geir").get(her.path() + "/promises/" + promise).status()).isEqualTo(404);
        assertThat(stage.as("geir").get("/my-promises").text()).doesNotContain("banken");
        assertThat(stage.as("anne").get(her.path() + "/promises/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void theSameWordsStandInAllThreeLanguages() {
        promise("anne", "Jeg ringer banken.");
        assertThat(stage.as(her.subject()).inLanguage("nn").get(her.path() + "/promises").text()).contains("Dette er lova deg", "Ikkje svart");
        assertThat(stage.as(her.subject()).inLanguage("en").get(her.path() + "/promises").text()).contains("This is promised to you");
        assertThat(stage.as("anne").inLanguage("nn").get("/my-promises").text()).contains("Lovnadene mine");
    }

    @Test
    void theDeskShowsThePromiserWhatWaits() {
        promise("ida", "Jeg ringer fengselet.");
        assertThat(stage.as("ida").get("/desk").text()).contains("Løftene mine", "Jeg ringer fengselet.", "Lovet til Ny");
    }

    private UUID promise(String who, String what) {
        return newcomers.as("kari", her.person(), "promise", Action.WRITE, opening -> making.make(opening,
                new MakingPromises.Line(UUID.randomUUID(), "i_do", stage.account(who), PersonText.of(what), LocalDate.now(Period.NORWAY).plusDays(5), null)));
    }

    private holdepunkt.stage.Visitor.Answer tap(String page, UUID promise, String mark) {
        return stage.as(her.subject()).submit(page, marks(promise), "mark", mark);
    }

    private String marks(UUID promise) {
        return her.path() + "/promises/" + promise + "/marks";
    }

    private List<String> kinds() {
        return newcomers.as("kari", her.person(), "signal", Action.SEE, opening -> signals.of(opening).stream().map(one -> one.kind()).toList());
    }

    private void passed(UUID promise) throws SQLException {
        try (var superuser = stage.superuser(); var update = superuser.prepareStatement("update promises.promise set by_date = current_date - 3 where id = ?")) {
            update.setObject(1, promise);
            update.execute();
        }
    }
}
