package holdepunkt.diary.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import holdepunkt.people.Cast;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** «Ta med til møtet», and the pages she shows on her own screen. */
@Staged
class ALineGoesAlongTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext context;

    Cast.Staff contact;
    Cast.Person person;
    Visitor hers;
    String entry;
    String meeting;

    @BeforeEach
    void people() {
        var cast = new Cast(stage, context);
        contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        person = cast.person("Tuva", contact, null);
        hers = stage.as(person.subject());
        hers.submit("/diary/new", "/diary/entries", "text", "Jeg vil ha et eget kjøkken. Resten er mitt.");
        entry = hers.paths().getLast();
        var home = person.page();
        meeting = stage.as(contact.subject()).submitRaw(home + "/meetings/new", home + "/meetings", "kind", "collaboration", "day",
                LocalDate.now(Period.NORWAY).plusDays(6).toString(), "time", "10.30", "minutes", "60", "place", "Elvegata 14", "purpose", "Et sted å bo").location();
    }

    @Test
    void oneTapPutsItOnThePageBeforeTheMeetingAndNobodyElseSeesIt() {
        var taken = hers.submit(entry + "/take-along", entry + "/take-along", "what", "0");
        assertThat(taken.text()).contains("Nå er den med", "Jeg vil ha et eget kjøkken.", "Bare du ser den").doesNotContain("Resten er mitt");
        assertThat(hers.get(meeting + "/preparation").document().select("textarea[name=talk_about]").text()).isEqualTo("Jeg vil ha et eget kjøkken.");
        assertThat(stage.as(contact.subject()).get(meeting).text()).doesNotContain("kjøkken");
        assertThat(stage.as(contact.subject()).get(meeting + "/preparation").status()).isEqualTo(404);
    }

    @Test
    void theSameLineStandsThereOnceHoweverOftenItIsTaken() {
        hers.submit(meeting + "/preparation", meeting + "/preparation", "talk_about", "Dyrene");
        hers.submit(entry + "/take-along", entry + "/take-along", "what", "0");
        hers.submit(entry + "/take-along", entry + "/take-along", "what", "0");
        assertThat(hers.get(meeting + "/preparation").document().select("textarea[name=talk_about]").first().wholeText().strip())
                .isEqualTo("Dyrene\nJeg vil ha et eget kjøkken.");
    }

    @Test
    void sheRegretsAndItStandsNowhereAlsoWhenItWasShown() {
        hers.submit(entry + "/take-along", entry + "/take-along", "what", "0");
        var taken = hers.paths().getLast();
        var line = hers.get(meeting + "/preparation/release").document().select("input[name=shown]").val();
        hers.submit(meeting + "/preparation/release", meeting + "/preparation/release", "shown", line);
        assertThat(stage.as(contact.subject()).get(meeting).text()).contains("Jeg vil ha et eget kjøkken.");
        assertThat(hers.get(taken).text()).contains("Du har latt de andre i møtet se den");
        assertThat(hers.submit(taken, taken + "/regret").text()).contains("Linja er tatt bort");
        assertThat(stage.as(contact.subject()).get(meeting).text()).doesNotContain("kjøkken");
        assertThat(hers.get(meeting + "/preparation").document().select("textarea[name=talk_about]").text()).isEmpty();
    }

    @Test
    void onlyToAMeetingOfHersThatIsAhead() {
        var form = hers.filled(entry + "/take-along", entry + "/take-along", "what", "0", "meeting", java.util.UUID.randomUUID().toString());
        assertThat(hers.raw("POST", entry + "/take-along", form, java.util.Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(404);
    }

    @Test
    void thePagesSheShowsStandAloneAndNothingIsKeptOfIt() throws Exception {
        hers.submit("/diary/new", "/diary/entries", "text", "Katten kom hjem");
        var second = hers.paths().getLast();
        assertThat(hers.get("/diary/together").text()).contains("Jeg vil ha et eget kjøkken.", "Ingenting blir lagret om hva du viste");
        long before = rows();
        var shown = hers.get("/diary/together/pages?entry=" + id(entry) + "&entry=" + id(second));
        assertThat(shown.text()).contains("Resten er mitt", "Side 1 av 2").doesNotContain("Katten");
        assertThat(shown.document().select("header, nav a[href='/']")).isEmpty();
        assertThat(shown.document().select("a[data-leave]")).hasSize(1);
        var next = hers.get(shown.document().select("a[rel=next]").attr("href"));
        assertThat(next.text()).contains("Katten kom hjem", "Side 2 av 2").doesNotContain("kjøkken");
        assertThat(next.document().select("a[rel=up]").attr("href")).isEqualTo("/diary");
        assertThat(rows()).isEqualTo(before);
        assertThat(stage.as(contact.subject()).get("/diary/together/pages?entry=" + id(entry)).status()).isEqualTo(404);
        assertThat(hers.get("/diary/together/pages?at=3&entry=" + id(entry)).status()).isEqualTo(404);
    }

    /** Everything the notebook holds about her. */
    private long rows() throws Exception {
        try (var superuser = stage.superuser(); var count = superuser.prepareStatement("""
                select (select count(*) from diary.share where person_id = ?1) + (select count(*) from diary.share_reading where person_id = ?1)
                     + (select count(*) from diary.version where person_id = ?1) + (select count(*) from diary.draft where person_id = ?1)""".replace("?1", "'" + person.id() + "'"))) {
            var row = count.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private static String id(String address) {
        return address.replaceFirst(".*/", "");
    }
}
