package holdepunkt.meetings.room.web;

import holdepunkt.core.Act;
import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** One open page that waits to hear that something changed. It hears a number, never what changed. */
final class Listener {

    private final AsyncContext line;
    private final Act act;
    private final UUID meeting;
    private final Instant until;
    private volatile boolean ended;

    Listener(AsyncContext line, Act act, UUID meeting, Instant until) {
        this.line = line;
        this.act = act;
        this.meeting = meeting;
        this.until = until;
    }

    Act act() {
        return act;
    }

    UUID meeting() {
        return meeting;
    }

    boolean isDueToReturn(Instant now) {
        return now.isAfter(until);
    }

    boolean hasEnded() {
        return ended;
    }

    synchronized void say(String event) {
        if (ended) {
            return;
        }
        try {
            var out = line.getResponse().getOutputStream();
            out.write(event.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException | IllegalStateException gone) {
            end();
        }
    }

    synchronized void end() {
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
