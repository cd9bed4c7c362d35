package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import holdepunkt.core.UnitId;
import holdepunkt.feedback.MirrorAnswers;
import holdepunkt.meetings.SeatRole;
import holdepunkt.meetings.room.Tables;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every route that opens by a code, with the right one, with another meeting's or survey's, here and in another area, and with those that open nothing:
 * replaced by a newer, taken back, used, and one nobody made. The right ones open their own and nothing of the other's; the rest are the page for nobody,
 * byte for byte.
 */
@Staged
class EveryCodeRouteIsAskedWithEveryCodeTests {

    private static final String OPEN_ROOM = "/at/{code}/room";

    /** @param opens what stands behind it and nowhere else; none for a code that opens nothing @param other what stands behind another code */
    private record Code(String kind, String position, String code, String opens, String other) {}

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private final List<String> wrong = new ArrayList<>();
    private NeighbourTown neighbour;
    private int cells;
    private int opened;
    private int places;

    @Test
    void itOpensItsOwnAndEveryOtherCodeLooksAlike() {
        neighbour = new NeighbourTown(stage, parts);
        var codes = new ArrayList<Code>();
        codes.addAll(seats());
        codes.addAll(mirrors());
        codes.addAll(surveys());
        var routes = Route.of(parts).stream().filter(Route::isByCode).toList();
        byte[] notThere = place().raw("GET", "/at/" + "A".repeat(22), Map.of(), Map.of()).bytes();
        for (var route : routes) {
            var kind = route.kind();
            assertThat(codes).as("codes of the kind %s", kind).anyMatch(code -> code.kind().equals(kind));
            codes.stream().filter(code -> code.kind().equals(kind)).forEach(code -> check(route, code, notThere));
        }
        assertThat(wrong).isEmpty();
        Guards.report("code-cells", cells, wrong.size(), 110, 0, "routes=" + routes.size(), "opened=" + opened);
    }

    private void check(Route route, Code code, byte[] notThere) {
        cells++;
        var address = route.pattern().replace("{code}", code.code()).replace("{form}", "promise");
        if (!code.opens().isEmpty() && route.pattern().endsWith("/changes")) {
            opened++;
            streams(address);
            return;
        }
        var visitor = place();
        var answer = route.writes() ? visitor.raw("POST", address, Map.of("_csrf", visitor.token(), "_form", "/accessibility"), Map.of("Sec-Fetch-Site", "same-origin"))
                : visitor.raw("GET", address, Map.of(), Map.of());
        var cell = route + " with a code " + code.position() + " is answered " + answer.status();
        if (code.opens().isEmpty()) {
            if (answer.status() != 404 || !Arrays.equals(answer.bytes(), notThere)) {
                wrong.add(cell);
            }
            return;
        }
        opened++;
        boolean shows = route.writes() || !route.pattern().equals(OPEN_ROOM) && !route.pattern().startsWith("/s/") || answer.body().contains(code.opens());
        if (answer.status() != (route.writes() ? 422 : 200) || !shows || answer.body().contains(code.other())) {
            wrong.add(cell + ": " + answer.text());
        }
    }

    /** What never ends is begun, and left. */
    private void streams(String address) {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(URI.create(stage.address() + address)).build(), BodyHandlers.ofInputStream());
            answer.body().close();
            if (answer.statusCode() != 200 || !answer.headers().firstValue("content-type").orElse("").startsWith("text/event-stream")) {
                wrong.add(address.replaceAll("/at/[^/]+", "/at/{code}") + " is answered " + answer.statusCode());
            }
            client.shutdownNow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private List<Code> seats() {
        var tables = new Tables(stage, parts);
        var one = tables.lay();
        var other = tables.lay();
        var elsewhere = neighbour.lay();
        var here = line("berit", one);
        var there = line("berit", other);
        var far = line(neighbour.lead(), elsewhere);
        var replaced = link("berit", one);
        var right = newLink("berit", one);
        var another = link("berit", other);
        var away = link(neighbour.lead(), elsewhere);
        var taken = tables.lay();
        var back = link("berit", taken);
        var no = stage.as(taken.subject()).get(taken.href() + "/seats").document().select("form[action$=/no]").last().attr("action");
        stage.as(taken.subject()).submit(taken.href() + "/seats", no);
        List.of(one, other).forEach(table -> stage.as("berit").submit(table.letter(), table.letter() + "/finish"));
        stage.as(neighbour.lead()).submit(elsewhere.letter(), elsewhere.letter() + "/finish");
        var kind = "meeting-seat";
        return List.of(new Code(kind, "for this meeting", right, here, there), new Code(kind, "for another meeting", another, there, here),
                new Code(kind, "for a meeting in another area", away, far, here),
                new Code(kind, "replaced by a newer", replaced, "", ""), new Code(kind, "taken back", back, "", ""), new Code(kind, "nobody made", "B".repeat(22), "", ""));
    }

    /** A line of the meeting that is nobody else's. */
    private String line(String lead, Tables.Table table) {
        var words = "Et sted å bo " + UUID.randomUUID();
        stage.as(lead).submit(table.room(), table.room() + "/lines", "kind", "nobody_took", "what", words);
        return words;
    }

    private String link(String lead, Tables.Table table) {
        var seats = table.href() + "/seats";
        stage.as(lead).submit(seats, seats, "guest", "Lege Uten Konto", "role", "gp", "way", "phone");
        var yes = stage.as(table.subject()).get(seats).document().select("form[action$=/yes]").last().attr("action");
        stage.as(table.subject()).submit(seats, yes, "lets", "letter");
        return newLink(lead, table);
    }

    private String newLink(String lead, Tables.Table table) {
        var seats = table.href() + "/seats";
        var code = stage.as(lead).get(seats).document().select("form[action$=/code]").last().attr("action");
        return stage.as(lead).submit(seats, code).document().selectFirst("#link").val().replaceFirst(".*/at/", "");
    }

    private List<Code> mirrors() {
        var kind = "mirror";
        var table = asked();
        var elsewhere = neighbour.lay();
        stage.as(neighbour.lead()).submit(elsewhere.href(), elsewhere.href() + "/mirror");
        var replaced = digits("berit", table, "codes");
        stage.as("berit").submit(table.href() + "/mirror/codes", table.href() + "/mirror/codes", "kind", "room");
        var used = digits("berit", table, "hers");
        assertThat(place().submitRaw("/m/" + used, "/m/" + used, MirrorAnswers.all(6)).location()).endsWith("/m/thanks");
        return List.of(new Code(kind, "for this meeting", digits("berit", table, "codes"), "-", "Tjønnmo"),
                new Code(kind, "for another meeting", digits("berit", asked(), "codes"), "-", "Tjønnmo"),
                new Code(kind, "for a meeting in another area", digits(neighbour.lead(), elsewhere, "codes"), "-", "Tjønnmo"),
                new Code(kind, "replaced by a newer", replaced, "", ""), new Code(kind, "used", used, "", ""), new Code(kind, "nobody made", "000000000", "", ""));
    }

    private Tables.Table asked() {
        var tables = new Tables(stage, parts);
        var table = tables.lay();
        tables.seat(table, "anne", SeatRole.PARTICIPANT);
        stage.as("berit").submit(table.href(), table.href() + "/mirror");
        return table;
    }

    private String digits(String lead, Tables.Table table, String page) {
        return stage.as(lead).get(table.href() + "/mirror/" + page).document().selectFirst(".hp-code").text().replace(" ", "");
    }

    private List<Code> surveys() {
        var kind = "survey";
        var here = "Hvem ringer vi " + UUID.randomUUID();
        var there = "Hvem ringer dere " + UUID.randomUUID();
        var far = "Hvem ringer de " + UUID.randomUUID();
        var one = survey("nils", stage.unit("erfaring"), here);
        var other = survey("nils", stage.unit("erfaring"), there);
        var elsewhere = survey(neighbour.leader(), neighbour.unit(), far);
        var used = place();
        var answers = "/s/" + one.getLast();
        used.submit(answers, answers, used.get(answers).document().select("form textarea").attr("name"), "Ingen ringer tilbake");
        return List.of(new Code(kind, "for this survey", one.getFirst(), here, there), new Code(kind, "for another survey", other.getFirst(), there, here),
                new Code(kind, "for a survey in another area", elsewhere.getFirst(), far, here),
                new Code(kind, "used", one.getLast(), "brukt", here), new Code(kind, "nobody made", "2222222222", "", ""));
    }

    private List<String> survey(String subject, UnitId unit, String question) {
        var asks = stage.as(subject).inLanguage("nb");
        var today = LocalDate.now(Period.NORWAY);
        asks.submit("/improvement/surveys/new", "/improvement/surveys", "title", "Samarbeid " + UUID.randomUUID(), "purpose", "Vite hva som virker", "asks", "Ansatte",
                "languages", "nb", "opens", today.toString(), "closes", today.plusDays(5).toString(), "group", "Gruppa", "unit", unit.toString());
        var survey = asks.paths().getLast();
        asks.submit(survey + "/questions/new/open", survey + "/questions/open", "asked-nb", question);
        asks.submit(survey + "/groups/new", survey + "/groups", "name", "Ansatte", "invited", "14", "way", "each", "side", "1");
        asks.submit(survey, survey + "/publication");
        var codes = asks.get(survey).document().selectFirst("main a[href$=/codes]").attr("href");
        return asks.get(codes).document().select(".hp-slip").eachText().stream().map(code -> code.replace("-", "")).toList();
    }

    /** Somebody at an address of their own: what opens nothing is counted by address. */
    private Visitor place() {
        places++;
        return stage.nobody().from("127.0.49." + (1 + places % 250)).inLanguage("nb");
    }
}
