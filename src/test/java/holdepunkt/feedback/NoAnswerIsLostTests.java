package holdepunkt.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.meetings.room.Tables;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Many phones answer one mirror at once, a thousand answers a minute: each takes one place, none is lost, and none is left over for one more. */
@Staged
class NoAnswerIsLostTests {

    private static final int PHONES = 8;
    private static final int EACH = "full".equals(System.getProperty("holdepunkt.size")) ? 150 : 25;

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    @Test
    void atAThousandAMinute() throws Exception {
        var table = new Tables(stage, parts).lay();
        stage.as("berit").submit(table.href(), table.href() + "/mirror");
        var code = stage.as("berit").get(table.href() + "/mirror/codes").document().selectFirst(".hp-code").text().replace(" ", "");
        int places = PHONES * EACH;
        places(table, places);
        var begun = Instant.now();
        var statuses = together(code);
        var took = Duration.between(begun, Instant.now());
        long lost = statuses.stream().filter(status -> status != 303).count() + Math.abs(places - answers(table));
        assertThat(stage.nobody().from("127.0.43.99").submitRaw("/m/" + code, "/m/" + code, MirrorAnswers.all(5, "side", "staff")).status()).as("one more than there are places").isEqualTo(422);
        assertThat(lost).isZero();
        Guards.report("mirror-answers", places, lost, 200, 0, "a-minute=" + places * 60_000L / took.toMillis());
    }

    /** As many more places of the staff as phones will fill. */
    private void places(Tables.Table table, int wanted) throws Exception {
        try (var superuser = stage.superuser(); var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    insert into feedback.place (area_id, id, mirror_id, person_id, seat_id, side)
                    select m.area_id, gen_random_uuid(), m.id, m.person_id, gen_random_uuid(), 'staff' from feedback.mirror m,
                           generate_series(1, %d - (select count(*)::int from feedback.place p where p.person_id = '%s' and p.side = 'staff')) where m.person_id = '%s'"""
                    .formatted(wanted, table.person(), table.person()));
        }
    }

    private List<Integer> together(String code) throws Exception {
        try (var phones = Executors.newFixedThreadPool(PHONES)) {
            var work = new ArrayList<Callable<List<Integer>>>();
            for (int phone = 0; phone < PHONES; phone++) {
                var visitor = stage.nobody().from("127.0.43." + (phone + 1));
                work.add(() -> {
                    var statuses = new ArrayList<Integer>();
                    var token = visitor.token();
                    for (int answer = 0; answer < EACH; answer++) {
                        statuses.add(visitor.raw("POST", "/m/" + code, fields(token), Map.of("Sec-Fetch-Site", "same-origin")).status());
                    }
                    return statuses;
                });
            }
            var all = new ArrayList<Integer>();
            for (var done : phones.invokeAll(work)) {
                all.addAll(done.get());
            }
            return all;
        }
    }

    private static Map<String, String> fields(String token) {
        var fields = new LinkedHashMap<String, String>();
        var marks = MirrorAnswers.all(7, "side", "staff", "_csrf", token, "_once", UUID.randomUUID().toString());
        for (int i = 0; i < marks.length; i += 2) {
            fields.put(marks[i], marks[i + 1]);
        }
        return fields;
    }

    private int answers(Tables.Table table) throws Exception {
        try (var superuser = stage.superuser(); var ask = superuser.prepareStatement("select count(*) from feedback.answer where person_id = ?")) {
            ask.setObject(1, table.person().value());
            var row = ask.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }
}
