package holdepunkt.access.web;

import holdepunkt.access.SignInCookie;
import holdepunkt.core.door.Viewers;
import holdepunkt.core.web.ErrorPages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Ends floods politely: too large is 413, too often is 429. Counted per sign-in, or per address where nobody is signed in, so that one who hammers does
 * not close the door for others; and per sign-in and person looked at, so that nobody is watched by a machine. {@link OneHuman} counts both once more, when
 * it is known who it is. A cookie is a sign-in when it has opened something: until then it may be made up, and is counted by the address it came from.
 */
final class Limits extends OncePerRequestFilter {

    private static final long LARGEST_FORM = 1 << 20;
    private static final long LARGEST_FILE = 6 << 20;
    private static final Pattern TAKES_A_FILE = Pattern.compile("/portrait|/diary/entries/[0-9a-fA-F-]{36}/attachments");
    private static final int MOST_FIELDS = 200;
    private static final Pattern PERSON = Pattern.compile("/people/([0-9a-fA-F-]{36})(?:/.*)?");
    private static final Pattern SEARCH = Pattern.compile("(?:^|.*&)(?:name|number|q)=[^&].*");

    /** A kind of request, and how many of it a minute allows. A sign-in is two requests, so ten of them. */
    enum Kind {
        SIGN_IN(20), CODE(20), DIGITS(10), DIGITS_ONCE(1), DIGITS_ANYWHERE(120), SEARCH(30), CHANGE(240), READ(1200), ABOUT_ONE(600);

        private final int perMinute;

        Kind(int perMinute) {
            this.perMinute = perMinute;
        }

        int perMinute() {
            return perMinute;
        }
    }

    private record Who(Kind kind, String whose) {}

    private final ErrorPages errors;
    private final Buckets<Who> buckets = new Buckets<>();
    private final Map<String, Boolean> signedIn = Collections.synchronizedMap(new Latest<>());

    Limits(ErrorPages errors) {
        this.errors = errors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        boolean changes = changes(request);
        var person = person(request);
        if (changes && (request.getContentLengthLong() > largest(request) || request.getHeader("Transfer-Encoding") != null)) {
            errors.write(request, response, 413);
        } else if (guessedTooOften(request) || isTooOften(kind(request), whose(request)) || person != null && isTooOften(Kind.ABOUT_ONE, whose(request) + "|" + person)) {
            response.setHeader("Retry-After", "60");
            errors.write(request, response, 429);
        } else if (changes && tooManyFields(request)) {
            errors.write(request, response, 413);
        } else {
            chain.doFilter(request, response);
            learn(request);
            if (isByLink(request) && response.getStatus() == 404) {
                missed(guess(request), whose(request));
            }
        }
    }

    private static long largest(HttpServletRequest request) {
        return TAKES_A_FILE.matcher(request.getRequestURI()).matches() ? LARGEST_FILE : LARGEST_FORM;
    }

    /** The server itself stops reading far above this, and does not say why: then the size tells. */
    private static boolean tooManyFields(HttpServletRequest request) {
        try {
            return request.getParameterMap().values().stream().mapToInt(values -> values.length).sum() > MOST_FIELDS;
        } catch (InvalidParameterException bent) {
            return bent.getCause() == null && request.getContentLengthLong() > 50L * MOST_FIELDS;
        }
    }

    /** A link that opens is used as any page; one that opens nothing is a guess, and of those there are few. */
    private boolean guessedTooOften(HttpServletRequest request) {
        var kind = guess(request);
        return isByLink(request) && (isEmpty(kind, whose(request)) || kind == Kind.DIGITS && isEmpty(Kind.DIGITS_ANYWHERE, "") && isEmpty(Kind.DIGITS_ONCE, whose(request)));
    }

    /** While many guess at digits from many places, one miss from an address is enough; whoever types what is right notices nothing. */
    private void missed(Kind kind, String whose) {
        isTooOften(kind, whose);
        if (kind == Kind.DIGITS) {
            isTooOften(Kind.DIGITS_ONCE, whose);
            isTooOften(Kind.DIGITS_ANYWHERE, "");
        }
    }

    private boolean isEmpty(Kind kind, String whose) {
        return buckets.isEmpty(new Who(kind, whose), kind.perMinute);
    }

    private static boolean isByLink(HttpServletRequest request) {
        return Stream.of("/at/", "/m/", "/s/").anyMatch(request.getRequestURI()::startsWith);
    }

    /** A few digits are guessed sooner than a link. */
    private static Kind guess(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/m/") ? Kind.DIGITS : Kind.CODE;
    }

    private boolean isTooOften(Kind kind, String whose) {
        return !buckets.take(new Who(kind, whose), kind.perMinute);
    }

    static @Nullable String person(HttpServletRequest request) {
        var found = PERSON.matcher(request.getRequestURI());
        return found.matches() ? found.group(1) : null;
    }

    private static boolean changes(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    }

    static Kind kind(HttpServletRequest request) {
        boolean changes = changes(request);
        var path = request.getRequestURI();
        if (path.startsWith("/oauth2/") || path.startsWith("/login/")) {
            return Kind.SIGN_IN;
        }
        if (path.equals("/code") && changes) {
            return Kind.CODE;
        }
        boolean searches = request.getQueryString() != null && SEARCH.matcher(request.getQueryString()).matches();
        return changes ? Kind.CHANGE : searches ? Kind.SEARCH : Kind.READ;
    }

    /** An address alone may be a whole office; a cookie alone may be made up. Codes and sign-ins are counted by address only. */
    private String whose(HttpServletRequest request) {
        var own = own(request);
        boolean byAddress = Stream.of("/at/", "/m/", "/s/", "/code", "/oauth2/", "/login/").anyMatch(request.getRequestURI()::startsWith);
        return own == null || byAddress || signedIn.get(own) == null ? request.getRemoteAddr() : own;
    }

    private void learn(HttpServletRequest request) {
        var own = own(request);
        if (own != null && Viewers.of(request) != null) {
            if (signedIn.put(own, true) == null) {
                isTooOften(kind(request), own);
            }
        } else if (own != null) {
            signedIn.remove(own);
        }
    }

    private static @Nullable String own(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, SignInCookie.NAME);
        return cookie == null ? null : request.getRemoteAddr() + "|" + cookie.getValue();
    }
}
