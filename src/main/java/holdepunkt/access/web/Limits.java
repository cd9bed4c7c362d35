package holdepunkt.access.web;

import holdepunkt.core.web.ErrorPages;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Ends floods politely: too large is 413, too often is 429. Counted per sign-in, or per address where nobody is signed in, so that one who hammers does
 * not close the door for others.
 */
final class Limits extends OncePerRequestFilter {

    private static final long LARGEST_FORM = 1 << 20;
    private static final int MOST_KNOWN = 50_000;

    /** A kind of request, and how many of it a minute allows. */
    private enum Kind {
        SIGN_IN(20), CODE(20), CHANGE(240), READ(1200);

        private final int perMinute;

        Kind(int perMinute) {
            this.perMinute = perMinute;
        }
    }

    private record Who(Kind kind, String whose) {}

    private final ErrorPages errors;
    private final Map<Who, Bucket> buckets = new ConcurrentHashMap<>();

    Limits(ErrorPages errors) {
        this.errors = errors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        boolean changes = !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
        if (changes && (request.getContentLengthLong() > LARGEST_FORM || request.getHeader("Transfer-Encoding") != null)) {
            errors.write(request, response, 413);
        } else if (!bucket(new Who(kind(request, changes), whose(request))).tryConsume(1)) {
            response.setHeader("Retry-After", "60");
            errors.write(request, response, 429);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Bucket bucket(Who who) {
        if (buckets.size() > MOST_KNOWN) {
            buckets.clear();
        }
        return buckets.computeIfAbsent(who, one -> Bucket.builder()
                .addLimit(limit -> limit.capacity(one.kind().perMinute).refillGreedy(one.kind().perMinute, Duration.ofMinutes(1))).build());
    }

    private static Kind kind(HttpServletRequest request, boolean changes) {
        var path = request.getRequestURI();
        if (path.startsWith("/oauth2/") || path.startsWith("/login/")) {
            return Kind.SIGN_IN;
        }
        return path.startsWith("/at/") ? Kind.CODE : changes ? Kind.CHANGE : Kind.READ;
    }

    private static String whose(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, SignInCookie.NAME);
        // An address alone may be a whole office; a cookie alone may be made up. Codes and sign-ins are counted by address only.
        boolean signedIn = cookie != null && Stream.of("/at/", "/oauth2/", "/login/").noneMatch(request.getRequestURI()::startsWith);
        return request.getRemoteAddr() + (signedIn ? "|" + cookie.getValue() : "");
    }
}
