package holdepunkt.access.web;

import holdepunkt.core.door.Viewers;
import holdepunkt.core.web.ErrorPages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** One human in many browsers reads, writes and searches no more than in one: the same limits once more, counted by the account and not by the sign-in. */
final class OneHuman extends OncePerRequestFilter {

    private record Share(String account, Limits.Kind kind) {}

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
        var kind = Limits.kind(request);
        if (buckets.take(new Share(Viewers.of(request).account().toString(), kind), kind.perMinute() * times)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Retry-After", "60");
        errors.write(request, response, 429);
    }
}
