package holdepunkt.access.web;

import holdepunkt.core.door.Viewers;
import holdepunkt.core.web.ErrorPages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nobody tries ids at random: whoever asks for what is not there, or not theirs, more than this many times a minute gets no further answers about
 * anyone for a while, from whichever browser and in whichever part. What was asked for when the limit was reached is the same as before it: nothing is told by it.
 */
final class Misses extends OncePerRequestFilter {

    private final ErrorPages errors;
    private final int perMinute;
    private final Buckets<String> missed = new Buckets<>();

    Misses(ErrorPages errors, int perMinute) {
        this.errors = errors;
        this.perMinute = perMinute;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/people/") && !request.getRequestURI().startsWith("/at/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var viewer = Viewers.of(request);
        var who = viewer == null ? request.getRemoteAddr() : viewer.human().toString();
        if (missed.isEmpty(who, perMinute)) {
            response.setHeader("Retry-After", "60");
            errors.write(request, response, 429);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_NOT_FOUND) {
            missed.take(who, perMinute);
        }
    }
}
