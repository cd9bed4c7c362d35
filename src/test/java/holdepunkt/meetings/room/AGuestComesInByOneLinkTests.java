package holdepunkt.meetings.room;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class AGuestComesInByOneLinkTests {

    private static final String NAME = "Lege Kanari";

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    private Tables.Table table;
    private String link;
    private Visitor guest;

    @BeforeEach
    void aGuestWithALink() {
        table = new Tables(stage, parts).lay();
        link = linkFor(table, NAME, "gp");
        guest = stage.nobody();
    }

    private String linkFor(Tables.Table at, String name, String role, String... lets) {
        var seats = at.href() + "/seats";
        stage.as("berit").submit(seats, seats, "guest", name, "role", role, "way", "phone");
        var yes = stage.as(at.subject()).get(seats).document().select("form[action$=/yes]").last().attr("action");
        stage.as(at.subject()).submit(seats, yes, lets);
        return newLink(at);
    }

    private String newLink(Tables.Table at) {
        var seats = at.href() + "/seats";
        var code = stage.as("berit").get(seats).document().select("form[action$=/code]").last().attr("action");
        return stage.as("berit").submit(seats, code).document().selectFirst("#link").val();
    }

    private Visitor.Answer takes(String kind, String what) {
        var who = guest.get(link + "/room").document().select("select[name=who] option").stream().filter(one -> one.text().equals(NAME)).findFirst().orElseThrow().val();
        return guest.submit(link + "/room", link + "/room/lines", "kind", kind, "what", what, "who", who, "by", LocalDate.now(Period.NORWAY).plusDays(4).toString());
    }

    @Test
    void theGuestsLineHasANameAndSomebodyWhoSeesToIt() {
        var page = takes("i_do", "Ringer på mandag.");
        assertThat(page.document().select(".hp-decision__who").text()).startsWith(NAME + ". Berit Haugland passer på");
        assertThat(stage.as("berit").get(table.room()).text()).contains("Ringer på mandag.", NAME + ". Berit Haugland passer på");
        stage.as("berit").submit(table.letter(), table.letter() + "/finish");
        var board = "/people/" + table.person() + "/promises";
        assertThat(stage.as(table.subject()).get(board).text()).contains(NAME + ". Berit Haugland, ");
        var marks = stage.as(table.subject()).get(board).document().select("form[action$=/marks]").first().attr("action");
        assertThat(stage.as(table.subject()).submitRaw(board, marks, "mark", "kept").status()).isEqualTo(303);
        assertThat(stage.as("berit").get("/my-promises").text()).contains("Ringer på mandag.");
    }

    @Test
    void beforeTheLinkIsMadeThePageSaysWhoReadsWhatAndUntilWhen() {
        var other = new Tables(stage, parts).lay();
        linkFor(other, "Lege Fire", "gp", "lets", "letter");
        for (var reader : new String[] {"berit", other.subject()}) {
            var seats = stage.as(reader).inLanguage("nb").get(other.href() + "/seats").text();
            assertThat(seats).as(reader).contains("Med lenken kan Lege Fire se dette møtet og brevet til midnatt", "stenger den fra neste klikk");
        }
        assertThat(stage.as("berit").inLanguage("nn").get(table.href() + "/seats").text()).contains("Med lenkja kan " + NAME + " sjå dette møtet til midnatt");
    }

    @Test
    void theGuestSpeaksForNobodyElseAndChangesNoLine() {
        new Tables(stage, parts).promise(table, "berit", "Berits linje", "berit");
        var room = guest.get(link + "/room").document();
        assertThat(room.select(".hp-decision a, form[action$=/options]")).isEmpty();
        assertThat(room.select("select[name=voice] option").eachText()).doesNotContain("Berit Haugland");
        var line = room.selectFirst("[data-line]").attr("data-line");
        assertThat(guest.get(link + "/room/lines/" + line).status()).isEqualTo(404);
        var voice = stage.as("berit").get(table.room()).document().select("select[name=voice] option").stream().filter(one -> one.text().startsWith("Berit")).findFirst().orElseThrow().val();
        var form = guest.filled(link + "/room", link + "/room/presence", "how", "left");
        form.put("voice", voice);
        assertThat(guest.raw("POST", link + "/room/presence", form, Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(422);
    }

    @Test
    void theLetterIsTheirsOnlyWhenSheSaidSo() {
        takes("i_do", "Kanariløfte");
        stage.as("berit").submit(table.letter(), table.letter() + "/finish");
        assertThat(guest.get(link + "/letter").status()).isEqualTo(404);
        assertThat(guest.get(link + "/letter.pdf").status()).isEqualTo(404);
        assertThat(guest.get(link + "/letter/journal").status()).isEqualTo(404);
        var other = new Tables(stage, parts).lay();
        var lets = linkFor(other, "Lege To", "gp", "lets", "letter");
        stage.as("berit").submit(other.letter(), other.letter() + "/finish");
        assertThat(guest.get(lets + "/letter").text()).contains("Brevet etter møtet");
        assertThat(guest.get(lets + "/letter.pdf").type()).startsWith("application/pdf");
        assertThat(guest.submit(lets + "/letter/journal", lets + "/letter/journal").text()).contains("Ført ");
    }

    @Test
    void aNewerLinkHerNoAndALinkOfAnotherMeetingOpenNothingHere() {
        takes("i_do", "Kanarilinje");
        var other = new Tables(stage, parts).lay();
        assertThat(guest.get(linkFor(other, "Lege Tre", "gp") + "/room").body()).doesNotContain("Kanarilinje");
        var unknown = guest.get("/at/AAAAAAAAAAAAAAAAAAAAAA/room");
        assertThat(unknown.status()).isEqualTo(404);
        var newer = newLink(table);
        assertThat(guest.get(link + "/room").bytes()).isEqualTo(unknown.bytes());
        assertThat(guest.get(newer + "/room").status()).isEqualTo(200);
        var no = stage.as(table.subject()).get(table.href() + "/seats").document().select("form[action$=/no]").last().attr("action");
        stage.as(table.subject()).submit(table.href() + "/seats", no);
        assertThat(guest.get(newer + "/room").bytes()).isEqualTo(unknown.bytes());
        assertThat(guest.get(newer + "/room/now").bytes()).isEqualTo(unknown.bytes());
    }

    @Test
    void theCodeItselfIsKeptNowhere() throws Exception {
        takes("i_do", "Noe");
        var code = link.substring("/at/".length());
        try (var superuser = stage.superuser(); var rows = superuser.createStatement().executeQuery("select route, led_to from core.sent_form where route like '/at/%'")) {
            int seen = 0;
            while (rows.next()) {
                seen++;
                assertThat(rows.getString(1) + rows.getString(2)).doesNotContain(code).contains("/at/{code}/");
            }
            assertThat(seen).isPositive();
        }
    }

    @Test
    void whatTheGuestTypesIsKeptForTheGuestAlone() {
        var form = guest.filled(link + "/room", link + "/room/lines");
        var kept = guest.raw("POST", link + "/room/drafts/line", Map.of("_csrf", form.get("_csrf"), "what", "Kanariutkast", "_once", java.util.UUID.randomUUID().toString()),
                Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(kept.status()).isEqualTo(303);
        assertThat(guest.get(link + "/room").body()).contains("Kanariutkast");
        assertThat(stage.as("berit").get(table.room()).body()).doesNotContain("Kanariutkast");
    }
}
