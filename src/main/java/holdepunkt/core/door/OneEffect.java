package holdepunkt.core.door;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.KeyedHash;
import holdepunkt.core.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * One effect for one form, however often it is sent, also after a restart: the form's number is kept in the transaction of the effect, with where
 * it led. Only success burns it. The same number with another text is another form (she went back and wrote more), and the version guards the rest.
 */
@Component
public class OneEffect {

    public static final String FIELD = "_once";
    private static final String CODE = "{code}";
    static final String HEADER = "Idempotency-Key";

    private final JdbcClient sql;
    private final KeyedHash keyed;

    OneEffect(JdbcClient sql, KeyedHash keyed) {
        this.sql = sql;
        this.keyed = keyed;
    }

    @Nullable ModelAndView of(Viewer viewer, HttpServletRequest request, Callable<@Nullable ModelAndView> effect) throws Exception {
        var key = key(request);
        var route = route(request);
        byte[] body = hash(request);
        int first = sql.sql("""
                insert into core.sent_form (area_id, actor_id, once_key, route, body_hash)
                values (:area, :actor, :key, :route, :body) on conflict do nothing""")
                .param("area", viewer.area().value()).param("actor", viewer.account().value()).param("key", key)
                .param("route", route).param("body", body).update();
        if (first == 0) {
            return again(viewer, key, request, body);
        }
        var answer = effect.call();
        sql.sql("update core.sent_form set led_to = :to where area_id = :area and actor_id = :actor and once_key = :key and route = :route and body_hash = :body")
                .param("to", answer == null || answer.getViewName() == null ? "" : withoutCode(request, answer.getViewName()))
                .param("area", viewer.area().value()).param("actor", viewer.account().value()).param("key", key)
                .param("route", route).param("body", body).update();
        return answer;
    }

    private ModelAndView again(Viewer viewer, UUID key, HttpServletRequest request, byte[] body) {
        var ledTo = sql.sql("""
                select led_to from core.sent_form
                 where area_id = :area and actor_id = :actor and once_key = :key and route = :route and body_hash = :body""")
                .param("area", viewer.area().value()).param("actor", viewer.account().value()).param("key", key)
                .param("route", route(request)).param("body", body).query(String.class).single();
        // What was answered with something else than a place is not kept: there is nothing more to say.
        return ledTo.isEmpty() ? new ModelAndView((model, asked, answer) -> answer.setStatus(HttpServletResponse.SC_NO_CONTENT))
                : new ModelAndView(ledTo.replace(CODE, code(request)));
    }

    /** Piece by piece beside the pattern: in an address a code may be written in other signs than those it is. */
    private static String route(HttpServletRequest request) {
        var pieces = request.getRequestURI().split("/");
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)).split("/");
        return IntStream.range(0, pieces.length).mapToObj(at -> at < pattern.length && pattern[at].equals(CODE) ? CODE : pieces[at]).collect(Collectors.joining("/"));
    }

    /** A code in an address is a key: only its place is kept. */
    private static String withoutCode(HttpServletRequest request, String address) {
        var code = code(request);
        return code.isEmpty() ? address : address.replace(code, CODE);
    }

    private static String code(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("code") instanceof String code ? code : "";
    }

    private static UUID key(HttpServletRequest request) {
        var given = request.getHeader(HEADER) == null ? request.getParameter(FIELD) : request.getHeader(HEADER);
        try {
            return UUID.fromString(given == null ? "" : given);
        } catch (IllegalArgumentException e) {
            throw BrokenRule.of("core.error.formNumber");
        }
    }

    /** Of what was sent, by the installation's key: whoever has the database alone cannot try out what a half-written text may have said. */
    private byte[] hash(HttpServletRequest request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var field : new TreeMap<>(request.getParameterMap()).entrySet()) {
                if (!field.getKey().equals(FIELD) && !field.getKey().equals("_csrf")) {
                    digest.update((field.getKey() + "=" + Arrays.toString(field.getValue()) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
            return keyed.of("form", HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
