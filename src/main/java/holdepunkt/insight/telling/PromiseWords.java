package holdepunkt.insight.telling;

import holdepunkt.core.PersonId;
import holdepunkt.promises.events.PromiseMade;
import holdepunkt.promises.events.PromiseMarked;
import holdepunkt.promises.events.PromiseOverdue;
import holdepunkt.promises.events.ServiceStarted;
import java.util.List;
import java.util.UUID;

/** What is counted of what services promised. What was never marked is told as nothing: a promise that ended with a death or a move is not a broken one. */
final class PromiseWords {

    private PromiseWords() {}

    static List<Told> of(Object event) {
        return switch (event) {
            case PromiseMade made -> List.of(of(made.person(), made.promise(), "promised").word(made.kind()).partOf(made.source()).due(made.by()));
            case PromiseMarked marked -> List.of(of(marked.person(), marked.promise(), "marked").word(side(marked.side()) + "_" + marked.mark()).at(marked.at()).due(marked.by()));
            case PromiseOverdue late -> List.of(of(late.person(), late.promise(), "promise_overdue").on(late.by()));
            case ServiceStarted start -> List.of(of(start.person(), start.promise(), "service_start").word(side(start.side()) + (start.began() == null ? "_did_not" : "_began"))
                    .at(start.at()).due(start.began()));
            default -> List.of();
        };
    }

    /** By her word or in her place it is still her side of it. */
    private static String side(String whose) {
        return whose.equals("promiser") ? "service" : "person";
    }

    private static Told of(PersonId person, UUID promise, String what) {
        return Told.of(person.value(), promise, what);
    }
}
