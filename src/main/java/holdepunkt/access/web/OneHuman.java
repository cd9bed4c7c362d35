package holdepunkt.access.web;

import holdepunkt.core.door.Viewers;
import holdepunkt.core.web.ErrorPages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One human in many browsers, and in each of their parts here, reads, writes and searches no more than in one: the same limits once more, counted by the
 * human and not by the sign-in, and by the human and the person looked at.
 */
final class OneHuman extends OncePerRequestFilter {

    /** @param about the person looked at, or null for what is counted in all */
    private record Share(String human, Limits.Kind kind, @Nullable String about) {}

    private final ErrorPages errors;
    private final int times;
    private final Buckets<Share> buckets = new Buckets<>();

    /** @param times how many times the limit of one sign-in all sign-ins of one human have together */
    OneHuman(ErrorPages errors, int times) {
        this.errors = errors;
        this.times = times;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Viewers.of(request) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var human = Viewers.of(request).human().toString();
        var person = Limits.person(request);
        if (hasShare(human, Limits.kind(request), null) && (person == null || hasShare(human, Limits.Kind.ABOUT_ONE, person))) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Retry-After", "60");
        errors.write(request, response, 429);
    }

    private boolean hasShare(String human, Limits.Kind kind, @Nullable String about) {
        return buckets.take(new Share(human, kind, about), kind.perMinute() * times);
    }
}
