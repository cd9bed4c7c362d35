package holdepunkt.improvement.incidents.telling;

/** How it went. Success is learned from as much as failure. */
public enum Turn implements Coded {

    WENT_WELL, WENT_BADLY
}
