package holdepunkt.core.door;

import holdepunkt.core.Gate;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.support.ConfigurableWebBindingInitializer;
import org.springframework.web.bind.support.WebBindingInitializer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Lets every controller run behind its door, inside the one transaction that logged it. The page is drawn after that transaction has ended, so
 * nothing is shown that was not logged. A route that changes something has one effect however often it is sent.
 */
public class DoorHandlerAdapter extends RequestMappingHandlerAdapter {

    private final Gate gate;
    private final Doors doors;
    private final OneEffect oneEffect;

    public DoorHandlerAdapter(Gate gate, Doors doors, OneEffect oneEffect) {
        this.gate = gate;
        this.doors = doors;
        this.oneEffect = oneEffect;
    }

    /** A form has the fields its record has: whatever else is sent is not looked at. */
    @Override
    public void setWebBindingInitializer(@Nullable WebBindingInitializer given) {
        if (given instanceof ConfigurableWebBindingInitializer binding) {
            binding.setDeclarativeBinding(true);
        }
        super.setWebBindingInitializer(given);
    }

    @Override
    protected @Nullable ModelAndView invokeHandlerMethod(HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
            throws Exception {
        var act = doors.act(handler, request);
        if (act.isEmpty()) {
            return super.invokeHandlerMethod(request, response, handler);
        }
        try {
            return gate.pass(act.get(), opening -> behindTheDoor(opening, request, response, handler)).view();
        } catch (Carried carried) {
            throw carried.original;
        }
    }

    private Shown behindTheDoor(Opening opening, HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) {
        request.setAttribute(Opening.class.getName(), opening);
        try {
            if (!Doors.writes(request)) {
                return new Shown(super.invokeHandlerMethod(request, response, handler));
            }
            noFieldIsAList(request);
            return new Shown(oneEffect.of(opening.viewer(), request, () -> super.invokeHandlerMethod(request, response, handler)));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new Carried(e);
        }
    }

    /** No form of ours numbers its fields in brackets; what is bent into them would be counted with before anybody looked at it. */
    private static void noFieldIsAList(HttpServletRequest request) {
        if (request.getParameterMap().keySet().stream().anyMatch(name -> name.indexOf('[') >= 0)) {
            throw new NotOpen();
        }
    }

    private record Shown(@Nullable ModelAndView view) {}

    /** Takes a checked exception through the transaction, which must end in a rollback all the same. */
    private static final class Carried extends RuntimeException {
        private final Exception original;

        Carried(Exception original) {
            super(original);
            this.original = original;
        }
    }
}
