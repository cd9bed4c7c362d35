package holdepunkt.access.web;

import holdepunkt.core.web.ErrorPages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A second look at who sends a form: a browser that says it comes from another site is refused, whatever token it holds. A sign-in that another site begins
 * is led to our own page first, since a provider where somebody is signed in already asks nothing: only a human who presses our button begins one.
 */
final class FromOurOwnPages extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ErrorPages errors;

    FromOurOwnPages(ErrorPages errors) {
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var site = request.getHeader("Sec-Fetch-Site");
        boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
        if (foreign && !READING.contains(request.getMethod())) {
            errors.write(request, response, 403);
        } else if (foreign && request.getRequestURI().startsWith("/oauth2/")) {
            response.sendRedirect("/sign-in");
        } else {
            chain.doFilter(request, response);
        }
    }
}
