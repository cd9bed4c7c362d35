package holdepunkt.access.web;

import holdepunkt.core.web.ErrorPages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** A second look at who sends a form: a browser that says it comes from another site is refused, whatever token it holds. */
final class FromOurOwnPages extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ErrorPages errors;

    FromOurOwnPages(ErrorPages errors) {
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var site = request.getHeader("Sec-Fetch-Site");
        if (!READING.contains(request.getMethod()) && site != null && !site.equals("same-origin") && !site.equals("none")) {
            errors.write(request, response, 403);
            return;
        }
        chain.doFilter(request, response);
    }
}
