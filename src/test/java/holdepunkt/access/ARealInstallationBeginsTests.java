package holdepunkt.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.Period;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** On a database of its own, with nothing in it: from what {@code bin/area create} makes to a meeting that is set, by pages alone. */
@Staged
@TestPropertySource(properties = "stage.of=a-real-installation")
class ARealInstallationBeginsTests {

    private static final String ISSUER = "https://id.elvedal.example";
    private static final FirstArea.Beginning BEGINNING = new FirstArea.Beginning("Elvedalen", "Elvedal kommune", "municipality", "Drift", "Eva Dahle", ISSUER, "eva-1");
    private static final String TODAY = LocalDate.now(Period.NORWAY).toString();

    @Autowired
    FirstArea first;
    @Autowired
    SignIns signIns;
    @Autowired
    InvitingOutside inviting;
    @Autowired
    Stage stage;

    private Visitor eva;
    private String home;

    @Test
    void withOneAdministratorAndFillsUntilAMeetingIsSet() {
        var area = first.create(BEGINNING);
        var administrator = signIns.viewer(signIns.begin(ISSUER, "eva-1", Instant.now()).orElseThrow()).orElseThrow();
        assertThat(administrator.area()).isEqualTo(area);
        assertThat(administrator.works()).singleElement().satisfies(work -> assertThat(work.role()).isEqualTo("administrator"));
        assertThatThrownBy(() -> first.create(BEGINNING)).isInstanceOf(FirstArea.Refused.class).hasMessageContaining("has an area already");

        eva = in("eva-1");
        home = "/units/" + administrator.works().getFirst().unit();
        assertThat(eva.get("/").document().select("a[href=" + home + "/organisation]")).isNotEmpty();
        unit("Tildelingskontoret", "allocation_office");
        unit("Rus og psykisk helse", "addiction");
        worker("Tore Elvedal", "Tildelingskontoret", "allocation_office", "tore-1");
        worker("Lise Elvedal", "Tildelingskontoret", "leader", "lise-1");
        worker("Mona Elvedal", "Rus og psykisk helse", "addiction_counsellor", "mona-1");
        worker("Ole Elvedal", "Rus og psykisk helse", "caseworker", "ole-1");
        worker("Nils Elvedal", "Drift", "user_representative", "nils-1");

        agree();
        offer();
        var question = ask();
        assertThat(in("tore-1").submit(question, question + "/answers", "answer", "yes").text()).contains("Ja, det blir et møte");

        var hers = herPage(question.replaceFirst("/nominations/.*", ""));
        assertThat(hers.get("/").text()).contains("Holdepunktet mitt", "Mona Elvedal");
        assertThat(hers.get(question).text()).contains("Du får et møte");
        meeting(question);
        assertThat(hers.get("/").text()).contains("Elvegata 12");
    }

    /** Before anything is agreed nobody can ask; then the office's leader takes it down, and the criteria count when the representative agrees. */
    private void agree() {
        var lise = in("lise-1");
        var office = lise.get("/terms").document().select("#office option").last().val();
        var contact = lise.get("/terms").document().select("#contact option").stream().filter(one -> one.text().startsWith("Mona")).findFirst().orElseThrow().val();
        var deputy = lise.get("/terms").document().select("#deputy option").stream().filter(one -> one.text().startsWith("Ole")).findFirst().orElseThrow().val();
        var refused = lise.submit("/terms", "/terms", "office", office, "contact", contact, "deputy", deputy, "hours", "hverdager kl. 9–15", "answerDays", "40");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#answerDays-error").text()).contains("30");
        assertThat(lise.submit("/terms", "/terms", "office", office, "contact", contact, "deputy", deputy, "hours", "hverdager kl. 9–15", "answerDays", "7").text())
                .contains("Gjelder nå", "Lise Elvedal", "Mona Elvedal, hverdager kl. 9–15");
        lise.submit("/criteria/new", "/criteria", "nb1", "Flere tjenester er med.", "nn1", "Fleire tenester er med.", "en1", "Several services take part.",
                "nb2", "Hjelpen har stoppet opp.", "nn2", "Hjelpa har stoppa opp.", "en2", "Help has come to a stop.",
                "nb3", "Ingen gruppe møtes fra før.", "nn3", "Inga gruppe møtest frå før.", "en3", "No group meets already.");
        var nils = in("nils-1");
        nils.submit("/criteria", nils.get("/criteria").document().select("form[action$=/agreements]").attr("action"));
    }

    private void offer() {
        var lise = in("lise-1");
        var offers = lise.get("/").document().select("a[href$=/offers]").stream().map(link -> link.attr("href")).filter(href -> href.startsWith("/units/")).findFirst().orElseThrow();
        lise.submit(offers + "/new", offers, "name", "Åpent hus", "forWhom", "Alle som vil", "wayIn", "Bare kom innom", "nameNn", "Ope hus");
        assertThat(lise.get("/offers").text()).as("half an offer in a language is none").doesNotContain("Åpent hus");
        lise.submit(offers + "/new", offers, "name", "Åpent hus", "forWhom", "Alle som vil", "wayIn", "Bare kom innom");
        lise.submit(offers, lise.get(offers).document().select("form[action$=/checks]").attr("action"));
        assertThat(in("ole-1").get("/offers").text()).contains("Åpent hus", "Bare kom innom");
    }

    /** @return the question's page */
    private String ask() {
        var mona = in("mona-1");
        var tick = mona.get("/ask/with-yes").document().selectFirst("input[name=ticks]").val();
        var sent = mona.submit("/ask/with-yes", "/ask/with-yes", "yesTo", "me", "yesHow", "meeting", "yesOn", TODAY, "name", "Signe Elvli", "ticks", tick, "why", "Hun vil ha et sted å bo.");
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        return mona.get("/my-questions").document().select("a:contains(Signe Elvli)").attr("href");
    }

    private Visitor herPage(String person) {
        var address = person + "/own-page";
        var given = in("mona-1").submit(address, address, "shown", "identity_card");
        assertThat(inviting.take(given.document().select(".hp-digits").text(), ISSUER, "signe-1")).isTrue();
        assertThat(in("mona-1").get(address).text()).contains("Siden er tatt i bruk");
        return in("signe-1");
    }

    private void meeting(String question) {
        var tore = in("tore-1");
        var person = question.replaceFirst("/nominations/.*", "");
        var form = tore.get(question).document().select("a[href*=meetings/new]").attr("href");
        var set = tore.submit(form, person + "/meetings", "day", LocalDate.now(Period.NORWAY).plusDays(9).toString(), "time", "10:00", "minutes", "60", "way", "room", "place", "Elvegata 12");
        assertThat(set.status()).as(set.text()).isEqualTo(200);
    }

    private void unit(String name, String kind) {
        assertThat(eva.submit(home + "/units/new", home + "/units", "name", name, "kind", kind, "phone", "40 00 00 00", "hours", "hverdager kl. 9–15").text()).contains(name);
    }

    private void worker(String name, String unit, String role, String subject) {
        var at = eva.get(home + "/workers/new").document().select("#at option").stream().filter(one -> one.text().equals(unit)).findFirst().orElseThrow().val();
        var shown = eva.submit(home + "/workers/new", home + "/workers", "name", name, "email", subject + "@elvedal.example", "at", at, "role", role);
        assertThat(inviting.take(shown.document().select(".hp-digits").text(), ISSUER, subject)).as(shown.text()).isTrue();
    }

    private Visitor in(String subject) {
        return new Visitor(stage.address(), signIns.begin(ISSUER, subject, Instant.now()).orElseThrow()).inLanguage("nb");
    }
}
