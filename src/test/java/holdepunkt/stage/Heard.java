package holdepunkt.stage;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The lines of a stream as a page hears them. */
public final class Heard {

    public static final String END = "end of the stream";

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private Heard() {}

    /** Listens as somebody who is signed in, from a thread of its own until the stream ends. */
    public static Heard by(Stage stage, String subject, String path) {
        var heard = new Heard();
        var request = HttpRequest.newBuilder(URI.create(stage.address() + path))
                .header("Cookie", "__Host-holdepunkt=" + stage.token(subject)).header("Accept", "text/event-stream").build();
        Thread.ofVirtual().start(() -> {
            try (var client = HttpClient.newHttpClient()) {
                client.send(request, BodyHandlers.ofLines()).body().forEach(heard.lines::add);
            } catch (Exception cut) {
                heard.lines.add("cut: " + cut);
            }
            heard.lines.add(END);
        });
        return heard;
    }

    /** The next line that begins so. @throws AssertionError when none comes in a minute */
    public String next(String beginning) throws InterruptedException {
        for (String line; (line = lines.poll(60, TimeUnit.SECONDS)) != null; ) {
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new AssertionError("nothing was heard that begins with " + beginning);
    }

    /** Whether a word is among the lines nobody has taken yet. */
    public boolean has(String word) {
        return lines.stream().anyMatch(line -> line.contains(word));
    }
}
