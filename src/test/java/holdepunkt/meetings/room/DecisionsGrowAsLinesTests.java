package holdepunkt.meetings.room;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import holdepunkt.meetings.SeatRole;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class DecisionsGrowAsLinesTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    Tables tables;

    @BeforeEach
    void aTable() {
        tables = new Tables(stage, parts);
    }

    @Test
    void aLineOfEachKindStandsInTheOrderItCame() {
        var table = tables.lay();
        tables.promise(table, "berit", "Ringer boligkontoret.", "berit");
        stage.as("berit").submit(table.room(), table.room() + "/lines", "kind", "we_apply", "what", "Treningskort.", "who", stage.account("berit").toString(),
                "answerer", "Kommunen", "by", LocalDate.now(Period.NORWAY).plusDays(20).toString());
        stage.as("berit").submit(table.room(), table.room() + "/lines", "kind", "no_here", "what", "Penger til bil.", "wayOn", "Søk hos NAV.");
        var page = stage.as(table.subject()).submit(table.room(), table.room() + "/lines", "kind", "nobody_took", "what", "Et sted å bo.");
        assertThat(page.document().select(".hp-decision__what").eachText())
                .containsExactly("Ringer boligkontoret.", "Treningskort.", "Penger til bil.", "Et sted å bo.");
        assertThat(page.text()).contains("Kommunen svarer innen", "Søk hos NAV.", "Går til en leder");
    }

    @Test
    void whatIsMissingIsAskedForBesideTheFieldAndNothingTypedIsLost() {
        var table = tables.lay();
        var again = stage.as("berit").submit(table.room(), table.room() + "/lines", "kind", "i_do", "what", "Kanariløfte", "ifNot", "Kanari ellers");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Velg hvem som gjør det");
        assertThat(again.document().select("textarea[name=what]").text()).isEqualTo("Kanariløfte");
        assertThat(again.document().select("textarea[name=ifNot]").text()).isEqualTo("Kanari ellers");
    }

    /** The room stood open in another window when somebody wrote down that nobody met. */
    @Test
    void aMeetingThatIsClosedTakesNoLineAndSaysSo() {
        var table = tables.lay();
        var berit = stage.as("berit").inLanguage("nb");
        var typed = berit.filled(table.room(), table.room() + "/lines", "kind", "nobody_took", "what", "Et sted å bo");
        berit.submit(table.href() + "/closing", table.href() + "/closing/contact-plan", "plan", "Berit går innom på torsdag.", "nextTry", LocalDate.now(Period.NORWAY).plusDays(3).toString());
        var late = berit.raw("POST", table.room() + "/lines", typed, Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("Møtet er lukket");
    }

    @Test
    void whoeverPromisesSitsAtThisTable() {
        var table = tables.lay();
        var again = tables.promise(table, "berit", "Noe", "geir");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Velg en som er med i møtet.");
    }

    @Test
    void twoOnOneLineBothKeepTheirWords() {
        var table = tables.lay();
        tables.promise(table, "berit", "Første ord", "berit");
        var line = table.room() + "/lines/" + stage.as("berit").get(table.room()).document().selectFirst("[data-line]").attr("data-line");
        var late = stage.as(table.subject()).filled(line, line, "what", "Hennes ord");
        stage.as("berit").submit(line, line, "what", "Berits ord");
        var conflict = stage.as(table.subject()).get(table.room());
        var answer = send(table.subject(), line, late);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Berits ord");
        assertThat(answer.document().select("textarea[name=what]").text()).isEqualTo("Hennes ord");
        assertThat(conflict.text()).contains("Berits ord").doesNotContain("Hennes ord");
    }

    private holdepunkt.stage.Visitor.Answer send(String subject, String line, java.util.Map<String, String> fields) {
        var visitor = stage.as(subject);
        fields.put("_csrf", visitor.filled(line, line).get("_csrf"));
        return visitor.raw("POST", line, fields, java.util.Map.of("Sec-Fetch-Site", "same-origin"));
    }

    @Test
    void newLinesNeverCollide() throws Exception {
        var table = tables.lay();
        tables.seat(table, "anne", SeatRole.WRITER);
        try (var writers = Executors.newFixedThreadPool(4)) {
            var sent = IntStream.range(0, 12).mapToObj(i -> writers.submit(() -> tables.promise(table, i % 2 == 0 ? "berit" : "anne", "Linje " + i, "berit").status())).toList();
            for (var one : sent) {
                assertThat(one.get()).isEqualTo(200);
            }
        }
        assertThat(stage.as("berit").get(table.room()).document().select("[data-line]")).hasSize(12);
    }

    @Test
    void anObserverSeesAndCannotWrite() {
        var table = tables.lay();
        var line = tables.promise(table, "berit", "Kanarilinje", "berit").document().selectFirst("[data-line]").attr("data-line");
        tables.seat(table, "ida", SeatRole.OBSERVER);
        var seen = stage.as("ida").get(table.room());
        assertThat(seen.text()).contains("Kanarilinje", "Du kan se rommet, men ikke skrive i det.");
        assertThat(seen.document().select("form[action$=lines]")).isEmpty();
        assertThat(stage.as("ida").get(table.room() + "/lines/" + line).status()).isEqualTo(404);
        assertThat(stage.as("ida").get(table.letter()).status()).isEqualTo(404);
    }

    @Test
    void aChairAtAnotherTableOfHersIsNoChairHere() {
        var table = tables.lay();
        var person = "/people/" + table.person();
        var other = stage.as("berit").submitRaw(person, person + "/meetings/now", "kind", "plan_meeting").location();
        tables.seat(table, "anne", SeatRole.PARTICIPANT);
        assertThat(stage.as("anne").get(table.room()).status()).isEqualTo(200);
        assertThat(stage.as("anne").get(other + "/room").status()).isEqualTo(404);
        assertThat(stage.as("geir").get(table.room()).status()).isEqualTo(404);
    }

    @Test
    void aSlipIsStruckAndStaysInTheRecords() throws Exception {
        var table = tables.lay();
        var line = table.room() + "/lines/" + tables.promise(table, "berit", "Feil", "berit").document().selectFirst("[data-line]").attr("data-line");
        assertThat(stage.as("berit").submit(line, line + "/strike").document().select("[data-line]")).isEmpty();
        assertThat(count("select count(*) from meetings.decision_line where meeting_id = '" + table.id() + "'")).isEqualTo(1);
    }

    @Test
    void serviceWordsAreMarkedWithPlainOnesBeside() {
        var table = tables.lay();
        var page = tables.promise(table, "berit", "Skriver en henvisning.", "berit");
        assertThat(page.document().select(".hp-decision .hp-jargon").text()).isEqualTo("henvisning");
        assertThat(page.text()).contains("(et brev som ber om plass eller hjelp til deg)");
    }

    @Test
    void optionsBeginWithWorkActivityHomeAndMoney() {
        var table = tables.lay();
        stage.as("berit").submit(table.room(), table.room() + "/options", "topic", "money", "option", "Ordne regninger");
        var page = stage.as(table.subject()).submit(table.room(), table.room() + "/options", "topic", "work", "option", "Prøve verkstedet");
        assertThat(page.document().select("#options dt").eachText()).containsExactly("Arbeid", "Penger");
    }

    @Test
    void whatSheReleasedStandsOnTopInHerWords() {
        var table = tables.lay();
        var write = table.href() + "/preparation";
        stage.as(table.subject()).submit(write, write, "talk_about", "Kanarivist om bolig\nKanarihemmelig om natta");
        assertThat(stage.as("berit").get(table.room()).text()).contains("Begynn med å spørre.").doesNotContain("Kanari");
        var line = stage.as(table.subject()).get(write + "/release").document().select("label.hp-choice").stream()
                .filter(label -> label.text().contains("bolig")).findFirst().orElseThrow().selectFirst("input").val();
        stage.as(table.subject()).submit(write + "/release", write + "/release", "shown", line);
        var room = stage.as("berit").get(table.room());
        assertThat(room.document().select(".hp-room section").first().text()).contains("Kanarivist om bolig");
        assertThat(room.body()).doesNotContain("Kanarihemmelig");
    }

    @Test
    void aSeatMayBeByPhone() {
        var table = tables.lay();
        var page = stage.as("berit").submit(table.room(), table.room() + "/presence", "voice", "her", "how", "phone");
        assertThat(page.document().select(".hp-present li").first().text()).contains("på telefon");
    }

    @Test
    void theRoomSpeaksThreeLanguages() {
        var table = tables.lay();
        assertThat(stage.as("berit").inLanguage("nn").get(table.room()).text()).contains("Kva kan vi gjere?", "Ingenting er bestemt enno.");
        assertThat(stage.as("berit").inLanguage("en").get(table.room()).text()).contains("What can we do?", "Nothing is decided yet.");
    }

    private int count(String statement) throws Exception {
        try (var superuser = stage.superuser(); var row = superuser.createStatement().executeQuery(statement)) {
            row.next();
            return row.getInt(1);
        }
    }
}
