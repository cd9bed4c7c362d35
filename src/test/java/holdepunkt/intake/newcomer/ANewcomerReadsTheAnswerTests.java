package holdepunkt.intake.newcomer;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.NationalId;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** By the sign-in she asked by, and by no other; until she has a page of her own. */
@Staged
class ANewcomerReadsTheAnswerTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private Strangers strangers;

    @BeforeEach
    void strangers() {
        strangers = new Strangers(stage, parts);
    }

    @Test
    void aYesTellsWhoHerContactIsAndWhatComesNextAndTheLookIsLogged() throws SQLException {
        var number = Strangers.number();
        var other = Strangers.number();
        ask(number, "Hedda Elvstrand");
        ask(other, "Idun Elvstrand");
        var page = strangers.page("Hedda Elvstrand");
        var person = Strangers.person(page);
        long before = looks(person);
        var waiting = receipt(number);
        assertThat(waiting).contains("Du får svar innen").doesNotContain("Holdepunktet mitt", "Svaret er");
        stage.as("tore").submit(page, page + "/answers", "answer", "yes", "differs", "Ring etter klokka ti.");
        var answered = receipt(number);
        assertThat(answered).contains("Svaret er ja. Du får et møte.", "Holdepunktet mitt", strangers.contact(person), "Tildelingskontoret i Elvestad har svart deg", "Vis hvem du er")
                .doesNotContain("Ring etter klokka ti", "Hedda", "Du får svar innen");
        assertThat(receipt(number, "nn")).contains("Svaret er ja. Du får eit møte.", "Vis kven du er");
        assertThat(receipt(number, "en")).contains("The answer is yes", "Show who you are");
        assertThat(looks(person) - before).as("each look is a line of her log").isEqualTo(4);
        assertThat(receipt(other)).as("the same as before hers was answered").isEqualTo(waiting);
        assertThat(newcomer(Strangers.number(), "nb").raw("GET", "/new-here/receipt", Map.of(), Map.of()).location()).as("who has not asked").isEqualTo("/sign-in");
    }

    @Test
    void aNoTellsWhereToGoInsteadAndIsReadUntilSheAsksAnew() {
        var number = Strangers.number();
        ask(number, "Live Elvstrand");
        var page = strangers.page("Live Elvstrand");
        var offers = stage.as("tore").get(page).document().select("select[name=offer] option");
        var offer = offers.stream().filter(one -> !one.val().isEmpty()).findFirst().orElseThrow();
        stage.as("tore").submit(page, page + "/answers", "answer", "no", "differs", "Det finnes en gruppe fra før.", "offer", offer.val());
        assertThat(receipt(number)).contains("Svaret er nei", "Du kan gå hit: " + offer.text().split(",")[0], "Dette er ikke et vedtak", "du kan klage", "Ring kontoret om du vil vite hvorfor.")
                .doesNotContain("gruppe fra før", "Holdepunktet mitt", "Dette skjer nå");
        stage.as("tore").submit(page, page + "/closure");
        var again = newcomer(number, "nb").get("/new-here");
        assertThat(again.document().select("form[action=/new-here]")).as("she may ask anew").hasSize(1);
        assertThat(again.document().select("main a[href=/new-here/receipt]").text()).isEqualTo("Du har bedt om møte før. Les svaret");
        assertThat(receipt(number)).contains("Svaret er nei");
    }

    @Test
    void whatWasAboutSomebodyElseIsNotRead() {
        var number = Strangers.number();
        ask(number, "Mie Elvstrand");
        var page = strangers.page("Mie Elvstrand");
        stage.as("tore").submit(page, page + "/answers", "answer", "yes");
        stage.as("tore").submit(page, page + "/wrong-person");
        var visitor = newcomer(number, "nb");
        assertThat(visitor.raw("GET", "/new-here/receipt", Map.of(), Map.of()).location()).isEqualTo("/sign-in");
        assertThat(visitor.get("/new-here").document().select("main a[href=/new-here/receipt]")).isEmpty();
    }

    @Test
    void suchASignInOpensNoPageAndNoneIsThereForAnother() {
        ask(Strangers.number(), "Nora Elvstrand");
        var page = strangers.page("Nora Elvstrand");
        var stranger = newcomer(Strangers.number(), "nb");
        assertThat(stranger.raw("GET", page, Map.of(), Map.of()).location()).isEqualTo(stage.nobody().raw("GET", page, Map.of(), Map.of()).location()).startsWith("/sign-in");
        var ida = stage.as("ida").inLanguage("nb");
        var there = ida.raw("GET", page, Map.of(), Map.of());
        var nowhere = ida.raw("GET", "/people/" + stage.area() + "/nominations/" + stage.area(), Map.of(), Map.of());
        assertThat(there.status()).isEqualTo(404);
        assertThat(there.bytes()).isEqualTo(nowhere.bytes());
    }

    @Test
    void theMomentSheHasAPageOfHerOwnItIsReadThere() throws SQLException {
        var number = Strangers.number();
        ask(number, "Oda Elvstrand");
        var page = strangers.page("Oda Elvstrand");
        stage.as("tore").submit(page, page + "/answers", "answer", "yes");
        var here = newcomer(number, "nb");
        var elsewhere = newcomer(number, "nb");
        assertThat(here.get("/new-here").text()).contains("Svaret er ja");
        strangers.takesHerPage(Strangers.person(page), number);
        for (var path : new String[] {"/new-here", "/new-here/receipt"}) {
            assertThat(elsewhere.raw("GET", path, Map.of(), Map.of()).location()).as("a sign-in from before").isEqualTo("/sign-in");
        }
        assertThat(stage.as(number.digits()).inLanguage("nb").get(page).text()).contains("Svaret er ja. Du får et møte.");
    }

    private Visitor newcomer(NationalId number, String language) {
        return strangers.visitor(number).inLanguage(language);
    }

    private void ask(NationalId number, String name) {
        Strangers.ask(strangers.visitor(number), name, "ring");
    }

    private String receipt(NationalId number) {
        return receipt(number, "nb");
    }

    private String receipt(NationalId number, String language) {
        return newcomer(number, language).get("/new-here/receipt").text();
    }

    private long looks(String person) throws SQLException {
        return strangers.count("select count(*) from audit.entry where persons @> array[?::uuid] and system = 'intake' and data_class = 'nomination' and action = 'see' and allowed", person);
    }
}
