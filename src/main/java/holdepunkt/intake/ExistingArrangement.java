package holdepunkt.intake;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Texts;
import java.util.List;

/**
 * Something that exists round her already, as the office needs to see before it answers: a contact, a coordinator, a plan, earlier meetings. Each
 * module that has such a thing implements it. Never shown to whoever asked: the look-up itself would tell.
 */
public interface ExistingArrangement {

    /** Lower comes first: contact 100, coordinator 200, plan 300, meetings 400. */
    int order();

    /** The class of the policy one must be able to see. */
    String dataClass();

    /** Whole lines in the reader's language; empty when there is nothing. One SQL statement. */
    List<String> lines(Opening opening, Texts texts);
}
