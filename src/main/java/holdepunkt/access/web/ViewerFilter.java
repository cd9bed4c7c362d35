package holdepunkt.access.web;

import holdepunkt.access.SignInCookie;
import holdepunkt.access.SignIns;
import holdepunkt.core.door.Viewers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/** Says who is looking, from the cookie and what the database knows at this moment. */
@Component
class ViewerFilter extends OncePerRequestFilter {

    private final SignIns signIns;

    ViewerFilter(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var cookie = WebUtils.getCookie(request, SignInCookie.NAME);
        if (cookie != null) {
            signIns.viewer(cookie.getValue()).ifPresent(viewer -> Viewers.put(request, viewer));
        }
        chain.doFilter(request, response);
    }
}
