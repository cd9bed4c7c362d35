package holdepunkt.improvement.incidents.action;

import holdepunkt.improvement.incidents.telling.Coded;

/** What came of an action, when it was looked at again. */
public enum Outcome implements Coded {

    HELPED, PARTLY, DID_NOT, NOT_DONE
}
