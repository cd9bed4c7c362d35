package holdepunkt.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.meetings.SeatRole;
import holdepunkt.meetings.room.Tables;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** R24, R25: one place for each who was there, hers by a code of her own, and nothing is read with a code. */
@Staged
class EveryoneSaysHowItWasTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    private int phones;

    private Tables.Table asked() {
        var tables = new Tables(stage, parts);
        var table = tables.lay();
        tables.seat(table, "anne", SeatRole.PARTICIPANT);
        tables.seat(table, "ida", SeatRole.PARTICIPANT);
        tables.seat(table, "per", SeatRole.SUPPORTER);
        stage.as("berit").submit(table.href(), table.href() + "/mirror");
        return table;
    }

    private String code(Tables.Table table, String page) {
        return stage.as("berit").get(table.href() + "/mirror/" + page).document().selectFirst(".hp-code").text().replace(" ", "");
    }

    private int places(Tables.Table table, String side) throws Exception {
        try (var superuser = stage.superuser(); var ask = superuser.prepareStatement("select count(*) from feedback.place where person_id = ? and side = ?")) {
            ask.setObject(1, table.person().value());
            ask.setString(2, side);
            var row = ask.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    private static String[] marks(int points, String... more) {
        return MirrorAnswers.all(points, more);
    }

    /** An address of its own: what is missed here is not counted against the other tests. */
    private Visitor phone() {
        return stage.nobody().from("127.0.41." + (1 + phones++ % 250));
    }

    private Visitor.Answer says(String code, String... fields) {
        return phone().submitRaw("/m/" + code, "/m/" + code, fields);
    }

    @Test
    void theScreenOpensThePlacesOfTheOthersOnceEachAndNeverHers() throws Exception {
        var table = asked();
        var room = code(table, "codes");
        assertThat(room).matches("\\d{6}");
        for (int place = 0; place < places(table, "staff"); place++) {
            assertThat(says(room, marks(8, "side", "staff")).location()).endsWith("/m/thanks");
        }
        assertThat(says(room, marks(7, "side", "staff")).body()).contains("Alle plassene er brukt");
        assertThat(says(room, marks(9, "side", "near")).status()).isEqualTo(303);
        assertThat(says(room, marks(9, "side", "near")).status()).isEqualTo(422);
        assertThat(says(room, marks(1, "side", "person")).status()).as("R24: a room code fills her place").isEqualTo(404);
        assertThat(says(room, marks(1)).status()).isEqualTo(422);
        assertThat(phone().get("/m/" + room).text()).doesNotContain("Berit", "Per ", "har svart: ").contains("Hvem er du ved bordet?");
    }

    @Test
    void digitsAreGuessedTenTimesAMinuteAndNoMore() {
        var guesser = stage.nobody().from("127.0.42.1");
        long began = System.nanoTime();
        int guessed = 0;
        while (guesser.get("/m/9999990" + (10 + guessed)).status() == 404 && guessed < 80) {
            guessed++;
        }
        assertThat(guessed).as("ten, and what comes back meanwhile, one in six seconds").isBetween(1, 11 + (int) ((System.nanoTime() - began) / 6_000_000_000L));
    }

    @Test
    void herCodeIsForHerAloneAndDiesWhenUsed() {
        var table = asked();
        var hers = code(table, "hers");
        assertThat(hers).matches("\\d{9}");
        assertThat(phone().get("/m?code=" + hers.substring(0, 3) + "+" + hers.substring(3)).text()).doesNotContain("Hvem er du ved bordet?");
        assertThat(says(hers, marks(4)).location()).endsWith("/m/thanks");
        var unknown = phone().get("/m/000000000");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(phone().get("/m/" + hers).bytes()).isEqualTo(unknown.bytes());
        assertThat(stage.as("berit").get(table.href() + "/mirror/hers").text()).contains("Koden er brukt");
        var own = stage.as(table.subject());
        var page = own.get(table.href() + "/mirror");
        var taken = page.document().select("form[action$=/void]").attr("action");
        own.submit(table.href() + "/mirror", taken);
        assertThat(own.get(table.href() + "/mirror").document().select("form[action$=/answers]")).as("her place is open again").hasSize(1);
        assertThat(phone().get("/m/" + hers).bytes()).as("the old code stays dead").isEqualTo(unknown.bytes());
        own.submit(table.href() + "/mirror", table.href() + "/mirror/answers", marks(6));
        assertThat(own.get(table.href() + "/mirror").text()).contains("Svarene side om side");
        assertThat(stage.as("anne").submitRaw(table.href() + "/mirror", table.href() + "/mirror/answers", marks(8)).status()).isEqualTo(303);
        assertThat(stage.as("anne").raw("POST", taken, Map.of("_once", UUID.randomUUID().toString(), "_csrf", stage.as("anne").token()), Map.of()).status()).isNotEqualTo(303);
    }

    @Test
    void aNewerCodeAndMidnightEndTheOneBefore() throws Exception {
        var table = asked();
        var first = code(table, "codes");
        stage.as("berit").submit(table.href() + "/mirror/codes", table.href() + "/mirror/codes", "kind", "room");
        var second = code(table, "codes");
        assertThat(second).isNotEqualTo(first);
        assertThat(phone().get("/m/" + first).status()).isEqualTo(404);
        try (var superuser = stage.superuser(); var yesterday = superuser.prepareStatement("update feedback.code set made_at = made_at - interval '1 day' where person_id = ?")) {
            yesterday.setObject(1, table.person().value());
            yesterday.executeUpdate();
        }
        assertThat(phone().get("/m/" + second).status()).isEqualTo(404);
        assertThat(stage.as("anne").submitRaw(table.href() + "/mirror", table.href() + "/mirror/answers", marks(8)).status()).as("late, until the follow-up").isEqualTo(303);
        assertThat(stage.as("anne").get(table.href() + "/mirror").document().select("form[action$=/answers]")).as("one answer per place").isEmpty();
    }

    @Test
    void sheSeesItFirstAndChoosesWhetherHerLineGoesAlong() {
        var table = asked();
        var mirror = table.href() + "/mirror";
        List.of("berit", "anne", "ida").forEach(who -> stage.as(who).submit(mirror, mirror + "/answers", marks(8)));
        assertThat(stage.as("berit").get(mirror).document().select("form[action$=/answers]")).as("one who has two seats has one place").isEmpty();
        var own = stage.as(table.subject());
        assertThat(own.get(mirror).text()).as("nobody is led by the answers of the others").contains("når du har svart eller sagt nei").doesNotContain("8, 8, 8");
        own.submit(mirror, mirror + "/answers", marks(4, MirrorAnswers.LINE, "Dere snakket fort"));
        assertThat(stage.as("berit").get(mirror).text()).contains("ser svarene først").doesNotContain("Midten", "Dere snakket fort");
        assertThat(own.get(mirror).text()).contains("8, 8, 8", "Dere snakket fort", "−4");
        own.submit(mirror, mirror + "/showings", "line", "kept");
        assertThat(stage.as("berit").get(mirror).text()).contains("8, 8, 8", "−4").doesNotContain("Dere snakket fort");
        own.submit(mirror, mirror + "/showings", "line", "shared");
        assertThat(stage.as("anne").get(mirror).text()).contains("Dere snakket fort");
        assertThat(own.get(mirror).document().select("input[name=line][checked]").val()).as("what she chose stays chosen").isEqualTo("shared");
        var line = own.get("/people/" + table.person() + "/talks").document();
        assertThat(line.select("svg.hp-curve")).as("her own line over her meetings").hasSize(4);
        assertThat(line.text()).contains("Dere snakket fort", "Bare du ser denne linja");
        assertThat(stage.as("berit").get("/people/" + table.person() + "/talks").document().select("svg.hp-curve")).isEmpty();
    }

    @Test
    void paperIsTypedInByAHelperWhoIsNamedInTheRowAndANoIsAnAnswer() throws Exception {
        var table = asked();
        var mirror = table.href() + "/mirror";
        assertThat(stage.as("berit").get(mirror + "/paper").text()).contains("Sett ring rundt ett tall");
        stage.as("berit").submit(mirror + "/typed", mirror + "/typed", marks(3, "side", "person"));
        stage.as("anne").submit(mirror, mirror + "/answers", "no", "yes");
        assertThat(stage.as("anne").get(mirror).document().select("form[action$=/answers]")).isEmpty();
        try (var superuser = stage.superuser(); var ask = superuser.prepareStatement(
                "select count(*) filter (where typed_by = ? and way = 'paper'), count(*) filter (where marks is null and typed_by is null) from feedback.answer where person_id = ?")) {
            ask.setObject(1, stage.account("berit").value());
            ask.setObject(2, table.person().value());
            var row = ask.executeQuery();
            row.next();
            assertThat(List.of(row.getInt(1), row.getInt(2))).containsExactly(1, 1);
        }
        assertThat(stage.as(table.subject()).get(mirror).text()).contains("Berit Haugland skrev dette inn for deg");
        assertThat(stage.as("anne").get(mirror + "/typed").status()).as("a seat types nothing in for others").isEqualTo(404);
    }

    @Test
    void afterTheLastDayNothingIsAnsweredInAnyWay() throws Exception {
        var table = asked();
        var mirror = table.href() + "/mirror";
        var room = code(table, "codes");
        try (var superuser = stage.superuser(); var earlier = superuser.prepareStatement("update feedback.mirror set asked_at = asked_at - interval '4 months' where person_id = ?")) {
            earlier.setObject(1, table.person().value());
            earlier.executeUpdate();
        }
        assertThat(phone().get("/m/" + room).status()).as("a code made today").isEqualTo(404);
        assertThat(stage.as("anne").get(mirror).document().select("form[action$=/answers]")).isEmpty();
        assertThat(stage.as(table.subject()).get(mirror).text()).contains("Fristen for å svare var");
        assertThat(stage.as("berit").get(mirror).document().select("a[href$=/codes], a[href$=/typed], a[href$=/again]")).isEmpty();
        var anne = stage.as("anne");
        assertThat(anne.raw("POST", mirror + "/answers", form(anne, MirrorAnswers.all(8)), Map.of("Sec-Fetch-Site", "same-origin")).status()).isEqualTo(422);
        var berit = stage.as("berit");
        for (var late : List.of("/typed", "/again", "/codes")) {
            assertThat(berit.raw("POST", mirror + late, form(berit, MirrorAnswers.all(8, "side", "staff", "kind", "room")), Map.of("Sec-Fetch-Site", "same-origin")).status()).as(late).isEqualTo(422);
        }
    }

    private static Map<String, String> form(Visitor visitor, String... fields) {
        var all = new java.util.HashMap<String, String>(Map.of("_once", UUID.randomUUID().toString(), "_csrf", visitor.token(), "_form", "/accessibility"));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return all;
    }

    @Test
    void whoWasNotThereIsNotAskedAndNobodyAsksTwiceOrBeforehand() {
        var table = asked();
        var again = stage.as("berit").raw("POST", table.href() + "/mirror", Map.of("_once", UUID.randomUUID().toString(), "_csrf", stage.as("berit").token()), Map.of());
        assertThat(again.status()).isNotEqualTo(303);
        assertThat(stage.as("geir").get(table.href() + "/mirror").status()).isEqualTo(404);
        assertThat(stage.as("anne").get(table.href() + "/mirror/codes").status()).isEqualTo(404);
    }
}
