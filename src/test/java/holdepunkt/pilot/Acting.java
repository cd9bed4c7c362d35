package holdepunkt.pilot;

import holdepunkt.stage.Visitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** Everyone who takes part, signed in, and again before they have searched more than a minute allows: the play takes seconds, the trial took months. A page that does not open, or a form that is not taken, stops the play and says why. */
final class Acting {

    private static final int PAGES = 60;

    private final String address;
    private final Function<String, String> signIn;
    private final Map<String, List<Visitor>> signedIn = new HashMap<>();

    /** @param signIn from a subject to the token of their sign-in */
    Acting(String address, Function<String, String> signIn) {
        this.address = address;
        this.signIn = signIn;
    }

    Visitor as(String subject) {
        var times = signedIn.computeIfAbsent(subject, who -> new ArrayList<>());
        if (times.isEmpty() || times.getLast().paths().size() >= PAGES) {
            times.add(new Visitor(address, signIn.apply(subject)));
        }
        return times.getLast();
    }

    /** How many pages and forms under this address were asked for, by all of them. */
    long asked(String under) {
        return signedIn.values().stream().flatMap(List::stream).flatMap(visitor -> visitor.paths().stream()).filter(path -> path.startsWith(under)).count();
    }

    Visitor.Answer reads(String subject, String page) {
        return opened(subject, page, as(subject).get(page));
    }

    /** Opens the page, fills in the form on it that goes there, and sends it. */
    Visitor.Answer sends(String subject, String page, String action, String... fields) {
        return opened(subject, action, as(subject).submit(page, action, fields));
    }

    /** As {@link #sends}; where it led. */
    String leadsTo(String subject, String page, String action, String... fields) {
        var answer = as(subject).submitRaw(page, action, fields);
        if (answer.status() / 100 != 3) {
            throw failed(subject, action, answer);
        }
        return answer.location();
    }

    private static Visitor.Answer opened(String subject, String where, Visitor.Answer answer) {
        if (answer.status() != 200) {
            throw failed(subject, where, answer);
        }
        return answer;
    }

    private static IllegalStateException failed(String subject, String where, Visitor.Answer answer) {
        var errors = answer.document().select("[data-field=validation], .ds-error-summary, .ds-alert").stream().map(Element::text).distinct().toList();
        return new IllegalStateException(subject + " at " + where + ": " + answer.status() + " " + errors);
    }
}
