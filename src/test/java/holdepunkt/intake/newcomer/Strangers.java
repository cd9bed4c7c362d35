package holdepunkt.intake.newcomer;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.InvitingOutside;
import holdepunkt.access.NewcomerCookie;
import holdepunkt.core.NationalId;
import holdepunkt.core.SyntheticIds;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Visitor;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;

/** People with a sign-in that nobody here knows, and where the office finds what they ask for. */
final class Strangers {

    private static final LocalDate BORN = LocalDate.of(1993, 6, 14);
    private static final AtomicInteger NUMBERS = new AtomicInteger(20);

    private final Stage stage;
    private final NewcomerCookie cookies;
    private final InvitingOutside inviting;

    Strangers(Stage stage, ApplicationContext parts) {
        this.stage = stage;
        // Before there is an area that answers there is no form.
        stage.elvestad();
        this.cookies = parts.getBean(NewcomerCookie.class);
        this.inviting = parts.getBean(InvitingOutside.class);
    }

    static NationalId number() {
        return SyntheticIds.bornOn(BORN, NUMBERS.getAndIncrement());
    }

    /** What the browser keeps of a sign-in by this number. */
    String cookie(NationalId number) {
        return cookies.holding(StageSettings.ISSUER, number.digits());
    }

    Visitor visitor(NationalId number) {
        return stage.nobody().inLanguage("nb").keeping(cookie(number));
    }

    static Visitor.Answer ask(Visitor visitor, String name, String reach) {
        var receipt = visitor.submit("/new-here", "/new-here", "name", name, "reach", reach);
        assertThat(receipt.status()).as(receipt.text()).isEqualTo(200);
        return receipt;
    }

    /** Where the office finds the question. */
    String page(String name) {
        return stage.as("tore").get("/office/nominations").document().select(".hp-list__item a").stream().filter(one -> one.text().equals(name)).findFirst()
                .orElseThrow().attr("href");
    }

    /** @param page of her question */
    static String person(String page) {
        return page.split("/")[2];
    }

    /** What her contact is called. */
    String contact(String person) throws SQLException {
        return told("select a.name from people.live_tie t join access.account a on a.area_id = t.area_id and a.id = t.account_id where t.person_id = ?::uuid", person);
    }

    /** Her contact gives her a page of her own, and she takes it by the sign-in with this number. */
    void takesHerPage(String person, NationalId number) throws SQLException {
        var name = contact(person);
        var contact = stage.elvestad().accounts().keySet().stream().filter(one -> stage.viewer(one).name().equals(name)).findFirst().orElseThrow();
        var form = "/people/" + person + "/own-page";
        var shown = stage.as(contact).inLanguage("nb").submit(form, form, "shown", "identity_card");
        assertThat(inviting.take(shown.document().select(".hp-digits").text(), StageSettings.ISSUER, number.digits())).isTrue();
    }

    long count(String query, String about) throws SQLException {
        return Long.parseLong(told(query, about));
    }

    private String told(String query, String about) throws SQLException {
        try (var superuser = stage.superuser(); var asked = superuser.prepareStatement(query)) {
            asked.setString(1, about);
            try (var found = asked.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }
}
