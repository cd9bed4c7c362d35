package holdepunkt.intake.newcomer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.access.InvitingOutside;
import holdepunkt.access.NewcomerCookie;
import holdepunkt.core.Gate;
import holdepunkt.core.NationalId;
import holdepunkt.core.SyntheticIds;
import holdepunkt.people.EnteringPersons;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Staged
class ANewcomerAsksForAMeetingTests {

    private static final LocalDate BORN = LocalDate.of(1993, 6, 14);
    private static int numbers = 20;

    @Autowired
    Stage stage;
    @Autowired
    NewcomerCookie cookies;
    @Autowired
    EnteringPersons entering;
    @Autowired
    InvitingOutside inviting;
    @Autowired
    Gate gate;
    @Autowired
    JdbcClient sql;

    @Test
    void sheAsksOnceAndTheOfficeReadsWhatSheWrote() throws SQLException {
        var number = number();
        var receipt = ask(newcomer(number), "Ronja Elvhaug", "ring 900 11 222");
        assertThat(receipt.text()).contains("Du har bedt om møte", "Du får svar innen", "Tildelingskontoret i Elvestad", "70 00 10 00", "De spør hvem du er");
        var again = newcomer(number).get("/new-here");
        assertThat(again.text()).as("whoever signs in again finds the receipt and no form").isEqualTo(receipt.text());
        assertThat(again.document().select("form[action=/new-here]")).isEmpty();

        var page = page("Ronja Elvhaug");
        var office = stage.as("tore").inLanguage("nb").get(page).text();
        assertThat(office).contains("Spurt av personen selv", "Ronja Elvhaug", "ring 900 11 222", "Spør om navn og fødselsdato");
        assertThat(stage.as("anne").get(page).status()).as("another service").isEqualTo(404);
        assertThat(count("select count(*) from people.opening where ground = 'own' and person_id = '" + person(page) + "'")).as("no page comes of it").isZero();
        assertThat(count("select count(*) from people.opening where ground = 'contact' and data_class = 'reach' and person_id = '" + person(page) + "'"))
                .as("a contact from the first minute").isOne();
    }

    @Test
    void sheLearnsNothingOfWhetherSheIsKnown() throws SQLException {
        var known = number();
        gate.asSystem(stage.area(), "intake", "test", () -> entering.enter(stage.area(), "Alva Elvlund", "Alva", known, "nb",
                new EnteringPersons.Contact(stage.account("berit"), stage.unit("rus"), null, "")));
        var hers = newcomer(known);
        var another = newcomer(number());
        assertThat(hers.get("/new-here").text()).isEqualTo(another.get("/new-here").text());
        var answer = ask(hers, "Alva E. Lund", "e-post");
        assertThat(answer.text()).isEqualTo(ask(another, "Ukjent Elvnes", "e-post").text());
        assertThat(answer.bytes().length).as("nor by its size").isEqualTo(ask(newcomer(number()), "Tredje Elvnes", "e-post").bytes().length);
        assertThat(count("select count(*) from people.person where name in ('Alva Elvlund', 'Alva E. Lund')")).as("she is entered once").isOne();
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldInHerLanguage() {
        var refused = newcomer(number()).inLanguage("nn").submit("/new-here", "/new-here", "name", "Selma Elvnes", "why", "Hjelp med bustad.");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#reach-error")).isNotEmpty();
        assertThat(refused.document().select("#why").text()).isEqualTo("Hjelp med bustad.");
        assertThat(refused.text()).contains("Du kan be om eit møte sjølv");
        assertThat(newcomer(number()).inLanguage("en").get("/new-here").text()).contains("You can ask for a meeting yourself");
    }

    @Test
    void withoutSuchASignInThePagesOnlyLeadToIt() {
        for (var page : new String[] {"/new-here", "/new-here/receipt"}) {
            assertThat(stage.nobody().raw("GET", page, Map.of(), Map.of()).location()).isEqualTo("/sign-in");
            var madeUp = stage.nobody().keeping("__Host-newcomer=AAAA").raw("GET", page, Map.of(), Map.of());
            assertThat(madeUp.location()).isEqualTo("/sign-in");
        }
        var sent = newcomer(number());
        sent.submit("/new-here", "/new-here", "name", "Tiril Elvnes", "reach", "brev");
        assertThat(sent.raw("GET", "/new-here", Map.of(), Map.of()).location()).as("the receipt was the last of this sign-in").isEqualTo("/sign-in");
    }

    @Test
    void whoeverWasSomebodyElseIsErasedAgain() throws SQLException {
        ask(newcomer(number()), "Feil Elvnes", "ring naboen");
        var page = page("Feil Elvnes");
        stage.as("tore").submit(page, page + "/wrong-person");
        var nomination = page.substring(page.lastIndexOf('/') + 1);
        assertThat(count("select count(*) from intake.nomination where id = '" + nomination + "' and asked_name is null and why is null and asked_reach is null")).isOne();
        assertThat(count("select count(*) from access.account where name = 'Feil Elvnes'")).as("her name is nowhere else").isZero();
    }

    @Test
    void herContactGivesHerThePageWhereHerQuestionStands() throws SQLException {
        var number = number();
        ask(newcomer(number), "Ylva Elvnes", "ring");
        var person = "/people/" + person(page("Ylva Elvnes"));
        var contact = contactOf(person.substring("/people/".length()));
        var shown = stage.as(contact).inLanguage("nb").submit(person + "/own-page", person + "/own-page", "shown", "identity_card");
        assertThat(inviting.take(shown.document().select(".hp-digits").text(), StageSettings.ISSUER, number.digits())).isTrue();
        assertThat(stage.as(number.digits()).inLanguage("nb").get("/").text()).contains("Du har bedt om møte").doesNotContain("–, ");
        assertThat(stage.viewer(number.digits()).name()).isEqualTo("Ylva Elvnes");
    }

    @Test
    void noServiceCallsItsQuestionHers() {
        assertThatThrownBy(() -> gate.asSystem(stage.area(), "intake", "test", () -> sql.sql("""
                insert into intake.nomination (area_id, id, person_id, route, asked_by, criteria_version, office_unit, answer_by, asked_reach)
                select area_id, gen_random_uuid(), person_id, 'self', asked_by, criteria_version, office_unit, answer_by, '\\x00'
                  from intake.nomination limit 1""").update())).hasStackTraceContaining("only she asks for herself");
    }

    private Visitor newcomer(NationalId number) {
        return stage.nobody().inLanguage("nb").keeping(cookies.holding(StageSettings.ISSUER, number.digits()));
    }

    private static Visitor.Answer ask(Visitor visitor, String name, String reach) {
        var receipt = visitor.submit("/new-here", "/new-here", "name", name, "reach", reach);
        assertThat(receipt.status()).as(receipt.text()).isEqualTo(200);
        return receipt;
    }

    /** Where the office finds it. */
    private String page(String name) {
        var link = stage.as("tore").get("/office/nominations").document().select(".hp-list__item a").stream().filter(one -> one.text().equals(name)).findFirst();
        return link.orElseThrow().attr("href");
    }

    private static String person(String page) {
        return page.split("/")[2];
    }

    private String contactOf(String person) throws SQLException {
        var name = text("select a.name from people.opening o join access.account a on a.area_id = o.area_id and a.id = o.holder_id where o.ground = 'contact' and o.data_class = 'reach' and o.person_id = '"
                + UUID.fromString(person) + "'");
        return stage.elvestad().accounts().entrySet().stream().filter(one -> stage.viewer(one.getKey()).name().equals(name)).findFirst().orElseThrow().getKey();
    }

    private static synchronized NationalId number() {
        return SyntheticIds.bornOn(BORN, numbers++);
    }

    private long count(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private String text(String query) throws SQLException {
        try (var superuser = stage.superuser(); var asked = superuser.createStatement(); var found = asked.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }
}
