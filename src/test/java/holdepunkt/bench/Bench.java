package holdepunkt.bench;

import holdepunkt.Holdepunkt;
import holdepunkt.access.OpeningAccounts;
import holdepunkt.access.SignIns;
import holdepunkt.core.KeyedHash;
import holdepunkt.core.Period;
import holdepunkt.core.Sealing;
import holdepunkt.demo.DemoArea;
import holdepunkt.demo.Loading;
import holdepunkt.postgres.Login;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Visitor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** {@code bin/bench}: starts the product on a fresh database, fills it, and measures four things people wait for. */
public final class Bench implements AutoCloseable {

    private static final int SESSIONS = 64;
    private static final HttpClient CLIENT = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final Recorder recorder = new Recorder();
    private final ConfigurableApplicationContext app;
    private final String address;
    private final SignIns signIns;
    private final Floor floor;
    private final DemoArea.Founded area;
    private final Loading.Loaded loaded;

    private Bench(int persons) throws Exception {
        app = new SpringApplicationBuilder(Holdepunkt.class, BenchParts.class)
                .initializers(new StageSettings(), context -> context.getBeanFactory().addBeanPostProcessor(recorder))
                .run("--server.port=0", "--logging.level.root=warn");
        address = "http://localhost:" + ((WebServerApplicationContext) app).getWebServer().getPort();
        signIns = app.getBean(SignIns.class);
        var settings = app.getEnvironment();
        var superuser = new Login(settings.getRequiredProperty("stage.superuser.url"), settings.getRequiredProperty("stage.superuser.user"),
                settings.getRequiredProperty("stage.superuser.password"));
        floor = new Floor(superuser);
        area = app.getBean(DemoArea.class).found(StageSettings.ISSUER);
        loaded = new Loading(app.getBean(Sealing.class), app.getBean(OpeningAccounts.class), app.getBean(KeyedHash.class), () -> superuser)
                .load(area, StageSettings.ISSUER, persons);
    }

    /** @param requests in each round */
    public static void run(int persons, int requests, Path page) throws Exception {
        try (var bench = new Bench(persons)) {
            var results = new ArrayList<Results.Line>();
            results.add(bench.reading("Her own page", bench.loaded.subjects(), i -> "/people/" + bench.loaded.persons().get(i), requests));
            results.add(bench.reading("Promise board", bench.loaded.subjects(), i -> "/people/" + bench.loaded.persons().get(i) + "/promises", requests));
            results.add(bench.reading("Staff desk", bench.loaded.staff(), i -> "/desk", requests));
            results.add(bench.savingALine(Math.min(requests, SESSIONS * 30)));
            Results.write(page, persons, requests, results);
        }
    }

    private interface Address {
        String of(int number);
    }

    private Results.Line reading(String what, List<String> subjects, Address path, int requests) throws Exception {
        int many = Math.min(SESSIONS, subjects.size());
        var tokens = new ArrayList<String>();
        int statements = 0;
        for (int i = 0; i < many; i++) {
            var token = token(subjects.get(i));
            var body = new AtomicReference<byte[]>();
            int number = i;
            get(address + path.of(number), token);
            var said = recorder.of(() -> body.set(got(address + path.of(number), token)));
            statements = said.size();
            floor.replays(path.of(number) + "-" + number, new Floor.Replay(said, body.get(), Set.of(), false));
            tokens.add(token);
        }
        return new Results.Line(what, statements, Rounds.inTurn(number -> get(address + path.of(number % many), tokens.get(number % many)),
                number -> get(floor.address() + path.of(number % many) + "-" + number % many, ""), requests));
    }

    private Results.Line savingALine(int requests) throws Exception {
        int many = Math.min(SESSIONS, loaded.staff().size());
        var rooms = new ArrayList<Saving>();
        for (int i = 0; i < many; i++) {
            rooms.add(saving(i));
        }
        var first = rooms.getFirst();
        var said = recorder.of(first::save);
        var replay = new Floor.Replay(said, new byte[0], first.kept(), true);
        floor.replays("/line", replay);
        return new Results.Line("Saving a decision line", said.size(), Rounds.inTurn(number -> rooms.get(number % many).save(),
                number -> get(floor.address() + "/line", ""), requests));
    }

    private Saving saving(int i) {
        var token = token(loaded.staff().get(i));
        var viewer = signIns.viewer(token).orElseThrow();
        var visitor = new Visitor(address, token);
        var home = "/people/" + loaded.persons().get(i);
        var meeting = visitor.submitRaw(home, home + "/meetings/now", "kind", "care_group").location();
        var fields = visitor.filled(meeting + "/room", meeting + "/room/lines", "kind", "i_do", "what", "Ringer deg på tirsdag",
                "who", viewer.account().toString(), "by", LocalDate.now(Period.NORWAY).plusDays(14).toString());
        var kept = Set.of(area.area().value(), loaded.persons().get(i).value(), viewer.account().value(), UUID.fromString(meeting.substring(meeting.lastIndexOf('/') + 1)));
        return new Saving(visitor, meeting + "/room/lines", fields, kept);
    }

    /** One room and whoever writes in it; a session sends one form at a time. */
    private record Saving(Visitor visitor, String path, Map<String, String> fields, Set<UUID> kept) {

        synchronized void save() {
            var sent = new HashMap<>(fields);
            sent.put("_once", UUID.randomUUID().toString());
            var answer = visitor.raw("POST", path, sent, Map.of("Sec-Fetch-Site", "same-origin"));
            if (answer.status() != 303) {
                throw new IllegalStateException(path + " answered " + answer.status());
            }
        }
    }

    private String token(String subject) {
        return signIns.begin(StageSettings.ISSUER, subject, Instant.now()).orElseThrow();
    }

    private static byte[] got(String uri, String token) {
        try {
            return get(uri, token);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] get(String uri, String token) throws Exception {
        var answer = CLIENT.send(HttpRequest.newBuilder(URI.create(uri)).header("Cookie", "__Host-holdepunkt=" + token).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(uri + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    @Override
    public void close() {
        floor.close();
        app.close();
    }
}
