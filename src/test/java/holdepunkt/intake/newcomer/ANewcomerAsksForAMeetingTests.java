package holdepunkt.intake.newcomer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.access.Newcomer;
import holdepunkt.core.Gate;
import holdepunkt.core.KeyedHash;
import holdepunkt.core.PersonText;
import holdepunkt.intake.AskingForOneself;
import holdepunkt.people.EnteringPersons;
import holdepunkt.staff.NewTown;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@Staged
class ANewcomerAsksForAMeetingTests {

    @Autowired
    Stage stage;
    @Autowired
    EnteringPersons entering;
    @Autowired
    Gate gate;
    @Autowired
    JdbcClient sql;
    @Autowired
    KeyedHash hash;
    @Autowired
    Knocking knocking;
    @Autowired
    ApplicationContext parts;

    private Strangers strangers;

    @BeforeEach
    void strangers() {
        strangers = new Strangers(stage, parts);
    }

    @Test
    void sheAsksOnceAndTheOfficeReadsWhatSheWrote() throws SQLException {
        var number = Strangers.number();
        var receipt = Strangers.ask(strangers.visitor(number), "Ronja Elvhaug", "ring 900 11 222");
        assertThat(receipt.text()).contains("Du har bedt om møte", "Du får svar innen", "Tildelingskontoret i Elvestad", "70 00 10 00", "De spør hvem du er");
        var again = strangers.visitor(number).get("/new-here");
        assertThat(again.text()).as("whoever signs in again finds the receipt and no form").isEqualTo(receipt.text());
        assertThat(again.document().select("form[action=/new-here]")).isEmpty();

        var page = strangers.page("Ronja Elvhaug");
        var office = stage.as("tore").inLanguage("nb").get(page).text();
        assertThat(office).contains("Spurt av personen selv", "Ronja Elvhaug", "ring 900 11 222", "Spør om navn og fødselsdato");
        assertThat(stage.as("anne").get(page).status()).as("another service").isEqualTo(404);
        assertThat(strangers.count("select count(*) from people.opening where ground = 'own' and person_id = ?::uuid", Strangers.person(page))).as("no page comes of it").isZero();
        assertThat(strangers.count("select count(*) from people.opening where ground = 'contact' and data_class = 'reach' and person_id = ?::uuid", Strangers.person(page)))
                .as("a contact from the first minute").isOne();
    }

    @Test
    void sheLearnsNothingOfWhetherSheIsKnown() throws SQLException {
        var known = Strangers.number();
        gate.asSystem(stage.area(), "intake", "test", () -> entering.enter(stage.area(), "Alva Elvlund", "Alva", known, "nb",
                new EnteringPersons.Contact(stage.account("berit"), stage.unit("rus"), null, "")));
        var hers = strangers.visitor(known);
        var another = strangers.visitor(Strangers.number());
        assertThat(hers.get("/new-here").text()).isEqualTo(another.get("/new-here").text());
        var answer = Strangers.ask(hers, "Alva E. Lund", "e-post");
        assertThat(answer.text()).isEqualTo(Strangers.ask(another, "Ukjent Elvnes", "e-post").text());
        assertThat(answer.bytes().length).as("nor by its size").isEqualTo(Strangers.ask(strangers.visitor(Strangers.number()), "Tredje Elvnes", "e-post").bytes().length);
        assertThat(strangers.count("select count(*) from people.person where name like ?", "Alva E%und")).as("she is entered once").isOne();
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldInHerLanguage() {
        var refused = strangers.visitor(Strangers.number()).inLanguage("nn").submit("/new-here", "/new-here", "name", "Selma Elvnes", "why", "Hjelp med bustad.");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#reach-error")).isNotEmpty();
        assertThat(refused.document().select("#why").text()).isEqualTo("Hjelp med bustad.");
        assertThat(refused.text()).contains("Du kan be om eit møte sjølv");
        assertThat(strangers.visitor(Strangers.number()).inLanguage("en").get("/new-here").text()).contains("You can ask for a meeting yourself");
    }

    @Test
    void withoutSuchASignInThePagesOnlyLeadToIt() {
        for (var page : new String[] {"/new-here", "/new-here/receipt"}) {
            assertThat(stage.nobody().raw("GET", page, Map.of(), Map.of()).location()).isEqualTo("/sign-in");
            var madeUp = stage.nobody().keeping("__Host-newcomer=AAAA").raw("GET", page, Map.of(), Map.of());
            assertThat(madeUp.location()).isEqualTo("/sign-in");
        }
        var sent = strangers.visitor(Strangers.number());
        sent.submit("/new-here", "/new-here", "name", "Tiril Elvnes", "reach", "brev");
        assertThat(sent.raw("GET", "/new-here", Map.of(), Map.of()).location()).as("the receipt was the last of this sign-in").isEqualTo("/sign-in");
    }

    @Test
    void whoWritesLongerThanTheSignInLastsLosesNothing() {
        var held = strangers.cookie(Strangers.number());
        var slow = stage.nobody().inLanguage("nb").keeping(held);
        var written = slow.filled("/new-here", "/new-here", "name", "Una Elvnes", "reach", "ring", "why", "Mye på en gang.");
        assertThat(slow.cookie("__Host-newcomer")).as("whoever opens the form has half an hour from then").isNotEmpty().isNotEqualTo(held.split("[=;]")[1]);
        slow.keeping("__Host-newcomer=; Max-Age=0");
        var ended = slow.raw("POST", "/new-here", written, Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(ended.status()).isEqualTo(422);
        assertThat(ended.text()).contains("Innloggingen din gikk ut");
        var again = Visitor.standing(ended.document().selectFirst("form[action=/new-here]"));
        assertThat(again).containsEntry("name", "Una Elvnes").containsEntry("why", "Mye på en gang.");
        assertThat(slow.keeping(held).raw("POST", "/new-here", again, Map.of("Sec-Fetch-Site", "same-origin")).location()).endsWith("/new-here/receipt");
    }

    @Test
    void twoWindowsWithTwoAreasMakeOneQuestion() throws SQLException {
        var number = Strangers.number();
        Strangers.ask(strangers.visitor(number), "Vår Elvnes", "ring");
        var who = new Newcomer(hash.of("subject", StageSettings.ISSUER + "|" + number.digits()), number);
        var elsewhere = new NewTown(stage, parts).area();
        knocking.ask(elsewhere, who, new AskingForOneself.Wish(PersonText.of("Vår Elvnes"), PersonText.of("ring"), PersonText.of(""), "nb"));
        assertThat(strangers.count("select count(*) from intake.knock where area_id = ?::uuid", elsewhere.toString())).isZero();
        assertThat(knocking.last(who)).hasValueSatisfying(one -> assertThat(one.area()).isEqualTo(stage.area()));
    }

    @Test
    void whoeverWasSomebodyElseIsErasedAgain() throws SQLException {
        Strangers.ask(strangers.visitor(Strangers.number()), "Feil Elvnes", "ring naboen");
        var page = strangers.page("Feil Elvnes");
        stage.as("tore").submit(page, page + "/wrong-person");
        var nomination = page.substring(page.lastIndexOf('/') + 1);
        assertThat(strangers.count("select count(*) from intake.nomination where id = ?::uuid and asked_name is null and why is null and asked_reach is null", nomination)).isOne();
        assertThat(strangers.count("select count(*) from access.account where name = ?", "Feil Elvnes")).as("her name is nowhere else").isZero();
    }

    @Test
    void herContactGivesHerThePageWhereHerQuestionStands() throws SQLException {
        var number = Strangers.number();
        Strangers.ask(strangers.visitor(number), "Ylva Elvnes", "ring");
        strangers.takesHerPage(Strangers.person(strangers.page("Ylva Elvnes")), number);
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
}
