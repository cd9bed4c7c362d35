package holdepunkt.meetings.room;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.meetings.SeatRole;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@Staged
class TheRoomIsLiveTests {

    private static final String END = "end of the stream";

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    @Test
    void aChangeIsHeardAsANumberAndNothingElse() throws Exception {
        var tables = new Tables(stage, parts);
        var table = tables.lay();
        var heard = listen("berit", table);
        assertThat(next(heard, "event: ")).isEqualTo("event: changed");
        var before = next(heard, "data: ");
        tables.promise(table, "berit", "Kanarilinje", "berit");
        var after = next(heard, "data: ");
        assertThat(after).matches("data: [0-9]+").isNotEqualTo(before);
        assertThat(heard).noneMatch(line -> line.contains("Kanari"));
    }

    @Test
    void theStreamEndsWithTheGround() throws Exception {
        var tables = new Tables(stage, parts);
        var table = tables.lay();
        var seat = tables.seat(table, "anne", SeatRole.PARTICIPANT);
        var heard = listen("anne", table);
        assertThat(next(heard, "data: ")).isNotNull();
        tables.leaves(table, seat);
        tables.promise(table, "berit", "Etterpå", "berit");
        assertThat(next(heard, "event: ")).isEqualTo("event: closed");
        assertThat(next(heard, END)).isEqualTo(END);
    }

    @Test
    void whoHasNoPlaceHearsNothing() {
        var table = new Tables(stage, parts).lay();
        assertThat(stage.as("geir").get(table.room() + "/changes").status()).isEqualTo(404);
    }

    private BlockingQueue<String> listen(String subject, Tables.Table table) {
        var heard = new LinkedBlockingQueue<String>();
        var request = HttpRequest.newBuilder(URI.create(stage.address() + table.room() + "/changes"))
                .header("Cookie", "__Host-holdepunkt=" + stage.token(subject)).header("Accept", "text/event-stream").build();
        Thread.ofVirtual().start(() -> {
            try (var client = HttpClient.newHttpClient()) {
                client.send(request, BodyHandlers.ofLines()).body().forEach(heard::add);
            } catch (Exception cut) {
                heard.add("cut: " + cut);
            }
            heard.add(END);
        });
        return heard;
    }

    private static String next(BlockingQueue<String> heard, String beginning) throws InterruptedException {
        for (String line; (line = heard.poll(10, TimeUnit.SECONDS)) != null; ) {
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new AssertionError("nothing was heard that begins with " + beginning);
    }
}
