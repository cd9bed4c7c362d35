package holdepunkt.core.live;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** One open page that waits to hear that something changed. */
public final class OpenLine {

    private final AsyncContext line;
    private final Instant until;
    private volatile boolean ended;

    OpenLine(AsyncContext line, Instant until) {
        this.line = line;
        this.until = until;
    }

    /** Whether the page is to come back through the door before it hears more. */
    public boolean isDueToReturn(Instant now) {
        return now.isAfter(until);
    }

    public boolean hasEnded() {
        return ended;
    }

    /** @param event a name @param data codes and numbers, never what changed */
    public void say(String event, String data) {
        write("event: " + event + "\ndata: " + data + "\n\n");
    }

    /** So that a page that is gone is noticed. */
    public void beat() {
        write(":\n\n");
    }

    private synchronized void write(String text) {
        if (ended) {
            return;
        }
        try {
            var out = line.getResponse().getOutputStream();
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException | IllegalStateException gone) {
            end();
        }
    }

    public synchronized void end() {
        if (ended) {
            return;
        }
        ended = true;
        try {
            line.complete();
        } catch (IllegalStateException alreadyGone) {
            // The container was first: the browser had left.
        }
    }
}
