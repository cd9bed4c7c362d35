package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.Period;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.dev.CaughtNotices;
import holdepunkt.notices.SendingNotices;
import holdepunkt.postgres.TestPostgres;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
 * changes, its own log, a backup opened with its key, ours, the e-mails and text messages, the titles and the papers. Names are plain by
 * {@code docs/privacy.md} and are not among them.
 */
@Staged
@ExtendWith(OutputCaptureExtension.class)
@Tag("slow")
class NoWordOfHersIsLeftAnywhereTests {

    private static final String WORD = "Kanarifugl" + Long.toString(new Random(20261122).nextLong(36L * 36 * 36 * 36 * 36 * 36), 36);
    private static final Set<String> NAMES_AND_NUMBERS = Set.of("name", "called", "hours", "email", "phone", "time", "minutes");

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    Sealing sealing;

    private final Traces traces = new Traces(WORD);
    private final Map<String, Visitor> visitors = new HashMap<>();
    private int sent;
    private int taken;
    private int heads;
    private int papers;
    private final List<String> left = new ArrayList<>();

    @Test
    void notInTheDatabaseNorItsLogsNorABackupNorOursNorANoticeATitleOrAPaper(CapturedOutput ours) throws Exception {
        var began = Instant.now().minusSeconds(2);
        var world = new World(stage, parts);
        var persons = List.of(world.inTheRoom(), world.related(), world.unrelated());
        try (var superuser = stage.superuser(); var backup = new BackedUp()) {
            persons.forEach(person -> invite(person, person.equals(persons.getFirst()) ? "sms" : "email"));
            var told = told(superuser);
            for (var person : persons) {
                write(superuser, person);
            }
            int toldLater = told(superuser).size();
            for (var person : persons) {
                handedOut(superuser, person);
            }
            run(superuser, "checkpoint");
            left.addAll(traces.below(TestPostgres.server().place().dataDirectory(), began));
            backup.take();
            left.addAll(backup.holds(traces));
            left.addAll(traces.in("our own log", ours.getAll()));
            assertThat(left).isEmpty();
            assertThat(papers).as("were printed").isPositive();
            assertThat(told).extracting(CaughtNotices.Caught::channel).as("went out").contains("email", "sms");
            assertThat(stage.as(persons.getFirst().subject()).get("/people/" + persons.getFirst().id() + "/everything").text()).as("she reads it").contains(WORD);
            Guards.report("canaries", taken, left.size(), 200, 20261122, "sent=" + sent, "encodings=7", "heads=" + heads, "papers=" + papers,
                    "files-of-the-backup=" + backup.files(), "notices=" + (told.size() + toldLater));
            foundWhereItDoesStand(superuser, backup);
        }
    }

    /** A meeting with the words in its purpose, to which somebody is called in: she is told as she says, and who comes by e-mail at work. */
    private void invite(World.Person person, String channel) {
        var home = "/people/" + person.id();
        visitor(person.subject()).submit(home + "/reach", home + "/reach", "channel", channel, "phone", "40 00 00 00", "email", "hun@her.example");
        var meeting = visitor("berit").submitRaw(home + "/meetings/new", home + "/meetings", "kind", "collaboration", "day", LocalDate.now(Period.NORWAY).plusDays(9).toString(), "time", "10.30",
                "minutes", "60", "place", "Elvegata 14", "purpose", WORD + " " + sent++).location();
        visitor("berit").submit(meeting + "/seats?q=Anne", meeting + "/seats", "who", stage.account("anne").toString(), "role", "participant");
        var yes = visitor(person.subject()).get(meeting + "/seats").document().select("form[action$=/yes]").attr("action");
        visitor(person.subject()).submit(meeting + "/seats", yes);
        visitor("berit").submit(meeting + "/seats", meeting + "/invitations");
    }

    /** What leaves the house. The place of a meeting is in the calendar of those who come: that they are told it is what the place is for. */
    private List<CaughtNotices.Caught> told(Connection superuser) throws Exception {
        var caught = parts.getBean(CaughtNotices.Outgoing.class).caught();
        int before = caught.size();
        Digests.settle(superuser);
        parts.getBean(SendingNotices.class).all(stage.area());
        var told = List.copyOf(caught.subList(before, caught.size()));
        told.forEach(one -> {
            var calendar = one.parcel().calendar() == null ? "" : one.parcel().calendar().content().replaceAll("\r?\n[ \t]", "").replaceAll("(?m)^LOCATION.*$", "");
            left.addAll(traces.in("what went by " + one.channel(), one.parcel().to() + one.parcel().subject() + one.parcel().text() + calendar));
        });
        return told;
    }

    /**
     * Where the words are opened they may stand; what is around them, head of the answer, name and particulars of the file, says nothing. All of her on paper is
     * made for one of them, since it takes its time.
     */
    private void handedOut(Connection superuser, World.Person person) throws Exception {
        for (var route : Route.of(parts).stream().filter(one -> !one.writes() && (one.isAboutAPerson() || one.isHerOwn()) && !one.pattern().endsWith("/changes")
                && (papers == 0 || !one.pattern().endsWith("/everything.pdf"))).toList()) {
            var address = Ids.addressIfMade(superuser, route, person.id().value());
            for (var subject : address.isEmpty() ? List.<String>of() : List.of(person.subject(), "berit")) {
                var answer = visitor(subject).raw("GET", address.get(), Map.of(), Map.of());
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
    private void foundWhereItDoesStand(Connection superuser, BackedUp backup) throws Exception {
        var began = Instant.now().minusSeconds(1);
        run(superuser, "create table public.left_behind as select '" + WORD + "' as words, encode('" + WORD + "', 'base64') as others");
        run(superuser, "checkpoint");
        assertThat(traces.below(TestPostgres.server().place().dataDirectory(), began)).isNotEmpty();
        backup.takeLog();
        assertThat(backup.holdsInItsLog(traces)).isNotEmpty();
        run(superuser, "drop table public.left_behind");
    }

    private void write(Connection superuser, World.Person person) throws Exception {
        var found = new LinkedHashMap<FoundForm, String>();
        for (var subject : List.of(person.subject(), "berit", "tore", "anne")) {
            for (var page : pages(superuser, person)) {
                var answer = visitor(subject).get(page);
                if (answer.status() == 200 && answer.type().startsWith("text/html")) {
                    left.addAll(traces.in("the title of " + page, answer.document().title()));
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

    /** As it was found, and once more from the page as it stands now where another form has changed it meanwhile. */
    private void send(FoundForm found, String subject) {
        var visitor = visitor(subject);
        if (!isTaken(found, visitor)) {
            var shown = visitor.get(found.page());
            if (shown.status() == 200) {
                FoundForm.on(found.page(), shown.document()).stream().filter(one -> one.action().equals(found.action())).findFirst().ifPresent(fresh -> isTaken(fresh, visitor));
            }
        }
    }

    private boolean isTaken(FoundForm form, Visitor visitor) {
        var fields = new LinkedHashMap<>(form.fields());
        var words = form.words().stream().filter(name -> NAMES_AND_NUMBERS.stream().noneMatch(name::contains)).toList();
        words.forEach(name -> fields.put(name, WORD + " " + sent++));
        boolean yes = visitor.raw("POST", form.action(), fields, Map.of("Sec-Fetch-Site", "same-origin")).status() == 303;
        taken += yes ? words.size() : 0;
        return yes;
    }

    private Visitor visitor(String subject) {
        return visitors.computeIfAbsent(subject, stage::as);
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
