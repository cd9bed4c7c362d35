package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.dev.CaughtNotices;
import holdepunkt.notices.SendingNotices;
import holdepunkt.postgres.TestPostgres;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

/**
 * A word nobody else has is written in every field for free text of every form about her, and then looked for in the server's files and its log of
 * changes, its own log, ours, the notices, the titles and the papers. Names are plain by {@code docs/privacy.md} and are not among them.
 */
@Staged
@ExtendWith(OutputCaptureExtension.class)
@Tag("slow")
class NoWordOfHersIsLeftAnywhereTests {

    private static final String WORD = "Kanarifugl" + Long.toString(new Random(20261122).nextLong(36L * 36 * 36 * 36 * 36 * 36), 36);
    private static final Set<String> NAMES_AND_NUMBERS = Set.of("name", "called", "hours", "email", "phone", "time");

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    Sealing sealing;

    private int sent;
    private int taken;
    private int heads;
    private int papers;
    private final List<String> left = new ArrayList<>();

    @Test
    void notInTheDatabaseNorItsLogsNorOursNorANoticeATitleOrAPaper(CapturedOutput ours) throws Exception {
        var world = new World(stage, parts);
        var persons = List.of(world.inTheRoom(), world.related(), world.unrelated());
        try (var superuser = stage.superuser()) {
            for (var person : persons) {
                write(superuser, person);
            }
            parts.getBean(SendingNotices.class).all(stage.area());
            var traces = new Traces(WORD);
            for (var person : persons) {
                handedOut(superuser, person, traces);
            }
            run(superuser, "checkpoint");
            left.addAll(traces.below(TestPostgres.server().place().dataDirectory()));
            left.addAll(traces.in("our own log", ours.getAll()));
            var notices = parts.getBean(CaughtNotices.Outgoing.class).caught();
            notices.forEach(one -> left.addAll(traces.in("what went by " + one.channel(), one.parcel().subject() + one.parcel().text() + one.parcel().calendar())));
            assertThat(left).isEmpty();
            assertThat(papers).as("were printed").isPositive();
            assertThat(stage.as(persons.getFirst().subject()).get("/people/" + persons.getFirst().id() + "/everything").text()).as("she reads it").contains(WORD);
            foundWhereItDoesStand(superuser, traces);
        }
        Guards.report("canaries", sent, left.size(), 200, 20261122, "taken=" + taken, "encodings=6", "heads=" + heads, "papers=" + papers);
    }

    /** Where the words are opened they may stand; what is around them, head of the answer, name and particulars of the file, says nothing. */
    private void handedOut(Connection superuser, World.Person person, Traces traces) throws Exception {
        for (var route : Route.of(parts).stream().filter(one -> !one.writes() && (one.isAboutAPerson() || one.isHerOwn()) && !one.pattern().endsWith("/changes")).toList()) {
            var address = Ids.addressIfMade(superuser, route, person.id().value());
            for (var subject : address.isEmpty() ? List.<String>of() : List.of(person.subject(), "berit")) {
                var answer = stage.as(subject).raw("GET", address.get(), Map.of(), Map.of());
                left.addAll(traces.in("the head of " + route, answer.headers().toString()));
                heads++;
                if (answer.status() == 200 && answer.type().startsWith("application/pdf")) {
                    left.addAll(traces.in("the particulars of " + route, particulars(answer.bytes())));
                    papers++;
                } else if (answer.type().startsWith("text/html")) {
                    left.addAll(traces.in("the title of " + route, answer.document().title()));
                }
            }
        }
    }

    private static byte[] particulars(byte[] paper) throws IOException {
        try (var pdf = Loader.loadPDF(paper)) {
            var told = new ByteArrayOutputStream();
            var about = pdf.getDocumentInformation();
            for (var key : about.getMetadataKeys()) {
                told.writeBytes((key + "=" + about.getCustomMetadataValue(key) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            var metadata = pdf.getDocumentCatalog().getMetadata();
            if (metadata != null) {
                told.writeBytes(metadata.toByteArray());
            }
            return told.toByteArray();
        }
    }

    /** The same search, where a word was left on purpose. */
    private void foundWhereItDoesStand(Connection superuser, Traces traces) throws Exception {
        run(superuser, "create table public.left_behind as select '" + WORD + "' as words, encode('" + WORD + "', 'base64') as others");
        run(superuser, "checkpoint");
        assertThat(traces.below(TestPostgres.server().place().dataDirectory())).isNotEmpty();
        run(superuser, "drop table public.left_behind");
    }

    private void write(Connection superuser, World.Person person) throws Exception {
        var reach = "/people/" + person.id() + "/reach";
        stage.as(person.subject()).submit(reach, reach, "channel", "email", "phone", "40 00 00 00", "email", "hun@her.example");
        var found = new LinkedHashMap<FoundForm, String>();
        for (var subject : List.of(person.subject(), "berit", "kari", "anne")) {
            for (var page : pages(superuser, person)) {
                var answer = stage.as(subject).get(page);
                if (answer.status() == 200 && answer.type().startsWith("text/html")) {
                    left.addAll(new Traces(WORD).in("the title of " + page, answer.document().title()));
                    FoundForm.on(page, answer.document()).stream().filter(form -> form.action().matches("/(people|diary)/.*") && !form.words().isEmpty()
                            && !form.action().matches(".*/(erasures|restrictions)$")).forEach(form -> found.putIfAbsent(form, subject));
                }
            }
        }
        var tried = new LinkedHashSet<String>();
        found.forEach((form, subject) -> {
            if (tried.add(subject + form.action())) {
                send(form, subject);
            }
        });
    }

    private void send(FoundForm form, String subject) {
        var visitor = stage.as(subject);
        var shown = visitor.get(form.page());
        if (shown.status() != 200) {
            return;
        }
        FoundForm.on(form.page(), shown.document()).stream().filter(one -> one.action().equals(form.action())).findFirst().ifPresent(fresh -> {
            var fields = new LinkedHashMap<>(fresh.fields());
            fresh.words().stream().filter(name -> NAMES_AND_NUMBERS.stream().noneMatch(name::contains)).forEach(name -> fields.put(name, WORD + " " + sent++));
            var answer = visitor.raw("POST", fresh.action(), fields, Map.of("Sec-Fetch-Site", "same-origin"));
            taken += answer.status() == 303 ? 1 : 0;
        });
    }

    private List<String> pages(Connection superuser, World.Person person) throws SQLException {
        var pages = new ArrayList<String>();
        for (var route : Route.of(parts)) {
            if (!route.writes() && (route.isAboutAPerson() || route.isHerOwn()) && !route.pattern().matches(".*(/changes|/now|\\.pdf|\\.json|/calendar|/drafts/.*)$")) {
                Ids.addressIfMade(superuser, route, person.id().value()).ifPresent(pages::add);
            }
        }
        return pages;
    }

    private static void run(Connection superuser, String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aSealedTextOpensNowhereElseAndNotChanged() {
        var places = new ArrayList<Sealing.Place>();
        var sealed = new ArrayList<byte[]>();
        for (int i = 0; i < 50; i++) {
            var person = i % 2 == 0 ? stage.person("siv") : stage.person("jonas");
            places.add(new Sealing.Place(stage.area(), person, i % 3 == 0 ? "promises.own_promise.what" : "promises.promise.what", UUID.randomUUID()));
            sealed.add(sealing.seal(places.get(i), PersonText.of("ord " + i)));
        }
        int cases = 0;
        int opened = 0;
        for (int i = 0; i < 50; i++) {
            for (int j = 0; j < 50; j++) {
                cases += i == j ? 0 : 1;
                opened += i != j && opens(places.get(i), sealed.get(j)) ? 1 : 0;
            }
        }
        for (int i = 0; i < 20; i++) {
            for (int at = 0; at < sealed.get(i).length; at++) {
                byte[] changed = sealed.get(i).clone();
                changed[at] ^= 1;
                cases++;
                opened += opens(places.get(i), changed) ? 1 : 0;
            }
        }
        assertThatThrownBy(() -> sealing.open(places.getFirst(), new byte[0])).isInstanceOf(Sealing.Unreadable.class);
        assertThat(sealing.open(places.getFirst(), sealed.getFirst()).reveal()).isEqualTo("ord 0");
        Guards.report("sealed-texts-moved-or-changed", cases, opened, 3000, 0);
    }

    private boolean opens(Sealing.Place place, byte[] text) {
        try {
            sealing.open(place, text);
            return true;
        } catch (Sealing.Unreadable refused) {
            return false;
        }
    }
}
