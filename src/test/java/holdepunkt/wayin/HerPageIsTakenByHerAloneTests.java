package holdepunkt.wayin;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.InvitingHerself;
import holdepunkt.access.InvitingOutside;
import holdepunkt.core.Act;
import holdepunkt.core.Gate;
import holdepunkt.core.NationalId;
import holdepunkt.core.PersonId;
import holdepunkt.core.SyntheticIds;
import holdepunkt.core.Viewer;
import holdepunkt.people.Cast;
import holdepunkt.people.EnteringPersons;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class HerPageIsTakenByHerAloneTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    InvitingOutside inviting;

    Cast cast;
    Cast.Staff contact;

    @BeforeEach
    void contact() {
        cast = new Cast(stage, parts);
        contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
    }

    @Test
    void sheSignsInWithTheCodeAndThePageIsHersFromThatMoment() throws SQLException {
        var person = enter(null);
        var subject = subject();
        assertThat(count("select count(*) from people.opening where ground = 'own' and person_id = '" + person + "'")).isZero();
        assertThat(take(code(person), subject)).isTrue();
        assertThat(stage.viewer(subject).self()).isEqualTo(person);
        assertThat(stage.as(subject).inLanguage("nb").get("/").text()).contains("Holdepunktet mitt", "Mona Elvestrand");
        assertThat(count("select count(distinct data_class) from sec.policy_line where ground = 'own'"))
                .isEqualTo(count("select count(*) from people.opening where ground = 'own' and ends_at is null and person_id = '" + person + "'"));
        assertThat(count("select count(*) from audit.entry where door = 'take her own page by a code' and '" + person + "' = any (persons)")).isOne();
        assertThat(stage.as(contact.subject()).get(page(person)).text()).contains("Siden er tatt i bruk");
        var again = stage.as(contact.subject());
        assertThat(again.get(page(person)).document().select("form[action=" + page(person) + "]")).isEmpty();
    }

    @Test
    void aCodeWorksOnceForOneAndForADay() throws SQLException {
        var person = enter(null);
        var first = code(person);
        var second = code(person);
        assertThat(take(first, subject())).as("a newer code ends the one before").isFalse();
        try (var superuser = stage.superuser(); var age = superuser.createStatement()) {
            age.execute("update access.invitation set ends_at = now() where account_id = (select id from access.account where person_id = '" + person + "')");
        }
        assertThat(take(second, subject())).as("after a day").isFalse();
        var third = code(person);
        assertThat(take(third, subject())).isTrue();
        assertThat(take(third, subject())).as("a used code").isFalse();
        assertThat(count("select count(*) from people.opening where ground = 'own' and data_class = 'identity' and person_id = '" + person + "'")).isOne();
    }

    @Test
    void nobodyTakesThePageOfSomebodyElse() throws SQLException {
        var hers = SyntheticIds.bornOn(LocalDate.of(1981, 3, 2), 11);
        var anothers = SyntheticIds.bornOn(LocalDate.of(1981, 3, 2), 12);
        var person = enter(hers);
        var code = code(person);
        assertThat(take(code, anothers.digits())).as("another's birth number").isFalse();
        assertThat(count("select count(*) from people.opening where ground = 'own' and person_id = '" + person + "'")).isZero();

        var known = enter(anothers);
        var unnumbered = enter(null);
        var wrong = code(unnumbered);
        assertThat(take(wrong, anothers.digits())).as("a number that is known here as somebody else's").isFalse();
        assertThat(take(code(known), anothers.digits())).isTrue();
        assertThat(take(wrong, anothers.digits())).as("who has a page has no second one").isFalse();
        assertThat(take(code, hers.digits())).as("and hers still waits for her").isTrue();
    }

    @Test
    void whoWorksHereTooGetsAPartMoreAndTheTwoNeverMeet() {
        var worker = cast.staff("Runa Elvdal", "erfaring", "peer_consultant");
        var person = enter(null);
        assertThat(take(code(person), worker.subject())).isTrue();
        assertThat(stage.viewer(worker.subject()).self()).as("a sign-in is in one part").isNull();
        assertThat(stage.as(worker.subject()).inLanguage("nb").get("/parts").text()).contains("Du jobber her", "Siden din");
    }

    @Test
    void onlyHerContactGivesItAndSaysHowSheShowedWhoSheIs() {
        var person = enter(null);
        var mona = stage.as(contact.subject()).inLanguage("nb");
        var refused = mona.submit(page(person), page(person));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#shown-error")).isNotEmpty();
        assertThat(stage.as("tore").get(page(person)).status()).isEqualTo(404);
        assertThat(stage.as("eva").get(page(person)).status()).isEqualTo(404);
        assertThat(mona.get("/people/" + person).document().select("a[href=" + page(person) + "]")).isNotEmpty();
        assertThat(stage.asOld(contact.subject()).raw("GET", page(person), java.util.Map.of(), java.util.Map.of()).location()).startsWith("/sign-in?fresh=1");
    }

    @Test
    void whoeverMovedHereTakesTheAccountThatCameAlong() throws SQLException {
        var moved = cast.person("Tuva", contact, null);
        try (var superuser = stage.superuser(); var taken = superuser.createStatement()) {
            taken.execute("update access.account set issuer = 'from outside' where person_id = '" + moved.id() + "'");
        }
        var subject = subject();
        assertThat(take(parts.getBean(InvitingHerself.class).afterMoving(stage.area(), moved.id()), subject)).isTrue();
        assertThat(stage.viewer(subject).self()).isEqualTo(moved.id());
        assertThat(stage.as(subject).get("/").status()).isEqualTo(200);
    }

    private PersonId enter(@Nullable NationalId number) {
        var tie = new EnteringPersons.Contact(contact.account(), stage.unit("rus"), null, "hverdager kl. 9–15");
        return parts.getBean(Gate.class).pass(Act.mine(Viewer.system(stage.area(), "intake"), "test"),
                opening -> parts.getBean(EnteringPersons.class).enter(stage.area(), "Signe Elvli", "Signe", number, "nb", tie));
    }

    private String code(PersonId person) {
        var shown = stage.as(contact.subject()).inLanguage("nb").submit(page(person), page(person), "shown", "identity_card");
        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        return shown.document().select(".hp-digits").text();
    }

    private boolean take(String code, String subject) {
        return inviting.take(code, StageSettings.ISSUER, subject);
    }

    private static String subject() {
        return "hers-" + UUID.randomUUID();
    }

    private static String page(PersonId person) {
        return "/people/" + person + "/own-page";
    }

    private long count(String query) throws SQLException {
        try (var superuser = stage.superuser(); var found = superuser.createStatement().executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }
}
