package holdepunkt.core.live;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * Server-sent events for one page, begun after the transaction that logged it. It lives a while at a time: coming back, the page passes sign-in
 * anew, so a job or a sign-in that ended is gone from the stream as well.
 *
 * @param now what the page is told first: as it stands
 * @param life until it has to come back
 */
public record ChangeStream(String now, Duration life, Consumer<OpenLine> joins, Consumer<OpenLine> leaves) implements View {

    private static final Duration GRACE = Duration.ofSeconds(30);

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        response.getOutputStream().write(("retry: 2000\nevent: changed\ndata: " + now + "\n\n").getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
        var line = request.startAsync();
        line.setTimeout(life.plus(GRACE).toMillis());
        var open = new OpenLine(line, Instant.now().plus(life));
        line.addListener(new Farewell(leaves, open));
        joins.accept(open);
    }

    private record Farewell(Consumer<OpenLine> leaves, OpenLine line) implements AsyncListener {
        @Override
        public void onComplete(AsyncEvent event) {
            leaves.accept(line);
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            leaves.accept(line);
        }

        @Override
        public void onError(AsyncEvent event) {
            leaves.accept(line);
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
        }
    }
}
