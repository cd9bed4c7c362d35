package holdepunkt.meetings.room.web;

import holdepunkt.core.Act;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * Server-sent events for one page, begun after the transaction that logged it. It lives a minute at a time: coming back, the page passes sign-in
 * anew, so a job or a sign-in that ended is gone from the stream as well.
 */
record ChangeStream(LiveRooms rooms, Act act, UUID meeting, long version) implements View {

    private static final Duration LIFE = Duration.ofSeconds(60);

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        response.getOutputStream().write(("retry: 2000\nevent: changed\ndata: " + version + "\n\n").getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
        var line = request.startAsync();
        line.setTimeout(LIFE.plusSeconds(30).toMillis());
        var listener = new Listener(line, act, meeting, Instant.now().plus(LIFE));
        line.addListener(new Farewell(rooms, listener));
        rooms.listen(listener);
    }

    private record Farewell(LiveRooms rooms, Listener listener) implements AsyncListener {
        @Override
        public void onComplete(AsyncEvent event) {
            rooms.leave(listener);
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            rooms.leave(listener);
        }

        @Override
        public void onError(AsyncEvent event) {
            rooms.leave(listener);
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
        }
    }
}
