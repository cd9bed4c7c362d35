package holdepunkt.wayin;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Action;
import holdepunkt.core.Period;
import holdepunkt.core.PersonText;
import holdepunkt.meetings.SeatRole;
import holdepunkt.meetings.room.Tables;
import holdepunkt.promises.MakingPromises;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A helper gives a code; it is used once; it shows what happens next, and nothing else of hers. */
@Staged
class ACodeShowsLittleTests {

    private static int browsers;

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private Tables.Table table;
    private String home;
    private String ways;

    @BeforeEach
    void someoneWithAMeeting() {
        var tables = new Tables(stage, parts);
        table = tables.lay();
        tables.seat(table, "anne", SeatRole.PARTICIPANT);
        tables.newcomers().as("berit", table.person(), "promise", Action.WRITE, opening -> parts.getBean(MakingPromises.class).make(opening,
                new MakingPromises.Line(UUID.randomUUID(), "i_do", stage.account("berit"), PersonText.of("Ringer boligkontoret"), LocalDate.now(Period.NORWAY).plusDays(3), null)));
        home = "/people/" + table.person();
        ways = home + "/ways-in";
    }

    @Test
    void whoeverHoldsTheCodeSeesTheNextMeetingAndWhomToCallAndLeavesWordsUnread() {
        var in = comesIn(code());
        var page = in.get("/");
        assertThat(page.text()).contains("Det neste som skjer", "Berit", "Hvem du kan ringe", "Du kom inn med kode").doesNotContain("Ringer boligkontoret");
        assertThat(page.document().select("nav a")).isEmpty();
        assertThat(stage.as(table.subject()).get(home).text()).contains("Ringer boligkontoret");
        assertThat(in.submit(home, home + "/notes", "words", "Jeg vil ha med søstera mi").text()).contains("Det er lagt igjen").doesNotContain("søstera");
        assertThat(in.get(home).text()).doesNotContain("søstera");
        assertThat(stage.as(table.subject()).get(home).text()).contains("Det du la igjen med kode", "Jeg vil ha med søstera mi");
        assertThat(stage.as("berit").get(home).text()).doesNotContain("søstera");
    }

    @Test
    void nothingElseOfHersOpens() {
        var in = comesIn(code());
        for (var closed : List.of("/promises", "/own-promises", "/network", "/contact", "/reach", "/sharing", "/if-gone", "/meetings/" + table.id(),
                "/meetings/" + table.id() + "/room", "/meetings/" + table.id() + "/letter", "/meetings/" + table.id() + "/preparation", "/nominations/new")) {
            assertThat(in.raw("GET", home + closed, Map.of(), Map.of()).status()).as(closed).isEqualTo(404);
        }
        for (var fresh : List.of("/log", "/ways-in", "/consents/new")) {
            var answer = in.raw("GET", home + fresh, Map.of(), Map.of());
            assertThat(answer.location()).as(fresh).startsWith("/sign-in?fresh=1");
            assertThat(answer.bytes()).isEmpty();
        }
        assertThat(in.raw("GET", "/people/" + stage.person("siv"), Map.of(), Map.of()).status()).isEqualTo(404);
    }

    @Test
    void itWorksOnceAndThoseThatDoNotWorkAllLookAlike() throws Exception {
        var code = code();
        comesIn(code);
        var again = types(code);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Koden virker ikke");
        var old = code();
        var newer = code();
        var late = code();
        expire(late);
        for (var dead : List.of(old, newer, late, "000 000 000 000", "12345", "")) {
            assertThat(types(dead).text().replaceAll("[0-9 ]", "")).as(dead).isEqualTo(again.text().replaceAll("[0-9 ]", ""));
        }
        comesIn(code().replace(" ", ""));
    }

    @Test
    void twoWhoTypeItAtTheSameMomentAreOneSignIn() {
        var code = code();
        var both = List.of(browser(), browser());
        var answers = both.stream().map(one -> java.util.concurrent.CompletableFuture.supplyAsync(() -> one.submitRaw("/code", "/code", "code", code))).toList()
                .stream().map(java.util.concurrent.CompletableFuture::join).map(Visitor.Answer::status).sorted().toList();
        assertThat(answers).containsExactly(303, 422);
    }

    @Test
    void itIsShownToTheHelperWhoGaveItAndToNobodyElseAndSheSeesWhoGaveIt() {
        var code = code();
        var she = stage.as(table.subject());
        assertThat(she.get(ways).text()).contains("Berit", "Ikke brukt ennå").doesNotContain(code);
        comesIn(code).get(home);
        assertThat(stage.as("berit").get(ways).text()).doesNotContain(code).contains("Brukt");
        assertThat(she.get(home + "/log").text()).contains("Berit").contains("Skrev i koden for å komme inn").contains("Med kode, trolig deg");
        assertThat(stage.as("eva").raw("GET", ways, Map.of(), Map.of()).status()).isEqualTo(404);
    }

    @Test
    void sheStopsItAndWhoeverCameInByItIsOutInTheNextRequest() {
        var in = comesIn(code());
        assertThat(in.get(home).status()).isEqualTo(200);
        var she = stage.as(table.subject());
        var stop = she.get(ways).document().select("form[action$=/end]").attr("action");
        assertThat(she.submit(ways, stop).text()).contains("Stoppet etterpå");
        assertThat(in.raw("GET", home, Map.of(), Map.of()).status()).isEqualTo(404);
    }

    @Test
    void itIsOverAfterTwelveHoursAndGivesNoWorkAndNoName() throws Exception {
        var in = comesIn(code());
        try (var superuser = stage.superuser(); var move = superuser.prepareStatement("update people.opening set ends_at = now() where ground = 'by_code' and person_id = ?");
                var far = superuser.prepareStatement("select count(*) from people.opening where ground = 'by_code' and ends_at > now() + interval '12 hours 1 minute'")) {
            var rows = far.executeQuery();
            rows.next();
            assertThat(rows.getInt(1)).isZero();
            move.setObject(1, table.person().value());
            assertThat(move.executeUpdate()).isEqualTo(2);
        }
        assertThat(in.raw("GET", home, Map.of(), Map.of()).status()).isEqualTo(404);
    }

    @Test
    void guessingEndsAfterTwentyAMinute() {
        var guesser = browser();
        var fields = guesser.filled("/code", "/code", "code", "123 456 789 012");
        long began = System.nanoTime();
        int tries = 0;
        while (guesser.raw("POST", "/code", fields, Map.of("Sec-Fetch-Site", "same-origin")).status() == 422 && tries < 80) {
            tries++;
        }
        assertThat(tries).as("and what comes back meanwhile, one in three seconds").isBetween(20, 22 + (int) ((System.nanoTime() - began) / 3_000_000_000L));
        comesIn(code());
    }

    private String code() {
        return stage.as("berit").submit(ways, ways).document().selectFirst(".hp-digits").text();
    }

    private Visitor comesIn(String code) {
        var visitor = browser();
        assertThat(visitor.submitRaw("/code", "/code", "code", code).status()).isEqualTo(303);
        return visitor;
    }

    private Visitor.Answer types(String code) {
        return browser().submitRaw("/code", "/code", "code", code);
    }

    /** Each from an address of its own, so that the limit on guesses is not what is seen. */
    private Visitor browser() {
        return stage.nobody().from("127.0.3." + (1 + browsers++ % 250)).inLanguage("nb");
    }

    private void expire(String code) throws Exception {
        assertThat(code).hasSize(15);
        try (var superuser = stage.superuser(); var move = superuser.prepareStatement("update wayin.code set ends_at = now() where person_id = ?")) {
            move.setObject(1, table.person().value());
            assertThat(move.executeUpdate()).isPositive();
        }
    }
}
