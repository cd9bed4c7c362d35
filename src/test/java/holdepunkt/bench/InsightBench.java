package holdepunkt.bench;

import holdepunkt.Holdepunkt;
import holdepunkt.access.SignIns;
import holdepunkt.demo.DemoArea;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** {@code bin/bench --events N}: the pages with numbers over N things that were told, the first time they are counted and afterwards, when they are given again. */
public final class InsightBench {

    private static final int AGAIN = 30;
    /** Things told of each question in {@link #FILL}, about. */
    private static final int EACH = 11;
    private static final String HEADING = "## The pages with numbers";
    private static final List<String> PAGES = List.of("/insight/measures", "/insight/measures/wait_meeting", "/insight/measures/kept_person", "/insight/audit", "/insight/fairness",
            "/insight/shortcut");

    private static final String FILL = """
            with telling as (insert into insight.telling (area_id, id, words) values (?::uuid, gen_random_uuid(), 2) returning area_id, id),
            question as materialized (
                select i, sha256(('q' || i)::bytea) as q, sha256(('m' || i)::bytea) as m, sha256(('l' || i)::bytea) as l, sha256(('r' || i)::bytea) as r,
                       sha256(('p' || i % (?::int * 3 / 4 + 1))::bytea) as person, date_trunc('hour', now()) - (i % 1080) * interval '1 day' as at, i % 13 as wait, i % 50 as until,
                       (array['self', 'nav', 'dps', 'gp', 'addiction'])[1 + i % 5] as route
                  from generate_series(1, ?::int) i)
            insert into insight.told (area_id, telling_id, subject, person, what, word, at, part_of, due, amount)
            select t.area_id, t.id, f.* from telling t, question, lateral (
                values (q, person, 'asked', route, at, null::bytea, (at + interval '8 days')::date, null::int),
                       (q, person, 'answered', case when i % 6 = 0 then 'no' else 'yes' end, at + wait * interval '1 day', null, null, null),
                       (m, person, 'opened', 'network', at + wait * interval '1 day', q, null, null),
                       (m, person, case when i % 9 = 0 then 'cancelled' else 'held' end, case when i % 9 = 0 then 'late' else 'network' end,
                        at + (wait + until) * interval '1 day', q, (at + (wait + until + 2) * interval '1 day')::date, 60),
                       (m, person, 'letter_finished', '', at + (wait + until + i % 4) * interval '1 day', null, null, null),
                       (m, person, 'letter_given', 'in_hand', at + (wait + until + i % 5) * interval '1 day', null, null, null),
                       (l, person, 'decided', case when i % 7 = 0 then 'nobody_took' else 'i_do' end, at + (wait + until) * interval '1 day', m, null, null),
                       (r, person, 'promised', 'i_do', null, l, (at + (wait + until + 14) * interval '1 day')::date, null),
                       (r, person, 'marked', case when i % 5 = 0 then 'person_not_kept' else 'person_kept' end, at + (wait + until + 15) * interval '1 day', null, null, null),
                       (m, person, 'asked_how_it_was', 'later', at + (wait + until + 40) * interval '1 day', null, null, null),
                       (m, person, 'closed', 'ordinary', at + (wait + until) * interval '1 day', null, (at + (wait + until + 60) * interval '1 day')::date, 60)) f""";

    private InsightBench() {}

    private record Line(String page, long first, long middle, long slowest) {

        @Override
        public String toString() {
            return "| `%s` | %d | %d | %d |".formatted(page, first, middle, slowest);
        }
    }

    public static void run(int events, Path page) throws Exception {
        try (var app = new SpringApplicationBuilder(Holdepunkt.class, BenchParts.class).initializers(new StageSettings()).run("--server.port=0", "--logging.level.root=warn")) {
            var area = app.getBean(DemoArea.class).found(StageSettings.ISSUER);
            var settings = app.getEnvironment();
            try (var superuser = DriverManager.getConnection(settings.getRequiredProperty("stage.superuser.url"), settings.getRequiredProperty("stage.superuser.user"),
                    settings.getRequiredProperty("stage.superuser.password")); var fill = superuser.prepareStatement(FILL); var tidy = superuser.createStatement()) {
                // What the demo area tells of itself begins a telling of its own; ours is to be the last.
                while (one(tidy, "select count(*) from core.event_publication") > 0 || one(tidy, "select count(*) from insight.telling") == 0) {
                    Thread.sleep(200);
                }
                fill.setString(1, area.area().toString());
                fill.setInt(2, events / EACH);
                fill.setInt(3, events / EACH);
                System.out.println(fill.executeUpdate() + " things told");
                tidy.execute("vacuum analyze insight.told");
            }
            var token = app.getBean(SignIns.class).begin(StageSettings.ISSUER, "siri", Instant.now()).orElseThrow();
            var leader = new Visitor("http://localhost:" + ((WebServerApplicationContext) app).getWebServer().getPort(), token);
            leader.get("/insight");
            var lines = new ArrayList<Line>();
            for (var one : PAGES) {
                lines.add(measure(leader, one));
                System.out.println(lines.getLast());
            }
            try (var superuser = DriverManager.getConnection(settings.getRequiredProperty("stage.superuser.url"), settings.getRequiredProperty("stage.superuser.user"),
                    settings.getRequiredProperty("stage.superuser.password")); var ask = superuser.createStatement()) {
                long counted = one(ask, "select sum((figures->>'whole')::int) from insight.release where what = 'measure:questions:1' and figures->>'whole' <> ':'");
                System.out.println(counted + " persons asked for, month by month");
                if (counted < events / EACH / 2) {
                    throw new IllegalStateException("the pages did not count what was told");
                }
            }
            write(page, events, lines);
        }
    }

    private static long one(Statement ask, String query) throws SQLException {
        try (var row = ask.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Line measure(Visitor leader, String page) {
        long first = took(leader, page);
        var again = LongStream.range(0, AGAIN).map(time -> took(leader, page)).sorted().toArray();
        return new Line(page, first, again[AGAIN / 2], again[AGAIN - 1]);
    }

    private static long took(Visitor leader, String page) {
        long began = System.nanoTime();
        var answer = leader.get(page);
        if (answer.status() != 200) {
            throw new IllegalStateException(page + " answered " + answer.status());
        }
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static void write(Path page, int events, List<Line> lines) throws IOException {
        var table = lines.stream().map(Line::toString).collect(Collectors.joining("\n"));
        System.out.println(table);
        var before = Files.exists(page) ? Files.readString(page).split("\n" + HEADING, 2)[0] : "";
        Files.writeString(page, before.stripTrailing() + String.format(Locale.ROOT, """


                %s

                Written by `bin/bench --events %d`, one visitor at a time, on %s. The first time a month is counted it is published; from then on it is given again.

                | Page | counted the first time, ms | given again, the middle of %d, ms | slowest, ms |
                |---|---|---|---|
                %s
                """, HEADING, events, Results.machine(), AGAIN, table));
    }
}
