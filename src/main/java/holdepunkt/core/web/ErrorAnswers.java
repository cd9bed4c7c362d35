package holdepunkt.core.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Stale;
import holdepunkt.core.door.Doors;
import holdepunkt.core.door.NotFresh;
import holdepunkt.core.door.NotSignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What is answered when something does not go: in plain words, with what was typed kept, and never with more than the viewer may know. */
@Component
class ErrorAnswers implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);
    private static final Set<Class<?>> NOT_THERE = Set.of(NotOpen.class, NoResourceFoundException.class, NoHandlerFoundException.class,
            HttpRequestMethodNotSupportedException.class, MissingPathVariableException.class, RequestRejectedException.class);

    private final ErrorPages errors;
    private final FormAgain formAgain;
    private final KeptForms kept;

    ErrorAnswers(ErrorPages errors, FormAgain formAgain, KeptForms kept) {
        this.errors = errors;
        this.formAgain = formAgain;
        this.kept = kept;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        return switch (e) {
            case NotSignedIn out -> toSignIn(request, response, "/sign-in?to=");
            case NotFresh old -> toSignIn(request, response, "/sign-in?fresh=1&to=");
            case BrokenRule rule -> formAgain.show(request, response, formAgain.errors(request, rule));
            case BindException invalid -> formAgain.show(request, response, formAgain.errors(request, invalid));
            case Stale stale -> formAgain.clash(request, response);
            case MultipartException bent when !(bent instanceof MaxUploadSizeExceededException) -> errors.answer(request, response, 422);
            case MissingServletRequestParameterException lacking -> errors.answer(request, response, 422);
            default -> NOT_THERE.contains(e.getClass()) || isBadAddress(e) ? errors.answer(request, response, 404) : broken(request, response, e);
        };
    }

    /** A part fetched by a script must not be given the sign-in page in its place: it is told that nobody is signed in, and where to. */
    private ModelAndView toSignIn(HttpServletRequest request, HttpServletResponse response, String signIn) {
        var back = Doors.writes(request) ? kept.keep(request, response, formAgain.formPath(request)) : PageFactory.pathOf(request);
        var to = signIn + URLEncoder.encode(back, StandardCharsets.UTF_8);
        if ("empty".equals(request.getHeader("Sec-Fetch-Dest"))) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("Holdepunkt-Sign-In", to);
            return new ModelAndView();
        }
        return new ModelAndView(new SeeOther(to));
    }

    private ModelAndView broken(HttpServletRequest request, HttpServletResponse response, Exception e) {
        if (e.getClass().getSimpleName().contains("MaxUploadSize") || e.getClass().getSimpleName().contains("TooLarge")) {
            return errors.answer(request, response, 413);
        }
        // The address may name a person: the route and the kind of error are enough to find it by.
        LOG.error("{} {} failed", request.getMethod(), request.getAttribute("org.springframework.web.servlet.HandlerMapping.bestMatchingPattern"), e);
        return errors.answer(request, response, mayGoNextTime(e) ? 503 : 500);
    }

    /** No connection, or no line in the log: nothing was opened and nothing was changed. */
    private static boolean mayGoNextTime(Exception e) {
        var said = AnnotatedElementUtils.findMergedAnnotation(e.getClass(), ResponseStatus.class);
        return e instanceof CannotCreateTransactionException || said != null && said.value() == HttpStatus.SERVICE_UNAVAILABLE;
    }

    private static boolean isBadAddress(Exception e) {
        return e instanceof org.springframework.beans.TypeMismatchException;
    }

}
