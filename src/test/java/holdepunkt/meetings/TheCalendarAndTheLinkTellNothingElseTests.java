package holdepunkt.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import holdepunkt.stage.FileForm;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Staged
class TheCalendarAndTheLinkTellNothingElseTests {

    @Autowired
    Stage stage;

    private String planned(String day) {
        var home = "/people/" + stage.person("runa");
        return stage.as("kari").submitRaw(home + "/meetings/new", home + "/meetings", "kind", "care_group", "day", day, "time", "11.30",
                "place", "Elvegata 14", "purpose", "Kanari om bolig").location();
    }

    private static VEvent event(String ics) throws Exception {
        return (VEvent) new CalendarBuilder().build(new StringReader(ics)).getComponents("VEVENT").getFirst();
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse("");
    }

    @Test
    void theFileFollowsTheMeetingAndNamesNobody() throws Exception {
        var meeting = planned(LocalDate.now(Period.NORWAY).plusDays(9).toString());
        var first = event(stage.as("runa").get(meeting + "/calendar").body());
        stage.as("kari").submit(meeting + "/change", meeting + "/change", "time", "13");
        var moved = event(stage.as("runa").get(meeting + "/calendar").body());
        stage.as("kari").submit(meeting + "/change", meeting + "/cancellation");
        var body = stage.as("runa").get(meeting + "/calendar").body();
        var cancelled = event(body);
        assertThat(List.of(value(first, "SEQUENCE"), value(moved, "SEQUENCE"), value(cancelled, "SEQUENCE"))).containsExactly("0", "1", "2");
        assertThat(value(first, "UID")).isEqualTo(value(moved, "UID")).isEqualTo(value(cancelled, "UID")).isNotEqualTo(meeting.substring(meeting.lastIndexOf('/') + 1));
        assertThat(value(moved, "DTSTART")).endsWith("T130000");
        assertThat(body).contains("METHOD:CANCEL");
        assertThat(value(first, "LOCATION")).isEqualTo("Elvegata 14");
        assertThat(body).contains("SUMMARY:Avtale").doesNotContain("Runa", "Kari", "Kanari", "Tildeling", "Ansvarsgruppe");
    }

    /** The pictures stand behind a sign-in, and a guest has none. */
    @Test
    void aGuestSeesInitialsWhereOthersSeeAFace() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB), "png", bytes);
        var kari = stage.as("kari");
        assertThat(FileForm.send(kari, "/portrait", "/portrait", bytes.toByteArray())).isEqualTo(303);
        try {
            var meeting = planned(LocalDate.now(java.time.ZoneId.of("Europe/Oslo")).toString());
            assertThat(stage.as("runa").get(meeting).document().select("img.hp-face")).isNotEmpty();
            var guest = stage.nobody().get(link(meeting)).document();
            assertThat(guest.select("main img")).isEmpty();
            assertThat(guest.select("span.hp-face").eachText()).isNotEmpty().doesNotContain("");
        } finally {
            kari.submit("/portrait", "/portrait/removal");
        }
    }

    @Test
    void theGuestsLinkOpensThisMeetingOnItsDayAndAllElseLooksAlike() {
        var meeting = planned(LocalDate.now(java.time.ZoneId.of("Europe/Oslo")).toString());
        var other = planned(LocalDate.now(Period.NORWAY).plusDays(3).toString());
        var link = link(meeting);
        var guest = stage.nobody().get(link);
        assertThat(guest.text()).contains("Runa", "Elvegata 14", "Lege Uten Konto");
        var unknown = stage.nobody().get("/at/AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(unknown.status()).isEqualTo(404);
        var notItsDay = stage.nobody().get(link(other));
        assertThat(notItsDay.bytes()).isEqualTo(unknown.bytes());
        var newer = link(meeting);
        assertThat(newer).isNotEqualTo(link);
        assertThat(stage.nobody().get(link).bytes()).isEqualTo(unknown.bytes());
        assertThat(stage.nobody().get(newer).status()).isEqualTo(200);
        assertThat(stage.nobody().get(meeting).location()).doesNotContain("/at/");
        var no = stage.as("runa").get(meeting + "/seats").document().select("form[action$=/no]").last().attr("action");
        stage.as("runa").submit(meeting + "/seats", no);
        assertThat(stage.nobody().get(newer).bytes()).isEqualTo(unknown.bytes());
    }

    private String link(String meeting) {
        var seats = meeting + "/seats";
        var page = stage.as("runa").get(seats);
        if (page.document().select("form[action$=/code]").isEmpty()) {
            stage.as("kari").submit(seats, seats, "guest", "Lege Uten Konto", "role", "gp", "way", "phone");
            var waiting = stage.as("runa").get(seats).document().select("form[action$=/yes]").last().attr("action");
            assertThat(stage.as("kari").get(seats).document().select("form[action$=/code]")).isEmpty();
            stage.as("runa").submit(seats, waiting);
        }
        var code = stage.as("kari").get(seats).document().select("form[action$=/code]").first().attr("action");
        return stage.as("kari").submit(seats, code).document().selectFirst("#link").val();
    }

    @Test
    void theDeskShowsWhatIsNext() {
        planned(LocalDate.now(Period.NORWAY).plusDays(4).toString());
        assertThat(stage.as("kari").get("/desk").text()).contains("Møte med Runa");
        assertThat(stage.as("anne").get("/desk").text()).doesNotContain("Møte med Runa");
    }
}
